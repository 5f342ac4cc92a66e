"""What each person's best year is at the prices of the rows that people share.

The rows of a model are of two kinds: those of one person's time, and those that bind people
together (needs, towns, money, what has to be kept). With a price on each of the latter everybody
can be planned alone; the sum is what no plan exceeds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.plan.filling import clashes_in
from dxdesk.plan.model import INFINITY, Model
from dxdesk.plan.options import Option
from dxdesk.plan.problem import Problem
from dxdesk.plan.running import Limits, run
from dxdesk.plan.supervising import supervise
from dxdesk.plan.years import Years

if TYPE_CHECKING:
    import numpy

Year = tuple[int, ...]  # columns of one person's options, in their order

LEAST_GAIN = 1e-6
NODES = 2_000  # of the search for one year by the solver


@dataclass(frozen=True, slots=True)
class Priced:
    """Everybody's best year at some prices, and the bound they give."""

    bound: float
    years: dict[str, Year]
    worth: dict[str, float]  # what no year of a person exceeds at these prices


class Pricing:
    """A model taken apart by person."""

    def __init__(self, problem: Problem, model: Model, limits: Limits) -> None:
        import numpy

        self.problem, self.model = problem, model
        self._seed, self._threads = limits.seed, limits.threads
        options = model.options
        own = {row for rows in model.own_rows.values() for row in rows}
        alone = own | set(model.time_rows)
        self.rows = [row for row in range(len(model.rows)) if row not in alone]
        self.shared: dict[int, list[tuple[int, float]]] = {}  # column: (place of row, factor)
        entries = [
            (place, j, factor)
            for place, row in enumerate(self.rows)
            for j, factor in model.rows[row].items()
        ]
        for place, j, factor in entries:
            self.shared.setdefault(j, []).append((place, factor))
        self._row = numpy.array([entry[0] for entry in entries], dtype=numpy.int64)
        self._column = numpy.array([entry[1] for entry in entries], dtype=numpy.int64)
        self._factor = numpy.array([entry[2] for entry in entries])
        self.lows = numpy.array([model.lows[row] for row in self.rows])
        self.highs = numpy.array([model.highs[row] for row in self.rows])
        self.gains = numpy.array(model.gains)
        hires = set(model.hires.values())
        self.free = [j for j in range(len(options), len(model.gains)) if j not in hires]
        self.tops = numpy.array([model.tops[j] for j in self.free])
        mine: dict[str, list[int]] = {}
        for j, option in enumerate(options):
            mine.setdefault(option.specialist, []).append(j)
        people = {person.key: person for person in problem.specialists}
        self.years = {key: Years(people[key], options, js) for key, js in mine.items()}
        self._time = _by_person(model)

    def net(self, prices: numpy.ndarray) -> numpy.ndarray:
        """What each column gains once the shared rows it needs are paid for."""
        import numpy

        paid = numpy.bincount(self._column, prices[self._row] * self._factor, len(self.model.gains))
        return self.gains - paid

    def priced(self, prices: numpy.ndarray, over: Callable[[], bool]) -> Priced | None:
        """The bound at these prices; None when the time was over before everybody had a year."""
        import numpy

        net = self.net(prices)
        highs = numpy.where(prices > 0, self.highs, 0.0)
        lows = numpy.where(prices < 0, self.lows, 0.0)
        bound = float((prices * (highs + lows)).sum())
        bound += float((numpy.maximum(net[self.free], 0.0) * self.tops).sum())
        found = self._best_years(net, over)
        if found is None:
            return None
        worth = {key: found[key][0] for key in self.years}
        years = {key: found[key][1] for key in self.years}
        return Priced(bound + sum(worth.values()), years, worth)

    def _best_years(
        self, net: numpy.ndarray, over: Callable[[], bool]
    ) -> dict[str, tuple[float, Year]] | None:
        """Everybody's best year; whoever is next is taken by the first thread that is free."""
        waiting, found = iter(self.years), dict[str, tuple[float, Year]]()
        cancelled: list[bool] = []

        def work() -> None:
            for key in waiting:
                if cancelled:
                    return
                found[key] = self.best(key, net, lambda: bool(cancelled))

        supervise([work] * self._threads, over, lambda: cancelled.append(True))
        return None if cancelled else found

    def hired(self, key: str, net: numpy.ndarray) -> float:
        """What hiring somebody gains (mostly below 0); 0 for those in the pool."""
        column = self.model.hires.get(key)
        return 0.0 if column is None else float(net[column])

    def is_sound(self, year: Sequence[int]) -> bool:
        """Whether it can stand in a plan, weekdays included."""
        chosen = [self.model.options[j] for j in year]
        return self.keeps(year) and not clashes_in(self.problem, chosen)

    def best(self, key: str, net: numpy.ndarray, over: Callable[[], bool]) -> tuple[float, Year]:
        """What no year of one person exceeds, and a year; of no use once it is over."""
        years, hired = self.years[key], self.hired(key, net)
        pinned = any(self.model.lows[row] > -INFINITY for row in self.model.own_rows.get(key, ()))
        worth, year = years.best(net) if years.small and not pinned else (INFINITY, [])
        if worth == INFINITY:
            worth, year = self._searched(key, net, over)
        if not pinned and worth + hired <= 0:
            return 0.0, ()
        return worth + hired, tuple(sorted(year))

    def keeps(self, year: Sequence[int]) -> bool:
        """Whether it takes no need twice and none of the known clashes whole."""
        chosen = [self.model.options[j] for j in year]
        key = chosen[0].specialist if chosen else ""
        return len({option.need for option in chosen}) == len(chosen) and all(
            sum(self.model.rows[row].get(j, 0.0) for j in year) <= self.model.highs[row]
            for row in self.model.own_rows.get(key, ())
        )

    def _searched(
        self, key: str, net: numpy.ndarray, over: Callable[[], bool]
    ) -> tuple[float, list[int]]:
        """The same by the solver, with every row that is this person's own."""
        rows = self._time.get(key, [])
        forced = {
            j for row in rows if self.model.lows[row] > -INFINITY for j in self.model.rows[row]
        }
        columns = [
            int(j) for j in self.years[key].columns if net[j] > LEAST_GAIN or int(j) in forced
        ]
        part = Model(tuple(self.model.options[j] for j in columns))
        place = {j: number for number, j in enumerate(columns)}
        for j in columns:
            part.column(float(net[j]), whole=True)
        for row in rows:
            terms = {place[j]: f for j, f in self.model.rows[row].items() if j in place}
            high = self.model.highs[row]
            hired = self.model.hires.get(key)
            if hired is not None and hired in self.model.rows[row]:
                high -= self.model.rows[row][hired]
            if terms:
                part.row(terms, low=self.model.lows[row], high=high)
        for need in {self.model.options[j].need for j in columns}:
            same = {place[j]: 1.0 for j in columns if self.model.options[j].need == need}
            part.row(same, high=1.0)
        return self._solved(part, columns, over)

    def _solved(
        self, part: Model, columns: Sequence[int], over: Callable[[], bool]
    ) -> tuple[float, list[int]]:
        limits = Limits(60.0, self._seed, 1, NODES)
        outcome = run(part, limits, over=lambda _heard: over(), exact=True)
        chosen = set(outcome.chosen or ())
        found = [j for j, option in zip(columns, part.options, strict=True) if option in chosen]
        return outcome.most, found


def _by_person(model: Model) -> dict[str, list[int]]:
    """The rows of each person's own time, pins and clashes."""
    found: dict[str, list[int]] = {key: list(rows) for key, rows in model.own_rows.items()}
    for row in model.time_rows:
        people = {_owner(model, j) for j in model.rows[row] if j < len(model.options)}
        for key in people:
            found.setdefault(key, []).append(row)
    return found


def _owner(model: Model, column: int) -> str:
    option: Option = model.options[column]
    return option.specialist
