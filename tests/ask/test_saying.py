"""Not knowing, answering later, having nothing of the kind, and answering are four things."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.ask import unfit
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.questions import Question
from dxdesk.ask.saying import answer_from, said_in_argument
from dxdesk.errors import Refusal
from tests.ask.question_files import LATER, NOT_APPLICABLE, QUESTIONS, UNKNOWN, question

DAY = date(2026, 11, 23)
DEEP = "P08=" + "[" * 99_999


@pytest.mark.parametrize(
    ("raw", "answer"),
    [
        ("part", Answer("B06", AnswerState.ANSWERED, "part")),
        ("わからない", Answer("B06", UNKNOWN)),
        ("わからない:総務課", Answer("B06", UNKNOWN, ask="総務課")),
        ("わからない：総務課", Answer("B06", UNKNOWN, ask="総務課")),
        ("あとで", Answer("B06", LATER)),
        ("あとで答える", Answer("B06", LATER)),
        ("対象外", Answer("B06", NOT_APPLICABLE)),
        ({"unknown": True}, Answer("B06", UNKNOWN)),
        ({"unknown": True, "ask": "総務課"}, Answer("B06", UNKNOWN, ask="総務課")),
        ({"later": True, "note": "来週"}, Answer("B06", LATER, note="来週")),
        ({"not_applicable": True}, Answer("B06", NOT_APPLICABLE)),
        (
            {"value": "part", "note": "月曜だけ", "source": "引継書", "certain": True},
            Answer("B06", AnswerState.ANSWERED, "part", "", "月曜だけ", "引継書", True),
        ),
        ({"value": "part", "certain": None}, Answer("B06", AnswerState.ANSWERED, "part")),
    ],
)
def test_an_answer_says_what_the_officer_said(raw: object, answer: Answer) -> None:
    assert answer_from(question("B06"), raw) == answer


@pytest.mark.parametrize("asked", QUESTIONS.questions, ids=lambda asked: asked.id)
def test_one_may_not_know_any_answer_and_say_who_would(asked: Question) -> None:
    answer = answer_from(asked, "わからない:前任者", DAY)
    assert answer == Answer(asked.id, UNKNOWN, ask="前任者", answered_on=DAY)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({"value": "part", "unknown": True}, unfit.STATES_MANY),
        ({"later": True, "unknown": True}, unfit.STATES_MANY),
        ({"unknown": False}, unfit.KEYS_STRANGE),
        ({"unknown": "yes"}, unfit.KEYS_STRANGE),
        ({"value": "part", "ask": "総務課"}, unfit.KEYS_STRANGE),
        ({"value": "part", "points": 4}, unfit.KEYS_STRANGE),
        ({"value": "part", "certain": "yes"}, unfit.KEYS_STRANGE),
        ({"value": "part", "note": "外字\ue000"}, unfit.TEXT_OWN_FONT),
        ({"value": None}, unfit.CHOICE_UNKNOWN),
        ("あとで:来週", unfit.CHOICE_UNKNOWN),
    ],
)
def test_an_answer_that_says_two_things_is_refused(raw: object, reason: str) -> None:
    with pytest.raises(Refusal) as caught:
        answer_from(question("B06"), raw)
    assert caught.value.code == "E-ANSWER"
    assert caught.value.values["reason"] == reason


def test_not_knowing_one_operation_is_not_the_same_as_not_knowing_all() -> None:
    one = answer_from(question("D01"), {"01": "unknown"})
    every = answer_from(question("D01"), {"unknown": True})
    assert (one.state, one.value) == (AnswerState.ANSWERED, {"01": "unknown"})
    assert (every.state, every.value) == (UNKNOWN, None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("B06=part", ("B06", "part")),
        (" b06 = part ", ("B06", "part")),
        ("Ｂ０６＝part", ("B06", "part")),
        ("P01=1+1=2", ("P01", "1+1=2")),
        ("P01=一行目\n二行目", ("P01", "一行目\n二行目")),
        ('D01={"01": "done"}', ("D01", {"01": "done"})),
        ("P08=[]", ("P08", [])),
    ],
)
def test_an_argument_names_a_question_and_an_answer(text: str, said: tuple[str, object]) -> None:
    assert said_in_argument(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "B06",
        "B06=",
        "B06= ",
        "=part",
        "BB6=part",
        "B006=part",
        "D01={",
        "P08=[1,",
        DEEP,
    ],
)
def test_an_argument_without_question_or_answer_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        said_in_argument(text)
    assert caught.value.code == "E-ARGUMENT"


@given(st.text(max_size=40))
def test_no_argument_breaks_the_reading(text: str) -> None:
    try:
        id_, _ = said_in_argument(text)
    except Refusal as refusal:
        assert refusal.code == "E-ARGUMENT"
    else:
        assert len(id_) == 3
