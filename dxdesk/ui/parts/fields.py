"""Fields: a label, an editor, a sentence of help, and a sentence when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dxdesk.ui.focus_ring import GROWN
from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.parts.marks import TermLabel
from dxdesk.ui.theme import px


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
        self._label = TermLabel(label, "strong")
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
        column.addSpacing(GROWN)  # the ring of the editor stays off its label
        column.addLayout(line)
        column.addLayout(fault)
        self.show_error(error)

    def show_error(self, error: str) -> None:
        """Say what is wrong under the editor; "" when all is well again."""
        self._error.setText(error)
        self._error.setVisible(bool(error))
        self._mark.setVisible(bool(error))
        mark_fault(self.editor, bool(error))

    def hide_label(self) -> None:
        """Only the editor: the words above it say enough; a screen reader still says the label."""
        self._label.hide()

    def label(self) -> str:
        """The words above the editor."""
        return self._label.text()

    def error(self) -> str:
        """What it says is wrong, "" if nothing."""
        return self._error.text()


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
