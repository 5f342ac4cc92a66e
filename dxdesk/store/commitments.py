"""What the towns were told, and what is settled with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dxdesk.plan.commitment import Commitment, Pair
from dxdesk.plan.plan import Assignment
from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE = "commitments"
_OF_THE_PLAN = ("pinned",)  # fields of an assignment that say nothing to a town


def commitments(db: Database, fiscal_year: int | None = None) -> tuple[Commitment, ...]:
    """Commitments of one fiscal year, or of all, by year, person and need."""
    where, values = ("1", []) if fiscal_year is None else ("fiscal_year = ?", [fiscal_year])
    found = rows.read(db, _TABLE, where, values, order="fiscal_year, specialist, need")
    return tuple(_commitment(row) for row in found)


def save_commitments(db: Database, wanted: Iterable[Commitment]) -> None:
    """Keep commitments; one of the same pair and year is replaced."""
    with saving(db):
        rows.replace(db, _TABLE, [_row(each) for each in wanted])


def remove_commitments(db: Database, fiscal_year: int, pairs: Iterable[Pair]) -> None:
    """Take commitments back."""
    with saving(db):
        for specialist, need in pairs:
            where = "fiscal_year = ? AND specialist = ? AND need = ?"
            rows.delete(db, _TABLE, where, [fiscal_year, specialist, need])


def _row(each: Commitment) -> rows.Row:
    return {
        **row_from(each.assignment, _OF_THE_PLAN),
        **row_from(each, ("assignment",)),
    }


def _commitment(row: rows.Row) -> Commitment:
    assignment = record_from(Assignment, row, pinned=False)
    return record_from(Commitment, row, assignment=assignment)
