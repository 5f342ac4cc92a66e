"""One mark over everything a report is made from: equal marks, equal content."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from dxdesk.store.row_hashes import HASH_COLUMN

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLES = (
    *("answers", "people", "systems", "need_choices", "kept_contradictions", "attachments"),
    *("leader_candidates", "reply_explanations"),
)
_SETTINGS = ("municipality", "withheld", "asked openly")
_SIZE = 16  # bytes


def content_mark(db: Database, edition_of_questions: str) -> str:
    """Hexadecimal digest over the marks of all rows that a report tells of.

    It reads no content: two workspaces of the same mark would compose the same report.
    """
    mark = blake2b(edition_of_questions.encode("utf-8"), digest_size=_SIZE)
    for table in _TABLES:
        mark.update(f"\0{table}\0".encode("ascii"))
        for (row,) in db.execute(f"SELECT [{HASH_COLUMN}] FROM [{table}] ORDER BY 1"):
            mark.update(row)
    names = ", ".join(f"'{name}'" for name in _SETTINGS)
    query = f"SELECT [{HASH_COLUMN}] FROM settings WHERE name IN ({names}) ORDER BY name"
    for (row,) in db.execute(query):
        mark.update(row)
    return mark.hexdigest()
