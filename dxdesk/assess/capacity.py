"""人手: how much hand a town has, 0 to 4 (domain 8.1)."""

from __future__ import annotations

from decimal import Decimal

from dxdesk.assess.assessment import Capacity
from dxdesk.assess.facts import Facts

SMALL_TOWN_POPULATION = 50_000  # 「1人情シス」 is counted among towns up to this size
FTE_STEPS = (Decimal("0.5"), Decimal(1), Decimal(2), Decimal(3))
PLANNING_SHARE = 1  # tenths of the week; at or below this nothing is left to improve anything


def capacity_of(facts: Facts) -> Capacity:
    """Base from the full-time equivalent, less one without a deputy, less one without time."""
    people = facts.number("B01")
    fte = facts.fte()
    nobody = None if people is None else people == 0
    base = 0 if nobody else _base(fte)
    no_deputy = facts.chosen("B06") in ("none", "vendor")
    fully_absorbed = _planning_share_is_low(facts)
    return Capacity(
        value=None if base is None else max(0, base - no_deputy - fully_absorbed),
        fte=fte,
        base=base,
        no_deputy=no_deputy,
        fully_absorbed=fully_absorbed,
        one_person_it=_one_person_it(people, facts.number("A02")),
        nobody=nobody,
    )


def _base(fte: Decimal | None) -> int | None:
    return None if fte is None else sum(fte >= step for step in FTE_STEPS)


def _planning_share_is_low(facts: Facts) -> bool:
    """B08: a tenth of the week or less goes into planning; not when B08 was left open."""
    tenths = facts.inputs("B08")
    share = tenths.get("planning", 0)
    return bool(tenths) and isinstance(share, int) and share <= PLANNING_SHARE


def _one_person_it(people: int | None, population: int | None) -> bool | None:
    """At most one person in a town of at most 50,000. One known "no" is enough to deny it."""
    if (people is not None and people > 1) or (
        population is not None and population > SMALL_TOWN_POPULATION
    ):
        return False
    return None if people is None or population is None else True
