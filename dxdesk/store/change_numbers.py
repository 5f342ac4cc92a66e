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


def changed_at(db: Database, number: int) -> str:
    """When the change with this number was made, as it was noted; "" where there is none."""
    for table in TABLES:
        for row in rows.read(db, table, "number = ?", [number]):
            return str(row["changed_at"])
    return ""


def last_until(db: Database, second: str) -> int:
    """The number of the last change made until this second (ISO); 0 where none was."""
    found = [
        db.execute(
            f"SELECT max(number) FROM [{table}] WHERE substr(changed_at, 1, 19) <= ?", [second]
        ).fetchone()
        for table in TABLES
    ]
    return max(int(highest or 0) for (highest,) in found)
