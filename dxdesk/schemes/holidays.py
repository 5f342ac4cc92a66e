"""Days on which every office is closed: weekends, holidays as published, the year's end."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dxdesk.errors import Refusal

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Holidays:
    """What is published. Whether a weekday after `known_until` is a holiday is not known yet."""

    days: Mapping[date, str]
    known_from: date
    known_until: date
    source: str
    year_end: str  # what the closing at the year's end is called
    year_end_first: tuple[int, int]  # month, day
    year_end_last: tuple[int, int]

    def closed(self, day: date) -> str:
        """Why offices are closed on this weekday, "" when they are open as far as is known."""
        if day in self.days:
            return self.days[day]
        month_day = (day.month, day.day)
        first, last = self.year_end_first, self.year_end_last
        over = month_day >= first or month_day <= last if first > last else False
        return self.year_end if over or first <= month_day <= last else ""

    def is_known(self, day: date) -> bool:
        """Whether the holidays of this day's year have been published."""
        return self.known_from <= day <= self.known_until

    def working(self, day: date) -> bool:
        """A weekday on which offices are open, as far as is known."""
        return day.weekday() < SATURDAY and not self.closed(day)


def holidays_from(text: str) -> Holidays:
    """The shipped list; refused whole (E-HOLIDAYS) at the first entry that is no day or no name."""
    try:
        tables = tomllib.loads(text)
        days = {date.fromisoformat(day): str(name) for day, name in tables["days"].items()}
        year_end = tables["year_end"]
        found = Holidays(
            days=days,
            known_from=tables["known_from"],
            known_until=tables["known_until"],
            source=tables["source"],
            year_end=year_end["name"],
            year_end_first=_month_day(year_end["first"]),
            year_end_last=_month_day(year_end["last"]),
        )
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError, AttributeError) as flaw:
        raise Refusal("E-HOLIDAYS", reason=str(flaw)) from None
    for day, name in days.items():
        if not found.is_known(day) or not name:
            raise Refusal("E-HOLIDAYS", reason=day.isoformat())
    return found


def _month_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    date(2000, int(month), int(day))
    return int(month), int(day)
