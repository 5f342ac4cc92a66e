"""The code of a report against the mayor's page: typed, never clicked away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import same_digits
from dxdesk.store import paper_checks, received

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Compared:
    """One comparison."""

    town: str  # six digits
    serial: int
    same: bool


def compare_code(db: Database, town: str, typed: str, now: datetime) -> Compared:
    """Compare what was typed from the paper with the report of this town that is in force.

    The outcome is kept either way, and stands at the report until the next comparison.

    Raises:
        Refusal: E-CODE-NO-REPORT when no report of this town is here.
    """
    for each in received.received(db, town):
        if not each.superseded:
            same = keep_comparison(db, each.header_sha256, each.paper_code, typed, now)
            return Compared(town, each.serial, same)
    raise Refusal("E-CODE-NO-REPORT", town=town)


def keep_comparison(
    db: Database, header_sha256: str, paper_code: str, typed: str, now: datetime
) -> bool:
    """Keep whether what was typed from the paper is the report's code, and say so."""
    same = same_digits(typed, paper_code)
    paper_checks.save_paper_check(db, header_sha256, same, now.isoformat(timespec="seconds"))
    return same
