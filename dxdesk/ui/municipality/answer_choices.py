"""One choice, several choices, or several in their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.ask.faults import Fault
from dxdesk.ask.questions import Kind, Question
from dxdesk.ask.wording import wording_for
from dxdesk.ui.municipality.answer_editor import AnswerEditor, FaultPlace, Keys
from dxdesk.ui.parts import Option, OptionList, PlainLabel
from dxdesk.ui.parts.marks import Finder
from dxdesk.ui.theme import px
from dxdesk.words import tr


class ChoiceEditor(AnswerEditor):
    """Rows with their keys; several where the question takes several."""

    def __init__(self, question: Question, form: str) -> None:
        super().__init__()
        self._many = question.kind is Kind.MULTI
        self._most = question.at_most_choices or 0
        self._options = [
            Option(c.code, wording_for(c.label, form), c.code in question.exclusive)
            for c in question.choices
        ]
        self.list = OptionList(name=wording_for(question.text, form))
        self._count = PlainLabel("", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        if self._most:
            column.addWidget(self._count)
        column.addWidget(self.list)
        self.list.changed.connect(self._chosen)
        self.list.entered.connect(self.entered)

    def show_value(self, value: object | None) -> None:
        codes = [value] if isinstance(value, str) else value
        chosen = [str(code) for code in codes] if isinstance(codes, Sequence) else []
        self.list.show_options(
            self._options, chosen, many=self._many, most=self._most, ranked=bool(self._most)
        )
        self._show_count()

    def mark_words(self, finder: Finder) -> None:
        self.list.mark_words(finder)

    def raw(self) -> object | None:
        chosen = self.list.chosen()
        if not chosen:
            return None
        return list(chosen) if self._many else chosen[0]

    def start(self) -> QWidget:
        rows = self.list.rows
        return next((row for row in rows if row.isChecked()), rows[0])

    def press(self, number: int) -> bool:
        return self.list.press_number(number)

    def keys(self) -> Keys:
        found = [(f"1–{min(9, len(self._options))}", tr("choose"))]
        return [*found, ("Space", tr("choose"))] if len(self._options) > 9 else found

    def show_fault(self, sentence: str, fault: Fault) -> FaultPlace:
        self.list.set_fault(True)
        return FaultPlace("", self.start(), self.raw, lambda: self.list.set_fault(False))

    def _chosen(self) -> None:
        self._show_count()
        self.telling()

    def _show_count(self) -> None:
        if self._most:
            self._count.setText(
                tr("Chosen in order: {count} of at most {most}").format(
                    count=len(self.list.chosen()), most=self._most
                )
            )
