"""Above the addressees of the page 確認待ち: the day to be printed, and who is asked instead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.ui.municipality.sheet import side_by_side
from dxdesk.ui.parts import Card, ChoiceBox, DayField, OutlineButton, PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class AskingCard(Card):
    """The deadline of slips, and the addressee for the questions that are ticked."""

    addressee_chosen = Signal(str)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=(24, 14))
        self.deadline = DayField(tr("The day by which an answer is wished"))
        self.names = ChoiceBox(tr("Who is to be asked"), editable=True)
        self.names.setMinimumWidth(px(220))
        line = self.names.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("For example: general affairs section"))
        self.change = OutlineButton(tr("Change the addressee"), "account-outline", small=True)
        self.change.clicked.connect(self._choose)
        self._count = 0
        self._counted = PlainLabel("", "note")
        row = side_by_side()
        row.setSpacing(px(32))
        row.addWidget(self._titled(PlainLabel(self._until(), "note"), self.deadline), 1)
        asked = QWidget()
        inner = side_by_side(asked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(10))
        inner.addWidget(self.names, 1)
        inner.addWidget(self.change)
        row.addWidget(self._titled(self._counted, asked), 1)
        self.body.addLayout(row)
        self.show_count(0)

    @staticmethod
    def _until() -> str:
        return tr("The day by which an answer is wished (may stay empty)")

    @staticmethod
    def _titled(title: PlainLabel, widget: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(title)
        column.addWidget(widget)
        return holder

    def show_names(self, names: Sequence[str]) -> None:
        """Offer these names; what is being written stays."""
        written = self.names.currentText()
        blocked = self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems(list(names))
        self.names.setEditText(written)
        self.names.blockSignals(blocked)

    def show_count(self, count: int) -> None:
        """Say for how many questions the addressee would be changed."""
        self._count = count
        none = tr("To change the addressee, tick the questions.")
        some = tr("The new addressee of the {count} questions ticked")
        self._counted.setText(some.format(count=count) if count else none)

    def _choose(self) -> None:
        if not self._count:
            self.refused.emit(tr("No question is ticked yet. Tick those that somebody else knows."))
            return
        self.addressee_chosen.emit(self.names.currentText().strip())

    def day(self) -> date | None:
        """The deadline, None where there is none or it cannot be read (see `understood`)."""
        return self.deadline.day()

    def understood(self) -> bool:
        """Whether the deadline is empty or a day; marks it otherwise."""
        self.deadline.set_fault(not self.deadline.understood())
        return self.deadline.understood()
