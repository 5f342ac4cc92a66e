"""From problem to plan: the best plan within the time, its proof of quality, and the reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from time import monotonic

from dxdesk.plan.assigning import assignments_of
from dxdesk.plan.drafting import Draft
from dxdesk.plan.explaining import explain
from dxdesk.plan.messages import pin_messages
from dxdesk.plan.options import options_for
from dxdesk.plan.plan import Plan, UnmetNeed
from dxdesk.plan.problem import Problem
from dxdesk.plan.progress import Watcher, gap_percent
from dxdesk.plan.running import Limits
from dxdesk.plan.timing import NO_END, Clock, Stop, Timekeeper


def solve(
    problem: Problem,
    *,
    seconds: float = 20.0,
    seed: int = 0,
    threads: int = 1,
    progress: Watcher | None = None,
    stop: Stop | None = None,
    strict: bool = False,
    names: Mapping[str, str] | None = None,
    clock: Clock = monotonic,
    work: int | None = None,
) -> Plan:
    """The best plan found within `seconds` of `clock`, reasons included, with a proven gap.

    With `work` there is no end of time: so many steps of the search for each part of it, on one
    thread, and the same plan on every machine. With seconds a plan proven optimal is worth the
    same everywhere; among plans of the same worth the moment of a find may decide.
    `stop` is asked several times a second; once it says True the best plan so far is returned.
    `progress` hears once or twice a second.
    `strict` puts reaching one-person-IT towns, then reaching towns, before everything else; the
    plan then tells each goal's own result (`tiers`).
    `names` turns codes of talents and skills into the words used in reasons.
    Raises Refusal E-PLANNING-SOLVER.
    """
    keeper = Timekeeper(seconds if work is None else NO_END, clock, stop)
    ordered = _ordered(problem)
    option_set = options_for(ordered)
    limits = Limits(keeper.seconds, seed, threads if work is None else 1, work)
    draft = Draft(ordered, option_set, limits, keeper, progress)
    draft.work(strict=strict)
    unmet = explain(problem, option_set, draft.best, names or {}, draft.out_of_time)
    draft.reporter.finish()
    return plan_of(draft, unmet)


def plan_of(draft: Draft, unmet: tuple[UnmetNeed, ...]) -> Plan:
    """The plan as drafted, with why each unmet need is unmet."""
    told = draft.keeper.told_to_stop
    return Plan(
        assignments=assignments_of(
            draft.problem,
            draft.best,
            {(pin.specialist, pin.need) for pin in draft.pinned.kept},
        ),
        unmet=unmet,
        value=draft.value,
        bound=draft.bound,
        gap_percent=gap_percent(draft.value, draft.bound),
        greedy_value=draft.greedy_value,
        seconds=f"{draft.keeper.spent:.2f}" if draft.limits.nodes is None else "0.00",
        stopped="optimal" if draft.optimal else "user" if told else "time",
        seed=draft.limits.seed,
        messages=(*pin_messages(draft.problem, draft.pinned), *draft.left_out_messages()),
        tiers=draft.tiers,
    )


def _ordered(problem: Problem) -> Problem:
    """The same problem in one order, whatever order it came in."""
    return replace(
        problem,
        towns=tuple(sorted(problem.towns, key=lambda town: town.code)),
        needs=tuple(sorted(problem.needs, key=lambda need: need.key)),
        specialists=tuple(sorted(problem.specialists, key=lambda person: person.key)),
    )
