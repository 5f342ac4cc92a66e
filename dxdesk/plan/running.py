"""Runs the integer program with HiGHS: limits, seed, start, progress and stop.

The library is imported on first use only, so that opening the desk does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING, Any

from dxdesk.errors import Refusal
from dxdesk.plan.model import Model
from dxdesk.plan.options import Option
from dxdesk.plan.supervising import supervise

if TYPE_CHECKING:
    import highspy

Chosen = tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    seconds: float
    seed: int = 0
    threads: int = 1
    nodes: int | None = None  # of the search tree; None = as many as it takes


@dataclass(slots=True)
class Listening:
    """What is heard of a running solver, and what it is told."""

    found: Chosen | None = None  # the best plan so far
    bound: float | None = None  # no plan exceeds this
    values: Sequence[float] | None = None  # by column, of the best plan so far
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass(frozen=True, slots=True)
class Outcome:
    chosen: Chosen | None  # None when no plan was found within the limits
    bound: int | None
    stopped: str  # "optimal" | "limit" | "infeasible"
    most: float = 0.0  # the bound before it is cut to a whole number


def run(
    model: Model,
    limits: Limits,
    *,
    start: Iterable[Option] = (),
    over: Callable[[Listening], bool] = lambda _listening: False,
    exact: bool = False,
) -> Outcome:
    """The best plan of `model` within `limits`; values are whole, so a gap below 1 is optimal.

    With `exact` the values are any numbers.

    `over` is asked ten times a second with what is known by then; True ends the run at once.
    """
    search = _Search(model, limits)
    _give_start(search.solver, model, start)
    if exact:
        search.solver.setOptionValue("mip_abs_gap", 1e-6)
    ended = supervise([search.work], lambda: over(search.listening), search.listening.cancel)
    return search.outcome(ended=ended)


def run_each(
    models: Sequence[tuple[Model, Iterable[Option]]], limits: Limits, over: Callable[[], bool]
) -> list[Outcome]:
    """As `run`, several models (each with its start) side by side, each within the limits."""
    searches = [_Search(model, limits) for model, _ in models]
    for search, (model, start) in zip(searches, models, strict=True):
        _give_start(search.solver, model, start)

    def cancel() -> None:
        for search in searches:
            search.listening.cancel()

    ended = supervise([search.work for search in searches], over, cancel)
    return [search.outcome(ended=ended) for search in searches]


class _Search:
    """One model with its solver, and what is heard of it."""

    def __init__(self, model: Model, limits: Limits) -> None:
        self.model, self.solver, self.listening = model, solver_with(limits), Listening()
        self.solver.passModel(program(model))
        _listen(self.solver, model, self.listening)

    def work(self) -> None:
        if self.model.gains:
            work(self.solver)

    def outcome(self, *, ended: bool) -> Outcome:
        if not self.model.gains:
            return Outcome((), 0, "optimal")
        if ended:
            return _outcome(self.solver, self.model)
        return Outcome(self.listening.found, _whole(self.listening.bound), "limit")


def run_columns(
    model: Model,
    limits: Limits,
    start: Iterable[int],
    over: Callable[[Listening], bool],
) -> set[int] | None:
    """As `run`, for a model whose columns are no options: the columns taken in the end.

    None when no solution was found within the limits.
    `start` are the whole columns of a solution known; the columns that are not whole follow.
    """
    import numpy

    search = _Search(model, limits)
    solver, listening = search.solver, search.listening
    taken = set(start)
    if taken:
        whole = [j for j, is_whole in enumerate(model.whole) if is_whole]
        values = numpy.array([1.0 if j in taken else 0.0 for j in whole])
        solver.setSolution(len(whole), numpy.array(whole, dtype=numpy.int32), values)
    ended = supervise([search.work], lambda: over(listening), listening.cancel)
    if not ended:
        return None if listening.values is None else whole_columns(model, listening.values)
    return whole_columns(model, solver.getSolution().col_value) if _has_found(solver) else None


def whole_columns(model: Model, values: Iterable[float]) -> set[int]:
    """The whole columns that a solution takes."""
    return {j for j, x in enumerate(values) if model.whole[j] and x > 0.5}


def work(solver: Any) -> None:
    """Let the solver run, with its own number of threads."""
    import highspy

    highspy.Highs.resetGlobalScheduler(True)  # otherwise another thread count is refused
    solver.run()


def _whole(bound: float | None) -> int | None:
    return None if bound is None or abs(bound) >= 1e20 else floor(bound + 1e-6)


def solver_with(limits: Limits) -> Any:
    """A HiGHS solver that keeps quiet, with the limits set."""
    import highspy

    solver = highspy._core._Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", limits.threads)
    solver.setOptionValue("random_seed", limits.seed)
    solver.setOptionValue("time_limit", max(0.01, limits.seconds))
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.99)
    if limits.nodes is not None:
        solver.setOptionValue("mip_max_nodes", limits.nodes)
    return solver


def program(model: Model, *, relaxed: bool = False) -> highspy.HighsLp:
    """The model as HiGHS reads it; `relaxed` lets every column be a fraction."""
    import highspy

    lp = highspy.HighsLp()
    columns = len(model.gains)
    lp.num_col_, lp.num_row_ = columns, len(model.rows)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_ = model.gains
    lp.col_lower_, lp.col_upper_ = [0.0] * columns, model.tops
    lp.row_lower_, lp.row_upper_ = model.lows, model.highs
    if not relaxed:
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if w else kinds.kContinuous for w in model.whole]
    matrix = lp.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    starts = [0]
    for row in model.rows:
        starts.append(starts[-1] + len(row))
    matrix.start_ = starts
    matrix.index_ = [j for row in model.rows for j in row]
    matrix.value_ = [value for row in model.rows for value in row.values()]
    return lp


def _listen(solver: Any, model: Model, listening: Listening) -> None:
    import highspy

    kinds = highspy.cb.HighsCallbackType
    interrupts = (kinds.kCallbackMipInterrupt, kinds.kCallbackSimplexInterrupt)

    def heard(kind: Any, _message: str, said: Any, answer: Any, _data: Any) -> None:
        if kind == kinds.kCallbackMipImprovingSolution:
            listening.found = _taken(model, said.mip_solution)
            listening.values = list(said.mip_solution)
        if kind == kinds.kCallbackMipInterrupt:  # elsewhere a start's own value may stand there
            listening.bound = said.mip_dual_bound
        if kind in interrupts and listening.cancelled:
            answer.user_interrupt = True

    solver.setCallback(heard, None)
    for kind in (*interrupts, kinds.kCallbackMipImprovingSolution):
        solver.startCallback(kind)


def _taken(model: Model, values: Iterable[float]) -> Chosen:
    return tuple(option for option, x in zip(model.options, values, strict=False) if x > 0.5)


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
    status = solver.getModelStatus()
    limits = (endings.kTimeLimit, endings.kSolutionLimit, endings.kInterrupt)
    if status not in (endings.kOptimal, endings.kInfeasible, *limits):
        raise Refusal("E-PLANNING-SOLVER", status=solver.modelStatusToString(status))
    stopped = {endings.kOptimal: "optimal", endings.kInfeasible: "infeasible"}.get(status, "limit")
    info = solver.getInfo()
    chosen = _taken(model, solver.getSolution().col_value) if _has_found(solver) else None
    return Outcome(chosen, _whole(info.mip_dual_bound), stopped, info.mip_dual_bound)


def _has_found(solver: Any) -> bool:
    """Whether there is a solution; otherwise its columns are all 0, as if that were one."""
    import highspy

    feasible = highspy.SolutionStatus.kSolutionStatusFeasible
    return bool(solver.getInfo().primal_solution_status == feasible)
