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

MANY_OPTIONS = 10_000  # fewer are sooner solved as a whole
# Options a person looked at, options planned together, and how often everybody has a turn.
Stage = tuple[int, int, int]
FIRST_STAGES: Sequence[Stage] = ((30, 180, 2), (30, 480, 2))
STAGES: Sequence[Stage] = (*FIRST_STAGES, (60, 480, 2), (100, 700, 9), (100, 1_400, 9))
MOST_PEOPLE = 8
NODES = 20  # of one neighbourhood's search tree
LEAST_GAIN = 0.001  # a turn of everybody that brings less is the last of its stage

Plan = tuple[Option, ...]
Group = tuple[frozenset[str], list[Option]]  # people planned anew, and what is open to them


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
    needs = _open_to(options)
    people = sorted(needs)
    for number, person in enumerate(people):
        shared = [len(needs[person] & needs[other]) for other in people]
        shared[number] += 10 * len(options)
        mixing = [
            20 + (n * 7919 + number * 104729 + turn * 611953) % 80 for n in range(len(people))
        ]
        yield [people[n] for n in sorted(range(len(people)), key=lambda n: -shared[n] * mixing[n])]


def _open_to(options: Iterable[Option]) -> dict[str, set[str]]:
    """The needs that each person could take."""
    needs: dict[str, set[str]] = {}
    for option in options:
        needs.setdefault(option.specialist, set()).add(option.need)
    return needs


def abreast(
    options: Sequence[Option], plan: Plan, waiting: list[list[str]], most: int, number: int
) -> list[Group]:
    """Up to `number` groups that share no person and no open need, from the companies waiting.

    The first company waiting has its turn; beside it those who share the fewest open needs.
    """
    needs = _open_to(options)
    groups: list[Group] = []
    people, taken = frozenset[str](), set[str]()
    while len(groups) < number:
        idle = [company for company in waiting if company[0] not in people]
        if not idle:
            break
        company = min(idle, key=lambda each: len(needs[each[0]] & taken)) if groups else idle[0]
        waiting.remove(company)
        left = [o for o in options if o.specialist not in people and o.need not in taken]
        groups.append(together(left, plan, [p for p in company if p not in people], most))
        people, taken = people | groups[-1][0], taken | {o.need for o in groups[-1][1]}
    return groups


def together(options: Sequence[Option], plan: Plan, company: Iterable[str], most: int) -> Group:
    """The first people of the company whose open options are not too many, and those options.

    Open are options for needs nobody outside serves, and what they do now.
    """
    chosen: Group = (frozenset(), [])
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
    stages: Sequence[Stage],
    number: int,
    plan: Callable[[], tuple[Plan, int]],
    plan_anew: Callable[[Sequence[Group]], bool],
) -> None:
    """Plan some people's time anew, and the next, until it no longer pays or is said to be over.

    So many groups are planned at a time. `plan` is the plan as it stands and its value;
    `plan_anew` says False when it is enough.
    """
    for each, most, turns in stages:
        kernel = favoured(options, relaxation, each * people)
        for turn in range(turns):
            _, before = plan()
            waiting = list(companies(kernel, turn))
            while waiting:
                if not plan_anew(abreast(kernel, plan()[0], waiting, most, number)):
                    return
            if plan()[1] - before < LEAST_GAIN * before:
                break
