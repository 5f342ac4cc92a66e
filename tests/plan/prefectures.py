"""Seeded example prefectures for tests and benchmarks: towns, needs, people, all invented."""

from __future__ import annotations

import random
from functools import cache

from dxdesk import paths
from dxdesk.plan.pool import TALENTS, Specialist
from dxdesk.plan.problem import PlannedNeed, PlannedTown, Problem, Weights
from dxdesk.plan.travel import travel_table
from dxdesk.plan.weights import weights_from

SKILLS = ("network", "security", "cloud", "bpr", "procurement", "data")
DEMAND_OVER_SUPPLY = 3


@cache
def shipped_weights() -> Weights:
    return weights_from((paths.resources() / "planning.toml").read_text(encoding="utf-8"))


def prefecture(seed: int, towns: int, people: int, *, width: float = 1.6) -> Problem:
    """A prefecture of so many towns and people whose towns ask for three times what there is.

    `width` is the side of the prefecture in degrees of latitude.
    """
    rng = random.Random(seed)
    town_list = tuple(_town(rng, number, width) for number in range(towns))
    pool = tuple(_person(rng, number, town_list) for number in range(people))
    supply = sum(_half_day_months(person) for person in pool)
    needs: list[PlannedNeed] = []
    asked = 0
    while asked < DEMAND_OVER_SUPPLY * supply or len({n.town for n in needs}) < 0.9 * towns:
        need = _need(rng, len(needs), rng.choice(town_list))
        needs.append(need)
        asked += need.half_days_per_week * need.months
    weights = shipped_weights()
    return Problem(
        fiscal_year=2027,
        first_open_month=0,
        towns=town_list,
        needs=tuple(needs),
        specialists=pool,
        travel_minutes=travel_table(pool, town_list, {}, weights),
        pins=(),
        weights=weights,
    )


def _town(rng: random.Random, number: int, width: float) -> PlannedTown:
    population = int(10 ** rng.uniform(3.2, 5.0))
    return PlannedTown(
        code=f"99{number:03d}0",
        name=f"第{number + 1}町",
        latitude=35 + rng.uniform(0, width),
        longitude=135 + rng.uniform(0, width * 1.3),
        one_person_it=population <= 50_000 and rng.random() < 0.25,
        population=population,
    )


def _person(rng: random.Random, number: int, towns: tuple[PlannedTown, ...]) -> Specialist:
    base = rng.choice(towns)
    talents = rng.sample(TALENTS, 1 if rng.random() < 0.5 else 2)
    first, last = (
        rng.choice((("", ""), ("2027-07", ""), ("", "2027-12"))) if number % 3 else ("", "")
    )
    return Specialist(
        key=f"T{number + 1:02d}",
        name=f"専門家{number + 1}",
        talents=tuple(talents),
        skills=tuple(rng.sample(SKILLS, 3)),
        half_days_per_week=rng.choice((4, 6, 8, 10, 10)),
        months=(first, last),
        latitude=base.latitude,
        longitude=base.longitude,
        travel_limit_minutes=rng.choice((60, 90, 90, 120)),
        overnight=rng.random() < 0.3,
        remote_only=rng.random() < 0.1,
        towns_at_once=rng.choice((2, 3, 3)),
    )


def _half_day_months(person: Specialist) -> int:
    return person.half_days_per_week * {("", ""): 12}.get(person.months, 9)


def _need(rng: random.Random, number: int, town: PlannedTown) -> PlannedNeed:
    months = rng.choice((3, 6, 6, 9, 12))
    half_days = rng.choice((1, 2, 2, 2, 4, 4, 6))
    first = rng.randint(0, 12 - months)
    return PlannedNeed(
        key=f"{town.code}:N{number:03d}",
        town=town.code,
        title=f"要望{number + 1}",
        talents=tuple(rng.sample(TALENTS, rng.choice((1, 1, 2)))),
        hard_skills=(rng.choice(SKILLS),) if rng.random() < 0.15 else (),
        soft_skills=(rng.choice(SKILLS),) if rng.random() < 0.5 else (),
        half_days_per_week=half_days,
        least_half_days=max(1, half_days // 2),
        months=months,
        least_months=min(2, months) if months <= 3 else months // 2,
        first_start=first,
        latest_start=min(12 - months, first + rng.randint(0, 2)),
        mode=rng.choice(("onsite", "onsite", "hybrid", "remote")),
        weight=rng.randint(4, 22),
        band="this_year",
    )
