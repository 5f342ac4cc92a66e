"""What was done at one go: its changes belong together, are told together and undone together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.change_numbers import last_change
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

ANSWERED, PEOPLE, SYSTEMS, LEDGER = "answered", "people", "systems", "ledger"
RESTORED, UNDONE, REDONE, KEPT, YEAR = "restored", "undone", "redone", "kept", "year"
KIT = "kit"
BESIDE = (KEPT, KIT)  # noted among the deeds, though no answer changed with it


@dataclass(frozen=True, slots=True)
class Deed:
    """The changes from `before` (not included) to `after`; both are moments that can be seen."""

    number: int
    kind: str
    what: str  # a question, or the name of a moment that was kept
    before: int
    after: int
    back_to: int | None  # the moment gone back to, where that was the deed
    done_at: str


@contextmanager
def deed(db: Database, kind: str, what: str, at: str, back_to: int | None = None) -> Iterator[None]:
    """One transaction whose changes are one deed; nothing is noted where nothing changed."""
    with saving(db):
        before = last_change(db)
        yield
        after = last_change(db)
        if after > before:
            _note(db, kind, what, before, after, back_to, at)


def keep_moment(db: Database, name: str, at: str) -> int:
    """Give the present state a name, under which it can be found again; the moment is returned."""
    return note(db, KEPT, name, at)


def note(db: Database, kind: str, what: str, at: str) -> int:
    """Note something that changed no answer, at the present moment, which is returned."""
    with saving(db):
        now = last_change(db)
        _note(db, kind, what, now, now, None, at)
    return now


def _note(
    db: Database, kind: str, what: str, before: int, after: int, back_to: int | None, at: str
) -> None:
    number = rows.next_number(db, "deeds", "number")
    rows.insert(db, "deeds", [row_from(Deed(number, kind, what, before, after, back_to, at))])


def deeds(db: Database) -> tuple[Deed, ...]:
    """Everything done, oldest first."""
    return tuple(record_from(Deed, row) for row in rows.read(db, "deeds", order="number"))


def deeds_to(db: Database, moment: int) -> tuple[Deed, ...]:
    """The deeds after which the state of this moment stood, newest first."""
    found = rows.read(db, "deeds", "after = ?", [moment], order="number DESC")
    return tuple(record_from(Deed, row) for row in found)


def newest(db: Database, count: int) -> tuple[Deed, ...]:
    """The last things done, newest first."""
    found = rows.read(db, "deeds", order=f"number DESC LIMIT {count:d}")
    return tuple(record_from(Deed, row) for row in found)
