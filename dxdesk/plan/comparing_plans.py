"""Plans side by side: what each comes to, and only the needs in which they differ.

There is no score over all: each measure stands by itself, and says whether more or less is better.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from dxdesk.plan.commitment import Commitment, Pair
from dxdesk.plan.options import person_days, travel_yen, trips
from dxdesk.plan.plan import Assignment
from dxdesk.plan.problem import PlannedNeed, PlannedTown, Problem
from dxdesk.plan.promises import broken_visits

MORE, LESS = "more", "less"


@dataclass(frozen=True, slots=True)
class Side:
    """One plan as it is compared: its problem and who goes where."""

    problem: Problem
    assignments: tuple[Assignment, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """One line: a value for each plan, of how many there could be (None = without an end)."""

    code: str
    values: tuple[int, ...]
    of: tuple[int | None, ...]
    better: str  # more / less

    @property
    def differs(self) -> bool:
        return len(set(self.values)) > 1

    @property
    def best(self) -> frozenset[int]:
        """Which plans are best in this line; none where all are the same."""
        if not self.differs:
            return frozenset()
        top = (max if self.better == MORE else min)(self.values)
        return frozenset(n for n, value in enumerate(self.values) if value == top)


@dataclass(frozen=True, slots=True)
class Difference:
    """One need that the plans serve differently."""

    need: PlannedNeed
    town: PlannedTown
    visits: tuple[tuple[Assignment, ...], ...]  # by plan


def measures(
    sides: Sequence[Side], told: Iterable[Commitment], before: Iterable[Assignment]
) -> tuple[Measure, ...]:
    """Every line, those that differ first. `before`: the plan in force, for who goes on."""
    notices, in_force = tuple(told), {(each.specialist, each.need) for each in before}
    lines: tuple[tuple[str, str, Callable[[Side], tuple[int, int | None]]], ...] = (
        ("urgent_unmet", LESS, lambda side: (_urgent_unmet(side), None)),
        ("notices_changed", LESS, lambda side: (_broken(side, notices), len(notices))),
        ("one_person_towns", MORE, _one_person_towns),
        ("towns", MORE, _towns),
        ("needs_met", MORE, _needs_met),
        ("days", MORE, _days),
        ("kept", MORE, lambda side: (_kept(side, in_force), len(in_force))),
        ("travel_minutes", LESS, lambda side: (travel_minutes(side.assignments), None)),
        ("yen", LESS, lambda side: (cost_yen(side.problem, side.assignments), None)),
    )
    found = []
    for code, better, value in lines:
        pairs = [value(side) for side in sides]
        found.append(Measure(code, tuple(v for v, _ in pairs), tuple(o for _, o in pairs), better))
    return tuple(sorted(found, key=lambda measure: not measure.differs))


def differences(sides: Sequence[Side]) -> tuple[Difference, ...]:
    """Needs that are not served by the same visits in all plans, the weightiest first."""
    needs: dict[str, PlannedNeed] = {}
    towns: dict[str, PlannedTown] = {}
    for side in sides:
        needs |= {need.key: need for need in side.problem.needs}
        towns |= {town.code: town for town in side.problem.towns}
    by_plan = [_by_need(side.assignments) for side in sides]
    found = [
        Difference(need, towns[need.town], tuple(plan.get(key, ()) for plan in by_plan))
        for key, need in needs.items()
        if len({_told(plan.get(key, ())) for plan in by_plan}) > 1
    ]
    return tuple(sorted(found, key=lambda each: (-each.need.weight, each.need.key)))


def _by_need(assignments: Iterable[Assignment]) -> Mapping[str, tuple[Assignment, ...]]:
    found: dict[str, tuple[Assignment, ...]] = {}
    for each in sorted(assignments, key=lambda e: (e.need, e.start, e.specialist)):
        found[each.need] = (*found.get(each.need, ()), each)
    return found


def _told(visits: Iterable[Assignment]) -> tuple[object, ...]:
    """Who comes in which months on how many days; other weekdays alone are no difference."""
    return tuple((e.specialist, e.start, e.months, e.half_days_per_week, e.remote) for e in visits)


def _urgent_unmet(side: Side) -> int:
    served = {each.need for each in side.assignments}
    return sum(n.band == "urgent" and n.key not in served for n in side.problem.needs)


def _broken(side: Side, notices: Sequence[Commitment]) -> int:
    return len(broken_visits(side.assignments, notices))


def _one_person_towns(side: Side) -> tuple[int, int]:
    alone = {town.code for town in side.problem.towns if town.one_person_it}
    reached = {each.need.partition(":")[0] for each in side.assignments}
    return len(alone & reached), len(alone)


def _towns(side: Side) -> tuple[int, int]:
    asking = {need.town for need in side.problem.needs}
    return len({each.need.partition(":")[0] for each in side.assignments}), len(asking)


def _needs_met(side: Side) -> tuple[int, int]:
    return len({each.need for each in side.assignments}), len(side.problem.needs)


def _days(side: Side) -> tuple[int, int]:
    asked = sum(person_days(n.half_days_per_week, n.months) for n in side.problem.needs)
    return sum(each.days for each in side.assignments), asked


def _kept(side: Side, before: set[Pair]) -> int:
    return len({(each.specialist, each.need) for each in side.assignments} & before)


def travel_minutes(assignments: Iterable[Assignment]) -> int:
    """Minutes on the road over the year, there and back."""
    return sum(
        2 * each.travel_minutes * trips(each.half_days_per_week, each.months, each.overnight)
        for each in assignments
        if not each.remote
    )


def cost_yen(problem: Problem, assignments: Iterable[Assignment]) -> int:
    """Days and travel, as far as their cost is known."""
    day_cost = {person.key: person.day_cost_yen or 0 for person in problem.specialists}
    total = 0
    for each in assignments:
        minutes = 0 if each.remote else each.travel_minutes
        half_days, months = each.half_days_per_week, each.months
        total += day_cost.get(each.specialist, 0) * each.days
        total += travel_yen(half_days, months, minutes, int(each.overnight), problem)
    return total
