"""What an assignment, a town reached and a whole plan are worth, in whole points."""

from __future__ import annotations

from collections.abc import Iterable

from dxdesk.plan.options import Option
from dxdesk.plan.problem import PlannedNeed, PlannedTown, Problem


class TownWorth:
    """Value of reaching one town and of sharing fairly: concave in what the town receives.

    `steep` points for each half-day-month up to `first`, `flat` points up to `first + second`,
    nothing beyond; plus `reach` once anybody comes at all.
    """

    def __init__(self, town: PlannedTown, needs: Iterable[PlannedNeed], problem: Problem) -> None:
        weights = problem.weights
        asked = sum(need.months * need.half_days_per_week for need in needs)
        factor = weights.one_person_slope_percent if town.one_person_it else 100
        self.reach = weights.reach_one_person_town if town.one_person_it else weights.reach_town
        self.steep = weights.first_segment_slope * factor // 100
        self.flat = weights.second_segment_slope * factor // 100
        self.first = -(-asked * weights.first_segment_percent // 100)
        self.second = -(-asked * weights.second_segment_percent // 100)

    def fair(self, received: int) -> int:
        """Points for `received` half-day-months (half-days a week times months)."""
        first = min(received, self.first)
        second = min(received - first, self.second)
        return self.steep * first + self.flat * second

    def of(self, received: int) -> int:
        return self.reach + self.fair(received) if received else 0

    @property
    def most_fair(self) -> int:
        return self.steep * self.first + self.flat * self.second


class Worth:
    """The plan's objective, computed in whole numbers from the options chosen."""

    def __init__(self, problem: Problem) -> None:
        by_town: dict[str, list[PlannedNeed]] = {town.code: [] for town in problem.towns}
        for need in problem.needs:
            by_town[need.town].append(need)
        self.towns = {
            town.code: TownWorth(town, by_town[town.code], problem) for town in problem.towns
        }
        self._hiring = problem.hiring_points

    def gain(self, option: Option, received: int) -> int:
        """Points an option adds to a town that has `received` half-day-months already."""
        town = self.towns[option.town]
        return option.points + town.of(received + option.delivered) - town.of(received)

    def of(self, chosen: Iterable[Option]) -> int:
        """Points of a whole plan."""
        chosen = tuple(chosen)
        received: dict[str, int] = {}
        points = 0
        for option in chosen:
            points += option.points
            received[option.town] = received.get(option.town, 0) + option.delivered
        towns = sum(self.towns[town].of(volume) for town, volume in received.items())
        return points + towns - self.hiring(option.specialist for option in chosen)

    def hiring(self, people: Iterable[str]) -> int:
        """What hiring those of the people costs who are not in the pool yet."""
        return sum(self._hiring.get(person, 0) for person in set(people)) if self._hiring else 0


def ceiling(problem: Problem, options: Iterable[Option]) -> int:
    """A value no plan exceeds: every need at its best and every town with all it asked for."""
    shared = {need.key for need in problem.needs if not need.same_person}
    best: dict[str, int] = {}
    reachable: set[str] = set()
    for option in options:
        best[option.need] = max(best.get(option.need, 0), option.points)
        reachable.add(option.town)
    towns = Worth(problem).towns
    return sum(points * (2 if need in shared else 1) for need, points in best.items()) + sum(
        towns[town].reach + towns[town].most_fair for town in reachable
    )
