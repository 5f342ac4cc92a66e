"""How urgent a need is, 1 to 4, and the deadline that makes it so (domain 8.1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dxdesk.assess.assessment import Deadline
from dxdesk.assess.facts import Facts, day_in
from dxdesk.assess.scale import DeadlineSource, NeedKind, Scale
from dxdesk.assess.signs import all_hold
from dxdesk.schemes.calendar import fiscal_year, fiscal_year_span

NO_DEADLINE = 1
URGENT_DAYS = 90
PRESSING_DAYS = 180
BUDGET_DAYS = 60


def urgency_of(need: NeedKind, scale: Scale, facts: Facts) -> tuple[int, Deadline | None]:
    """The highest urgency among the need's own deadlines, with the earliest deadline behind it."""
    due = [
        (urgency, deadline)
        for source in scale.deadlines
        if not source.needs or need.code in source.needs
        if all_hold(source.when, facts)
        for urgency, deadline in _deadlines(source, need.code, facts)
    ]
    if not due:
        return NO_DEADLINE, None
    return min(due, key=lambda pair: (-pair[0], pair[1].on or date.min))


def urgency_on(day: date, today: date) -> int:
    """4 past or within 90 days, 3 within 180, 2 until next September, 1 later."""
    days = (day - today).days
    if days <= URGENT_DAYS:
        return 4
    if days <= PRESSING_DAYS:
        return 3
    return 2 if day <= _end_of_next_first_half(today) else 1


def budget_urgency_on(day: date, today: date) -> int:
    """3 within 60 days of the budget request; before that a date like any other, at most 2."""
    return 3 if (day - today).days <= BUDGET_DAYS else min(2, urgency_on(day, today))


def _end_of_next_first_half(today: date) -> date:
    return date(fiscal_year_span(fiscal_year(today))[1].year, 9, 30)


def _deadlines(source: DeadlineSource, need: str, facts: Facts) -> Iterator[tuple[int, Deadline]]:
    if source.kind == "state":
        yield 4, Deadline(source.question, source.label, None, None, True)
    elif source.kind == "contract":
        yield from _contracts(source, facts)
    elif source.kind in ("row", "budget"):
        yield from _rows(source, need, facts)
    else:
        day = source.on if source.kind == "fixed" else facts.day(source.question)
        if day is not None:
            yield _dated(source.question, source.label, day, facts.today)


def _contracts(source: DeadlineSource, facts: Facts) -> Iterator[tuple[int, Deadline]]:
    for system in facts.interview.systems:
        if system.contract_end is not None:
            label = source.label.format(name=system.name)
            yield _dated(f"system:{system.key}", label, system.contract_end, facts.today)


def _rows(source: DeadlineSource, need: str, facts: Facts) -> Iterator[tuple[int, Deadline]]:
    """Rows that name this need, and rows that name none.

    A day already past counts only where the town tied it to this need: nobody knows whether an
    unnamed piece of work was done in time, and it would urge every need for ever. A budget
    request cannot be handed in late.
    """
    for row in facts.rows(source.question):
        day, named = day_in(row.get(source.day_column)), row.get(source.need_column) or ""
        if day is None or named not in ("", need):
            continue
        if day < facts.today and (source.kind == "budget" or not named):
            continue
        label = source.label.format(name=row.get(source.name_column) or "")
        urgency, deadline = _dated(source.question, label, day, facts.today)
        if source.kind == "budget":
            urgency = budget_urgency_on(day, facts.today)
        yield urgency, deadline


def _dated(source: str, label: str, day: date, today: date) -> tuple[int, Deadline]:
    days = (day - today).days
    return urgency_on(day, today), Deadline(source, label, day, days, days < 0)
