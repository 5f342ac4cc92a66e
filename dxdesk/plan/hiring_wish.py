"""People who do not exist yet: what the prefecture thinks of hiring, as the solver sees it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Problem
from dxdesk.plan.travel import Point, travel_table

LIMIT_MINUTES = 90  # one way, as people of the pool have it unless told otherwise


@dataclass(frozen=True, slots=True)
class HiringWish:
    """How many days a week, from where, how many people; the kind is asked of each in turn."""

    half_days_per_week: int = 8
    base: str = ""  # code of a municipality or the prefecture's two digits; "" = its office
    people: int = 1
    overnight: bool = True


def imagined(
    problem: Problem, talent: str, wish: HiringWish, places: Mapping[str, Point]
) -> tuple[Sequence[Specialist], Mapping[tuple[str, str], int]]:
    """The people of a wish, and their way to every town: minutes by (specialist, town)."""
    taken = {person.key for person in problem.specialists}
    keys = [f"NEW{number}" for number in range(1, wish.people + 1)]
    assert taken.isdisjoint(keys)  # keys of the pool are given by us or are people's own words
    people = tuple(
        Specialist(
            key=key,
            name=key,
            talents=(talent,),
            half_days_per_week=wish.half_days_per_week,
            base=wish.base,
            travel_limit_minutes=LIMIT_MINUTES,
            overnight=wish.overnight,
        )
        for key in keys
    )
    return people, travel_table(people, problem.towns, places, problem.weights)
