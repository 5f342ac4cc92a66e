"""補足: a note, the document looked at, and how certain one is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.ask.answers import Answer
from dxdesk.ui.parts import OutlineButton, PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class Remarks(QWidget):
    """Folded away until asked for; all of it is optional."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.note, self.source = QLineEdit(), QLineEdit()
        self.sure = OutlineButton(tr("Checked"), small=True)
        self.perhaps = OutlineButton(tr("Probably"), small=True)
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
        for button, other in ((self.sure, self.perhaps), (self.perhaps, self.sure)):
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, other=other: other.setChecked(False))
            button.clicked.connect(self.changed)
            row.addWidget(button)
        row.addStretch()
        return row

    def show_remarks(self, answer: Answer | None) -> None:
        """What was remarked with the answer."""
        self.note.setText(answer.note if answer else "")
        self.source.setText(answer.source if answer else "")
        self.sure.setChecked(answer is not None and answer.certain is True)
        self.perhaps.setChecked(answer is not None and answer.certain is False)

    def are_empty(self) -> bool:
        """Whether nothing is remarked."""
        return not self.raw()

    def raw(self) -> dict[str, object]:
        """The parts filled in, for `saying.answer_from`."""
        parts: dict[str, object] = {"note": self.note.text(), "source": self.source.text()}
        found = {name: text for name, text in parts.items() if str(text).strip()}
        if self.sure.isChecked() or self.perhaps.isChecked():
            found["certain"] = self.sure.isChecked()
        return found
