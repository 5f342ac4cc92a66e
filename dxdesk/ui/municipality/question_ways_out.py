"""Above and under an answer: what is wrong with it, and the ways on without one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ui.parts import Card, IconLabel, OutlineButton, PlainLabel, TextButton
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

LARGE_TEXT = 125  # percent; above it the buttons stand under each other


class FaultSummary(QFrame):
    """On top of the card after 「次へ」: what is wrong, with a link to the field."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fault_summary")
        self._field: QWidget | None = None
        self._text = PlainLabel(kind="strong")
        self._link = TextButton(tr("Go to the field"))
        self._link.clicked.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(8), px(8))
        row.setSpacing(px(10))
        row.addWidget(IconLabel("alert-circle-outline", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._link)
        self.hide()

    def show_fault(self, sentence: str, field: QWidget) -> None:
        """Say what is wrong; the link leads to `field`."""
        self._field = field
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def text(self) -> str:
        """What it says, "" while hidden."""
        return "" if self.isHidden() else self._text.text()

    def _go(self) -> None:
        if self._field is not None:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)


class FaultLine(QWidget):
    """Under a field: what is wrong and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self._text = PlainLabel(role="bad")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(IconLabel("alert-circle-outline", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def show_fault(self, sentence: str) -> None:
        """Say it; "" says nothing."""
        self._text.setText(sentence)
        self.setVisible(bool(sentence))


class WaysOut(QWidget):
    """「わからない」「あとで答える」, and the notice that offers them when nothing was entered."""

    unknown_wished = Signal()
    later_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.unknown = OutlineButton(tr("Do not know"), "help-circle-outline", small=True)
        self.later = OutlineButton(tr("Answer later"), "clock-outline", small=True)
        self.remark = TextButton(tr("Remarks (note, document, certainty)"), "chevron-right")
        self.remark.set_icon("chevron-right", after=False)
        self.remark.setCheckable(True)
        self.unknown.clicked.connect(self.unknown_wished)
        self.later.clicked.connect(self.later_wished)
        self.notice = Card("quiet", (12, 8))
        self._text = PlainLabel("", "body")
        self.notice.body.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.notice)
        if current().text_percent > LARGE_TEXT:
            for part in (self.unknown, self.later, self.remark):
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addLayout(self._row())
        self.say("")

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.unknown)
        row.addWidget(self.later)
        row.addStretch()
        row.addWidget(self.remark)
        return row

    def say(self, text: str) -> None:
        """A quiet sentence above the buttons; "" takes it away."""
        self._text.setText(text)
        self.notice.setAccessibleName(text)
        self.notice.setVisible(bool(text))

    def text(self) -> str:
        """What is said above the buttons, "" while nothing is."""
        return "" if self.notice.isHidden() else self._text.text()
