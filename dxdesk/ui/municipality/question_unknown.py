"""「わからない」: who would know? The question then goes on a slip for that person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.answers import AnswerState
from dxdesk.ui.municipality.question_record import Page
from dxdesk.ui.parts import (
    ChoiceBox,
    IconLabel,
    Option,
    OptionList,
    Pill,
    PlainLabel,
    TextButton,
    rule,
)
from dxdesk.ui.theme import px
from dxdesk.words import tr

SOMEBODY, BEFORE, VENDOR, NOBODY = "somebody", "before", "vendor", "nobody"


def fixed_names() -> dict[str, str]:
    """Who is meant by the choices that are no name."""
    return {BEFORE: tr("the officer before"), VENDOR: tr("the system's vendor"), NOBODY: ""}


class UnknownPanel(QWidget):
    """The question small, then the new question in its place; the same rows, the same keys."""

    changed = Signal(str)  # who is asked now, "" for nobody yet
    entered = Signal()
    choosing_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._question = PlainLabel(kind="help")
        again = TextButton(tr("Choose an answer after all"))
        again.clicked.connect(self.choosing_again)
        self.names = ChoiceBox(tr("Who in the town office"), editable=True)
        line = self.names.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("For example: general affairs section"))
        self.names.editTextChanged.connect(lambda _text: self._named())
        self.list = OptionList(name=tr("Who would know?"))
        self.list.changed.connect(self._chosen)
        self.list.entered.connect(self.entered)
        self._note = PlainLabel()
        self._info = IconLabel("information-outline", "primary")
        self._lay_out(again)

    def _lay_out(self, again: TextButton) -> None:
        state, risk = QHBoxLayout(), QHBoxLayout()
        state.setSpacing(px(12))
        for part in (Pill(tr("Do not know")), again):
            state.addWidget(part)
        state.addStretch()
        risk.setSpacing(px(8))
        risk.addWidget(self._info)
        risk.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._question)
        column.addLayout(state)
        column.addSpacing(px(8))
        column.addWidget(rule())
        column.addSpacing(px(8))
        column.addWidget(PlainLabel(tr("Who would know?"), "question"))
        text = tr("Not knowing is an answer too. It does not count as a no.")
        column.addWidget(PlainLabel(text, "help"))
        column.addSpacing(px(8))
        column.addWidget(self.list)
        column.addSpacing(px(8))
        column.addLayout(risk)

    def show_unknown(self, page: Page) -> None:
        """Ask who would know about this question; nothing is chosen unless it was before."""
        self._question.setText(page.words(page.question.text))
        asked = page.answer.ask if page.answer and page.is_said(AnswerState.UNKNOWN) else ""
        blocked = self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems(list(page.knowing))
        self.names.setEditText(asked or (page.knowing[0] if page.knowing else ""))
        self.names.blockSignals(blocked)
        self._list(page, asked)
        for part in (self._note, self._info):
            part.setVisible(page.is_risk)
        self._note.setText(
            tr("This question matters, so it goes on the urgent list.")
            + "\n"
            + tr("It can be changed at any time once you know.")
        )

    def _list(self, page: Page, asked: str) -> None:
        texts = (
            (SOMEBODY, tr("Somebody in the town office")),
            (BEFORE, tr("The officer before")),
            (VENDOR, tr("The vendor of the system")),
            (NOBODY, tr("I do not know whom to ask either")),
        )
        chosen = [key for key, name in fixed_names().items() if name == asked]
        if not page.is_said(AnswerState.UNKNOWN):
            chosen = []
        elif asked and not chosen:
            chosen = [SOMEBODY]
        self.names.setParent(self)  # its row goes now
        self.names.hide()
        self.list.show_options([Option(key, text) for key, text in texts], chosen)
        if chosen == [SOMEBODY]:
            self._show_names()

    def _show_names(self) -> None:
        self.list.rows[0].set_beside(self.names)

    def _chosen(self) -> None:
        if self.list.chosen() == (SOMEBODY,):
            self._show_names()
            self.names.setFocus()
        else:
            self.list.rows[0].set_beside(None)
        self.changed.emit(self.whom())

    def _named(self) -> None:
        if self.list.chosen() == (SOMEBODY,):
            self.changed.emit(self.whom())

    def whom(self) -> str:
        """Who would know; "" where nobody was named."""
        chosen = self.list.chosen()
        if chosen == (SOMEBODY,):
            return self.names.currentText().strip()
        return fixed_names()[chosen[0]] if chosen else ""

    def start(self) -> None:
        """Put the focus on the first row, or the chosen one."""
        self.list.take_focus()

    def press(self, number: int) -> bool:
        """Take one of the keys 1–4."""
        return self.list.press_number(number)
