"""Which fiscal year is planned, and which of its months still lie ahead."""

from __future__ import annotations

from datetime import date

from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import fiscal_year, month_index, months_after


def next_month(today: date) -> date:
    """The first day of the month after `today`: the earliest anybody can be sent."""
    return months_after(today.replace(day=1), 1)


def open_months(today: date, year: int | None = None) -> tuple[int, int]:
    """The fiscal year that is planned and its first month (April = 0) that is not gone.

    Raises:
        Refusal: E-PLAN-YEAR for a year that has passed.
    """
    start = next_month(today)
    year = fiscal_year(start) if year is None else year
    first_open = max(0, month_index(start.isoformat()[:7], year))
    if first_open > 11:
        raise Refusal("E-PLAN-YEAR", year=year)
    return year, first_open
