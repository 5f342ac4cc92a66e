"""A bound from everybody's whole years, and a plan put together from such years.

The linear program chooses among years instead of options. It begins with few years and the prices
of the plain linear program; at its new prices everybody's best year is looked for, and added. The
prices may move only so far from the best known at once, or they would leap about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from dxdesk.plan.model import INFINITY
from dxdesk.plan.options import Option
from dxdesk.plan.pricing import Priced, Pricing, Year
from dxdesk.plan.running import Limits, solver_with, work

if TYPE_CHECKING:
    import highspy
    import numpy

PRIMAL, MOST_STEPS = 4, 20_000
MOST_ROUNDS = 120
PATIENCE = 8  # rounds that bring next to nothing, one after another
STEP = 0.06  # of what an option gains on average: so far a price may move from the best known
FAIR_STEP = 0.2  # the same for rows that count points, not assignments
LEAST_SHARE = 1e-6
MOST_DOUBLED = 6  # times a step may grow in one round
CLOSE = 1e-4  # of the bound: nearer than this the rounds end

Learn = Callable[[float], None]


class Decomposition:
    """The years known, the best prices, and the bound they give."""

    def __init__(
        self, pricing: Pricing, prices: Sequence[float], limits: Limits, over: Callable[[], bool]
    ) -> None:
        import numpy

        self.pricing, self._limits, self._over = pricing, limits, over
        self.years: dict[Year, str] = {}
        self._columns: list[Year] = []
        self.prices = self._signed(numpy.array([prices[row] for row in pricing.rows]))
        self.bound = INFINITY  # as long as there was no time for everybody's year
        self.worth: dict[str, float] = {}
        self._people = {key: n for n, key in enumerate(pricing.years, len(pricing.rows))}
        self._steps = self._first_steps()
        self._master = self._begun()

    def work(self, start: Iterable[Option], learn: Learn) -> None:
        """Rounds until the bound is as good as it gets, or the time is over."""
        self.hold(start)
        if self._look(self.prices, learn):
            self._rounds(learn)

    def _rounds(self, learn: Learn) -> None:
        gained_at, known = 0, self.bound
        for turn in range(MOST_ROUNDS):
            if known - self.bound >= CLOSE * abs(known):
                gained_at, known = turn, self.bound
            found = None if turn - gained_at > PATIENCE else self._new_prices()
            if found is None:
                return
            value, prices = found
            if self.bound - value < CLOSE * abs(self.bound):
                return
            if not turn % 2:
                prices = (prices + self.prices) / 2
            if not self._look(prices, learn):
                return

    def hold(self, chosen: Iterable[Option]) -> None:
        """Let a plan's own years be among those chosen from."""
        place = {option: j for j, option in enumerate(self.pricing.model.options)}
        by_person: dict[str, list[int]] = {}
        for option in chosen:
            by_person.setdefault(option.specialist, []).append(place[option])
        for key, columns in by_person.items():
            self._add(key, tuple(sorted(columns)))

    def shares(self) -> list[float]:
        """By option, how much of it the linear program of years takes."""
        first = len(self.pricing.free) + 2 * len(self.pricing.rows)
        values = self._master.getSolution().col_value[first:]
        found = [0.0] * len(self.pricing.model.options)
        for year, share in zip(self._columns, values, strict=False):
            for j in year if share > LEAST_SHARE else ():
                found[j] += share
        return found

    def losses(self, over: Callable[[], bool]) -> dict[int, float]:
        """By column how far the bound falls at least (0 or below) in a plan that has it.

        Once it is over, of the people looked at by then.
        """
        net = self.pricing.net(self.prices)
        found: dict[int, float] = {}
        for key, years in self.pricing.years.items():
            if over():
                break
            less = self.pricing.hired(key, net) - self.worth[key]
            found |= {j: min(0.0, most + less) for j, most in years.through(net).items()}
        return found

    def loss_of(self, year: Year, net: numpy.ndarray) -> float:
        key = self.years[year]
        return sum(float(net[j]) for j in year) + self.pricing.hired(key, net) - self.worth[key]

    def _look(self, prices: numpy.ndarray, learn: Learn) -> bool:
        priced = self.pricing.priced(prices, self._over)
        if priced is None:
            return False
        for key, year in priced.years.items():
            self._add(key, year)
        if priced.bound < self.bound:
            self._keep(priced, prices)
            learn(priced.bound)
        return True

    def _keep(self, priced: Priced, prices: numpy.ndarray) -> None:
        self.bound, self.prices, self.worth = priced.bound, prices, priced.worth

    def _signed(self, prices: numpy.ndarray) -> numpy.ndarray:
        """A row that is only full from above has no price below 0, and the other way round."""
        import numpy

        least = numpy.where(numpy.isfinite(self.pricing.lows), -numpy.inf, 0.0)
        most = numpy.where(numpy.isfinite(self.pricing.highs), numpy.inf, 0.0)
        clipped: numpy.ndarray = numpy.clip(prices, least, most)
        return clipped

    def _first_steps(self) -> numpy.ndarray:
        import numpy

        place = {row: n for n, row in enumerate(self.pricing.rows)}
        average = numpy.abs(self.pricing.gains[: len(self.pricing.model.options)]).mean()
        steps = numpy.full(len(place), max(0.1, STEP * float(average)))
        for _, *fair in self.pricing.model.town_rows.values():
            for row in fair:
                if row is not None:
                    steps[place[row]] = FAIR_STEP
        return steps

    def _begun(self) -> Any:
        """The linear program without a year: towns, and a way to buy or sell each shared row."""
        import highspy

        pricing, rows = self.pricing, len(self.pricing.rows)
        solver, lp = solver_with(self._limits), highspy.HighsLp()
        solver.setOptionValue("simplex_strategy", PRIMAL)  # new columns leave the basis as it was
        solver.setOptionValue("simplex_iteration_limit", MOST_STEPS)
        lows = [low if low > -1e300 else -highspy.kHighsInf for low in pricing.lows]
        people = len(self._people)
        lp.num_row_, lp.sense_ = rows + people, highspy.ObjSense.kMaximize
        lp.row_lower_ = [*lows, *[-highspy.kHighsInf] * people]
        lp.row_upper_ = [*pricing.highs, *[1.0] * people]
        columns = [pricing.shared.get(j, []) for j in pricing.free]
        columns += [[(row, -1.0)] for row in range(rows)] + [[(row, 1.0)] for row in range(rows)]
        lp.num_col_ = len(columns)
        lp.col_cost_ = [*(float(pricing.gains[j]) for j in pricing.free), *[0.0] * 2 * rows]
        lp.col_lower_ = [0.0] * len(columns)
        lp.col_upper_ = [*pricing.tops, *[highspy.kHighsInf] * 2 * rows]
        _by_column(lp, columns)
        solver.passModel(lp)
        return solver

    def _new_prices(self) -> tuple[float, numpy.ndarray] | None:
        """What the years known are worth at the prices allowed, and these prices."""
        import numpy

        rows, first = len(self.pricing.rows), len(self.pricing.free)
        for turn in range(MOST_DOUBLED):
            if self._over():
                return None
            most = self._signed(self.prices + self._steps)
            least = self._signed(self.prices - self._steps)
            places = numpy.arange(first, first + 2 * rows, dtype=numpy.int32)
            self._master.changeColsCost(2 * rows, places, numpy.concatenate([-most, least]))
            work(self._master)
            solution = self._master.getSolution()
            if not solution.dual_valid:
                return None
            prices = self._signed(numpy.array(solution.row_dual[:rows]))
            value = float(self._master.getInfo().objective_function_value)
            pressing = numpy.abs(prices - self.prices) > self._steps * 0.999
            close = self.bound - value < CLOSE * abs(self.bound)
            if not close or not pressing.any():
                break
            if turn + 1 < MOST_DOUBLED:
                self._steps = self._steps * 2
        return value, prices

    def _add(self, key: str, year: Year) -> None:
        import highspy
        import numpy

        if not year or year in self.years:
            return
        self.years[year] = key
        self._columns.append(year)
        terms = self.terms(key, year)
        terms[self._people[key]] = 1.0
        places = numpy.array(list(terms), dtype=numpy.int32)
        factors = numpy.array(list(terms.values()))
        gain = self.gain(key, year)
        self._master.addCol(gain, 0.0, highspy.kHighsInf, len(terms), places, factors)

    def gain(self, key: str, year: Year) -> float:
        hired = self.pricing.model.hires.get(key)
        columns = year if hired is None else (*year, hired)
        return float(sum(self.pricing.gains[j] for j in columns))

    def terms(self, key: str, year: Year) -> dict[int, float]:
        """What a year takes of each shared row."""
        hired = self.pricing.model.hires.get(key)
        found: dict[int, float] = {}
        for j in year if hired is None else (*year, hired):
            for row, factor in self.pricing.shared.get(j, ()):
                found[row] = found.get(row, 0.0) + factor
        return found


def _by_column(lp: highspy.HighsLp, columns: Sequence[Sequence[tuple[int, float]]]) -> None:
    import highspy

    starts = [0]
    for column in columns:
        starts.append(starts[-1] + len(column))
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = starts
    lp.a_matrix_.index_ = [row for column in columns for row, _ in column]
    lp.a_matrix_.value_ = [factor for column in columns for _, factor in column]
