"""From what a solver chose to a plan that holds: weekdays looked at, gaps filled by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dxdesk.plan.greedy import greedy
from dxdesk.plan.options import Option, OptionSet
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.roster import Roster
from dxdesk.plan.weekdays import open_weekdays, place, smallest_clash

Chosen = tuple[Option, ...]


def clashes_in(problem: Problem, chosen: Iterable[Option]) -> list[Chosen]:
    """For each person whose weekdays do not suffice, the options that cannot stand together."""
    of_person: dict[str, list[Option]] = {}
    for option in chosen:
        of_person.setdefault(option.specialist, []).append(option)
    found = []
    for person in problem.specialists:
        mine, days = of_person.get(person.key, []), open_weekdays(person)
        if place(mine, days) is None:
            found.append(smallest_clash(mine, days))
    return found


def is_paid(problem: Problem, chosen: Sequence[Option]) -> bool:
    """Whether every purse has the money for it, and nobody is hired beyond what is allowed."""
    hired = problem.hiring_points.keys() & {option.specialist for option in chosen}
    return (problem.most_hires is None or len(hired) <= problem.most_hires) and all(
        sum(o.cost_yen for o in chosen if purse.pays(o.specialist)) <= purse.yen
        for purse in problem.purses
    )


def filled(
    problem: Problem, option_set: OptionSet, pins: Iterable[Pin], chosen: Sequence[Option]
) -> Chosen:
    """What fits of `chosen`, pins first, then most points; the rest as one would by hand."""
    kept = {(pin.specialist, pin.need) for pin in pins}
    roster = Roster(problem)
    by_rank = sorted(
        chosen,
        key=lambda o: ((o.specialist, o.need) not in kept, -o.points, o.need, o.specialist),
    )
    for option in by_rank:
        if roster.fits(option):
            roster.add(option)
    return greedy(problem, option_set, roster.chosen)
