"""Calendar files, read back by a reader that knows the standard and not the writer."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.paper.calendar_file import CalendarDay, calendar_file, visit_uid
from tests.paper.calendar_reading import read_calendar

STAMP = datetime(2026, 11, 23, 10, 42, tzinfo=timezone(timedelta(hours=9)))
VISIT = CalendarDay(
    visit_uid("39", "T01", "393630:N01", "2027-01-18"),
    date(2027, 1, 18),
    "土佐町　基幹システムの標準化を終える",
    "土佐町",
    "片道85分；担当, 課長\n備考",
    settled=True,
)


def test_a_visit_is_a_whole_day_whatever_the_time_zone() -> None:
    [event] = read_calendar(calendar_file("川村 健太の訪問", [VISIT], STAMP)).inside
    assert event.properties["DTSTART"] == ({"VALUE": "DATE"}, "20270118")
    assert event.properties["DTEND"] == ({"VALUE": "DATE"}, "20270119")
    assert event.properties["DTSTAMP"] == ({}, "20261123T014200Z")
    assert event.properties["STATUS"][1] == "CONFIRMED"


def test_words_come_back_as_they_were() -> None:
    read = read_calendar(calendar_file("川村, 健太; の訪問", [VISIT], STAMP))
    assert read.text("X-WR-CALNAME") == "川村, 健太; の訪問"
    assert read.inside[0].text("SUMMARY") == VISIT.title
    assert read.inside[0].text("DESCRIPTION") == VISIT.text


def test_a_file_written_later_has_the_same_names_and_a_higher_number() -> None:
    first = read_calendar(calendar_file("", [VISIT], STAMP)).inside[0].properties
    later = calendar_file("", [VISIT], STAMP + timedelta(minutes=1))
    second = read_calendar(later).inside[0].properties
    assert first["UID"] == second["UID"]
    assert int(first["SEQUENCE"][1]) < int(second["SEQUENCE"][1])


def test_the_same_visits_at_the_same_time_give_the_same_bytes() -> None:
    assert calendar_file("a", [VISIT], STAMP) == calendar_file("a", [VISIT], STAMP.astimezone(UTC))


def test_a_name_of_a_visit_tells_nothing() -> None:
    uid = visit_uid("39", "T01", "393630:N01", "2027-01-18")
    assert "T01" not in uid and "393630" not in uid
    assert uid != visit_uid("39", "T01", "393630:N01", "2027-01-19")


def test_a_stamp_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError):
        calendar_file("", [VISIT], datetime(2026, 11, 23))


WORDS = st.text(st.characters(codec="utf-8"), max_size=120)


@given(
    WORDS,
    st.lists(
        st.builds(
            CalendarDay,
            uid=st.uuids().map(str),
            day=st.dates(date(2020, 1, 1), date(2099, 12, 30)),
            title=WORDS,
            place=WORDS,
            text=WORDS,
            settled=st.booleans(),
        ),
        max_size=4,
        unique_by=lambda day: day.uid,
    ),
)
def test_no_text_can_break_the_file(name: str, days: list[CalendarDay]) -> None:
    read = read_calendar(calendar_file(name, days, STAMP))
    assert len(read.inside) == len(days)
    by_uid = {each.uid: each for each in days}
    for event in read.inside:
        day = by_uid[event.properties["UID"][1]]
        plain = day.title.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
        kept = "".join(c for c in plain if c == "\n" or (c >= " " and c != "\x7f"))
        assert event.text("SUMMARY") == kept
