"""An invented pool of specialists, scarcer than what the towns ask for."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from dxdesk.ask.municipality import Municipality
from dxdesk.desks.example_words import words
from dxdesk.plan.pool import Specialist

TOWNS_PER_SPECIALIST = 4


def pool_for(towns: Sequence[Municipality], chance: Random) -> tuple[Specialist, ...]:
    """One specialist for every four towns, at least three; bases among the towns."""
    count = max(3, len(towns) // TOWNS_PER_SPECIALIST)
    bases = [towns[number * len(towns) // count] for number in range(count)]  # all over the map
    chance.shuffle(bases)
    names = words().people(chance, count)
    return tuple(
        _specialist(number, name, base, chance)
        for number, (name, base) in enumerate(zip(names, bases, strict=True))
    )


def _specialist(number: int, name: str, base: Municipality, chance: Random) -> Specialist:
    kind: Any = words().specialists[number % len(words().specialists)]
    return Specialist(
        key=f"T{number + 1:02d}",
        name=name,
        talents=tuple(kind["talents"]),
        skills=tuple(kind["skills"]),
        employment=kind["employment"],
        half_days_per_week=kind["half_days_per_week"],
        base=base.code,
        latitude=base.latitude,
        longitude=base.longitude,
        travel_limit_minutes=chance.choice((90, 120)),
        overnight=chance.random() < 0.3,
        remote_only=chance.random() < 0.1,
        towns_at_once=3,
        practice_years=chance.randrange(2, 15),
        supports_towns_mainly=True,
        day_cost_yen=chance.randrange(30, 60) * 1_000,
    )
