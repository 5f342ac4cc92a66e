"""Where the towns stand in the prefecture's review, out of the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.exchange.reports import report_from
from dxdesk.report.review import InForce, KeptRemark, Settlement, TownReview, review
from dxdesk.store import received, reviews

if TYPE_CHECKING:
    from sqlite_utils import Database


class Reviews:
    """What the workspace holds about all towns, read once."""

    def __init__(self, db: Database) -> None:
        self._remarks: dict[str, list[KeptRemark]] = {}
        self._settlements: dict[str, list[Settlement]] = {}
        for remark in reviews.remarks(db):
            self._remarks.setdefault(remark.town, []).append(remark)
        for settlement in reviews.settlements(db):
            self._settlements.setdefault(settlement.town, []).append(settlement)

    def of(self, town: str, in_force: InForce | None) -> TownReview:
        """The review of one town."""
        return review(in_force, self._remarks.get(town, ()), self._settlements.get(town, ()))

    def remarks(self, town: str) -> tuple[KeptRemark, ...]:
        """Every remark about one town, in the order of making."""
        return tuple(self._remarks.get(town, ()))


def in_force(db: Database, town: str) -> InForce:
    """The report of a town that holds now.

    Raises:
        Refusal: E-REVIEW-NO-REPORT.
    """
    found = received.in_force(db, town)
    if found is None:
        raise Refusal("E-REVIEW-NO-REPORT", code=town)
    return InForce(report_from(found.payload_text), found.serial, found.header_sha256)


def review_of(db: Database, town: str) -> TownReview:
    """Where a town stands.

    Raises:
        Refusal: E-REVIEW-NO-REPORT.
    """
    return Reviews(db).of(town, in_force(db, town))
