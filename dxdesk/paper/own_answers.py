"""The sheet of a prefecture's own questions: question by question, what every municipality says."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook

from dxdesk.paper import prefecture_words as words
from dxdesk.paper.sheets import add_table
from dxdesk.report.needs_report import AskedQuestion, NeedsReport
from dxdesk.report.question_ids import is_own_id


def own_answers(reports: Sequence[NeedsReport]) -> list[list[object]]:
    """A row a question and municipality: question after question, in code order."""
    found = [
        (asked.id, report.town.code, _row(report, asked))
        for report in reports
        for asked in report.questions
        if is_own_id(asked.id)
    ]
    return [row for *_, row in sorted(found, key=lambda each: each[:2])]


def add_own_answers(book: Workbook, reports: Sequence[NeedsReport]) -> None:
    """Add the sheet to the workbook."""
    add_table(book, words.sheet("own"), words.headings("own"), own_answers(reports))


def _row(report: NeedsReport, asked: AskedQuestion) -> list[object]:
    return [
        asked.id,
        asked.text,
        report.town.code,
        report.town.name,
        asked.shown if asked.state == "answered" else words.entry("states", asked.state),
        asked.answered_on,
        asked.note or None,
    ]
