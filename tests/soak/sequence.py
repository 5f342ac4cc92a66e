"""Numbered answers, saved as the product saves them, so that any gap can be named afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.store.answers import answer_changes, answers, save_answer

if TYPE_CHECKING:
    from sqlite_utils import Database

QUESTIONS = 30


class BrokenSequenceError(Exception):
    """The workspace opens, but what it holds was never saved in this order."""


def save_number(db: Database, number: int) -> None:
    """Save the answer number `number`, counted from 1."""
    question = f"Q{number % QUESTIONS:02}"
    answer = Answer(question, AnswerState.ANSWERED, number, note="控え" * (number % 40))
    save_answer(db, answer, "2026-11-23T09:00:00")


def last_number(db: Database) -> int:
    """The last number kept, after checking that every number before it is kept too.

    Raises:
        BrokenSequenceError: a number is missing, doubled or not the answer shown.
    """
    kept = [change.new.value for change in answer_changes(db) if change.new is not None]
    if kept != list(range(1, len(kept) + 1)):
        raise BrokenSequenceError("the history has a gap")
    newest = {f"Q{number % QUESTIONS:02}": number for number in range(1, len(kept) + 1)}
    if {question: answer.value for question, answer in answers(db).items()} != newest:
        raise BrokenSequenceError("the answers do not fit the history")
    return len(kept)
