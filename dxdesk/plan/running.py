"""Runs the integer program with HiGHS: limits, seed, start, progress and stop.

The library is imported on first use only, so that opening the desk does not wait for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dxdesk.errors import Refusal
from dxdesk.plan.model import Model
from dxdesk.plan.options import Option
from dxdesk.plan.progress import Reporter, Stop

if TYPE_CHECKING:
    import highspy


@dataclass(frozen=True, slots=True)
class Limits:
    seconds: float
    seed: int = 0
    threads: int = 1


@dataclass(frozen=True, slots=True)
class Outcome:
    chosen: tuple[Option, ...]
    value: int | None  # None when no plan was found within the limits
    bound: int | None
    stopped: str  # "optimal" | "time" | "user" | "infeasible"
    seconds: float


def run(
    model: Model,
    limits: Limits,
    *,
    start: Iterable[Option] = (),
    reporter: Reporter | None = None,
    stop: Stop | None = None,
) -> Outcome:
    """The best plan of `model` within `limits`; values are whole, so a gap below 1 is optimal."""
    if not model.options:
        return Outcome((), 0, 0, "optimal", 0.0)
    import highspy

    highspy.Highs.resetGlobalScheduler(True)  # otherwise another thread count is refused
    solver = highspy._core._Highs()
    _set_options(solver, limits)
    solver.passModel(_program(model))
    _listen(solver, reporter, stop)
    _give_start(solver, model, start)
    solver.run()
    return _outcome(solver, model)


def _set_options(solver: Any, limits: Limits) -> None:
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", limits.threads)
    solver.setOptionValue("random_seed", limits.seed)
    solver.setOptionValue("time_limit", max(0.01, limits.seconds))
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.99)


def _program(model: Model) -> highspy.HighsLp:
    import highspy

    program = highspy.HighsLp()
    columns = len(model.gains)
    program.num_col_, program.num_row_ = columns, len(model.rows)
    program.sense_ = highspy.ObjSense.kMaximize
    program.col_cost_ = model.gains
    program.col_lower_, program.col_upper_ = [0.0] * columns, model.tops
    program.row_lower_, program.row_upper_ = model.lows, model.highs
    kinds = highspy.HighsVarType
    program.integrality_ = [kinds.kInteger if w else kinds.kContinuous for w in model.whole]
    matrix = program.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    starts = [0]
    for row in model.rows:
        starts.append(starts[-1] + len(row))
    matrix.start_ = starts
    matrix.index_ = [j for row in model.rows for j in row]
    matrix.value_ = [value for row in model.rows for value in row.values()]
    return program


def _listen(solver: Any, reporter: Reporter | None, stop: Stop | None) -> None:
    import highspy

    kinds = highspy.cb.HighsCallbackType
    mip = (kinds.kCallbackMipImprovingSolution, kinds.kCallbackMipInterrupt)

    def heard(kind: Any, _message: str, said: Any, answer: Any, _data: Any) -> None:
        if reporter is not None and kind in mip:
            reporter.report(said.running_time, said.mip_primal_bound, said.mip_dual_bound)
        interruptible = kind in (kinds.kCallbackMipInterrupt, kinds.kCallbackSimplexInterrupt)
        if interruptible and stop is not None and stop():
            answer.user_interrupt = True

    if reporter is None and stop is None:
        return
    solver.setCallback(heard, None)
    for kind in (*mip, kinds.kCallbackSimplexInterrupt):
        solver.startCallback(kind)


def _give_start(solver: Any, model: Model, start: Iterable[Option]) -> None:
    import numpy

    taken = set(start)
    if not taken:
        return
    values = [1.0 if option in taken else 0.0 for option in model.options]
    solver.setSolution(
        len(values), numpy.arange(len(values), dtype=numpy.int32), numpy.array(values)
    )


def _outcome(solver: Any, model: Model) -> Outcome:
    import highspy

    endings = highspy.HighsModelStatus
    status, seconds = solver.getModelStatus(), solver.getRunTime()
    stopped = {
        endings.kOptimal: "optimal",
        endings.kTimeLimit: "time",
        endings.kInterrupt: "user",
        endings.kInfeasible: "infeasible",
    }.get(status)
    if stopped is None:
        raise Refusal("E-PLANNING-SOLVER", status=solver.modelStatusToString(status))
    info = solver.getInfo()
    bound = int(info.mip_dual_bound + 1e-6) if abs(info.mip_dual_bound) < 1e20 else None
    feasible = highspy.SolutionStatus.kSolutionStatusFeasible
    if info.primal_solution_status != feasible:
        return Outcome((), None, bound, stopped, seconds)
    values = solver.getSolution().col_value
    chosen = tuple(option for option, x in zip(model.options, values, strict=False) if x > 0.5)
    return Outcome(chosen, round(info.objective_function_value), bound, stopped, seconds)
