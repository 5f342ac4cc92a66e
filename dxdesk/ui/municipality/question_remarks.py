"""補足: a note, the document looked at, and how certain one is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dxdesk.ask.answers import Answer
from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class Remarks(QWidget):
    """Folded away until asked for; all of it is optional."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.note, self.source = QLineEdit(), QLineEdit()
        self._sure, self._perhaps = QPushButton(tr("Checked")), QPushButton(tr("Probably"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(4))
        for label, field in ((tr("Note"), self.note), (tr("Document looked at"), self.source)):
            named = PlainLabel(label, "note")
            named.setBuddy(field)
            field.setAccessibleName(label)
            field.textEdited.connect(self.changed)
            column.addWidget(named)
            column.addWidget(field)
            column.addSpacing(px(8))
        column.addWidget(PlainLabel(tr("How certain is it?"), "note"))
        column.addLayout(self._certainty())

    def _certainty(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self._group = QButtonGroup(self)
        for button in (self._sure, self._perhaps):
            button.setCheckable(True)
            button.setProperty("small", True)
            button.clicked.connect(self.changed)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        return row

    def show_remarks(self, answer: Answer | None) -> None:
        """What was remarked with the answer."""
        self.note.setText(answer.note if answer else "")
        self.source.setText(answer.source if answer else "")
        self._group.setExclusive(False)
        self._sure.setChecked(answer is not None and answer.certain is True)
        self._perhaps.setChecked(answer is not None and answer.certain is False)
        self._group.setExclusive(True)

    def are_empty(self) -> bool:
        """Whether nothing is remarked."""
        return not self.raw()

    def raw(self) -> dict[str, object]:
        """The parts filled in, for `saying.answer_from`."""
        parts: dict[str, object] = {"note": self.note.text(), "source": self.source.text()}
        found = {name: text for name, text in parts.items() if str(text).strip()}
        if self._sure.isChecked() or self._perhaps.isChecked():
            found["certain"] = self._sure.isChecked()
        return found
