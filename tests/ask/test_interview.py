"""What is asked, what was said, what is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.loading import question_set_from
from dxdesk.ask.questions import EntryMode
from dxdesk.ask.records_in import people_from, systems_from
from dxdesk.ask.saying import answer_from
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from tests.ask.question_files import (
    HEAD,
    LATER,
    NOT_APPLICABLE,
    SECTION,
    UNKNOWN,
    interview,
    question,
)

VISIT = {"date": "2026-06-09"}


@pytest.mark.parametrize(
    ("said", "state", "value"),
    [
        ({}, "unanswered", None),
        ({"B06": "none"}, "answered", "none"),
        ({"B06": UNKNOWN}, "unknown", None),
        ({"B06": LATER}, "later", None),
        ({"B06": NOT_APPLICABLE}, "not_applicable", None),
    ],
)
def test_five_ways_of_standing_are_distinct(
    said: dict[str, object], state: str, value: object
) -> None:
    assert (interview(**said).state("B06"), interview(**said).value("B06")) == (state, value)


@pytest.mark.parametrize(
    ("id_", "said", "asked"),
    [
        ("C03", {}, False),
        ("C03", {"C02": "pub"}, True),
        ("C03", {"C02": "none"}, False),
        ("C03", {"C02": UNKNOWN}, False),
        ("D03", {"D02": "unplanned"}, True),
        ("D03", {"D02": "none"}, False),
        ("K02", {"K01": "doing"}, True),
        ("K02", {"K01": "none"}, False),
        ("L02", {"L01": "plan"}, True),
        ("L02", {"L01": "none"}, False),
        ("L04", {}, False),
        ("L04", {"L03": ["move", "med"]}, True),
        ("L04", {"L03": ["none"]}, False),
        ("L04", {"L03": UNKNOWN}, False),
        ("M03", {"M02": "named"}, True),
        ("M03", {"M02": "none"}, False),
        ("R04", {}, False),
        ("R04", {"R01": [VISIT]}, True),
        ("R04", {"R01": [], "R02": {"onsite_days": 0, "online_hours": 0}, "R03": []}, False),
        ("R04", {"R02": {"online_hours": 2}}, True),
        ("R04", {"R03": [{"talent": "PM"}]}, True),
        ("R04", {"R01": UNKNOWN, "R03": LATER}, False),
    ],
)
def test_a_question_is_asked_only_where_it_makes_sense(
    id_: str, said: dict[str, object], asked: bool
) -> None:
    told = interview(**said)
    assert told.asks(id_) is asked
    assert (question(id_) in told.visible()) is asked
    assert (told.state(id_) == "hidden") is not asked


@pytest.mark.parametrize(
    ("migrations", "asked"),
    [
        ({}, False),
        ({"01": "fy"}, False),
        ({"01": "fy", "14": "done"}, True),
        ({"01": "unknown"}, False),
    ],
)
def test_troubles_after_moving_are_asked_once_any_operation_has_moved(
    migrations: dict[str, str], asked: bool
) -> None:
    systems = systems_from("D01", migrations, ()) if migrations else ()
    assert interview().with_systems(systems).asks("D05") is asked


def test_a_hidden_answer_does_not_count_but_is_not_lost() -> None:
    said = interview(C02="pub", C03="2027-03-31")
    assert said.value("C03") == "2027-03-31"
    hidden = said.with_answer(Answer("C02", AnswerState.ANSWERED, "none"))
    assert (hidden.state("C03"), hidden.value("C03")) == ("hidden", None)
    again = hidden.with_answer(Answer("C02", AnswerState.ANSWERED, "made"))
    assert again.value("C03") == "2027-03-31"


def test_a_condition_on_a_hidden_question_does_not_hold() -> None:
    third = """
[[question]]
id = "A03"
tier = "all"
kind = "text"
text = "だれが直しますか。"
help = "名前はいりません。"
shown_when = [{ question = "A02", answered = true }]

[[question]]
id = "A04"
tier = "all"
kind = "number"
text = "何冊ですか。"
help = "だいたいで。"
shown_when = [[{ question = "A01", unknown = true }], [{ question = "A02", answered = true }]]

[[question]]
id = "A05"
tier = "all"
kind = "text"
text = "どこに置きますか。"
help = "短くて。"
shown_when = [{ question = "A04", at_least = 2, at_most = 3 }]
"""
    questions = question_set_from({"question_set.toml": HEAD, "a.toml": SECTION + third})

    def asked(**said: object) -> str:
        told = interview(**said)
        return " ".join(q.id for q in replace(told, question_set=questions).visible())

    assert asked(A01="yes", A02="紙") == "A01 A02 A03 A04"
    assert asked(A01="no", A02="紙") == "A01"
    assert asked(A01=UNKNOWN) == "A01 A04"
    assert asked(A01=UNKNOWN, A04=1) == "A01 A04"
    assert asked(A01=UNKNOWN, A04=3) == "A01 A04 A05"
    assert asked(A01=UNKNOWN, A04=4) == "A01 A04"


def test_the_operations_are_answered_when_all_twenty_are_said() -> None:
    marked = interview().with_answer(answer_from(question("D01"), {"01": "done"}))
    nineteen = {f"{n:02d}": "done" for n in range(1, 20)}
    partly = marked.with_systems(systems_from("D01", nineteen, ()))
    assert partly.state("D01") == "unanswered"
    assert partly.value("D01") == nineteen
    wholly = partly.with_systems(systems_from("D01", {"20": "unknown"}, partly.systems))
    assert wholly.state("D01") == "answered"
    assert wholly.value("D01") == nineteen | {"20": "unknown"}


def test_a_town_that_knows_no_operation_does_not_know() -> None:
    said = interview().with_systems(systems_from("D01", "unknown", ()))
    assert (said.state("D01"), said.value("D01")) == ("unknown", None)


def test_what_was_said_outright_counts_before_the_records() -> None:
    said = interview(B02=UNKNOWN, D01=LATER).with_people(people_from(0.7, ()))
    said = said.with_systems(systems_from("D01", "done", ()))
    assert (said.state("B02"), said.value("B02")) == ("unknown", None)
    assert (said.state("D01"), said.value("D01")) == ("later", None)


def test_a_ledger_from_excel_answers_the_questions_it_covers() -> None:
    ledger = (System("s1", "電子申請", contract_end=date(2027, 3, 31)),)
    said = interview().with_people(people_from(0.7, ())).with_systems(ledger)
    assert [said.state(id_) for id_ in ("B02", "D01", "D09", "J03")] == [
        "answered",
        "unanswered",
        "answered",
        "answered",
    ]


def test_people_whose_share_nobody_knows_are_not_no_people() -> None:
    said = interview().with_people((Person("p1", "自分"),))
    assert (said.state("B02"), said.value("B02")) == ("unknown", None)
    nobody = interview(B02=None)
    assert (nobody.state("B02"), nobody.value("B02")) == ("answered", [])


def test_having_looked_at_the_contracts_and_found_none_is_an_answer() -> None:
    said = interview().with_answer(answer_from(question("J03"), []))
    assert (said.state("J03"), said.value("J03")) == ("answered", [])
    assert said.answers["J03"].value is None


def test_contracts_are_those_that_end_within_a_year_and_a_half_of_the_answer() -> None:
    ends = {"s1": date(2026, 3, 31), "s2": date(2028, 5, 31), "s3": date(2028, 6, 1)}
    ledger = tuple(System(key, key, contract_end=end) for key, end in ends.items())
    marked = answer_from(question("J03"), [], date(2026, 11, 23))
    said = interview().with_systems((*ledger, System("s4", "期限なし")))
    rows = said.with_answer(marked).value("J03")
    assert rows == [
        {"name": "s1", "contract_end": "2026-03-31"},
        {"name": "s2", "contract_end": "2028-05-31"},
    ]
    assert [row["name"] for row in said.value("J03")] == ["s1", "s2", "s3"]  # type: ignore[attr-defined]


def test_the_next_question_is_the_first_not_yet_answered() -> None:
    said = interview(A01="016373", A02=LATER, B01=UNKNOWN)
    assert said.next_question(EntryMode.QUICK) is question("B02")
    assert said.next_question(EntryMode.QUICK, after="B02") is question("B06")
    assert said.next_question(EntryMode.QUICK, after="B03") is question("B06")
    assert said.next_question(EntryMode.CORE) is question("A04")
    assert said.next_question(EntryMode.QUICK, after="P06") is None


def test_what_was_put_off_is_still_left_and_what_is_unknown_is_not() -> None:
    said = interview(A01="016373", A02=LATER, B01=UNKNOWN, B06=NOT_APPLICABLE)
    left = [asked.id for asked in said.left(EntryMode.QUICK)]
    assert left[:3] == ["A02", "B02", "C02"]
    assert len(left) == 12


def test_minutes_left_go_down_to_nothing() -> None:
    said = interview()
    assert said.minutes_left(EntryMode.QUICK) == 15
    assert said.minutes_left(EntryMode.CORE) == 60
    whole = said.minutes_left(EntryMode.ALL)
    assert 200 < whole < 240  # eight questions are hidden at the start
    last = whole
    for asked in said.visible():
        said = said.with_answer(Answer(asked.id, NOT_APPLICABLE))
        assert said.minutes_left(EntryMode.ALL) <= last
        last = said.minutes_left(EntryMode.ALL)
    assert last == 0
    assert said.next_question(EntryMode.ALL) is None


def test_an_answer_makes_a_new_interview_and_leaves_the_old_one() -> None:
    before = interview()
    after = before.with_answer(Answer("B06", AnswerState.ANSWERED, "none"))
    assert (before.state("B06"), after.state("B06")) == ("unanswered", "answered")


@pytest.mark.parametrize("chosen", [["none"], ("none",)])
def test_a_choice_read_back_from_the_file_hides_what_it_hid_before(chosen: object) -> None:
    troubles = {"L03": Answer("L03", AnswerState.ANSWERED, chosen)}
    asked = replace(interview(), answers=troubles)
    assert not asked.asks("L04")
    assert not replace(asked, answers={"R01": Answer("R01", AnswerState.ANSWERED, ())}).asks("R04")
