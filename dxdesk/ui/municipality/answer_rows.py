"""Grids whose rows the officer adds: deadlines, budget requests, support used so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from dxdesk.ask.faults import Fault
from dxdesk.ask.questions import Field, Question
from dxdesk.ask.wording import wording_for
from dxdesk.ui.municipality.answer_editor import AnswerEditor, FaultPlace, Keys
from dxdesk.ui.municipality.answer_entry import Entry, entry_for, entry_holding, entry_of, filled_in
from dxdesk.ui.municipality.answer_form import needs_warning, warning
from dxdesk.ui.parts import Card, CheckBox, FormField, OutlineButton, PlainLabel, TextButton, spread
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

LARGE_TEXT = 125  # percent; above it the fields of a row stand under each other


class FreeRow(Card):
    """One row: its fields in two columns, and a way to take it out."""

    def __init__(self, fields: Sequence[Field], form: str, changed: Callable[[], None]) -> None:
        super().__init__("quiet", (16, 12))
        self._kept: dict[str, object] = {}  # what the row says besides these fields
        self.entries: list[Entry] = []
        self._fields: list[FormField] = []
        self._number = PlainLabel(kind="note")
        self.remove = TextButton(tr("Take out"), "close")
        head = QHBoxLayout()
        head.addWidget(self._number, 1)
        head.addWidget(self.remove)
        self.body.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        columns = 1 if current().text_percent > LARGE_TEXT else 2
        for place, field in enumerate(fields):
            entry = entry_for(field, form, changed)
            label = wording_for(field.label, form)
            shown = FormField(label, entry.editor, unit=field.unit)
            self.entries.append(entry)
            self._fields.append(shown)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(shown, place // columns, place % columns, top)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def show_number(self, number: int) -> None:
        """The row's number, shown and said with its fields."""
        self._number.setText(tr("Row {number}").format(number=number))
        self.remove.setAccessibleName(tr("Take out row {number}").format(number=number))
        for entry in self.entries:
            entry.line.setAccessibleName(f"{number} {entry.field.label}")

    def show_said(self, said: Mapping[str, object]) -> None:
        """Fill in a row; what has no field here is kept with it."""
        codes = {entry.field.code for entry in self.entries}
        self._kept = {code: value for code, value in said.items() if code not in codes}
        for entry in self.entries:
            entry.show(said.get(entry.field.code))

    def said(self) -> dict[str, object]:
        """What stands in the row; {} while nothing does."""
        found = filled_in(self.entries)
        return {**found, **self._kept} if found else {}

    def show_error(self, entry: Entry, sentence: str) -> None:
        """Say under a field what is wrong."""
        self._fields[self.entries.index(entry)].show_error(sentence)
        entry.mark(True)

    def clear_error(self, entry: Entry) -> None:
        """Take the mark off again."""
        self._fields[self.entries.index(entry)].show_error("")
        entry.mark(False)


class FreeRows(AnswerEditor):
    """Rows under each other; 「書くものはない」 says that there is none."""

    shows_fault = True

    def __init__(self, question: Question, form: str, fields: Sequence[Field] = ()) -> None:
        super().__init__()
        self._fields, self._form = tuple(fields) or question.fields, form
        self.rows: list[FreeRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(px(10))
        self.none = CheckBox(tr("There is nothing to write here"))
        self.none.toggled.connect(self._none_toggled)
        self.add = OutlineButton(tr("Add a row"), "plus", small=True)
        self.add.clicked.connect(self._add_by_hand)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(10))
        if needs_warning(question):
            column.addWidget(warning())
        column.addLayout(self._column)
        column.addLayout(self._foot())

    def _foot(self) -> QLayout:
        return spread(self.add, self.none, spacing=24)

    def show_value(self, value: object | None) -> None:
        for row in list(self.rows):
            self._drop(row)
        rows = [dict(row) for row in value] if isinstance(value, Sequence) else []
        for said in rows or [{}]:
            self._append(said)
        blocked = self.none.blockSignals(True)
        self.none.setChecked(value is not None and not rows)
        self.none.blockSignals(blocked)
        self._show_none()

    def raw(self) -> object | None:
        if self.none.isChecked():
            return []
        return [said for row in self.rows if (said := row.said())] or None

    def start(self) -> QWidget:
        return self.none if self.none.isChecked() else self.rows[0].entries[0].line

    def keys(self) -> Keys:
        return [("Tab", tr("next field"))]

    def show_fault(self, sentence: str, fault: Fault) -> FaultPlace:
        row, entry = self._faulty(fault)
        row.show_error(entry, sentence)
        label = tr("Row {number}").format(number=self.rows.index(row) + 1)
        label = f"{label} {wording_for(entry.field.label, self._form)}"
        return FaultPlace(label, entry.line, entry.said, lambda: row.clear_error(entry))

    def _faulty(self, fault: Fault) -> tuple[FreeRow, Entry]:
        """The row and entry that hold what could not be taken."""
        filled, said = [row for row in self.rows if row.said()], fault.said
        if fault.row is not None and fault.row < len(filled):
            return filled[fault.row], entry_of(filled[fault.row].entries, fault)
        for row in filled:
            entry = entry_holding(row.entries, said)
            holds = str(entry.said()) and said.startswith(str(entry.said())[:20])
            if holds or (entry.field.required and entry.said() in ("", None)):
                return row, entry
        row = (filled or self.rows)[0]
        return row, row.entries[0]

    def _append(self, said: Mapping[str, object]) -> FreeRow:
        row = FreeRow(self._fields, self._form, self.telling)
        row.remove.clicked.connect(lambda: self._take_out(row))
        row.show_said(said)
        self.rows.append(row)
        self._column.addWidget(row)
        self._renumber()
        return row

    def _add_by_hand(self) -> None:
        self.none.setChecked(False)
        row = self._append({})
        row.show()
        row.entries[0].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, row: FreeRow) -> None:
        self._drop(row)
        if not self.rows:
            self._append({})
        self.rows[0].entries[0].line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.telling()

    def _drop(self, row: FreeRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._renumber()

    def _renumber(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.show_number(number)

    def _none_toggled(self) -> None:
        self._show_none()
        self.telling()

    def _show_none(self) -> None:
        for row in self.rows:
            row.setVisible(not self.none.isChecked())
