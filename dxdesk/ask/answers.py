"""Answers: what was said, and the four ways of not having said it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AnswerState(StrEnum):
    """Unanswered is the absence of an answer and has no record."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"  # 「わからない」
    LATER = "later"  # 「あとで答える」
    NOT_APPLICABLE = "not_applicable"  # said by the officer; hidden ones are so by rule


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. `value` is set exactly when the state is ANSWERED (shapes: `questions.Kind`)."""

    question: str
    state: AnswerState
    value: object = None
    ask: str = ""  # who would know, when unknown
    note: str = ""
    source: str = ""  # the document looked at
    certain: bool | None = None  # 確かめた / たぶん / not said
    answered_on: date | None = None
    said_by: str = ""  # whose word it is, where it is not the officer's own
