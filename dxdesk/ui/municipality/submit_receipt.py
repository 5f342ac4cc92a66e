"""The receipt of the report file, its code in large figures, and the day it was handed over."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.submission import Submission
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import Card, DayField, FormField, OutlineButton, PlainLabel, TextButton, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr


class CodeBox(QFrame):
    """Five groups of four digits; copied without the blanks."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("code_box")
        self._code = ""
        self._row = QHBoxLayout()
        self._row.setSpacing(px(8 if stacked() else 12))
        kind = "heading" if stacked() else "question"
        self._groups = [PlainLabel("", kind) for _ in range(5)]
        for group in self._groups:
            group.setWordWrap(False)
            self._row.addWidget(group)
        self._row.addStretch(1)
        self.copy_button = TextButton(tr("Copy"), "content-copy")
        self.copy_button.setAccessibleName(tr("Copy the code"))
        self.copy_button.clicked.connect(self._copy)
        head = QHBoxLayout()
        title = tr("Code to compare (the same 20 digits as on paper)")
        head.addWidget(PlainLabel(title, "note"), 1)
        head.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(6), px(12), px(10))
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._row)

    def show_code(self, code: str) -> None:
        """Show "1234 5678 …"."""
        self._code = code
        self.setAccessibleName(code)
        for label, group in zip(self._groups, code.split(), strict=False):
            label.setText(group)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code.replace(" ", ""))


class ReceiptCard(Card):
    """Name, size, who can open it, where it lies, the code; then the day of handing over."""

    copy_requested = Signal()
    handed = Signal(object)  # date
    slip_requested = Signal()
    ledger_requested = Signal()

    def __init__(self) -> None:
        super().__init__(padding=(24, 12))
        self.body.addWidget(PlainLabel(tr("3  Receipt"), "heading"))
        self._values: dict[str, PlainLabel] = {}
        titles = {
            "file": tr("File name"),
            "size": tr("Size"),
            "opens": tr("Who can open it"),
            "place": tr("Written to"),
        }
        for key, title in titles.items():
            self.body.addWidget(self._line(key, title))
            self.body.addWidget(rule())
        self.code = CodeBox()
        self.body.addWidget(self.code)
        self.slip = OutlineButton(tr("Print the carry-out slip"), "printer-outline", small=True)
        self.slip.clicked.connect(self.slip_requested)
        self.body.addWidget(self.slip, 0, Qt.AlignmentFlag.AlignLeft)
        self.ledger = TextButton(tr("Ledger of carried media"), "format-list-numbered")
        self.ledger.clicked.connect(self.ledger_requested)
        self.body.addWidget(self.ledger, 0, Qt.AlignmentFlag.AlignLeft)
        self.again = TextButton(tr("Put it on the chosen place too"), "usb-flash-drive-outline")
        self.again.clicked.connect(self.copy_requested)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        words = tr("At the prefecture, the paper for the mayor is compared with this code.")
        self._advice = PlainLabel(words, "note")
        self.body.addWidget(self._advice)
        self.day = DayField(tr("Day of handing over"))
        self.day_field = FormField(tr("Day of handing over"), self.day)
        self.keep = OutlineButton(tr("Keep this day"), "check", small=True)
        self.keep.clicked.connect(self.say_handed)
        self.asking = QWidget()
        asking = QVBoxLayout(self.asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.day_field)
        asking.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.insertWidget(1, self.asking)
        self.asking.hide()
        self.day.line.returnPressed.connect(self.say_handed)
        self.body.addStretch(1)

    def _line(self, key: str, title: str) -> QWidget:
        holder, value = QWidget(), PlainLabel("", "strong" if key in ("file", "size") else "body")
        label = PlainLabel(title, "note")
        label.setFixedWidth(px(118))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, px(4), 0, px(4))
        row.addWidget(label)
        row.addWidget(value, 1)
        self._values[key] = value
        return holder

    def show_submission(self, now: Submission) -> None:
        """Show the file written last."""
        receipt = now.receipt
        if receipt is None:
            return
        size = tr("{bytes} bytes").format(bytes=f"{receipt.size:,}") if receipt.size else "―"
        self._values["file"].setText(receipt.file_name)
        self._values["size"].setText(size)
        opens = tr("{prefecture} and {town}").format(prefecture=now.prefecture, town=now.town)
        self._values["opens"].setText(opens if now.prefecture else "―")
        self._values["place"].setText(str(receipt.folder) if receipt.folder else "―")
        self.code.show_code(receipt.paper_code)
        if now.standing.handed_on is not None:
            day = wareki_day(now.standing.handed_on)
            self._advice.setText(tr("Handed over on {day}.").format(day=day))

    def offer_copy(self, offered: bool) -> None:
        """Whether another place is chosen that does not have the file yet."""
        self.again.setVisible(offered)

    def ask_day(self, proposed: date) -> None:
        """Ask for the day; the proposal is today and can be written over."""
        self.asking.show()
        if not self.day.line.text():
            self.day.set_day(proposed)
        self.day.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.line.selectAll()

    def say_handed(self) -> None:
        """Take the day as written, or say what is wrong with it."""
        day = self.day.day()
        if day is None:
            self.say_fault(tr("Write the day such as 令和8年11月26日 or 2026-11-26."))
            return
        self.say_fault("")
        self.handed.emit(day)

    def say_fault(self, text: str) -> None:
        """Say under the field why the day was not taken."""
        self.day_field.show_error(text)
