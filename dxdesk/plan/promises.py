"""What a new plan owes to what the towns were told: settled visits stay, told ones nearly so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from dxdesk.plan.commitment import CONFIRMED, Commitment, Pair, visits_of
from dxdesk.plan.options import Option
from dxdesk.plan.plan import Assignment, Plan
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.weekdays import Days, open_weekdays, place


def is_fixed(commitment: Commitment, first_open_month: int) -> bool:
    """Settled, or begun already: months gone are frozen."""
    return commitment.state == CONFIRMED or commitment.assignment.start < first_open_month


def fixed_among(told: Iterable[Commitment], problem: Problem) -> list[Commitment]:
    """Those of what towns were told that stay whatever is planned."""
    return [each for each in told if is_fixed(each, problem.first_open_month)]


def pin_of(assignment: Assignment) -> Pin:
    """The pin that keeps an assignment as it is."""
    return Pin(
        assignment.specialist,
        assignment.need,
        start=assignment.start,
        months=assignment.months,
        half_days_per_week=assignment.half_days_per_week,
    )


def with_promises(problem: Problem, kept: Iterable[Commitment]) -> Problem:
    """The problem in which these commitments stay as they are; they go before the planner's pins.

    A person or need that is no more in the problem is left to the solver to tell of.
    """
    promised = {each.pair: pin_of(each.assignment) for each in kept}
    others = [pin for pin in problem.pins if (pin.specialist, pin.need) not in promised]
    pins = sorted((*others, *promised.values()), key=lambda p: (p.specialist, p.need, p.forbidden))
    return replace(problem, pins=tuple(pins), promised=tuple(sorted(promised)))


def broken_visits(
    assignments: Iterable[Assignment], notified: Iterable[Commitment]
) -> tuple[Commitment, ...]:
    """The commitments whose visits a plan changes or drops."""
    visits = {(each.specialist, each.need): visits_of(each) for each in assignments}
    return tuple(each for each in notified if visits.get(each.pair) != visits_of(each.assignment))


def keeping_days(problem: Problem, plan: Plan, commitments: Iterable[Commitment]) -> Plan:
    """The plan with the weekdays towns were told, wherever the person's other visits give room."""
    told = {each.pair: each.assignment for each in commitments}
    people = {person.key: person for person in problem.specialists}
    days: dict[Pair, Days] = {}
    for key, person in people.items():
        mine = [each for each in plan.assignments if each.specialist == key]
        options = {visit_option(each): each for each in mine}
        same = [o for o in options if _same(o, told.get((key, o.need)))]
        kept = {option: told_days(told[key, option.need]) for option in same}
        if kept:
            found = place(options, open_weekdays(person), kept) or {}
            days |= {(key, option.need): placed for option, placed in found.items()}
    return replace(plan, assignments=tuple(_placed(each, days) for each in plan.assignments))


def _same(option: Option, told: Assignment | None) -> bool:
    if told is None:
        return False
    same = (told.start, told.months, told.half_days_per_week, told.remote, told.overnight)
    return same == (option.start, option.months, option.half_days, option.remote, option.overnight)


def told_days(told: Assignment) -> Days:
    """The weekdays of an assignment."""
    return Days(told.weekdays, told.alternate_weekdays, told.alternate_week)


def _placed(each: Assignment, days: Mapping[Pair, Days]) -> Assignment:
    found = days.get((each.specialist, each.need))
    return each if found is None else on_days(each, found)


def on_days(each: Assignment, days: Days) -> Assignment:
    """The assignment on these weekdays."""
    return replace(
        each, weekdays=days.full, alternate_weekdays=days.alternate, alternate_week=days.week
    )


def visit_option(each: Assignment) -> Option:
    """What finding weekdays looks at."""
    return Option(
        specialist=each.specialist,
        need=each.need,
        town=each.need.partition(":")[0],
        start=each.start,
        months=each.months,
        half_days=each.half_days_per_week,
        load=each.half_days_per_week + each.overnight,
        remote=each.remote,
        overnight=each.overnight,
        travel_minutes=each.travel_minutes,
        days=each.days,
        cost_yen=0,
        points=0,
    )
