"""Travel minutes estimated from coordinates: an estimate the prefecture may correct."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from dxdesk.errors import Refusal
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedTown, Weights

EARTH_KILOMETRES = 6371.0
STEP_MINUTES = 5  # an estimate finer than this would pretend to know

Point = tuple[float, float]  # latitude, longitude in degrees


def kilometres(a: Point, b: Point) -> float:
    """Great-circle distance (haversine)."""
    lat_a, lng_a, lat_b, lng_b = map(math.radians, (*a, *b))
    half_chord = (
        math.sin((lat_b - lat_a) / 2) ** 2
        + math.cos(lat_a) * math.cos(lat_b) * math.sin((lng_b - lng_a) / 2) ** 2
    )
    return 2 * EARTH_KILOMETRES * math.asin(min(1.0, math.sqrt(half_chord)))


def minutes(a: Point, b: Point, weights: Weights) -> int:
    """One way by road, rounded to five minutes."""
    road = kilometres(a, b) * weights.detour_percent / 100
    return int(road / weights.kilometres_per_hour * 60 / STEP_MINUTES + 0.5) * STEP_MINUTES


def starting_point(
    person: Specialist, towns: Iterable[PlannedTown], places: Mapping[str, Point]
) -> Point:
    """Where a person sets out: own coordinates, the base named, else the prefecture's office.

    A prefecture's office is looked up by the two digits of the prefecture or by its own code
    ("390003"); a list of places without offices gives the middle of the towns instead.
    """
    if person.latitude is not None and person.longitude is not None:
        return person.latitude, person.longitude
    if person.base in places:
        return places[person.base]
    towns = sorted(towns, key=lambda town: town.code)
    for prefecture in sorted({town.code[:2] for town in towns}):
        for code in (prefecture, *sorted(c for c in places if c.startswith(f"{prefecture}000"))):
            if code in places:
                return places[code]
    if not towns:
        raise Refusal("E-PLANNING-PLACE", name=person.name, municipality=person.base)
    return (
        sum(town.latitude for town in towns) / len(towns),
        sum(town.longitude for town in towns) / len(towns),
    )


def travel_table(
    people: Iterable[Specialist],
    towns: Iterable[PlannedTown],
    places: Mapping[str, Point],
    weights: Weights,
) -> dict[tuple[str, str], int]:
    """One-way minutes for every (specialist key, town code)."""
    towns = list(towns)
    table = {}
    for person in people:
        start = starting_point(person, towns, places)
        for town in towns:
            here = (town.latitude, town.longitude)
            table[person.key, town.code] = minutes(start, here, weights)
    return table
