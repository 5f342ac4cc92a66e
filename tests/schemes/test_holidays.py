"""Holidays as they are published, and what is not known yet."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dxdesk import shelf
from dxdesk.errors import Refusal
from dxdesk.schemes.holidays import holidays_from

HOLIDAYS = shelf.holidays()
YEARS = (2025, 2026, 2027)


def _second_monday(year: int, month: int, which: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7 + 7 * (which - 1))


@pytest.mark.parametrize("year", YEARS)
def test_every_year_has_the_sixteen_holidays_of_the_law_on_their_days(year: int) -> None:
    """国民の祝日に関する法律 第2条; the equinoxes as the gazette gave them."""
    law = {
        date(year, 1, 1),
        _second_monday(year, 1, 2),
        date(year, 2, 11),
        date(year, 2, 23),
        date(year, 3, 21 if year == 2027 else 20),
        date(year, 4, 29),
        *(date(year, 5, day) for day in (3, 4, 5)),
        _second_monday(year, 7, 3),
        date(year, 8, 11),
        _second_monday(year, 9, 3),
        date(year, 9, 23),
        _second_monday(year, 10, 2),
        date(year, 11, 3),
        date(year, 11, 23),
    }
    listed = {day: name for day, name in HOLIDAYS.days.items() if day.year == year}
    assert {day for day, name in listed.items() if name != "休日"} == law


@pytest.mark.parametrize("year", YEARS)
def test_a_holiday_on_a_sunday_is_made_up_for_and_a_day_between_two_is_free(year: int) -> None:
    """The same law, 第3条 第2項 and 第3項."""
    named = {d for d, name in HOLIDAYS.days.items() if d.year == year and name != "休日"}
    made_up = set()
    for day in named:
        if day.weekday() == 6:
            while day in named:
                day += timedelta(days=1)
            made_up.add(day)
    between = {
        day + timedelta(days=1)
        for day in named
        if day + timedelta(days=2) in named and day + timedelta(days=1) not in named
    }
    listed = {d for d, name in HOLIDAYS.days.items() if d.year == year and name == "休日"}
    assert listed == made_up | between


def test_offices_are_closed_from_29_december_to_3_january() -> None:
    closed = [date(2026, 12, 28) + timedelta(days=n) for n in range(9)]
    assert [HOLIDAYS.closed(day) for day in closed] == [
        *("", "年末年始", "年末年始", "年末年始", "元日", "年末年始", "年末年始", "", ""),
    ]


def test_after_the_published_years_a_weekday_is_said_to_be_unknown() -> None:
    assert HOLIDAYS.is_known(date(2027, 12, 31))
    assert not HOLIDAYS.is_known(date(2028, 1, 10))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2026-11-03", "2026-13-03"),
        ('"文化の日"', '""'),
        ("[days]", "[dates]"),
        ("2027-11-23 =", "2028-11-23 ="),
        ('"12-29"', '"12-32"'),
    ],
)
def test_a_spoilt_list_is_refused_whole(before: str, after: str) -> None:
    from dxdesk import paths

    text = (paths.resources() / "holidays.toml").read_text(encoding="utf-8")
    assert before in text
    with pytest.raises(Refusal) as refusal:
        holidays_from(text.replace(before, after, 1))
    assert refusal.value.code == "E-HOLIDAYS"
