"""The interview: answers so far, what is visible, what is left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dxdesk.ask.answers import Answer
from dxdesk.ask.questions import QuestionSet
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System


@dataclass(frozen=True, slots=True)
class Interview:
    """Everything a town has said so far. Immutable: `with_answer` gives the next one."""

    question_set: QuestionSet
    municipality: str  # six-digit code
    answers: Mapping[str, Answer]
    people: tuple[Person, ...] = ()
    systems: tuple[System, ...] = ()
    practice: bool = False
