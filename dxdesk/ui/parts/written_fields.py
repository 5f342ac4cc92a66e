"""Numbers and days as offices write them, full-width digits and eras included."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from dxdesk.ask.numbers import whole_number
from dxdesk.ask.unfit import Unfit
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import day_from, wareki
from dxdesk.ui.parts.fields import mark_fault
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class NumberField(QLineEdit):
    """A whole number as offices write it: 1234, 1,234人, １２３４, 4,850万円.

    Nothing is refused while typing, so that Japanese input works; on leaving the field the number
    is shown with commas. `edited()` comes when the person has changed the text.
    """

    edited = Signal()

    def __init__(self, unit: str = "", most: int | None = None, name: str = "") -> None:
        super().__init__()
        self._unit, self._most = unit, most
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(40)
        self.textEdited.connect(lambda _text: self.edited.emit())
        self.editingFinished.connect(self._tidy)

    def number(self) -> int | None:
        """The number meant; None while empty or not understood (see `understood`)."""
        try:
            return whole_number(self.text(), self._unit, self._most)
        except Unfit:
            return None

    def set_number(self, number: int | None) -> None:
        """Show a number, or none; emits nothing."""
        self.setText("" if number is None else f"{number:,}")

    def understood(self) -> bool:
        """False where there is text that is no number in the field's unit and limits."""
        return not self.text().strip() or self.number() is not None

    def _tidy(self) -> None:
        number = self.number()
        if number is not None and self.text() != f"{number:,}":
            self.set_number(number)

    def sizeHint(self) -> QSize:
        return QSize(px(160), super().sizeHint().height())


class DayField(QWidget):
    """A day as 令和8年11月23日, R8.11.23 or 2026/11/23; its echo says how it was read."""

    edited = Signal()

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name or tr("Day"))
        self.line.setPlaceholderText(tr("e.g. R8.11.23"))
        self.line.setMaxLength(40)
        self.line.setMinimumWidth(px(200))
        self._echo = PlainLabel("", "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.line)
        row.addWidget(self._echo, 1)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _text: self._say_back())
        self.line.textEdited.connect(lambda _text: self.edited.emit())

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line a person types into."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def day(self) -> date | None:
        """The day meant; None while empty or not understood (see `understood`)."""
        try:
            return day_from(self.line.text())
        except Refusal:
            return None

    def set_day(self, day: date | None) -> None:
        """Show a day, or none; emits nothing."""
        self.line.setText("" if day is None else wareki(day).partition("(")[0])

    def understood(self) -> bool:
        """False where there is text that is no day."""
        return not self.line.text().strip() or self.day() is not None

    def _say_back(self) -> None:
        """How the day was read; of one written like that already, only the day of the week."""
        day = self.day()
        read = "" if day is None else wareki(day)
        self._echo.setText(read.removeprefix(self.line.text().strip()))

    def set_fault(self, fault: bool) -> None:
        """Draw the line's edge as faulty."""
        mark_fault(self.line, fault)
