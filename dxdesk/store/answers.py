"""What the town says now, and every change it ever made.

Values come back with tuples where lists were given: a multi is `("a", "b")`, a grid whose rows
the officer adds is `({…}, {…})`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.ask.answers import Answer
from dxdesk.store import rows
from dxdesk.store.shapes import json_text, record_from, row_from, shaped
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One change; None stands for unanswered."""

    question: str
    old: Answer | None
    new: Answer | None
    changed_at: str


def save_answer(db: Database, answer: Answer, at: str) -> None:
    """Keep an answer; it is on the disk on return. `at` is an ISO date or time."""
    save_answers(db, [answer], at)


def save_answers(db: Database, said: Iterable[Answer], at: str) -> None:
    """Keep several answers, all or none."""
    with saving(db):
        for answer in said:
            before = _answer(db, answer.question)
            row = row_from(answer)
            if before is not None and row == row_from(before):
                continue
            rows.replace(db, "answers", [row])
            _remember(db, answer.question, before, answer, at)


def withdraw_answer(db: Database, question: str, at: str) -> None:
    """Make a question unanswered again; what was said stays in the history."""
    before = _answer(db, question)
    if before is None:
        return
    with saving(db):
        rows.delete(db, "answers", "question = ?", [question])
        _remember(db, question, before, None, at)


def answers(db: Database) -> dict[str, Answer]:
    """Everything said now, by question id."""
    found = (record_from(Answer, row) for row in rows.read(db, "answers", order="question"))
    return {answer.question: answer for answer in found}


def answer_changes(db: Database, question: str | None = None) -> tuple[AnswerChange, ...]:
    """The history, oldest first: of one question, or of all."""
    where, values = ("1", []) if question is None else ("question = ?", [question])
    return tuple(map(_change, rows.read(db, "answer_changes", where, values, order="number")))


def latest_changes(db: Database, count: int) -> tuple[AnswerChange, ...]:
    """The last changes, newest first."""
    first = rows.next_number(db, "answer_changes", "number") - count
    found = rows.read(db, "answer_changes", "number >= ?", [first], order="number DESC")
    return tuple(map(_change, found))


def _change(row: rows.Row) -> AnswerChange:
    return AnswerChange(
        str(row["question"]), _told(row["old"]), _told(row["new"]), str(row["changed_at"])
    )


def _answer(db: Database, question: str) -> Answer | None:
    found = rows.read(db, "answers", "question = ?", [question])
    return record_from(Answer, found[0]) if found else None


def _remember(db: Database, question: str, old: Answer | None, new: Answer | None, at: str) -> None:
    change: rows.Row = {
        "number": rows.next_number(db, "answer_changes", "number"),
        "question": question,
        "old": json_text(old),
        "new": json_text(new),
        "changed_at": at,
    }
    rows.insert(db, "answer_changes", [change])


def _told(text: object) -> Answer | None:
    found: Answer | None = shaped(Answer, json.loads(str(text)))
    return found
