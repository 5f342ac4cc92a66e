"""Cuts: what a person can hold in one month, said more sharply than by days and count apart.

Days a week and assignments at once together allow only so many mixes of loads (with ten half-days
and three at once: 4+4+2, but not 6+6). The inequality that a fraction of a plan breaks most among
all that every such mix keeps is found by a small linear program over the mixes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dxdesk.plan.gates import MONTHS, half_days_free
from dxdesk.plan.options import Option
from dxdesk.plan.problem import Problem
from dxdesk.plan.running import Limits, solver_with

MOST_MIXES = 2_000  # in one month; more are not looked at
BROKEN_BY = 1e-4  # a cut worth adding

Mix = tuple[int, ...]  # how many assignments of each load


class Cutter:
    """Finds cuts for the options of one problem."""

    def __init__(self, problem: Problem, options: Sequence[Option]) -> None:
        people = {person.key: person for person in problem.specialists}
        self._solvers: dict[tuple[Mix, int, int], Any] = {}
        self._months: dict[frozenset[int], tuple[Mapping[int, list[int]], int, int]] = {}
        for key, columns in _by_person(options).items():
            for month in range(MONTHS):
                active = [j for j in columns if options[j].start <= month < options[j].end]
                loads: dict[int, list[int]] = {}
                for j in active:
                    loads.setdefault(options[j].load, []).append(j)
                person = people[key]
                room = (dict(sorted(loads.items())), half_days_free(person), person.towns_at_once)
                if active and how_many(tuple(sorted(loads)), *room[1:]) <= MOST_MIXES:
                    self._months[frozenset(active)] = room

    def cuts(self, values: Sequence[float]) -> Iterator[dict[int, float]]:
        """Rows (column: factor, never above 1 in all) that `values` break."""
        for loads, free, at_once in self._months.values():
            amounts = [sum(values[j] for j in columns) for columns in loads.values()]
            factors = self._sharpest(tuple(loads), free, at_once, amounts)
            if sum(f * amount for f, amount in zip(factors, amounts, strict=True)) > 1 + BROKEN_BY:
                yield {
                    j: factor
                    for factor, columns in zip(factors, loads.values(), strict=True)
                    if factor > 1e-9
                    for j in columns
                }

    def _sharpest(
        self, loads: Mix, free: int, at_once: int, amounts: Sequence[float]
    ) -> list[float]:
        allowed = mixes(loads, free, at_once)
        key = (loads, free, at_once)
        solver = self._solvers.setdefault(key, None) or _polar(allowed)
        self._solvers[key] = solver
        for position, amount in enumerate(amounts):
            solver.changeColCost(position, amount)
        solver.run()
        factors = [max(0.0, factor) for factor in solver.getSolution().col_value]
        most = max(sum(f * n for f, n in zip(factors, mix, strict=True)) for mix in allowed)
        return [factor / max(1.0, most) for factor in factors]


def how_many(loads: Mix, free: int, at_once: int) -> int:
    """How many mixes there are, without naming them; once there are too many, some number above."""
    ways = {(0, 0): 1}
    for load in loads:
        more: dict[tuple[int, int], int] = {}
        for (used, count), number in ways.items():
            for times in range(min(at_once - count, (free - used) // load) + 1):
                key = (used + times * load, count + times)
                more[key] = more.get(key, 0) + number
        ways = more
        if sum(ways.values()) > MOST_MIXES:
            break
    return sum(ways.values())


def mixes(loads: Mix, free: int, at_once: int) -> list[Mix]:
    """Every number of assignments of each load that one person can hold in a month."""
    if not loads:
        return [()]
    return [
        (count, *rest)
        for count in range(min(at_once, free // loads[0]) + 1)
        for rest in mixes(loads[1:], free - count * loads[0], at_once - count)
    ]


def _polar(allowed: Sequence[Mix]) -> Any:
    """The solver that finds factors (0 to 1) which no allowed mix takes above 1."""
    import highspy

    solver, lp = solver_with(Limits(10.0)), highspy.HighsLp()
    kinds = len(allowed[0])
    lp.num_col_, lp.num_row_ = kinds, len(allowed)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = [0.0] * kinds, [0.0] * kinds, [1.0] * kinds
    lp.row_lower_, lp.row_upper_ = [-highspy.kHighsInf] * len(allowed), [1.0] * len(allowed)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = [kinds * number for number in range(len(allowed) + 1)]
    lp.a_matrix_.index_ = [kind for _ in allowed for kind in range(kinds)]
    lp.a_matrix_.value_ = [float(count) for mix in allowed for count in mix]
    solver.passModel(lp)
    return solver


def _by_person(options: Sequence[Option]) -> dict[str, list[int]]:
    columns: dict[str, list[int]] = {}
    for j, option in enumerate(options):
        columns.setdefault(option.specialist, []).append(j)
    return columns
