"""Contradictions the office keeps, with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.ask.contradictions import Kept
from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE = "kept_contradictions"


def save_kept(db: Database, kept: Kept) -> None:
    """Keep one, in the place of an earlier word about it; it is on the disk on return."""
    with saving(db):
        rows.replace(db, _TABLE, [row_from(kept)])


def drop_kept(db: Database, contradiction: str) -> None:
    """It is open again."""
    with saving(db):
        rows.delete(db, _TABLE, "contradiction = ?", [contradiction])


def kept(db: Database) -> tuple[Kept, ...]:
    """All that were kept, also those whose answers have changed since."""
    return tuple(record_from(Kept, row) for row in rows.read(db, _TABLE, order="contradiction"))
