"""What the tests see of a slip that came back."""

from __future__ import annotations

import pytest

from dxdesk import shelf
from dxdesk.ask.saying import answer_from
from dxdesk.errors import Refusal
from dxdesk.paper.slip_answers import SlipAnswer, answers_on
from dxdesk.paper.slip_reading import returned_slip
from tests.paper.slips import TODAY

QUESTIONS = shelf.question_set().by_id


def read(data: bytes) -> dict[str, SlipAnswer]:
    """The answers by question; no line may be left over."""
    answers, faults = answers_on(returned_slip(data), QUESTIONS, TODAY)
    assert faults == ()
    return {answer.question: answer for answer in answers}


def value(data: bytes, id_: str) -> object:
    """The one answer, without a fault."""
    answer = read(data)[id_]
    assert [str(fault) for fault in answer.faults] == []
    return None if answer.raw is None else answer_from(QUESTIONS[id_], answer.raw).value


def faults(data: bytes, id_: str) -> list[str]:
    """What is said to be wrong with an answer; it is then not offered."""
    answers, _ = answers_on(returned_slip(data), QUESTIONS, TODAY)
    [answer] = [answer for answer in answers if answer.question == id_]
    return [str(fault) for fault in answer.faults]


def refused(data: bytes) -> str:
    with pytest.raises(Refusal) as refusal:
        returned_slip(data)
    return refusal.value.code


def code(id_: str, number: int) -> str:
    """The code of a choice, counted from 0."""
    return QUESTIONS[id_].choices[number].code
