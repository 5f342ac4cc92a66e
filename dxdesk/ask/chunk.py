"""A piece of the interview that can be done in about five minutes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from dxdesk.ask.interview import LATER, UNANSWERED, Interview
from dxdesk.ask.progress import minutes_a_question
from dxdesk.ask.questions import EntryMode

CHUNK_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Chunk:
    """The next questions; `asked` are those that were asked at all when it was begun."""

    mode: EntryMode
    questions: tuple[str, ...]
    minutes: int  # for all of them, rounded up
    asked: frozenset[str]


def next_chunk(
    interview: Interview, mode: EntryMode, begin: str = "", minutes: int = CHUNK_MINUTES
) -> Chunk:
    """Open questions from `begin` on, and behind the last one from the first, worth `minutes`.

    One question at least while anything is open; what was put off for later only when nothing
    else is left. Hidden questions never count.
    """
    cost = minutes_a_question(interview.question_set, mode)
    chosen: list[str] = []
    spent = Fraction(0)
    for question_id in _open(interview, mode, begin):
        more = cost[interview.question_set.by_id[question_id].section]
        if chosen and spent + more > minutes:
            break
        chosen.append(question_id)
        spent += more
    asked = frozenset(question.id for question in interview.visible(mode))
    return Chunk(mode, tuple(chosen), ceil(spent), asked)


def _open(interview: Interview, mode: EntryMode, begin: str) -> list[str]:
    states = {question.id: interview.state(question.id) for question in interview.visible(mode)}
    wanted = UNANSWERED if UNANSWERED in states.values() else LATER
    still_open = [each for each, state in states.items() if state == wanted]
    order = [question.id for question in interview.question_set.questions]
    here = order.index(begin) if begin in order else 0
    return sorted(still_open, key=lambda each: (order.index(each) < here, order.index(each)))


def next_in(chunk: Chunk, interview: Interview, passed: Collection[str]) -> str:
    """The page that comes next in the chunk; "" at its end.

    What an answer has just brought up is asked in between, if it stands before the chunk's end.
    """
    order = [question.id for question in interview.question_set.questions]
    left = [each for each in chunk.questions if interview.asks(each) and each not in passed]
    if not left:
        return ""
    last = max(map(order.index, left))
    new = [
        question.id
        for question in interview.visible(chunk.mode)
        if question.id not in chunk.asked
        and question.id not in passed
        and order.index(question.id) < last
        and interview.state(question.id) == UNANSWERED
    ]
    in_turn = [*new, *left] if new and order.index(new[0]) < order.index(left[0]) else left
    return in_turn[0]
