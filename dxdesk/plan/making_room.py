"""What one person must give up for one more assignment: an exact search by branching.

Wherever too much meets (days or assignments in one month, weekdays, money) at least one of the
rivals there has to go. The search gives up each in turn, the cheapest first, and leaves a branch
as soon as it costs more than the best way known. Nothing is listed beforehand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dxdesk.plan.gates import half_days_free
from dxdesk.plan.options import Option
from dxdesk.plan.pool import Specialist
from dxdesk.plan.weekdays import open_weekdays, place, smallest_clash

Gone = tuple[Option, ...]


@dataclass(slots=True)
class MakingRoom:
    """One search.

    `mine` is what the person does now, `kept` what of it may not be given up; `yen_over` is what
    the option alone spends beyond the budget. `change` is what the plan gains by the option when
    a set is given up for it; only changes above `above` are of interest.
    """

    person: Specialist
    option: Option
    mine: Sequence[Option]
    kept: frozenset[Option]
    yen_over: int
    change: Callable[[Gone], int]
    above: float
    most_steps: int
    best: tuple[int, Gone] | None = None
    steps: int = 0

    def find(self) -> tuple[int, Gone] | None:
        """The best change and what is given up for it; None when nothing beats `above`."""
        self._search((), self.kept)
        return self.best

    @property
    def cut_short(self) -> bool:
        return self.steps > self.most_steps

    @property
    def slack(self) -> int:
        """What giving up assignments could gain at most: the points of those that lose points."""
        return sum(max(0, -other.points) for other in self.mine if self._meets(other))

    def _search(self, gone: Gone, firm: frozenset[Option]) -> None:
        self.steps += 1
        change = self.change(gone)
        if self.cut_short or change + self.slack <= self.above:
            return
        rivals = self._rivals(gone)
        if rivals is None:
            if change > self.above:
                self.best, self.above = (change, gone), change
            return
        yielding = sorted(
            (other for other in rivals if self._meets(other) and other not in firm),
            key=lambda other: (-self.change((*gone, other)), other.need),
        )
        for number, rival in enumerate(yielding):
            self._search((*gone, rival), firm.union(yielding[:number]))

    def _rivals(self, gone: Gone) -> Sequence[Option] | None:
        """Of these at least one has to go; None when the option fits."""
        staying = [other for other in self.mine if other not in gone]
        free = half_days_free(self.person)
        for month in range(self.option.start, self.option.end):
            active = [other for other in staying if other.start <= month < other.end]
            load = self.option.load + sum(other.load for other in active)
            if load > free or len(active) >= self.person.towns_at_once:
                return active
        if self.yen_over > sum(other.cost_yen for other in gone):
            return [other for other in staying if other.cost_yen]
        weekdays = open_weekdays(self.person)
        if place([*staying, self.option], weekdays) is not None:
            return None
        clash = smallest_clash([*staying, self.option], weekdays)
        return [other for other in clash if other is not self.option]

    def _meets(self, other: Option) -> bool:
        return other.start < self.option.end and self.option.start < other.end
