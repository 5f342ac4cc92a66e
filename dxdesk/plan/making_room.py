"""What one person must give up for one more assignment: an exact search by branching.

Wherever too much meets (days or assignments in one month, weekdays, money) at least one of the
rivals there has to go. The search gives up each in turn, the cheapest first, and leaves a branch
as soon as it costs more than the best way known. Nothing is listed beforehand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

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
    # What giving up assignments could gain at most: the points of those that lose points.
    slack: int = field(init=False)
    _free: int = field(init=False)
    _meeting: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self._free = half_days_free(self.person)
        self._meeting = frozenset(i for i, other in enumerate(self.mine) if self._meets(other))
        self.slack = sum(max(0, -self.mine[i].points) for i in self._meeting)

    def find(self) -> tuple[int, Gone] | None:
        """The best change and what is given up for it; None when nothing beats `above`."""
        yielding = frozenset(i for i in self._meeting if self.mine[i] not in self.kept)
        self._search((), self.change(()), yielding)
        return self.best

    @property
    def cut_short(self) -> bool:
        return self.steps > self.most_steps

    def _search(self, gone: tuple[int, ...], change: int, yielding: frozenset[int]) -> None:
        """`yielding`: positions in `mine` that may still go; `change` is that of `gone`."""
        self.steps += 1
        if self.cut_short or change + self.slack <= self.above:
            return
        rivals = self._rivals(gone)
        if rivals is None:
            if change > self.above:
                self.best, self.above = (change, self._options(gone)), change
            return
        ranked = sorted(
            (-self.change(self._options((*gone, i))), self.mine[i].need, i)
            for i in rivals
            if i in yielding
        )
        for less, _, i in ranked:
            if -less + self.slack <= self.above:
                break
            yielding = yielding - {i}
            self._search((*gone, i), -less, yielding)

    def _rivals(self, gone: tuple[int, ...]) -> Sequence[int] | None:
        """Positions of which at least one has to go; None when the option fits."""
        staying = [i for i in range(len(self.mine)) if i not in gone]
        for month in range(self.option.start, self.option.end):
            active = [i for i in staying if self.mine[i].start <= month < self.mine[i].end]
            load = self.option.load + sum(self.mine[i].load for i in active)
            if load > self._free or len(active) >= self.person.towns_at_once:
                return active
        if self.yen_over > sum(self.mine[i].cost_yen for i in gone):
            return [i for i in staying if self.mine[i].cost_yen]
        together = [*self._options(staying), self.option]
        weekdays = open_weekdays(self.person)
        if place(together, weekdays) is not None:
            return None
        clash = set(smallest_clash(together, weekdays))
        return [i for i in staying if self.mine[i] in clash]

    def _options(self, positions: Iterable[int]) -> Gone:
        return tuple(self.mine[i] for i in positions)

    def _meets(self, other: Option) -> bool:
        return other.start < self.option.end and self.option.start < other.end
