"""From options chosen to assignments with their weekdays."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dxdesk.plan.options import Option
from dxdesk.plan.plan import Assignment
from dxdesk.plan.problem import Problem
from dxdesk.plan.weekdays import Days, open_weekdays, place


def assignments_of(
    problem: Problem, chosen: Sequence[Option], pinned: Collection[tuple[str, str]] = ()
) -> tuple[Assignment, ...]:
    """One assignment for each option, by person; `pinned` pairs are marked so."""
    made = []
    for person in sorted(problem.specialists, key=lambda person: person.key):
        mine = [option for option in chosen if option.specialist == person.key]
        placed = place(mine, open_weekdays(person)) or {}
        for option in sorted(mine, key=lambda o: (o.start, o.need)):
            pair = (option.specialist, option.need)
            made.append(_assignment(option, placed[option], pair in pinned))
    return tuple(made)


def _assignment(option: Option, days: Days, pinned: bool) -> Assignment:
    return Assignment(
        specialist=option.specialist,
        need=option.need,
        start=option.start,
        months=option.months,
        half_days_per_week=option.half_days,
        weekdays=days.full,
        alternate_weekdays=days.alternate,
        remote=option.remote,
        overnight=option.overnight,
        travel_minutes=option.travel_minutes,
        days=option.days,
        pinned=pinned,
        alternate_week=days.week,
    )
