"""Rows and cells of the calendars: people or municipalities, by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dxdesk.desks.visit_calendar import VisitCalendar
from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.plan.gates import employed_months
from dxdesk.plan.visit_days import DatedVisit
from dxdesk.schemes.calendar import WEEKDAYS, month_at, month_index
from dxdesk.words import tr

PEOPLE, TOWNS = "people", "towns"
KINDS = {  # kinds of specialist in two letters
    "PRODUCER": QT_TRANSLATE_NOOP("Kind", "strategy"),
    "PM": QT_TRANSLATE_NOOP("Kind", "projects"),
    "SERVICE_DESIGNER": QT_TRANSLATE_NOOP("Kind", "design"),
    "ENGINEER": QT_TRANSLATE_NOOP("Kind", "engineering"),
}
FREE, OFF, SHUT = "free", "off", "shut"


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A person or a municipality, and a second line about it."""

    key: str
    name: str
    note: str
    one_person_it: bool = False


def rows_of(calendar: VisitCalendar, by: str) -> tuple[CalendarRow, ...]:
    """Everybody who is sent anywhere, or every municipality somebody goes to."""
    if by == TOWNS:
        return tuple(
            CalendarRow(town.code, town.name, _asks(calendar, town.code), town.one_person_it)
            for town in calendar.visited
        )
    return tuple(
        CalendarRow(person.key, person.name, _works(person.talents, person.half_days_per_week))
        for person in calendar.going
    )


def _works(talents: Sequence[str], half_days: int) -> str:
    kind = tr(KINDS.get(talents[0], "")) if talents else ""
    return tr("{kind}, {days} days a week").format(kind=kind, days=f"{half_days / 2:g}")


def _asks(calendar: VisitCalendar, town: str) -> str:
    count = len({need for _, need in calendar.sent if need.partition(":")[0] == town})
    return tr("{count} needs").format(count=count)


def visits_at(calendar: VisitCalendar, by: str, key: str, day: date) -> tuple[DatedVisit, ...]:
    """The visits of a row that stand on this day: made, or planned and not made."""
    found = calendar.of_town if by == TOWNS else calendar.of_person
    return found.get((key, day), ())


def standing(calendar: VisitCalendar, by: str, key: str, day: date) -> str:
    """What a day without a visit is: free, off (not sent on it), shut (offices are closed)."""
    days = calendar.table.days
    if day.weekday() >= len(WEEKDAYS) - 2 or days.holidays.closed(day):
        return SHUT
    if by == TOWNS:
        marked = any(mark.town == key and mark.holds(day, key, "") for mark in days.marks)
        return SHUT if marked else ""
    if not days.can_work(key, day) or not _employed(calendar, key, day):
        return OFF
    if days.obstacle(day, "", key)[0]:
        return SHUT
    return FREE if _has_time(calendar, key, day) else ""


def _employed(calendar: VisitCalendar, key: str, day: date) -> bool:
    first, end = employed_months(calendar.people[key], calendar.year)
    return first <= month_index(day.isoformat()[:7], calendar.year) < end


def _has_time(calendar: VisitCalendar, key: str, day: date) -> bool:
    """Whether the person gives more days a week than this week takes."""
    monday = day - timedelta(days=day.weekday())
    week = (monday + timedelta(days=number) for number in range(5))
    taken = sum(any(v.day == d for v in visits_at(calendar, PEOPLE, key, d)) for d in week)
    return 2 * (taken + 1) <= calendar.people[key].half_days_per_week


def day_label(calendar: VisitCalendar, day: date) -> str:
    """The holiday of a day, or what is marked for everybody; "" on an ordinary day."""
    closed = calendar.table.days.holidays.closed(day)
    held = [
        mark.why
        for mark in calendar.table.days.marks
        if not (mark.town or mark.specialist) and mark.first <= day <= mark.last
    ]
    return closed or (held[0] if held else "")


def week_note(calendar: VisitCalendar, monday: date) -> tuple[str, bool]:
    """What stands out in a week, and whether somebody must decide something in it."""
    undecided = calendar.open_in_week.get(monday, 0)
    if undecided:
        return tr("{count} to decide").format(count=undecided), True
    labels = [label for day in days_of_week(monday) if (label := day_label(calendar, day))]
    if labels:
        return (labels[0] if len(labels) == 1 else tr("{n} closed").format(n=len(labels))), False
    going = calendar.made_in_week.get(monday, 0)
    return (tr("{count} visits").format(count=going) if going else ""), False


def days_of_week(monday: date) -> tuple[date, ...]:
    """Monday to Friday."""
    return tuple(monday + timedelta(days=number) for number in range(5))


def days_of_month(index: int, year: int) -> tuple[date, ...]:
    """Every day of a month of the fiscal year; April is 0."""
    first, end = month_at(index, year), month_at(index + 1, year)
    return tuple(first + timedelta(days=number) for number in range((end - first).days))
