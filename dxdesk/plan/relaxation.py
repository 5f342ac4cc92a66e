"""The linear program behind the plan: what no plan can exceed, and which options it favours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dxdesk.plan.cutting import Cutter
from dxdesk.plan.model import Model
from dxdesk.plan.problem import Problem
from dxdesk.plan.running import Limits, program, solver_with, work
from dxdesk.plan.supervising import supervise

MOST_ROUNDS = 12
LEAST_GAIN = 1e-5  # of the bound; a round that brings less is the last


@dataclass(frozen=True, slots=True)
class Relaxation:
    """`shares` and `prices` by column: how much of it the linear program takes, and what the
    bound loses (as a negative number) when a column it does not want is taken in full."""

    bound: float
    shares: Sequence[float]
    prices: Sequence[float]
    rows: Sequence[float]  # by row of the model: what the bound gains where it is loosened by 1
    cuts: Sequence[dict[int, float]]  # rows, none above 1, that the bound leans on

    def sharpened(
        self, bound: float, shares: Sequence[float], losses: Mapping[int, float]
    ) -> Relaxation:
        """With the bound and shares of another, sharper program, and what it loses by column."""
        prices = [price + self.bound - bound for price in self.prices]
        for j, loss in losses.items():
            prices[j] = min(prices[j], loss)
        return replace(self, bound=bound, shares=shares, prices=prices)


def relaxation_of(
    problem: Problem, model: Model, limits: Limits, over: Callable[[], bool]
) -> Relaxation | None:
    """The bound with all cuts that help; None when the time was over before the first bound."""
    solver = solver_with(limits)
    solver.passModel(program(model, relaxed=True))
    cutter = Cutter(problem, model.options)
    rows: list[dict[int, float]] = []
    found: Relaxation | None = None
    for _ in range(MOST_ROUNDS):
        if not _optimal(solver, over):
            return found
        before, found = found, _read(solver, model, rows)
        if before is not None and before.bound - found.bound < LEAST_GAIN * abs(found.bound):
            return found
        new = list(cutter.cuts(found.shares))
        if not new or over():
            return found
        rows += new
        for row in new:
            _add(solver, row)
    return found


def _optimal(solver: Any, over: Callable[[], bool]) -> bool:
    import highspy

    cancelled: list[bool] = []
    kind = highspy.cb.HighsCallbackType.kCallbackSimplexInterrupt

    def heard(_kind: Any, _message: str, _said: Any, answer: Any, _data: Any) -> None:
        if cancelled:
            answer.user_interrupt = True

    solver.setCallback(heard, None)
    solver.startCallback(kind)
    done = supervise([lambda: work(solver)], over, lambda: cancelled.append(True))
    return done and solver.getModelStatus() == highspy.HighsModelStatus.kOptimal


def _add(solver: Any, row: dict[int, float]) -> None:
    import highspy
    import numpy

    columns = numpy.array(list(row), dtype=numpy.int32)
    solver.addRow(-highspy.kHighsInf, 1.0, len(row), columns, numpy.array(list(row.values())))


def _read(solver: Any, model: Model, rows: Sequence[dict[int, float]]) -> Relaxation:
    solution = solver.getSolution()
    duals = list(solution.row_dual)
    prices = duals[len(model.rows) :]
    return Relaxation(
        bound=solver.getInfo().objective_function_value,
        shares=list(solution.col_value),
        prices=list(solution.col_dual),
        rows=duals[: len(model.rows)],
        cuts=[row for row, price in zip(rows, prices, strict=True) if abs(price) > 1e-9],
    )
