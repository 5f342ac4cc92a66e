"""One count for all changes, so that any number names one moment of the whole workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.store import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

TABLES = ("answer_changes", "record_changes")


def next_change(db: Database) -> int:
    """The number of the change that comes next."""
    return max(rows.next_number(db, table, "number") for table in TABLES)


def last_change(db: Database) -> int:
    """The number of the newest change; 0 before the first one."""
    return next_change(db) - 1
