"""Answers in one's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.ask.faults import Fault
from dxdesk.ask.questions import Question
from dxdesk.ask.wording import wording_for
from dxdesk.ui.municipality.answer_editor import AnswerEditor, FaultPlace, Keys
from dxdesk.ui.municipality.answer_form import needs_warning, warning
from dxdesk.ui.parts import TextField, mark_fault
from dxdesk.ui.theme import px
from dxdesk.words import tr


class WordsEditor(AnswerEditor):
    """Several lines; Enter makes a new one, Ctrl+Enter goes on."""

    def __init__(self, question: Question, form: str) -> None:
        super().__init__()
        self.field = TextField(6, wording_for(question.text, form))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(8))
        if needs_warning(question):
            column.addWidget(warning())
        column.addWidget(self.field)
        self.field.edited.connect(self.telling)

    def show_value(self, value: object | None) -> None:
        self.field.set_text(str(value or ""))

    def raw(self) -> object | None:
        return self.field.text().strip() or None

    def start(self) -> QWidget:
        return self.field

    def keys(self) -> Keys:
        return [("Ctrl+Enter", tr("next"))]

    def show_fault(self, sentence: str, fault: Fault) -> FaultPlace:
        mark_fault(self.field, True)
        return FaultPlace("", self.field, self.raw, lambda: mark_fault(self.field, False))
