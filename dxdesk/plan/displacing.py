"""What sending somebody all the same would cost: an exact search over that person's own plan.

The neighbourhood is one person: every way that person could take the need, and every set of
their present assignments that could be given up for it, all else staying as planned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from dxdesk.plan.options import Option
from dxdesk.plan.problem import Problem
from dxdesk.plan.roster import Roster
from dxdesk.plan.valuing import Worth


@dataclass(frozen=True, slots=True)
class Displacement:
    """`option` instead of `gone`; `change` is what the whole plan gains (mostly below 0)."""

    option: Option
    gone: tuple[Option, ...]
    change: int
    more_yen: int = 0


class Displacing:
    """Searches around one finished plan."""

    def __init__(self, problem: Problem, chosen: Sequence[Option]) -> None:
        self._worth = Worth(problem)
        self._roster = Roster(problem, chosen)
        self._free = Roster(replace(problem, budget_yen=None), chosen)
        self._budget = problem.budget_yen
        self._cost = sum(option.cost_yen for option in chosen)
        pairs = {(pin.specialist, pin.need) for pin in problem.pins if not pin.forbidden}
        self._pinned = {o for o in chosen if (o.specialist, o.need) in pairs}
        self._received: dict[str, int] = {}
        for option in chosen:
            before = self._received.get(option.town, 0)
            self._received[option.town] = before + option.delivered

    def best(self, options: Iterable[Option], *, release_pins: bool = False) -> Displacement | None:
        """The least costly displacement within the budget; None when there is none."""
        return self._best(self._roster, options, release_pins)

    def best_beyond_budget(
        self, options: Iterable[Option], *, release_pins: bool = False
    ) -> Displacement | None:
        """The same with as much more money as it takes."""
        found = self._best(self._free, options, release_pins)
        if found is None or self._budget is None:
            return found
        spent = self._cost + found.option.cost_yen - sum(o.cost_yen for o in found.gone)
        return replace(found, more_yen=max(0, spent - self._budget))

    @property
    def chosen(self) -> tuple[Option, ...]:
        return self._roster.chosen

    def serves(self, need: str) -> bool:
        return bool(self._roster.of_need(need))

    def take(self, found: Displacement) -> None:
        """Make the exchange, so that later searches start from it."""
        for roster in (self._roster, self._free):
            for option in found.gone:
                roster.remove(option)
            roster.add(found.option)
        for option, sign in ((found.option, 1), *((gone, -1) for gone in found.gone)):
            before = self._received.get(option.town, 0)
            self._received[option.town] = before + sign * option.delivered
            self._cost += sign * option.cost_yen

    def _best(
        self, roster: Roster, options: Iterable[Option], release_pins: bool
    ) -> Displacement | None:
        best: Displacement | None = None
        # Giving up more never gains: what an option brings by itself bounds all its ways.
        alone = sorted(((self._change(o, ()), o) for o in options), key=lambda pair: -pair[0])
        for most, option in alone:
            if best is not None and most <= best.change:
                break
            for change, gone in sorted(self._ways(roster, option, release_pins), key=_cheapest):
                if best is not None and change <= best.change:
                    break
                if roster.fits(option, gone):
                    best = Displacement(option, gone, change)
                    break
        return best

    def _ways(
        self, roster: Roster, option: Option, release_pins: bool
    ) -> Iterator[tuple[int, tuple[Option, ...]]]:
        in_the_way = [
            other
            for other in roster.of_person(option.specialist)
            if other.start < option.end
            and option.start < other.end
            and (release_pins or other not in self._pinned)
        ]
        for size in range(len(in_the_way) + 1):
            for gone in combinations(in_the_way, size):
                yield self._change(option, gone), gone

    def _change(self, option: Option, gone: Sequence[Option]) -> int:
        volume = {option.town: option.delivered}
        points = option.points
        for other in gone:
            volume[other.town] = volume.get(other.town, 0) - other.delivered
            points -= other.points
        for town, more in volume.items():
            before = self._received.get(town, 0)
            points += self._worth.towns[town].of(before + more) - self._worth.towns[town].of(before)
        return points


def _cheapest(way: tuple[int, tuple[Option, ...]]) -> tuple[int, int, list[str]]:
    change, gone = way
    return -change, len(gone), [option.need for option in gone]
