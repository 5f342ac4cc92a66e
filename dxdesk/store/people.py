"""Staffing of the town."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.ask.staffing import Person
from dxdesk.store.ordered import load_list, save_list

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_people(db: Database, people: Sequence[Person]) -> None:
    """Replace the staffing; it is on the disk on return."""
    save_list(db, "people", people)


def people(db: Database) -> tuple[Person, ...]:
    """The staffing, in the office's order."""
    return load_list(db, "people", Person)
