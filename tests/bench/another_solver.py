"""The same integer program given to SCIP, for comparison only; the program itself never uses it."""

from __future__ import annotations

from importlib import import_module
from time import perf_counter
from typing import Any

from dxdesk.plan.model import INFINITY, Model, model_of
from dxdesk.plan.options import options_for
from dxdesk.plan.problem import Problem


def row(size: str, seed: int, problem: Problem, seconds: float, cells: int) -> tuple[str, ...]:
    """A line of the table of as many cells; it says so when SCIP is not installed."""
    try:
        pyscipopt = import_module("pyscipopt")
    except ImportError:
        return tuple([size, str(seed), "SCIP: not installed (others.lock)"] + ["–"] * (cells - 3))
    options = options_for(problem).options
    begun = perf_counter()
    solver = _program(pyscipopt, model_of(problem, options))
    solver.setParam("limits/time", seconds)
    solver.setParam("limits/absgap", 0.99)
    solver.optimize()
    value, bound = solver.getObjVal(), solver.getDualbound()
    gap = 100 * (bound - value) / bound
    found = [
        f"{size} SCIP", str(seed), f"{len(problem.needs):,}", f"{len(options):,}",
        f"{value:,.0f}", f"{bound:,.0f}", f"{gap:.2f}", solver.getStatus(),
        f"{perf_counter() - begun:.1f}",
    ]  # fmt: skip
    return tuple(found + ["–"] * (cells - len(found)))


def _program(pyscipopt: Any, model: Model) -> Any:
    solver = pyscipopt.Model()
    solver.hideOutput()
    columns = [
        solver.addVar(vtype="B" if whole else "C", lb=0, ub=top)
        for whole, top in zip(model.whole, model.tops, strict=True)
    ]
    for terms, low, high in zip(model.rows, model.lows, model.highs, strict=True):
        total = pyscipopt.quicksum(factor * columns[j] for j, factor in terms.items())
        if high < INFINITY:
            solver.addCons(total <= high)
        if low > -INFINITY:
            solver.addCons(total >= low)
    gains = zip(model.gains, columns, strict=True)
    solver.setObjective(pyscipopt.quicksum(g * x for g, x in gains), "maximize")
    return solver
