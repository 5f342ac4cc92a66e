"""Answers to questions that no kit asks any more: kept, shown as such, and never sent."""

from __future__ import annotations

from datetime import date

from dxdesk import shelf
from dxdesk.ask.answers import Answer
from dxdesk.ask.interview import ANSWERED, Interview
from dxdesk.ask.questions import Question
from dxdesk.desks.answer_lines import AnswerLine, asking_of
from dxdesk.desks.answer_words import value_in_words
from dxdesk.report.asking import Asking

KEPT = "kept"  # in the place of a section's code


def kept_lines(interview: Interview, today: date) -> tuple[AnswerLine, ...]:
    """What was said to questions that were withdrawn, in the order of their ids."""
    gone = [each for each in interview.question_set.withdrawn if each.id in interview.answers]
    if not gone:
        return ()
    asking = asking_of(interview, today)
    lines = (_line(each, interview.answers[each.id], asking) for each in gone)
    return tuple(sorted(lines, key=lambda line: line.question))


def _line(question: Question, answer: Answer, asking: Asking) -> AnswerLine:
    said = answer.state.value == ANSWERED
    town = shelf.municipality(asking.interview.municipality)
    return AnswerLine(
        question=question.id,
        section=KEPT,
        text=asking.wording(question.id),
        state=answer.state.value,
        shown=value_in_words(question, answer.value, town) if said else "",
        ask=answer.ask,
        note=answer.note,
        said_by=answer.said_by,
        said_on=answer.answered_on,
        certain=answer.certain,
        source=answer.source,
    )
