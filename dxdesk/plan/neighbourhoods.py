"""A better plan, a few people at a time: their time is planned anew while the others' stays.

Only options the linear program nearly wants are looked at, so that each neighbourhood is solved
in a moment. All limits count work, never seconds: the same problem goes the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import islice

from dxdesk.plan.model import INFINITY, Model, model_of
from dxdesk.plan.options import Option
from dxdesk.plan.pinning import is_of
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.relaxation import Relaxation

SOME_OPTIONS, MANY_OPTIONS = 2_000, 10_000  # fewer are sooner solved as a whole
# Options a person looked at, options planned together, how often everybody has a turn, and how
# many options there have to be.
STAGES = (
    (60, 180, 2, 0),
    (100, 260, 3, SOME_OPTIONS),
    (60, 480, 2, SOME_OPTIONS),
    (100, 700, 9, MANY_OPTIONS),
)
MOST_PEOPLE = 8
NODES = 20  # of one neighbourhood's search tree
LEAST_GAIN = 0.001  # a turn of everybody that brings less is the last of its stage

Plan = tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """A small model, and the part of the plan that stays outside it."""

    model: Model
    start: Plan
    outside: Plan


def favoured(options: Sequence[Option], relaxation: Relaxation, most: int) -> list[Option]:
    """The options the linear program takes, then those it misses by least, in their order."""
    shares, prices = relaxation.shares, relaxation.prices
    ranked = sorted(
        range(len(options)), key=lambda j: (shares[j] < 1e-9, -prices[j] if shares[j] < 1e-9 else 0)
    )
    return [options[j] for j in sorted(ranked[:most])]


def rounded(options: Sequence[Option], relaxation: Relaxation) -> list[Option]:
    """What the linear program takes of the options, the largest shares first."""
    shares = relaxation.shares
    taken = [j for j in range(len(options)) if shares[j] > 1e-6]
    return [options[j] for j in sorted(taken, key=lambda j: -shares[j])]


def companies(options: Sequence[Option], turn: int) -> Iterator[list[str]]:
    """For each person all people, those who could take the same needs first.

    Somewhat mixed anew each turn.
    """
    needs: dict[str, set[str]] = {}
    for option in options:
        needs.setdefault(option.specialist, set()).add(option.need)
    people = sorted(needs)
    for number, person in enumerate(people):
        shared = [len(needs[person] & needs[other]) for other in people]
        shared[number] += 10 * len(options)
        mixing = [
            20 + (n * 7919 + number * 104729 + turn * 611953) % 80 for n in range(len(people))
        ]
        yield [people[n] for n in sorted(range(len(people)), key=lambda n: -shared[n] * mixing[n])]


def together(
    options: Sequence[Option], plan: Plan, company: Iterable[str], most: int
) -> tuple[frozenset[str], list[Option]]:
    """The first people of the company whose open options are not too many, and those options.

    Open are options for needs nobody outside serves, and what they do now.
    """
    chosen: tuple[frozenset[str], list[Option]] = (frozenset(), [])
    people: frozenset[str] = frozenset()
    for person in islice(company, MOST_PEOPLE):
        people = people | {person}
        taken = {option.need for option in plan if option.specialist not in people}
        theirs = [option for option in plan if option.specialist in people]
        free = [o for o in options if o.specialist in people and o.need not in taken]
        if chosen[0] and len(free) > most:
            break
        chosen = people, list(dict.fromkeys((*theirs, *free)))
    return chosen


def neighbourhood(
    problem: Problem,
    plan: Plan,
    people: frozenset[str],
    free: Sequence[Option],
    pins: Sequence[Pin],
    clashes: Sequence[Plan],
) -> Neighbourhood:
    """What `people` could do with their `free` options, others in the same towns fixed."""
    others = [option for option in plan if option.specialist not in people]
    towns = {option.town for option in free}
    fixed = [option for option in others if option.town in towns]
    outside = tuple(option for option in others if option.town not in towns)
    inside = (*free, *fixed)
    must = [[j] for j in range(len(free), len(inside))]
    for pin in pins:
        if pin.specialist in people:
            must.append([j for j, option in enumerate(free) if is_of(option, pin)])
    seen = {option.specialist for option in inside}
    part = _part(problem, seen, outside)
    place_of = {option: j for j, option in enumerate(inside)}
    known = [[place_of[o] for o in c] for c in clashes if all(o in place_of for o in c)]
    model = model_of(part, inside, must=must, clashes=known)
    served = {option.need for option in fixed}
    for need in sorted({n.key for n in problem.needs if n.must} - served):
        ways = {j: 1.0 for j, option in enumerate(free) if option.need == need}
        if any(option.need == need for option in plan if option.specialist in people):
            model.row(ways, low=1.0, high=INFINITY)
    start = (*(option for option in plan if option.specialist in people), *fixed)
    return Neighbourhood(model, start, outside)


def _part(problem: Problem, seen: Set[str], outside: Plan) -> Problem:
    """The problem of the people seen: what the plan outside spends and hires is gone."""
    budget = problem.budget_yen
    if budget is not None:
        budget -= sum(option.cost_yen for option in outside)
    budgets = tuple(
        replace(fund, yen=fund.yen - sum(o.cost_yen for o in outside if fund.pays(o.specialist)))
        for fund in problem.budgets
    )
    elsewhere = {option.specialist for option in outside} - seen
    hired = len(elsewhere & set(problem.hiring_points))
    return replace(
        problem,
        specialists=tuple(p for p in problem.specialists if p.key in seen),
        budget_yen=budget,
        budgets=budgets,
        most_hires=None if problem.most_hires is None else problem.most_hires - hired,
    )


def improve(
    options: Sequence[Option],
    relaxation: Relaxation,
    people: int,
    plan: Callable[[], tuple[Plan, int]],
    plan_anew: Callable[[frozenset[str], Sequence[Option]], bool],
) -> None:
    """Plan some people's time anew, and the next, until it no longer pays or is said to be over.

    `plan` is the plan as it stands and its value; `plan_anew` says False when it is enough.
    """
    for each, most, turns, least in STAGES:
        if len(options) <= least:
            return
        kernel = favoured(options, relaxation, each * people)
        for turn in range(turns):
            _, before = plan()
            for company in companies(kernel, turn):
                if not plan_anew(*together(kernel, plan()[0], company, most)):
                    return
            if plan()[1] - before < LEAST_GAIN * before:
                break
