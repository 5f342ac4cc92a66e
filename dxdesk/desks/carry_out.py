"""The slip that goes with a report out of the office."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks.submission import Papers, papers
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import open_kit

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.pen import Printed


def slip(db: Database) -> Printed:
    """The slip for the report written last.

    Raises:
        Refusal: E-NOT-WRITTEN before there is a report.
    """
    return slip_of(papers(db))


def slip_of(held: Papers) -> Printed:
    """The same without the workspace, for work beside the window."""
    from dxdesk.paper.carry_slip import CarryFacts, carry_slip

    last = held.last
    if last is None:
        raise Refusal("E-NOT-WRITTEN")
    town = shelf.municipality(held.sources.interview.municipality)
    kit = open_kit(held.kit) if held.kit else None
    return carry_slip(
        CarryFacts(
            town=town.name,
            town_code=town.code,
            prefecture=kit.name if kit else town.prefecture_name,
            file=last.file_name,
            size=held.place.size if held.place else None,
            paper_code=last.paper_code,
            fiscal_year=last.fiscal_year,
            edition=last.edition,
            written_on=date.fromisoformat(last.sent_at[:10]),
            medium=held.place.path.parent.name if held.place else "",
            approval=held.approval.route,
            approved_on=held.approval.on,
            practice=held.sources.interview.practice,
        )
    )
