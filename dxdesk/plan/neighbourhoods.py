"""A better plan, a few people at a time: their time is planned anew while the others' stays.

Only options the linear program nearly wants are looked at, so that each neighbourhood is solved
in a moment. All limits count work, never seconds: the same problem goes the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from dxdesk.plan.model import Model, model_of
from dxdesk.plan.options import Option
from dxdesk.plan.pinning import is_of
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.relaxation import Relaxation

# People planned together, options a person looked at, and how often everybody has a turn.
STAGES = ((5, 60, 4), (4, 150, 2))
NODES = 200  # of one neighbourhood's search tree
LEAST_GAIN = 0.0005  # a turn of everybody that brings less is the last of its stage

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


def groups(options: Sequence[Option], size: int, turn: int) -> Iterator[frozenset[str]]:
    """For each person those who could take the same needs, somewhat mixed anew each turn."""
    needs: dict[str, set[str]] = {}
    for option in options:
        needs.setdefault(option.specialist, set()).add(option.need)
    people = sorted(needs)
    for number, person in enumerate(people):

        def nearness(other: int, person: str = person, number: int = number) -> float:
            mixing = 0.2 + 0.8 * ((other * 7919 + number * 104729 + turn * 611953) % 997) / 997
            return -len(needs[person] & needs[people[other]]) * mixing

        others = sorted((n for n in range(len(people)) if n != number), key=nearness)
        yield frozenset([person, *(people[n] for n in others[: size - 1])])


def neighbourhood(
    problem: Problem,
    options: Sequence[Option],
    plan: Plan,
    people: frozenset[str],
    pins: Sequence[Pin],
    clashes: Sequence[Plan] = (),
) -> Neighbourhood:
    """What `people` could do with the needs nobody else serves, others in the same towns fixed."""
    others = [option for option in plan if option.specialist not in people]
    taken = {option.need for option in others}
    theirs = [option for option in plan if option.specialist in people]
    free = theirs + [
        option
        for option in options
        if option.specialist in people and option.need not in taken and option not in theirs
    ]
    towns = {option.town for option in free}
    fixed = [option for option in others if option.town in towns]
    outside = tuple(option for option in others if option.town not in towns)
    inside = (*free, *fixed)
    must = [[j] for j in range(len(free), len(inside))]
    for pin in pins:
        if pin.specialist in people:
            must.append([j for j, option in enumerate(free) if is_of(option, pin)])
    seen = {option.specialist for option in inside}
    budget = problem.budget_yen
    if budget is not None:
        budget -= sum(option.cost_yen for option in outside)
    part = replace(
        problem,
        specialists=tuple(p for p in problem.specialists if p.key in seen),
        budget_yen=budget,
    )
    place_of = {option: j for j, option in enumerate(inside)}
    known = [[place_of[o] for o in c] for c in clashes if all(o in place_of for o in c)]
    model = model_of(part, inside, must=must, clashes=known)
    return Neighbourhood(model, (*theirs, *fixed), outside)


def improve(
    options: Sequence[Option],
    relaxation: Relaxation,
    people: int,
    value: Callable[[], int],
    plan_anew: Callable[[Sequence[Option], frozenset[str]], bool],
) -> None:
    """Call `plan_anew` for group after group until it no longer pays, or it says False."""
    for size, each, turns in STAGES:
        kernel = favoured(options, relaxation, each * people)
        for turn in range(turns):
            before = value()
            for group in groups(kernel, size, turn):
                if not plan_anew(kernel, group):
                    return
            if value() - before < LEAST_GAIN * before:
                break
