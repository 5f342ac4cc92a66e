"""Fields: a label, an editor, a sentence of help, and a sentence when something is wrong."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dxdesk.ask.numbers import whole_number
from dxdesk.ask.unfit import Unfit
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import day_from, wareki
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr


def mark_fault(editor: QWidget, fault: bool) -> None:
    """Draw the edge of an editor as faulty, or as usual again."""
    if editor.property("fault") != fault:
        editor.setProperty("fault", fault)
        editor.style().unpolish(editor)
        editor.style().polish(editor)


class FormField(QWidget):
    """An editor under its label; `show_error` says what is wrong and what to do."""

    def __init__(
        self, label: str, editor: QWidget, help: str = "", error: str = "", unit: str = ""
    ) -> None:
        super().__init__()
        self.editor = editor
        self._label = PlainLabel(label, "strong")
        self._label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        editor.setAccessibleDescription(help)
        self._mark = IconLabel("alert-circle-outline", "bad", 18)
        self._error = PlainLabel("", role="bad")
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(editor, 0 if unit else 1)
        if unit:
            line.addWidget(PlainLabel(unit), 1)
        fault = QHBoxLayout()
        fault.setSpacing(px(6))
        self._mark.setFixedHeight(self._error.minimumSizeHint().height())  # as a line is high
        fault.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        fault.addWidget(self._error, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self._label)
        if help:
            column.addWidget(PlainLabel(help, "note"))
        column.addLayout(line)
        column.addLayout(fault)
        self.show_error(error)

    def show_error(self, error: str) -> None:
        """Say what is wrong under the editor; "" when all is well again."""
        self._error.setText(error)
        self._error.setVisible(bool(error))
        self._mark.setVisible(bool(error))
        mark_fault(self.editor, bool(error))

    def error(self) -> str:
        """What it says is wrong, "" if nothing."""
        return self._error.text()


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
        day = self.day()
        self._echo.setText("" if day is None else wareki(day))

    def set_fault(self, fault: bool) -> None:
        """Draw the line's edge as faulty."""
        mark_fault(self.line, fault)


class TextField(QPlainTextEdit):
    """Text of several lines; Tab leaves it. `edited()` comes when it changes."""

    edited = Signal()

    def __init__(self, lines: int = 4, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(22 * lines) + 24)
        self.textChanged.connect(self.edited)

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text; emits nothing."""
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)


class ChoiceBox(QComboBox):
    """A box of choices with an arrow of its own; the wheel does not change what was chosen."""

    def __init__(self, name: str = "", *, editable: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditable(editable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour("text" if self.isEnabled() else "outline"), 1.6))
        x, y, half = self.width() - px(18), self.height() / 2, px(4)
        painter.drawPolyline(
            [
                QPointF(x - half, y - half / 2),
                QPointF(x, y + half / 2),
                QPointF(x + half, y - half / 2),
            ]
        )


class CheckBox(QCheckBox):
    """A box to tick with its words; drawn by hand so that it follows text size and colours."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        from PySide6.QtGui import QFontMetrics

        words = QFontMetrics(letters(px(16))).horizontalAdvance(self.text())
        return QSize(px(26) + (px(8) + words if self.text() else 0), px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look, side = current(), px(18)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(px(4), (self.height() - side) // 2, side, side)
        on = self.isChecked() and self.isEnabled()
        edge = "primary" if on else "outline" if self.isEnabled() else "line"
        painter.setPen(QPen(look.colour(edge), 2))
        painter.setBrush(look.colour("primary" if on else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        if self.isChecked():
            paint_icon(painter, box, "check-bold", "on_primary" if on else "outline")
        painter.setFont(letters(px(16)))
        painter.setPen(look.colour("text" if self.isEnabled() else "outline"))
        words = QRect(px(30), 0, self.width() - px(30), self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
