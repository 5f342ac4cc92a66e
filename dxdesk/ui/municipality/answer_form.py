"""Forms, and the kinds that are small forms: a number, a number with its day, a day."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from dxdesk.ask.faults import Fault
from dxdesk.ask.questions import Field, Kind, Question
from dxdesk.ask.wording import wording_for
from dxdesk.ui.municipality.answer_editor import AnswerEditor, FaultPlace
from dxdesk.ui.municipality.answer_entry import Entry, entry_for, entry_of, filled_in
from dxdesk.ui.parts import FormField, PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

FEW = 3  # fields; more stand in two columns
LARGE_TEXT = 125  # percent
ONE_PART = {Kind.NUMBER: "number", Kind.DATE: "date"}  # kinds whose value is that part alone


def parts_of(question: Question) -> tuple[Field, ...]:
    """The fields of a form, or the parts of a number or a day as fields."""
    number = Field("number", tr("How many"), Kind.NUMBER, question.unit, question.most)
    return {
        Kind.NUMBER: (number,),
        Kind.NUMBER_DATE: (number, Field("date", tr("As of which day"), Kind.DATE)),
        Kind.NUMBER_TEXT: (number, Field("text", tr("What it was about"), Kind.TEXT)),
        Kind.DATE: (Field("date", tr("Day"), Kind.DATE),),
    }.get(question.kind, question.fields)


class FormEditor(AnswerEditor):
    """Fields under each other; what is wrong stands under its field."""

    shows_fault = True

    def __init__(self, question: Question, form: str) -> None:
        super().__init__()
        self._one = ONE_PART.get(question.kind, "")
        self.entries: list[Entry] = []
        self._fields: list[FormField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(12))
        if needs_warning(question):
            column.addWidget(warning())
        column.addLayout(self._laid_out(question, form))

    def _laid_out(self, question: Question, form: str) -> QGridLayout:
        """Many fields stand in two columns where the text is not large."""
        fields = parts_of(question)
        two = len(fields) > FEW and current().text_percent <= LARGE_TEXT
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(12))
        for place, field in enumerate(fields):
            entry = entry_for(field, form, self.telling)
            label = wording_for(field.label, form)
            if question.kind is Kind.FORM and not field.required:
                label = tr("{field} (if you like)").format(field=label)
            shown = FormField(label, entry.editor, unit=field.unit)
            if question.kind is Kind.NUMBER:  # the question says what is counted
                shown.hide_label()
            self.entries.append(entry)
            self._fields.append(shown)
            where = divmod(place, 2) if two else (place, 0)
            grid.addWidget(shown, *where, Qt.AlignmentFlag.AlignTop)
        for each in range(2 if two else 1):
            grid.setColumnStretch(each, 1)
        return grid

    def show_value(self, value: object | None) -> None:
        parts = {self._one: value} if self._one else value
        said = parts if isinstance(parts, Mapping) else {}
        for entry in self.entries:
            entry.show(said.get(entry.field.code) if value is not None else None)

    def raw(self) -> object | None:
        said = filled_in(self.entries)
        return said.get(self._one) if self._one else said or None

    def start(self) -> QWidget:
        return self.entries[0].line

    def show_fault(self, sentence: str, fault: Fault) -> FaultPlace:
        entry = entry_of(self.entries, fault)
        field = self._fields[self.entries.index(entry)]
        field.show_error(sentence)
        entry.mark(True)

        def clear() -> None:
            field.show_error("")
            entry.mark(False)

        label = entry.field.label if len(self.entries) > 1 else ""
        return FaultPlace(label, entry.line, entry.said, clear)


def needs_warning(question: Question) -> bool:
    """Whether the page has to warn because the question's own help does not."""
    return question.free_text_warning and "名前" not in question.help


def warning() -> PlainLabel:
    """Before fields that may tempt to write about residents."""
    return PlainLabel(tr("Please do not write names of residents or other people here."), "note")
