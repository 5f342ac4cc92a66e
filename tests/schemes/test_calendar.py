"""Fiscal years and 和暦."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import (
    day_from,
    fiscal_year,
    fiscal_year_from,
    fiscal_year_span,
    months_after,
    months_of,
    wareki,
    wareki_year,
)

days_since_meiji = st.dates(min_value=date(1868, 1, 25), max_value=date(2116, 12, 31))
fiscal_years = st.integers(min_value=1900, max_value=2100)


@given(days_since_meiji)
def test_a_day_written_in_wareki_is_read_back_as_the_same_day(day: date) -> None:
    assert day_from(wareki(day)) == day


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_written_in_iso_is_read_back_as_the_same_day(day: date) -> None:
    assert day_from(day.isoformat()) == day


@given(days_since_meiji)
def test_every_day_lies_in_its_fiscal_year_and_in_one_of_its_months(day: date) -> None:
    first, last = fiscal_year_span(fiscal_year(day))
    assert first <= day <= last
    assert f"{day.year:04d}-{day.month:02d}" in months_of(fiscal_year(day))


@given(fiscal_years)
def test_fiscal_years_follow_one_another_without_a_gap(fy: int) -> None:
    assert fiscal_year_span(fy)[1] + timedelta(days=1) == fiscal_year_span(fy + 1)[0]
    assert len(set(months_of(fy))) == 12
    assert list(months_of(fy)) == sorted(months_of(fy))


def test_eighteen_months_after_a_long_month_end_on_its_last_day() -> None:
    assert months_after(date(2026, 11, 23), 18) == date(2028, 5, 23)
    assert months_after(date(2026, 8, 31), 18) == date(2028, 2, 29)
    assert months_after(date(2026, 12, 31), 0) == date(2026, 12, 31)


@given(days_since_meiji, st.integers(min_value=0, max_value=60))
def test_months_after_lands_in_the_month_meant(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day


def test_the_fiscal_year_turns_between_31_march_and_1_april() -> None:
    assert fiscal_year(date(2027, 3, 31)) == 2026
    assert fiscal_year(date(2027, 4, 1)) == 2027


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 23), "令和8年11月23日(月)"),
        (date(2019, 4, 30), "平成31年4月30日(火)"),
        (date(2019, 5, 1), "令和元年5月1日(水)"),
        (date(1989, 1, 7), "昭和64年1月7日(土)"),
        (date(1989, 1, 8), "平成元年1月8日(日)"),
        (date(1926, 12, 25), "昭和元年12月25日(土)"),
        (date(1912, 7, 29), "明治45年7月29日(月)"),
        (date(1912, 7, 30), "大正元年7月30日(火)"),
    ],
)
def test_the_era_changes_on_its_first_day(day: date, words: str) -> None:
    assert wareki(day) == words


@pytest.mark.parametrize(
    ("fy", "words"),
    [
        (2026, "令和8年度"),
        (2019, "令和元年度"),
        (2018, "平成30年度"),
        (1989, "平成元年度"),
        (1988, "昭和63年度"),
    ],
)
def test_fiscal_years_are_named_as_the_state_names_them(fy: int, words: str) -> None:
    assert wareki_year(fy) == words


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23",
        "2026/11/23",
        "2026.11.23",
        "2026年11月23日",
        "令和8年11月23日",
        "令和８年１１月２３日（月）",
        "令和 8年 11月 23日 月曜日",
        "R8.11.23",
        "r8/11/23",
        "Ｒ８．１１．２３",
        "㋿8年11月23日",
        "2026-11-23(月)",
    ],
)
def test_the_ways_an_office_writes_a_day_are_read(text: str) -> None:
    assert day_from(text) == date(2026, 11, 23)


def test_the_first_year_is_read_with_and_without_the_word_for_it() -> None:
    assert day_from("令和元年5月1日") == day_from("令和1年5月1日") == date(2019, 5, 1)


def test_an_old_contract_that_ends_in_heisei_33_is_understood() -> None:
    assert day_from("平成33年3月31日") == date(2021, 3, 31)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "近いうち",
        "2026-02-29",
        "令和8年13月1日",
        "令和8年11月23日(火)",
        "令和元年4月30日",
        "元年5月1日",
        "8年11月23日",
        "26-11-23",
        "令和0年5月1日",
        "令和8.11/23",
        "2026-11-23 と 2026-11-24",
    ],
)
def test_a_day_that_cannot_be_meant_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        day_from(text)
    assert refused.value.code == "E-DAY"
    assert refused.value.values == {"text": text}


def test_days_before_meiji_are_refused() -> None:
    with pytest.raises(Refusal):
        wareki(date(1868, 1, 24))
    with pytest.raises(Refusal):
        wareki_year(1867)


@given(st.text(max_size=30))
def test_any_text_is_either_a_day_or_refused(text: str) -> None:
    try:
        day = day_from(text)
    except Refusal as refused:
        assert refused.code == "E-DAY"
    else:
        assert isinstance(day, date)


@given(st.integers(min_value=1868, max_value=2100))
def test_a_fiscal_year_is_read_as_it_is_printed_and_as_four_digits(year: int) -> None:
    assert fiscal_year_from(wareki_year(year)) == year
    assert fiscal_year_from(str(year)) == year


@pytest.mark.parametrize(
    ("written", "year"),
    [("令和6", 2024), ("Ｒ６", 2024), ("r 6年度", 2024), ("令和元年度", 2019), ("平成31", 2019)],
)
def test_a_fiscal_year_is_read_as_people_write_it(written: str, year: int) -> None:
    assert fiscal_year_from(written) == year


@pytest.mark.parametrize("written", ["", "6", "元", "来年度", "令和", "2024-04"])
def test_what_is_no_fiscal_year_is_none(written: str) -> None:
    assert fiscal_year_from(written) is None
