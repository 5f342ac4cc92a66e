"""補足: a note, whose word it is, the document, how certain one is, and the day it was true."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.ask.answers import Answer
from dxdesk.ask.faults import Fault
from dxdesk.ui.municipality.answer_editor import FaultPlace
from dxdesk.ui.municipality.question_files import AnswerFiles
from dxdesk.ui.parts import DayField, FormField, OutlineButton, PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class Remarks(QWidget):
    """Folded away until asked for; all of it is optional."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.note, self.said_by, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.day = DayField(tr("The answer as of which day"))
        self.sure = OutlineButton(tr("Checked"), small=True)
        self.perhaps = OutlineButton(tr("Probably"), small=True)
        self._day_by_hand = False
        self._fields = {
            "note": FormField(tr("Note"), self.note),
            "said_by": FormField(
                tr("Whose answer is it?"), self.said_by, tr("Only where somebody else said it")
            ),
            "source": FormField(tr("Document looked at"), self.source),
            "answered_on": FormField(
                tr("The answer as of which day"), self.day, tr("If left empty, it is today.")
            ),
        }
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, px(8), 0, 0)
        self.column.setSpacing(px(12))
        for part in ("note", "said_by", "source"):
            self.column.addWidget(self._fields[part])
        self.column.addLayout(self._certainty())
        self.column.addWidget(self._fields["answered_on"])
        self.files = AnswerFiles()
        self.column.addWidget(self.files)
        for line in (self.note, self.said_by, self.source):
            line.textEdited.connect(self.changed)
        self.day.edited.connect(self._dated)

    def _certainty(self) -> QVBoxLayout:
        both, row = QVBoxLayout(), QHBoxLayout()
        both.setSpacing(px(4))
        both.addWidget(PlainLabel(tr("How certain is it?"), "strong"))
        row.setSpacing(px(12))
        for button, other in ((self.sure, self.perhaps), (self.perhaps, self.sure)):
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, other=other: other.setChecked(False))
            button.clicked.connect(self.changed)
            row.addWidget(button)
        row.addStretch()
        both.addLayout(row)
        return both

    def _dated(self) -> None:
        self._day_by_hand = True
        self.changed.emit()

    def show_remarks(self, answer: Answer | None, today: date | None = None) -> None:
        """What was remarked with the answer; its day where that is not today."""
        self.note.setText(answer.note if answer else "")
        self.said_by.setText(answer.said_by if answer else "")
        self.source.setText(answer.source if answer else "")
        self.sure.setChecked(answer is not None and answer.certain is True)
        self.perhaps.setChecked(answer is not None and answer.certain is False)
        day = answer.answered_on if answer else None
        self.day.set_day(None if day == today else day)
        self._day_by_hand = False

    def answered_anew(self) -> None:
        """Another answer is being given: it is today's, unless a day was written by hand."""
        if not self._day_by_hand:
            self.day.set_day(None)

    def are_empty(self) -> bool:
        """Whether nothing is remarked; the day of an answer alone is no remark."""
        return not set(self.raw()) - {"answered_on"}

    def raw(self) -> dict[str, object]:
        """The parts filled in, for `saying.answer_from`."""
        parts: dict[str, object] = {
            "note": self.note.text(),
            "said_by": self.said_by.text(),
            "source": self.source.text(),
            "answered_on": self.day.line.text(),
        }
        found = {name: text for name, text in parts.items() if str(text).strip()}
        if self.sure.isChecked() or self.perhaps.isChecked():
            found["certain"] = self.sure.isChecked()
        return found

    def has(self, part: str) -> bool:
        """Whether this part of an answer is entered here."""
        return part in self._fields

    def show_fault(self, sentence: str, fault: Fault) -> FaultPlace:
        """Mark one of the fields."""
        field = self._fields[fault.part]
        line = self.day.line if fault.part == "answered_on" else field.editor
        assert isinstance(line, QLineEdit)
        field.show_error(sentence)
        self._mark(fault.part, True)
        return FaultPlace(field.label(), line, line.text, self._clearing(fault.part))

    def _mark(self, part: str, fault: bool) -> None:
        if part == "answered_on":
            self.day.set_fault(fault)

    def _clearing(self, part: str) -> Callable[[], None]:
        def clear() -> None:
            self._fields[part].show_error("")
            self._mark(part, False)

        return clear
