"""Above and under an answer: what is wrong with it, and the ways on without one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ui.parts import Card, IconLabel, OutlineButton, PlainLabel, TextButton, empty
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

LARGE_TEXT = 125  # percent; above it the buttons stand under each other


class FaultSummary(QFrame):
    """On top of the card after 「次へ」: what is wrong, with a link to the field."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fault_summary")
        self._text = ""
        self.links: list[TextButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(px(4))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(8), px(8))
        row.setSpacing(px(10))
        row.addWidget(IconLabel("alert-circle-outline", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self.hide()

    def show_faults(self, faults: Sequence[tuple[str, QWidget]]) -> None:
        """Say what is wrong, one line each; its link leads to the field. None hides it."""
        had_focus = any(link.hasFocus() for link in self.links)
        self._empty()
        if len(faults) > 1:
            told = tr("{count} entries need another look").format(count=len(faults))
            self._column.addWidget(PlainLabel(told, "strong"))
        kind = "strong" if len(faults) == 1 else "body"
        for sentence, field in faults:
            self._column.addWidget(self._line(sentence, field, kind))
        self._text = "\n".join(sentence for sentence, _ in faults)
        self.setAccessibleName(self._text)
        self.setVisible(bool(faults))
        if had_focus and faults:
            self.links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, sentence: str, field: QWidget, kind: str) -> QWidget:
        line, link = QWidget(), TextButton(tr("Go to the field"))
        link.setAccessibleName(tr("Go to the field: {fault}").format(fault=sentence))
        link.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.links.append(link)
        large = current().text_percent > LARGE_TEXT
        row = QVBoxLayout(line) if large else QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(sentence, kind), 1)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return line

    def _empty(self) -> None:
        self.links = []
        empty(self._column)

    def text(self) -> str:
        """What it says, "" while hidden."""
        return "" if self.isHidden() else self._text


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
        self.remark.setCheckable(True)
        self.remark.toggled.connect(self._turn)
        self._turn(False)
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

    def _turn(self, opened: bool) -> None:
        self.remark.set_icon("chevron-down" if opened else "chevron-right", after=False)

    def say(self, text: str) -> None:
        """A quiet sentence above the buttons; "" takes it away."""
        self._text.setText(text)
        self.notice.setAccessibleName(text)
        self.notice.setVisible(bool(text))

    def text(self) -> str:
        """What is said above the buttons, "" while nothing is."""
        return "" if self.notice.isHidden() else self._text.text()
