"""Right of 計画のもと: one cell, what the report says, and the place to write another value."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from dxdesk.plan.need_lines import NeedRow
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.parts import FormField, OutlineButton, PlainLabel, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.prefecture.wishes import ChangeCell, RemoveNeed, ResetCell
from dxdesk.words import tr

LONGEST = 200


class NeedCell(Panel):
    """Enter goes from the value to the reason, and from there writes it into the table."""

    wish = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Cell of the table"))
        self.let_scroll()
        self._row: NeedRow | None = None
        self._field = ""
        self.need, self.title = PlainLabel("", "note", role="text"), PlainLabel("", "strong")
        self.report = PlainLabel("", "note")
        self.change = PlainLabel("", "note", role="primary")
        self.moved = PlainLabel("", "note", role="warn")
        self.allowed = PlainLabel("", "small")
        self.value, self.reason = QLineEdit(), QLineEdit()
        self.value.setAccessibleName(tr("Value"))
        for line in (self.value, self.reason):
            line.setMaxLength(LONGEST)
        self.save = OutlineButton(tr("Write into the table"), "check", small=True)
        self.reset = OutlineButton(tr("As in the report"), "restore", small=True)
        self.reset_row = OutlineButton(tr("The whole row as in the report"), "restore", small=True)
        self.remove = OutlineButton(tr("Strike this need out"), "delete-outline", small=True)
        self._value = FormField(tr("Value"), self.value)
        self._reason = FormField(tr("Why it is changed"), self.reason)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        for widget in (self.need, self.title, self.report, self.change, self.moved, self._value):
            self.inner.addWidget(widget)
        self.inner.addWidget(self.allowed)
        self.inner.addWidget(self._reason)
        for button in (self.save, self.reset):
            self.inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addWidget(rule())
        for button in (self.reset_row, self.remove):
            self.inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addStretch(1)

    def _wire(self) -> None:
        self.value.returnPressed.connect(self.reason.setFocus)
        self.reason.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        self.reset.clicked.connect(self._reset)
        self.reset_row.clicked.connect(self._reset_row)
        self.remove.clicked.connect(self._remove)

    def show_cell(self, row: NeedRow, field: str) -> None:
        """Another cell; what was typed for the one before is forgotten."""
        from dxdesk.paper.need_words import allowed_in, line_words, title_of, with_unit

        self._row, self._field = row, field
        self.show_head(tr("Cell of the table"), row.key)
        self.need.setText(row.line.title)
        change = row.changes.get(field)
        self.title.setText(title_of(field) if field else tr("Need"))
        source = tr("Told by hand: {note}").format(note=row.note)
        said = with_unit(field, line_words(row.reported, field)) or "—" if field else ""
        told = tr("The report says: {value}").format(value=said)
        self.report.setText(source if row.added else told if field else "")
        self.change.setText(
            tr("Changed on {day}: {reason}").format(
                day=wareki_day(change.changed_on), reason=change.reason
            )
            if change
            else ""
        )
        self.moved.setText(_moved_words(row, field))
        self.allowed.setText(allowed_in(field) if field else "")
        self.value.setText(line_words(row.line, field) if field else "")
        self.reason.setText(change.reason if change else "")
        for widget in (self._value, self._reason, self.allowed, self.save):
            widget.setVisible(bool(field))
        self.reset.setVisible(change is not None)
        self.reset_row.setVisible(bool(row.changes))
        self.remove.setVisible(row.added)
        for label in (self.report, self.change, self.moved):
            label.setVisible(bool(label.text()))
        self._reason.show_error("")

    def edit(self) -> None:
        """To the value, all of it marked."""
        if self._field:
            self.value.setFocus()
            self.value.selectAll()

    def _save(self) -> None:
        if self._row is None or not self._field:
            return
        if not self.reason.text().strip():
            self._reason.show_error(tr("Say in a few words why."))
            self.reason.setFocus()
            return
        self.wish.emit(
            ChangeCell(self._row.key, self._field, self.value.text(), self.reason.text())
        )
        self.left.emit()

    def _reset(self) -> None:
        if self._row is not None:
            self.wish.emit(ResetCell(self._row.key, self._field))
            self.left.emit()

    def _reset_row(self) -> None:
        if self._row is not None:
            self.wish.emit(ResetCell(self._row.key))
            self.left.emit()

    def _remove(self) -> None:
        if self._row is not None:
            self.wish.emit(RemoveNeed(self._row.key))
            self.left.emit()


def _moved_words(row: NeedRow, field: str) -> str:
    if not field or not row.moved(field):
        return ""
    from dxdesk.paper.need_words import shown, with_unit

    before = with_unit(field, shown(field, row.changes[field].reported)) or "—"
    return tr("When it was changed the report said: {value}").format(value=before)
