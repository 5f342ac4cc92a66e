"""What the town says now, and every change it ever made.

Values come back with tuples where lists were given: a multi is `("a", "b")`, a grid whose rows
the officer adds is `({…}, {…})`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dxdesk.ask.answers import Answer
from dxdesk.store import rows
from dxdesk.store.change_numbers import next_change
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
    why: str | None = None  # None: not asked for; "": asked for, and not written yet
    number: int = field(default=0, compare=False)


def save_answer(db: Database, answer: Answer, at: str, why: str | None = None) -> None:
    """Keep an answer; it is on the disk on return. `at` is an ISO date or time.

    `why` is the reason for changing it, kept with the change; None where none is wanted.
    """
    save_answers(db, [answer], at, why)


def save_answers(db: Database, said: Iterable[Answer], at: str, why: str | None = None) -> None:
    """Keep several answers, all or none."""
    with saving(db):
        for answer in said:
            before = _answer(db, answer.question)
            row = row_from(answer)
            if before is not None and row == row_from(before):
                continue
            rows.replace(db, "answers", [row])
            _remember(db, answer.question, before, answer, at, why)


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


@dataclass(frozen=True, slots=True)
class AnswerRows:
    """Changes as the table has them, to be read beside the window, and their reasons by number."""

    changes: tuple[rows.Row, ...]
    reasons: Mapping[object, str]


def change_rows(db: Database, question: str | None = None, after: int = 0) -> AnswerRows:
    """The history, oldest first: of one question, or of all; only behind the change `after`."""
    where = "number > ?"
    values: list[object] = [after]
    if question is not None:
        where, values = f"{where} AND question = ?", [*values, question]
    return _with_reasons(db, rows.read(db, "answer_changes", where, values, order="number"))


def changes_from(found: AnswerRows) -> tuple[AnswerChange, ...]:
    """The changes that rows tell of; needs no workspace."""
    return tuple(_change(row, found.reasons.get(row["number"])) for row in found.changes)


def answer_changes(
    db: Database, question: str | None = None, after: int = 0
) -> tuple[AnswerChange, ...]:
    """The same at once."""
    return changes_from(change_rows(db, question, after))


def first_changes(db: Database, after: int) -> tuple[AnswerChange, ...]:
    """Of every question that changed behind the change `after`: its first change since then."""
    first = "SELECT min(number) FROM answer_changes WHERE number > ? GROUP BY question"
    return tuple(
        _change(row, None)
        for row in rows.read(db, "answer_changes", f"number IN ({first})", [after])
    )


def latest_changes(db: Database, count: int) -> tuple[AnswerChange, ...]:
    """The last changes, newest first."""
    found = rows.read(db, "answer_changes", order=f"number DESC LIMIT {count:d}")
    return changes_from(_with_reasons(db, found))


def write_reason(db: Database, number: int, why: str) -> None:
    """Write, or write again, the reason for the change with this number."""
    with saving(db):
        rows.replace(db, "change_reasons", [{"number": number, "why": why}])


def _with_reasons(db: Database, found: Iterable[rows.Row]) -> AnswerRows:
    reasons = {row["number"]: str(row["why"]) for row in rows.read(db, "change_reasons")}
    return AnswerRows(tuple(found), reasons)


def _change(row: rows.Row, why: str | None) -> AnswerChange:
    return AnswerChange(
        question=str(row["question"]),
        old=_told(row["old"]),
        new=_told(row["new"]),
        changed_at=str(row["changed_at"]),
        why=why,
        number=int(str(row["number"])),
    )


def _answer(db: Database, question: str) -> Answer | None:
    found = rows.read(db, "answers", "question = ?", [question])
    return record_from(Answer, found[0]) if found else None


def _remember(
    db: Database,
    question: str,
    old: Answer | None,
    new: Answer | None,
    at: str,
    why: str | None = None,
) -> None:
    number = next_change(db)
    change: rows.Row = {
        "number": number,
        "question": question,
        "old": json_text(old),
        "new": json_text(new),
        "changed_at": at,
    }
    rows.insert(db, "answer_changes", [change])
    if why is not None and old is not None:
        rows.insert(db, "change_reasons", [{"number": number, "why": why}])


def _told(text: object) -> Answer | None:
    found: Answer | None = shaped(Answer, json.loads(str(text)))
    return found
