"""Which editor belongs to which question."""

from __future__ import annotations

from dxdesk import shelf
from dxdesk.ask.questions import Kind, Question
from dxdesk.ui.municipality.answer_choices import ChoiceEditor
from dxdesk.ui.municipality.answer_editor import AnswerEditor
from dxdesk.ui.municipality.answer_form import FormEditor
from dxdesk.ui.municipality.answer_grid import ChoiceGrid
from dxdesk.ui.municipality.answer_lookup import LookupEditor
from dxdesk.ui.municipality.answer_migration import MigrationEditor
from dxdesk.ui.municipality.answer_numbers import NumberRows
from dxdesk.ui.municipality.answer_records import PeopleRows, SystemRows
from dxdesk.ui.municipality.answer_rows import FreeRows
from dxdesk.ui.municipality.answer_words import WordsEditor


def editor_for(question: Question, form: str, *, people: bool, ledger: bool) -> AnswerEditor:
    """A fresh editor; `people` and `ledger` say whether those screens can be opened from it."""
    if question.records == "staffing":
        return PeopleRows(question, form, has_table=people)
    if question.records == "systems" and not question.rows:
        return SystemRows(question, form, has_table=ledger)
    if question.kind is Kind.GRID:
        return _grid(question, form)
    if question.kind in (Kind.SINGLE, Kind.MULTI):
        return ChoiceEditor(question, form)
    if question.kind is Kind.TEXT:
        return WordsEditor(question, form)
    if question.kind is Kind.LOOKUP:
        return LookupEditor(question, shelf.municipalities())
    return FormEditor(question, form)


def _grid(question: Question, form: str) -> AnswerEditor:
    if not question.rows:
        return FreeRows(question, form)
    if not question.choices:
        return NumberRows(question, form)
    return MigrationEditor(question, form) if question.records else ChoiceGrid(question, form)
