"""The planner's word on days: marked days, and single visits that were moved or left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.plan.visit_days import Mark, Move
from dxdesk.store.ordered import load_list, save_list

if TYPE_CHECKING:
    from sqlite_utils import Database


def marks(db: Database) -> tuple[Mark, ...]:
    """Days on which nobody should come, in the order they were marked."""
    return load_list(db, "day_marks", Mark)


def save_marks(db: Database, wanted: Sequence[Mark]) -> None:
    """Replace the marked days; they are on the disk on return."""
    save_list(db, "day_marks", wanted)


def moves(db: Database) -> tuple[Move, ...]:
    """What was decided about single visits, in that order."""
    return load_list(db, "visit_moves", Move)


def save_moves(db: Database, wanted: Sequence[Move]) -> None:
    """Replace what was decided about single visits; it is on the disk on return."""
    save_list(db, "visit_moves", wanted)
