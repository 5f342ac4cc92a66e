"""Somebody placed by hand: the plan with one person on one need, and what goes for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dxdesk.plan.candidates import Fit
from dxdesk.plan.options import person_days
from dxdesk.plan.plan import Assignment
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Problem
from dxdesk.plan.promises import on_days, told_days, visit_option
from dxdesk.plan.weekdays import open_weekdays, place


def placed(
    problem: Problem, assignments: Iterable[Assignment], need: str, fit: Fit
) -> tuple[Assignment, ...]:
    """The assignments once `fit` takes the need: what it displaces goes, all else stays.

    The person's other visits keep their weekdays where there is room.
    """
    shared = {each.key for each in problem.needs if not each.same_person}
    gone = {need} if need not in shared else set()
    others, mine = [], []
    for each in assignments:
        if each.need in gone or (each.specialist == fit.specialist and each.need == need):
            continue
        if each.specialist != fit.specialist:
            others.append(each)
        elif each.need not in fit.displaced:
            mine.append(each)
    person = next(each for each in problem.specialists if each.key == fit.specialist)
    return (*others, *_on_weekdays(person, [*mine, _assignment(need, fit)], mine))


def without(
    assignments: Iterable[Assignment], specialist: str, need: str
) -> tuple[Assignment, ...]:
    """The assignments without one of them."""
    return tuple(e for e in assignments if (e.specialist, e.need) != (specialist, need))


def _assignment(need: str, fit: Fit) -> Assignment:
    return Assignment(
        specialist=fit.specialist,
        need=need,
        start=fit.start,
        months=fit.months,
        half_days_per_week=fit.half_days_per_week,
        weekdays=(),
        alternate_weekdays=(),
        remote=fit.remote,
        overnight=fit.overnight,
        travel_minutes=fit.travel_minutes,
        days=person_days(fit.half_days_per_week, fit.months),
        pinned=True,
    )


def _on_weekdays(
    person: Specialist, all_mine: Sequence[Assignment], stay: Sequence[Assignment]
) -> tuple[Assignment, ...]:
    options = {visit_option(each): each for each in all_mine}
    kept = {visit_option(each): told_days(each) for each in stay}
    days = open_weekdays(person)
    found = place(options, days, kept) or place(options, days) or {}
    return tuple(
        on_days(each, found[option]) if option in found else each
        for option, each in options.items()
    )
