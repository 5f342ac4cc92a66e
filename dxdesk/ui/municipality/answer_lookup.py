"""The municipality, found by a part of its name, its kana or its code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dxdesk.ask.faults import Fault
from dxdesk.ask.municipality import Municipality, find
from dxdesk.ask.questions import Question
from dxdesk.ui.municipality.answer_editor import AnswerEditor, FaultPlace, Keys
from dxdesk.ui.parts import Option, OptionList, PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr

MOST = 6  # municipalities listed at a time


class LookupEditor(AnswerEditor):
    """A field to find with, and what was found as rows to choose from."""

    def __init__(self, question: Question, towns: Sequence[Municipality]) -> None:
        super().__init__()
        self._towns = towns
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Part of the name, kana or code"))
        self.field.setPlaceholderText(tr("Part of the name, kana or code"))
        self.field.textEdited.connect(self._find)
        self.list = OptionList(name=question.text)
        self.list.changed.connect(self.telling)
        self.list.entered.connect(self.entered)
        self._none = PlainLabel(tr("No municipality was found. Try a shorter part."), "note")
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(10))
        for part in (self.field, self._none, self.list):
            column.addWidget(part)

    def show_value(self, value: object | None) -> None:
        self.field.clear()
        chosen = [town for town in self._towns if town.code == value]
        self._list(chosen, [str(value)] if chosen else [])

    def _find(self, text: str) -> None:
        found = find(self._towns, text)[:MOST] if text.strip() else ()
        self._list(found, [])
        self._none.setVisible(bool(text.strip()) and not found)
        self.telling()

    def _list(self, towns: Sequence[Municipality], chosen: Sequence[str]) -> None:
        options = [Option(t.code, f"{t.prefecture_name} {t.name}  {t.code}") for t in towns]
        self.list.show_options(options, chosen)

    def raw(self) -> object | None:
        chosen = self.list.chosen()
        return chosen[0] if chosen else None

    def start(self) -> QWidget:
        return next((row for row in self.list.rows if row.isChecked()), self.field)

    def press(self, number: int) -> bool:
        return self.list.press_number(number)

    def keys(self) -> Keys:
        return [(f"1–{MOST}", tr("choose"))]

    def show_fault(self, sentence: str, fault: Fault) -> FaultPlace:
        self.list.set_fault(True)
        return FaultPlace("", self.field, self.raw, lambda: self.list.set_fault(False))
