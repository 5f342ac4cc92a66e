"""Staffing of the town."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.ask.staffing import Person
from dxdesk.store.ordered import load_list
from dxdesk.store.record_changes import save_remembered

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_people(db: Database, people: Sequence[Person], at: str) -> None:
    """Replace the staffing; it is on the disk on return. `at` is when, for the history."""
    save_remembered(db, "people", people, at)


def people(db: Database) -> tuple[Person, ...]:
    """The staffing, in the office's order."""
    return load_list(db, "people", Person)
