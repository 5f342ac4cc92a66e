"""Travel minutes: what the map says, what the prefecture knows better, and what it costs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.desks import dispatch
from dxdesk.desks.prefecture import prefecture_of, towns_of
from dxdesk.errors import Refusal
from dxdesk.plan.problem import Problem
from dxdesk.plan.travel_changes import TravelChange
from dxdesk.store import planners_word
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

LONGEST = 600  # minutes one way
OFFICE = "県庁"


@dataclass(frozen=True, slots=True)
class Way:
    """One base and one town: reckoned from the map, and the prefecture's own figure if any."""

    base: str  # municipality code, or two digits for the prefecture's office
    base_name: str
    town: str
    town_name: str
    people: tuple[str, ...]  # names of who sets out from there
    reckoned: int
    own: TravelChange | None

    @property
    def minutes(self) -> int:
        """What counts, outside winter."""
        return self.own.minutes if self.own else self.reckoned


def ways(db: Database, today: date) -> tuple[Way, ...]:
    """Every base of the pool with every town that asks for something, by base and town.

    Raises:
        Refusal: as `dispatch.problem_of`.
    """
    return ways_of(db, dispatch.problem_of(db, today), planners_word.travel_changes(db))


def ways_of(db: Database, problem: Problem, changes: Iterable[TravelChange]) -> tuple[Way, ...]:
    """The same for a problem that was made already."""
    from dxdesk.plan.travel import travel_table
    from dxdesk.plan.travel_changes import base_of

    prefecture = prefecture_of(db)
    names = {each.code: each.name for each in towns_of(prefecture)}
    own = {(each.base, each.town): each for each in changes}
    places = dispatch.places_of(db)
    reckoned = travel_table(problem.specialists, problem.towns, places, problem.weights)
    people: dict[str, list[str]] = {}
    first: dict[str, str] = {}
    for person in problem.specialists:
        base = base_of(person, problem.towns)
        people.setdefault(base, []).append(person.name)
        first.setdefault(base, person.key)
    return tuple(
        Way(
            base,
            names.get(base, OFFICE),
            town.code,
            town.name,
            tuple(people[base]),
            reckoned[first[base], town.code],
            own.get((base, town.code)),
        )
        for base in sorted(people)
        for town in problem.towns
    )


def place_meant(db: Database, text: str, *, base: bool = False) -> str:
    """The code of a municipality of this prefecture, or (as a base) of its office.

    Raises:
        Refusal: E-TRAVEL-PLACE.
    """
    from dxdesk.paper.cell_values import Unreadable
    from dxdesk.paper.places import Places

    prefecture = prefecture_of(db)
    places = Places(_points(db))
    try:
        return (places.base(text)[0] or prefecture.code) if base else places.code(text)
    except Unreadable:
        raise Refusal("E-TRAVEL-PLACE", place=text) from None


def _points(db: Database) -> dict[str, tuple[float, float]]:
    points: dict[str, tuple[float, float]] = {}
    for each in towns_of(prefecture_of(db)):
        points[each.code] = points[each.name] = (each.latitude, each.longitude)
    return points


def change_way(
    db: Database,
    base: str,
    town: str,
    minutes: int,
    today: date,
    *,
    winter: tuple[int, int, int] | None = None,
    reason: str = "",
    at: str = "",
) -> None:
    """Say how long a way takes; `winter` is (minutes, first month, last month).

    Raises:
        Refusal: E-TRAVEL-MINUTES, E-TRAVEL-WINTER.
    """
    cold, first, last = winter or (None, None, None)
    change = TravelChange(base, town, minutes, cold, first, last, reason.strip(), today)
    _check(change)
    _save(db, [change], [(base, town)], at or today.isoformat())


def _check(change: TravelChange) -> None:
    for minutes in (change.minutes, change.winter_minutes):
        if minutes is not None and not 0 <= minutes <= LONGEST:
            raise Refusal("E-TRAVEL-MINUTES", text=minutes, most=LONGEST)
    months = (change.winter_first, change.winter_last)
    if change.winter_minutes is not None and not all(m and 1 <= m <= 12 for m in months):
        raise Refusal("E-TRAVEL-WINTER")


def reset_way(db: Database, base: str, town: str, at: str = "") -> bool:
    """Take the prefecture's own figure back; whether there was one."""
    known = {(each.base, each.town) for each in planners_word.travel_changes(db)}
    _save(db, [], [(base, town)], at)
    return (base, town) in known


def _save(
    db: Database, new: Iterable[TravelChange], instead: Iterable[tuple[str, str]], at: str
) -> None:
    gone = set(instead)
    before = planners_word.travel_changes(db)
    others = [each for each in before if (each.base, each.town) not in gone]
    with planners_deed(db, "travel", {}, at):
        planners_word.save_travel_changes(db, [*others, *new])


def travel_book(db: Database, today: date) -> bytes:
    """The table as a workbook that can be filled in and read back."""
    from dxdesk.paper.travel_book import travel_workbook

    return travel_workbook([_cells(each) for each in ways(db, today)])


def _cells(way: Way) -> list[object]:
    own = way.own
    return [
        way.base_name,
        way.town_name,
        way.reckoned,
        own.minutes if own else None,
        own.winter_minutes if own else None,
        own.winter_first if own else None,
        own.winter_last if own else None,
        own.reason if own else "",
    ]


def take_travel_book(db: Database, data: bytes, today: date, at: str = "") -> int:
    """Read the table back; how many ways have a figure of the prefecture's own now.

    A row without minutes takes the figure back; ways that are not in it stay as they are.

    Raises:
        Refusal: E-NOT-XLSX, E-XLSX-BIG, E-TRAVEL-TABLE. Nothing has changed then.
    """
    from dxdesk.paper.travel_book import travel_from_workbook

    office = prefecture_of(db).code
    known = {(each.base, each.town): each for each in planners_word.travel_changes(db)}
    new: dict[tuple[str, str], TravelChange] = {}
    named: list[tuple[str, str]] = []
    for each in travel_from_workbook(data, _points(db)):
        pair = each.base or office, each.town
        named.append(pair)
        if each.minutes is not None:
            winter = each.winter_minutes, each.winter_first, each.winter_last
            change = TravelChange(*pair, each.minutes, *winter, each.reason, today)
            before = known.get(pair)
            same = before and replace(before, changed_on=today) == change
            new[pair] = before if same and before else change
    _save(db, new.values(), named, at or today.isoformat())
    return len(planners_word.travel_changes(db))
