"""The plan a desk would draw by hand: most urgent first, each time the best way that still fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from heapq import merge

from dxdesk.plan.gates import half_days_free
from dxdesk.plan.options import Option, OptionSet
from dxdesk.plan.problem import Problem
from dxdesk.plan.roster import Roster
from dxdesk.plan.valuing import Worth

AT_ONCE = 4_000  # options sorted in one go; sorting all of them would halt other threads


def greedy(
    problem: Problem, option_set: OptionSet, start: Iterable[Option] = ()
) -> tuple[Option, ...]:
    """`start`, pins, then need by need: the better of two orders a planner would try.

    Most urgent first (one-person-IT towns before others), or most value for a person's time
    first. A pin that does not fit is left out; options that lose points are never taken.
    """
    start = tuple(start)
    worth = Worth(problem)
    orders = (_by_urgency(problem, option_set), _by_density(problem, option_set, worth))
    plans = [_filled(problem, worth, order, start) for order in orders]
    return max(plans, key=worth.of)


def _by_urgency(problem: Problem, option_set: OptionSet) -> list[Option]:
    alone = {town.code for town in problem.towns if town.one_person_it}
    weight = {need.key: need.weight for need in problem.needs}
    return _in_order(
        option_set.options,
        lambda o: (
            not o.pinned,
            o.town not in alone,
            -weight[o.need],
            o.need,
            -o.points,
            o.start,
            o.specialist,
        ),
    )


def _by_density(problem: Problem, option_set: OptionSet, worth: Worth) -> list[Option]:
    """Points for what is used up of a person: the days, and one of the towns at once."""
    people = {person.key: person for person in problem.specialists}

    def density(option: Option) -> int:
        person = people[option.specialist]
        free, towns = half_days_free(person), max(1, person.towns_at_once)
        used = option.months * (option.load * towns + free)  # in 1 / (free * towns) of a month
        return worth.gain(option, 0) * free * towns * 100 // used

    return _in_order(
        option_set.options,
        lambda o: (not o.pinned, -density(o), o.need, o.start, o.specialist),
    )


def _in_order(
    options: Sequence[Option], key: Callable[[Option], tuple[object, ...]]
) -> list[Option]:
    """What `sorted` gives, made of parts that are each sorted quickly."""
    starts = range(0, len(options), AT_ONCE)
    parts = [sorted(options[start : start + AT_ONCE], key=key) for start in starts]
    return list(merge(*parts, key=key))


def _filled(
    problem: Problem, worth: Worth, order: Iterable[Option], start: tuple[Option, ...]
) -> tuple[Option, ...]:
    roster = Roster(problem, start)
    received: dict[str, int] = {}
    for option in start:
        received[option.town] = received.get(option.town, 0) + option.delivered
    served = {option.need for option in start}
    musts = {need.key for need in problem.needs if need.must}
    for option in order:
        if option.need in served:
            continue
        before = received.get(option.town, 0)
        gain = worth.gain(option, before)
        if not roster.of_person(option.specialist):
            gain -= worth.hiring((option.specialist,))
        if (gain > 0 or option.pinned or option.need in musts) and roster.fits(option):
            roster.add(option)
            served.add(option.need)
            received[option.town] = before + option.delivered
    return roster.chosen
