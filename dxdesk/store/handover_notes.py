"""Lines for whoever takes over the desk, in the order in which they were written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.ask.handover import HandoverNote
from dxdesk.store.ordered import load_list, save_list

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_notes(db: Database, notes: Sequence[HandoverNote]) -> None:
    """Replace the lines; they are on the disk on return."""
    save_list(db, "handover_notes", notes)


def notes(db: Database) -> tuple[HandoverNote, ...]:
    """All lines."""
    return load_list(db, "handover_notes", HandoverNote)
