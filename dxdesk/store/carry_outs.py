"""The ledger of carried media; a line is added with every file written, and then filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.report.carry_outs import CarryOut
from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE = "carry_outs"


def next_number(db: Database) -> int:
    """The number of the next line."""
    return rows.next_number(db, _TABLE, "number")


def save_line(db: Database, line: CarryOut) -> None:
    """Add a line, or put it in place of the one of its number; on the disk on return."""
    with saving(db):
        rows.delete(db, _TABLE, "number = ?", [line.number])
        rows.insert(db, _TABLE, [row_from(line)])


def lines(db: Database) -> tuple[CarryOut, ...]:
    """All lines, by number."""
    return tuple(record_from(CarryOut, row) for row in rows.read(db, _TABLE, order="number"))
