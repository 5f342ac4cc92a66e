"""What a workbook of the pool would change, said before anything is changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.desks.overview import Picture
from dxdesk.desks.prefecture import read_pool
from dxdesk.plan.pool import Specialist

if TYPE_CHECKING:
    from sqlite_utils import Database

GONE, NEW, CHANGED, SAME = "gone", "new", "changed", "same"
_ORDER = (GONE, NEW, CHANGED, SAME)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One cell that differs, as the workbook writes it."""

    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PersonChange:
    """One person of the pool before or after."""

    key: str
    name: str
    outcome: str  # gone | new | changed | same
    fields: tuple[FieldChange, ...] = ()
    towns: int = 0  # municipalities the plan made last sends this person to
    pinned: int = 0  # needs this person is pinned to


@dataclass(frozen=True, slots=True)
class PoolChanges:
    """A pool that was read and is not in force yet."""

    people: tuple[Specialist, ...]
    changes: tuple[PersonChange, ...]  # who leaves first, then who comes, then who changes

    def count(self, outcome: str) -> int:
        """How many people have this outcome."""
        return sum(each.outcome == outcome for each in self.changes)


def pool_changes(db: Database, data: bytes, picture: Picture) -> PoolChanges:
    """Read the pool workbook beside the pool in force; nothing is saved.

    Raises:
        Refusal: as `read_pool`.
    """
    people = read_pool(db, data)
    before = {person.key: person for person in picture.pool}
    after = {person.key: person for person in people}
    found = [
        _change(before.get(key), after.get(key), picture)
        for key in dict.fromkeys((*before, *after))
    ]
    return PoolChanges(people, tuple(sorted(found, key=lambda each: _ORDER.index(each.outcome))))


def _change(before: Specialist | None, after: Specialist | None, picture: Picture) -> PersonChange:
    person = after or before
    assert person is not None  # one of the two pools knows the key
    fields = _fields(before, after) if before and after else ()
    both = CHANGED if fields else SAME
    outcome = both if before and after else NEW if after else GONE
    sent = picture.planned.plan.assignments if picture.planned else ()
    towns = {each.need.partition(":")[0] for each in sent if each.specialist == person.key}
    pinned = [p for p in picture.pins if p.specialist == person.key and not p.forbidden]
    return PersonChange(person.key, person.name, outcome, fields, len(towns), len(pinned))


def _fields(before: Specialist, after: Specialist) -> tuple[FieldChange, ...]:
    from dxdesk.paper.book_words import columns
    from dxdesk.paper.pool_book import specialist_cells

    cells = zip(columns("pool"), specialist_cells(before), specialist_cells(after), strict=True)
    return tuple(
        FieldChange(column.titles[0], _shown(old), _shown(new))
        for column, old, new in cells
        if old != new
    )


def _shown(cell: object) -> str:
    """A cell as a person reads it: ○ and × for yes and no."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, bool):
        return "○" if cell else "×"
    return f"{cell:g}" if isinstance(cell, float) else f"{cell}"
