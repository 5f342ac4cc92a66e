"""Why one person cannot take one need: seven gates, always walked in the same order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, Problem
from dxdesk.schemes.calendar import month_index

MONTHS = 12
HALF_DAYS_OF_A_WEEK = 10


class Gate(IntEnum):
    """In the order walked; a later gate is nearer to being served."""

    TYPE = 0
    HARD_SKILL = 1
    REGION = 2
    REMOTE_ONLY = 3
    PERIOD = 4
    TRAVEL = 5
    HOURS = 6


@dataclass(frozen=True, slots=True)
class Window:
    """When and how much: months count from April = 0, `end` is the month after the last."""

    starts: range
    end: int
    least_months: int
    months: int
    least_half_days: int
    half_days: int


def employed_months(person: Specialist, fiscal_year: int) -> tuple[int, int]:
    """First month employed and the month after the last, within the fiscal year."""
    first, last = person.months
    start = max(0, month_index(first, fiscal_year)) if first else 0
    end = min(MONTHS, month_index(last, fiscal_year) + 1) if last else MONTHS
    return start, max(start, end)


def is_firm(person: Specialist) -> bool:
    """Whether several people stand behind one line of the pool."""
    return person.half_days_per_week > HALF_DAYS_OF_A_WEEK


def half_days_free(person: Specialist) -> int:
    """Half-days a week the person can give: never more than the weekdays left open hold.

    More than a week has no single person gives: that is a firm, which settles its own weekdays.
    """
    if is_firm(person):
        return person.half_days_per_week
    weekdays = 5 - len(set(person.unavailable_weekdays) & set(range(5)))
    return min(person.half_days_per_week, 2 * weekdays)


def window_of(person: Specialist, need: PlannedNeed, problem: Problem, pin: Pin | None) -> Window:
    """The need's wishes, narrowed to the person's employment.

    A pin that names dates or days takes the place of the town's wish (the planner's word),
    never of the person's own limits.
    """
    employed, end = employed_months(person, problem.fiscal_year)
    first, latest = need.first_start, need.latest_start
    least, months = need.least_months, need.months
    least_half, half = need.least_half_days, need.half_days_per_week
    if pin and pin.start is not None:
        first = latest = pin.start
    else:
        first = max(first, problem.first_open_month)
    if pin and pin.months is not None:
        least = months = pin.months
    if pin and pin.half_days_per_week is not None:
        least_half = half = pin.half_days_per_week
    starts = range(max(first, employed), min(latest, end - least) + 1)
    return Window(starts, end, least, months, least_half, half)


def modes(person: Specialist, need: PlannedNeed, minutes: int) -> list[tuple[bool, int]]:
    """Ways to do the work: (remote, extra half-days a week lost to an overnight trip)."""
    found = []
    if need.mode != "remote" and not person.remote_only:
        if minutes <= person.travel_limit_minutes:
            found.append((False, 0))
        elif person.overnight:
            found.append((False, 1))
    if need.mode != "onsite":
        found.append((True, 0))
    return found


def _least_minutes(person: Specialist, need: PlannedNeed, problem: Problem, window: Window) -> int:
    """One way at the best time within the window; in winter it may take longer."""
    if (person.key, need.town) not in problem.winter:
        return problem.travel_minutes[person.key, need.town]
    return min(
        (problem.minutes(person.key, need.town, s, window.least_months) for s in window.starts),
        default=problem.travel_minutes[person.key, need.town],
    )


def failing_gates(
    person: Specialist, need: PlannedNeed, problem: Problem, pin: Pin | None = None
) -> tuple[Gate, ...]:
    """Every gate that stands between this person and this need, in order; () when none does."""
    window = window_of(person, need, problem, pin)
    ways = modes(person, need, _least_minutes(person, need, problem, window))
    onsite_barred = person.remote_only and need.mode == "onsite"
    extra = min((overhead for _, overhead in ways), default=0)
    terms = problem.terms.get((person.key, need.key))
    least_load = (
        window.least_half_days + extra if terms is None or terms.load is None else terms.load
    )
    shut = {
        Gate.TYPE: bool(need.talents) and not set(person.talents) & set(need.talents),
        Gate.HARD_SKILL: not set(need.hard_skills) <= set(person.skills),
        Gate.REGION: bool(person.served_towns) and need.town not in person.served_towns,
        Gate.REMOTE_ONLY: onsite_barred,
        Gate.PERIOD: not window.starts,
        Gate.TRAVEL: not ways and not onsite_barred,
        Gate.HOURS: least_load > half_days_free(person),
    }
    return tuple(gate for gate in Gate if shut[gate])
