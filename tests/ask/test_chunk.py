"""Five minutes at a time: pure arithmetic on what is visible and open."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from dxdesk import shelf
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.chunk import CHUNK_MINUTES, next_chunk, next_in
from dxdesk.ask.interview import Interview
from dxdesk.ask.progress import minutes_a_question
from dxdesk.ask.questions import EntryMode

QUESTIONS = shelf.question_set()
EMPTY = Interview(QUESTIONS, "016373", {})


def _said(
    interview: Interview, *questions: str, state: AnswerState = AnswerState.UNKNOWN
) -> Interview:
    for each in questions:
        interview = interview.with_answer(Answer(each, state))
    return interview


def test_a_chunk_is_about_five_minutes_of_the_next_open_questions() -> None:
    chunk = next_chunk(EMPTY, EntryMode.QUICK)
    order = [question.id for question in EMPTY.visible(EntryMode.QUICK)]
    assert chunk.questions == tuple(order[: len(chunk.questions)])
    assert 1 < len(chunk.questions) < len(order)
    assert chunk.minutes <= CHUNK_MINUTES


def test_one_question_longer_than_five_minutes_is_a_chunk_of_its_own() -> None:
    assert len(next_chunk(EMPTY, EntryMode.ALL, minutes=0).questions) == 1


def test_a_chunk_goes_on_where_one_stands_and_begins_again_behind_the_last_question() -> None:
    last = EMPTY.visible(EntryMode.CORE)[-1].id
    chunk = next_chunk(EMPTY, EntryMode.CORE, last)
    assert chunk.questions[:2] == (last, EMPTY.visible(EntryMode.CORE)[0].id)


def test_what_was_put_off_comes_only_when_nothing_else_is_open() -> None:
    ids = [question.id for question in EMPTY.visible(EntryMode.QUICK)]
    put_off = _said(EMPTY, ids[0], state=AnswerState.LATER)
    assert ids[0] not in next_chunk(put_off, EntryMode.QUICK).questions
    done = _said(put_off, *ids[1:])
    assert next_chunk(done, EntryMode.QUICK).questions == (ids[0],)


def test_nothing_open_is_an_empty_chunk_of_no_minutes() -> None:
    done = _said(EMPTY, *(question.id for question in EMPTY.visible(EntryMode.QUICK)))
    chunk = next_chunk(done, EntryMode.QUICK)
    assert (chunk.questions, chunk.minutes, next_in(chunk, done, ())) == ((), 0, "")


def test_a_question_that_an_answer_brings_up_is_asked_in_between() -> None:
    hidden = next(
        question
        for question in QUESTIONS.questions
        if question.shown_when and not EMPTY.asks(question.id)
    )
    before = next(q for q in QUESTIONS.questions if q.id == hidden.shown_when[0][0].question)
    chunk = next_chunk(EMPTY, EntryMode.ALL, before.id, minutes=30)
    answered = _shown(EMPTY, hidden.id)
    assert answered.asks(hidden.id)
    passed = [q for q in chunk.questions if _place(q) < _place(hidden.id)]
    assert next_in(chunk, answered, passed) == hidden.id
    assert next_in(chunk, answered, chunk.questions) == ""


def _place(question: str) -> int:
    return [each.id for each in QUESTIONS.questions].index(question)


def _shown(interview: Interview, question: str) -> Interview:
    """The interview with an answer that makes a question visible."""
    [condition] = QUESTIONS.by_id[question].shown_when[0]
    asked = QUESTIONS.by_id[condition.question]
    for choice in asked.choices:
        value: object = choice.code if asked.kind.value == "single" else (choice.code,)
        after = interview.with_answer(Answer(asked.id, AnswerState.ANSWERED, value))
        if after.asks(question):
            return after
    raise AssertionError(question)


def test_a_question_that_is_hidden_meanwhile_is_left_out() -> None:
    shown = next(
        q for q in QUESTIONS.questions
        if q.shown_when and len(q.shown_when[0]) == 1
        and QUESTIONS.by_id[q.shown_when[0][0].question].kind.value == "single"
        and q.shown_when[0][0].one_of and not EMPTY.asks(q.id)
    )  # fmt: skip
    asked = _shown(EMPTY, shown.id)
    chunk = next_chunk(asked, EntryMode.ALL, shown.id)
    assert chunk.questions[0] == shown.id
    assert next_in(chunk, EMPTY, ()) != shown.id


_CHOICES = [
    (question.id, choice.code)
    for question in QUESTIONS.questions
    if question.kind.value == "single" and not question.records
    for choice in question.choices
]


@settings(max_examples=150, deadline=None)
@given(
    said=some.lists(some.sampled_from(_CHOICES), max_size=25),
    last=some.sampled_from(_CHOICES),
    mode=some.sampled_from(list(EntryMode)),
)
def test_minutes_left_never_grow_by_an_answer_unless_it_brings_up_questions(
    said: list[tuple[str, str]], last: tuple[str, str], mode: EntryMode
) -> None:
    interview = EMPTY
    for question, code in said:
        interview = interview.with_answer(Answer(question, AnswerState.ANSWERED, code))
    after = interview.with_answer(Answer(last[0], AnswerState.ANSWERED, last[1]))
    before_open = {question.id for question in interview.left(mode)}
    brought_up = {question.id for question in after.left(mode)} - before_open
    if not brought_up:
        assert after.minutes_left(mode) <= interview.minutes_left(mode)
    chunk = next_chunk(after, mode, last[0])
    assert all(after.asks(each) for each in chunk.questions)
    assert set(chunk.questions) <= {question.id for question in after.left(mode)}
    cost = minutes_a_question(QUESTIONS, mode)
    spent = sum(cost[QUESTIONS.by_id[each].section] for each in chunk.questions)
    assert len(chunk.questions) == 1 or spent <= CHUNK_MINUTES
    assert spent <= chunk.minutes < spent + 1


@pytest.mark.parametrize("mode", list(EntryMode))
def test_chunk_after_chunk_goes_through_everything(mode: EntryMode) -> None:
    interview, seen = EMPTY, 0
    while (chunk := next_chunk(interview, mode)).questions:
        interview = _said(interview, *chunk.questions)
        seen += 1
    assert not interview.left(mode)
    assert seen >= QUESTIONS.minutes(mode) // CHUNK_MINUTES - 1
