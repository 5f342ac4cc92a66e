"""All that is wrong with an answer is told at once, each with its place."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk import shelf
from dxdesk.ask.faults import Fault, faults_in
from dxdesk.ask.questions import Question
from dxdesk.ask.saying import answer_from, with_remarks
from dxdesk.ask.unfit import (
    CHOICE_ALONE,
    CHOICES_MANY,
    DAY_AHEAD,
    DAY_UNREADABLE,
    FIELD_MISSING,
    NUMBER_OUTSIDE,
    NUMBER_UNREADABLE,
    PART_ABOVE_WHOLE,
    SUM_WRONG,
    TEXT_LONG,
)
from dxdesk.errors import Refusal

TODAY = date(2026, 11, 23)
BANK = shelf.question_set().by_id


def _reasons(question: str, raw: object) -> list[tuple[str, str]]:
    return [(fault.part, fault.reason) for fault in faults_in(BANK[question], raw, TODAY)]


def test_every_bad_field_of_a_form_is_told_in_its_order() -> None:
    said = {"regular": "たくさん", "annual": "12", "as_of": "R8.2.30"}
    assert _reasons("A03", said) == [("regular", NUMBER_UNREADABLE), ("as_of", DAY_UNREADABLE)]


def test_a_missing_field_is_told_beside_one_that_cannot_be_read() -> None:
    assert _reasons("E02", {"win10": "-3"}) == [
        ("total", FIELD_MISSING), ("win10", NUMBER_UNREADABLE)
    ]  # fmt: skip


def test_bad_rows_are_told_with_their_number() -> None:
    faults = faults_in(BANK["P03"], [{"date": "R9.3.31", "what": "締切"}, {"date": "いつか"}])
    assert [(fault.row, fault.part) for fault in faults] == [(1, "date"), (1, "what")]


@pytest.mark.parametrize(
    ("question", "raw", "reason"),
    [
        ("B08", {"inquiries": "4"}, SUM_WRONG),
        ("B08", {"inquiries": "99"}, NUMBER_OUTSIDE),
        ("B14", ["boss", "none"], CHOICE_ALONE),
        ("P02", ["N01", "N05", "N06", "N07", "N09", "N12"], CHOICES_MANY),
        ("P01", "長" * 2001, TEXT_LONG),
        ("E02", {"total": 3, "win10": 4}, PART_ABOVE_WHOLE),
        ("C03", "R8.2.30", DAY_UNREADABLE),
    ],
)
def test_each_kind_says_what_is_wrong(question: str, raw: object, reason: str) -> None:
    assert [fault.reason for fault in faults_in(BANK[question], raw)] == [reason]


@pytest.mark.parametrize(
    "day", ["令和8年10月31日", "R8.10.31", "Ｒ８．１０．３１", "２０２６／１０／３１", "2026-10-31"]
)
def test_days_are_read_as_offices_write_them(day: str) -> None:
    assert faults_in(BANK["C03"], day) == ()
    said = answer_from(BANK["B06"], {"value": "part", "answered_on": day}, TODAY)
    assert said.answered_on == date(2026, 10, 31)


def test_an_answer_is_todays_unless_another_day_is_said() -> None:
    assert answer_from(BANK["B06"], {"value": "part"}, TODAY).answered_on == TODAY


def test_no_answer_is_of_a_day_that_has_not_come() -> None:
    raw = {"value": "part", "answered_on": "R8.11.24", "note": "外字\ue000"}
    assert [(fault.part, fault.reason) for fault in faults_in(BANK["B06"], raw, TODAY)][1:] == [
        ("answered_on", DAY_AHEAD)
    ]
    with pytest.raises(Refusal) as refused:
        answer_from(BANK["B06"], raw | {"note": ""}, TODAY)
    assert refused.value.values["reason"] == DAY_AHEAD


def test_remarks_join_whatever_was_said_and_never_replace_its_own() -> None:
    remarks: dict[str, object] = {"note": "メモ", "certain": True}
    unknown = answer_from(BANK["B06"], with_remarks("わからない:総務課", remarks), TODAY)
    assert (unknown.ask, unknown.note, unknown.certain) == ("総務課", "メモ", True)
    own = with_remarks({"value": 2, "note": "自分の"}, remarks)
    assert answer_from(BANK["B01"], own, TODAY).note == "自分の"
    form = answer_from(BANK["E02"], with_remarks({"total": 3, "win10": 1}, remarks), TODAY)
    assert (form.value, form.note) == ({"total": 3, "win10": 1}, "メモ")


_SAID = st.recursive(
    st.none() | st.text(max_size=8) | st.integers(-5, 10**15),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["number", "date", "text", "total", "win10", "inquiries", "what", "value"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=6,
)


@given(st.sampled_from(list(BANK.values())), _SAID)
def test_there_are_faults_exactly_where_the_answer_is_not_taken(
    question: Question, raw: object
) -> None:
    faults = faults_in(question, raw, TODAY)
    try:
        answer_from(question, raw, TODAY)
    except Refusal:
        assert faults and all(isinstance(fault, Fault) and fault.reason for fault in faults)
    else:
        assert faults == ()
