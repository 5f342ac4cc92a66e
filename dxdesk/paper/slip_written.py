"""Questions that are answered in figures and words: the room for them on a printed slip."""

from __future__ import annotations

from dxdesk.ask.questions import Field, Kind, Question
from dxdesk.paper.slip_strips import ROOM, Strip, day_written, lines_to_write, written
from dxdesk.paper.slip_words import say


def number(question: Question) -> list[Strip]:
    """A line and its unit."""
    return [written("", question.unit)]


def number_date(question: Question) -> list[Strip]:
    """A number and the day it was counted."""
    count = written(say("blank", "count"), question.unit)
    return [count, day_written(say("blank", "as_of"))]


def number_text(question: Question) -> list[Strip]:
    """A number and room for words."""
    count = written(say("blank", "count"), question.unit)
    return [count, written(say("blank", "words"), wide=ROOM - 160), *lines_to_write(2)]


def date(question: Question) -> list[Strip]:
    """年 月 日 with room between."""
    return [day_written("")]


def words(question: Question) -> list[Strip]:
    """Empty lines."""
    return lines_to_write(5)


def form(question: Question) -> list[Strip]:
    """A line for each field."""
    return [_field(field) for field in question.fields]


def _field(field: Field) -> Strip:
    if field.kind is Kind.DATE:
        return day_written(field.label)
    if field.kind is Kind.NUMBER:
        return written(field.label, field.unit)
    return written(field.label, wide=ROOM - 160)
