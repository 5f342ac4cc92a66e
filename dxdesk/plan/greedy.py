"""The plan a desk would draw by hand: most urgent first, each time the best way that still fits."""

from __future__ import annotations

from collections.abc import Iterable

from dxdesk.plan.options import Option, OptionSet
from dxdesk.plan.problem import Problem
from dxdesk.plan.roster import Roster
from dxdesk.plan.valuing import Worth


def greedy(
    problem: Problem, option_set: OptionSet, start: Iterable[Option] = ()
) -> tuple[Option, ...]:
    """`start`, pins, then every need in order of urgency (one-person-IT towns first).

    A pin that does not fit is left out; options that lose points are never taken.
    """
    roster, worth = Roster(problem, start), Worth(problem)
    alone = {town.code for town in problem.towns if town.one_person_it}
    weight = {need.key: need.weight for need in problem.needs}
    by_need: dict[str, list[Option]] = {}
    for option in option_set.options:
        by_need.setdefault(option.need, []).append(option)
    received: dict[str, int] = {}
    for option in roster.chosen:
        received[option.town] = received.get(option.town, 0) + option.delivered
    reached = set(received)

    def urgency(need: str) -> tuple[bool, bool, int, str]:
        first = by_need[need][0]
        fresh_alone = first.town in alone and first.town not in reached
        return not any(o.pinned for o in by_need[need]), not fresh_alone, -weight[need], need

    for need in sorted(by_need, key=urgency):
        if roster.of_need(need):
            continue
        for option in sorted(by_need[need], key=_best_first):
            gain = worth.gain(option, received.get(option.town, 0))
            if (gain > 0 or option.pinned) and roster.fits(option):
                roster.add(option)
                received[option.town] = received.get(option.town, 0) + option.delivered
                break
    return roster.chosen


def _best_first(option: Option) -> tuple[bool, int, int, str]:
    return not option.pinned, -option.points, option.start, option.specialist
