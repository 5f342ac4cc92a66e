"""Days as a town office writes them: fiscal years from April to March, and 和暦."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from dxdesk.errors import Refusal

WEEKDAYS = "月火水木金土日"  # as `date.weekday()` counts them


@dataclass(frozen=True, slots=True)
class Era:
    """One 元号. Year 1 of the era is `offset` + 1 of the western calendar."""

    name: str
    letter: str
    first_day: date
    offset: int


ERAS = (
    Era("令和", "R", date(2019, 5, 1), 2018),
    Era("平成", "H", date(1989, 1, 8), 1988),
    Era("昭和", "S", date(1926, 12, 25), 1925),
    Era("大正", "T", date(1912, 7, 30), 1911),
    Era("明治", "M", date(1868, 1, 25), 1867),
)

_WRITTEN = re.compile(
    r"(?P<era>令和|平成|昭和|大正|明治|[RHSTM])?(?P<year>[0-9]{1,4}|元)"
    r"(?:年(?P<m>[0-9]{1,2})月(?P<d>[0-9]{1,2})日|(?P<mark>[-/.])(?P<mm>[0-9]{1,2})(?P=mark)(?P<dd>[0-9]{1,2}))"
    r"(?:\(?(?P<weekday>[月火水木金土日])(?:曜日?)?\)?)?",
    re.IGNORECASE,
)

_YEAR_WRITTEN = re.compile(
    r"(?P<era>令和|平成|昭和|大正|明治|[RHSTM])?(?P<year>[0-9]{1,4}|元)(?:年度?)?", re.IGNORECASE
)


def fiscal_year(day: date) -> int:
    """The western year in which the fiscal year of `day` began (2027-03-31 is 2026)."""
    return day.year if day.month >= 4 else day.year - 1


def fiscal_year_span(fy: int) -> tuple[date, date]:
    """The first and the last day of a fiscal year."""
    return date(fy, 4, 1), date(fy + 1, 3, 31)


def months_of(fy: int) -> tuple[str, ...]:
    """The twelve months of a fiscal year as "YYYY-MM", April first."""
    this_year = [f"{fy:04d}-{month:02d}" for month in range(4, 13)]
    return (*this_year, *(f"{fy + 1:04d}-{month:02d}" for month in range(1, 4)))


def month_index(month: str, fy: int) -> int:
    """Months from April of a fiscal year: "2026-04" is 0 in fiscal 2026, "2027-04" is 12."""
    year, number = month.split("-")
    return (int(year) - fy) * 12 + int(number) - 4


def month_at(index: int, fy: int) -> date:
    """The first day of the month with this index; April of the fiscal year is 0."""
    return months_after(date(fy, 4, 1), index)


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _era_of(day: date) -> Era:
    for era in ERAS:
        if day >= era.first_day:
            return era
    raise Refusal("E-DAY", text=day.isoformat())


def _year_in(era: Era, year: int) -> str:
    number = year - era.offset
    return f"{era.name}元年" if number == 1 else f"{era.name}{number}年"


def wareki(day: date) -> str:
    """「令和8年11月23日(月)」; refused (E-DAY) before 明治."""
    return f"{wareki_day(day)}({WEEKDAYS[day.weekday()]})"


def wareki_day(day: date) -> str:
    """「令和8年11月23日」, without its weekday; refused (E-DAY) before 明治."""
    return f"{wareki_month(day)}{day.day}日"


def wareki_month(day: date) -> str:
    """「令和8年11月」, the month of this day; refused (E-DAY) before 明治."""
    return f"{_year_in(_era_of(day), day.year)}{day.month}月"


def wareki_year(fy: int) -> str:
    """「令和8年度」, 「令和元年度」; refused (E-DAY) before 明治.

    Named after the era at the end of June: the state called fiscal 2019 令和元年度 although it
    began in 平成, while fiscal 1988 stayed 昭和63年度 to its end.
    """
    return f"{_year_in(_era_of(date(fy, 6, 30)), fy)}度"


def fiscal_year_from(text: str) -> int | None:
    """The western year meant by 令和6, 令和6年度, R6, 令和元年度 or 2024; None if it is no year."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    written = _YEAR_WRITTEN.fullmatch(plain)
    if written is None:
        return None
    number = 1 if written["year"] == "元" else int(written["year"])
    if written["era"] is None:
        return number if number >= 1000 else None
    named = written["era"].upper()
    return next(era.offset + number for era in ERAS if named in (era.name, era.letter))


def day_from(text: str) -> date:
    """The day meant by 2026-11-23, 2026/11/23, 2026.11.23, 令和8年11月23日, R8.11.23 and the like.

    Full-width digits, 元年, blanks and a weekday are accepted. Refused (E-DAY): no such day, a day
    before the era began, a weekday that is not the day's. An era's years may run on past its end,
    because old contracts say 平成33年3月31日.
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    written = _WRITTEN.fullmatch(plain)
    if written is None:
        raise Refusal("E-DAY", text=text)
    try:
        day = date(
            _western_year(written["era"], written["year"]),
            int(written["m"] or written["mm"]),
            int(written["d"] or written["dd"]),
        )
    except ValueError:
        raise Refusal("E-DAY", text=text) from None
    if not _fits(day, written["era"], written["weekday"]):
        raise Refusal("E-DAY", text=text)
    return day


def _named(era: str) -> Era:
    return next(e for e in ERAS if era.upper() in (e.name, e.letter))


def _western_year(era: str | None, year: str) -> int:
    """Raises ValueError for 元 without an era, and for a western year not of four digits."""
    if era is None:
        if len(year) != 4:
            raise ValueError(year)
        return int(year)
    number = 1 if year == "元" else int(year)
    if not 1 <= number <= 99:
        raise ValueError(year)
    return _named(era).offset + number


def _fits(day: date, era: str | None, weekday: str | None) -> bool:
    if era is not None and day < _named(era).first_day:
        return False
    return weekday is None or weekday == WEEKDAYS[day.weekday()]
