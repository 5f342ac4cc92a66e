"""Slips as the tests hand them out, and the hand that fills them in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from dxdesk import shelf
from dxdesk.ask.blanks import TICK, WHOLE, Blank, blanks_of
from dxdesk.ask.questions import Kind, Question
from dxdesk.paper.slip import Slip
from dxdesk.paper.slip_book import slip_workbook
from tests.paper.workbooks import bytes_of

HANDED_OUT, TODAY = date(2026, 11, 23), date(2026, 12, 1)
KEY, ANSWER, NAME, DAY, NOTE = 1, 4, 5, 6, 7  # columns
HEADINGS = 7  # row

Change = Callable[[Any], None]


def slip(*ids: str, whom: str = "総務課") -> Slip:
    """A slip of 芽室町 with these questions, or with all there are."""
    questions = shelf.question_set()
    return Slip(
        town="016373",
        town_name="芽室町",
        form="町",
        version=questions.version,
        whom=whom,
        writer="",
        made_on=HANDED_OUT,
        deadline=None,
        questions=tuple(questions.by_id[id_] for id_ in ids) or questions.questions,
    )


def filled(said: Mapping[str, object], *changes: Change, of: bytes | None = None) -> bytes:
    """A slip with answers by the mark of their line, and whatever else was done to the sheet."""
    ids = tuple(dict.fromkeys(mark.partition("-")[0] for mark in said))
    book = load_workbook(BytesIO(of or slip_workbook(slip(*ids))))
    sheet = book.worksheets[0]
    for mark, value in said.items():
        sheet.cell(row_of(sheet, mark), ANSWER).value = value
    for change in changes:
        change(sheet)
    return bytes_of(book)


def row_of(sheet: Any, mark: str) -> int:
    """The row in which a line stands."""
    rows = (cell.row for [cell] in sheet.iter_rows(max_col=1) if cell.value == mark)
    return int(next(rows))


def put(mark: str, column: int, value: object) -> Change:
    """Write into a column beside the answer."""

    def change(sheet: Any) -> None:
        sheet.cell(row_of(sheet, mark), column).value = value

    return change


def as_written(question: Question, value: object) -> dict[str, object]:
    """What a careful person writes on the slip for this answer, by the mark of the line."""
    return {
        blank.mark: said
        for blank in blanks_of(question)
        if blank.path != WHOLE and (said := _written(blank, question, value)) is not None
    }


def _written(blank: Blank, question: Question, value: Any) -> object:
    if question.kind is Kind.MULTI and blank.kind == TICK:
        return "○" if blank.path[0] in value else "×"
    for step in blank.path:
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, Sequence) and not isinstance(value, str):
            value = value[int(step) - 1] if int(step) <= len(value) else None
    if value is None:
        return None
    if blank.kind is Kind.SINGLE:
        return next((c.label for c in blank.choices if c.code == value), "わからない")
    if blank.kind is Kind.DATE:
        return date.fromisoformat(value)
    return value
