"""What a map of the plan shows: offices, where people start, and who goes where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dxdesk.desks.plan_table import Gap, PlanTable, Visit
from dxdesk.plan.map_places import Point
from dxdesk.plan.problem import PlannedTown
from dxdesk.words import tr

SERVED, PARTLY, UNMET, QUIET = "served", "partly", "unmet", "quiet"


@dataclass(frozen=True, slots=True)
class MapTown:
    """A municipality that asked for something, or did not."""

    code: str
    name: str
    state: str  # served / partly / unmet / quiet (asked for nothing)
    one_person_it: bool
    visits: tuple[Visit, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """Somebody goes from where they start to a municipality, or meets it online."""

    specialist: str
    town: str
    remote: bool


@dataclass(frozen=True, slots=True)
class PlanMap:
    """Places are (latitude, longitude); those of people are keyed by their number in the pool."""

    towns: tuple[MapTown, ...]
    town_places: Mapping[str, Point]
    bases: Mapping[Point, tuple[str, ...]]  # where people start → their names
    base_of: Mapping[str, Point]
    ways: tuple[Way, ...]


def map_of(table: PlanTable) -> PlanMap:
    """The map of a plan."""
    by_town: dict[str, list[Visit]] = {}
    for (town, _), visits in sorted(table.visits.items()):
        by_town.setdefault(town, []).extend(visits)
    towns = tuple(_town(table, each, tuple(by_town.get(each.code, ()))) for each in _towns(table))
    bases: dict[Point, tuple[str, ...]] = {}
    base_of: dict[str, Point] = {}
    for person in table.people:
        if person.latitude is not None and person.longitude is not None:
            place = (person.latitude, person.longitude)
            base_of[person.key] = place
            bases[place] = (*bases.get(place, ()), person.name)
    ways = {
        Way(visit.person.key, town.code, visit.assignment.remote)
        for town in towns
        for visit in town.visits
        if visit.person.key in base_of
    }
    return PlanMap(
        towns=towns,
        town_places={each.code: (each.latitude, each.longitude) for each in _towns(table)},
        bases=bases,
        base_of=base_of,
        ways=tuple(sorted(ways, key=lambda way: (way.specialist, way.town, way.remote))),
    )


def _towns(table: PlanTable) -> list[PlannedTown]:
    return sorted(table.planned.problem.towns, key=lambda town: town.code)


def _town(table: PlanTable, town: PlannedTown, visits: tuple[Visit, ...]) -> MapTown:
    gaps = table.gaps_of(town.code)
    state = PARTLY if visits and gaps else SERVED if visits else UNMET if gaps else QUIET
    return MapTown(town.code, town.name, state, town.one_person_it, visits, gaps)


def town_words(town: MapTown) -> str:
    """One line about a municipality, for whoever hears the map instead of seeing it."""
    people = len({visit.person.key for visit in town.visits})
    said = tr("{town}: {people} people come, {gaps} needs have nobody")
    return said.format(town=town.name, people=people, gaps=len(town.gaps))
