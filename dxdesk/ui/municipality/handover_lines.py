"""Lines for a successor: whom to ring, what was promised, until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dxdesk.ask.handover import HandoverNote, NoteKind
from dxdesk.ui.municipality.sheet import side_by_side
from dxdesk.ui.parts import ChoiceBox, DayField, OutlineButton, PlainLabel, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr


class HandoverLine(QWidget):
    """One line to edit; `edited` comes when a field is left or a choice is made."""

    edited = Signal()
    removed = Signal()

    def __init__(self, note: HandoverNote) -> None:
        super().__init__()
        self.kind = ChoiceBox(tr("Contact or promise"))
        self.kind.addItem(tr("Contact"), NoteKind.CONTACT.value)
        self.kind.addItem(tr("Promise"), NoteKind.PROMISE.value)
        self.who, self.what = QLineEdit(note.who), QLineEdit(note.what)
        for field, name in ((self.who, tr("Who")), (self.what, tr("Number or promise"))):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.editingFinished.connect(self.edited)
        self.until = DayField(tr("Until"))
        self.until.set_day(note.until)
        self.until.line.editingFinished.connect(self.edited)
        self.remove = OutlineButton(tr("Remove"), "close", small=True)
        self.remove.clicked.connect(self.removed)
        self.kind.setCurrentIndex(self.kind.findData(note.kind.value))
        self.kind.activated.connect(self._change_kind)
        self._lay_out()
        self._show_day()

    def _lay_out(self) -> None:
        row = side_by_side(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for widget, share in (
            (self.kind, 0),
            (self.who, 2),
            (self.what, 3),
            (self.until, 3),
            (self.remove, 0),
        ):
            row.addWidget(widget, share)

    def _change_kind(self) -> None:
        self._show_day()
        self.edited.emit()

    def _show_day(self) -> None:
        """Only a promise has a day."""
        self.until.setVisible(self.kind.currentData() == NoteKind.PROMISE.value)

    def note(self) -> HandoverNote:
        """The line as it stands; a day that is not understood is left out."""
        kind = NoteKind(self.kind.currentData())
        until = self.until.day() if kind is NoteKind.PROMISE else None
        return HandoverNote(kind, self.who.text(), self.what.text(), until)


class HandoverLines(QWidget):
    """All lines, and the button for one more."""

    changed = Signal(object)  # the notes as they stand

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[HandoverLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(px(8))
        self.add = OutlineButton(tr("Add a contact or a promise"), "plus", small=True)
        self.add.clicked.connect(self.add_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(PlainLabel(tr("Contacts and promises"), "strong"))
        column.addWidget(
            PlainLabel(tr("They stay in the office and stand on the handover pack."), "note")
        )
        column.addLayout(self._column)
        column.addLayout(spread(self.add))

    def show_notes(self, notes: Sequence[HandoverNote]) -> None:
        """These lines, in place of what stood here."""
        for line in self.lines:
            line.deleteLater()
        self.lines = []
        for note in notes:
            self._append(note)

    def add_line(self) -> None:
        """An empty line, ready to be written on."""
        self._append(HandoverNote(NoteKind.CONTACT, "", "")).who.setFocus()

    def _append(self, note: HandoverNote) -> HandoverLine:
        line = HandoverLine(note)
        line.edited.connect(self._tell)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _remove(self, line: HandoverLine) -> None:
        self.lines.remove(line)
        line.deleteLater()
        self.add.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(tuple(line.note() for line in self.lines))
