"""The prefecture's own questions as they travelled: what an id meant once, it means for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


def travelled(db: Database) -> tuple[str, ...]:
    """The files, oldest first; the newest is not needed to be the one in force."""
    return tuple(str(row["content"]) for row in rows.read(db, "question_files", order="number"))


def keep_travelled(db: Database, content: str, day: str) -> None:
    """Note a file that travels; one that is here already comes to stand last again."""
    with saving(db):
        rows.delete(db, "question_files", "content = ?", [content])
        number = rows.next_number(db, "question_files", "number")
        rows.insert(db, "question_files", [{"number": number, "content": content, "kept_on": day}])
