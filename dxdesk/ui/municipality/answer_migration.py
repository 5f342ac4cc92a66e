"""The 20 standardised operations: the grid, and under it the month an operation moves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from dxdesk.ask.questions import Question
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import day_from, wareki
from dxdesk.ui.municipality.answer_editor import AnswerEditor, Keys
from dxdesk.ui.municipality.answer_grid import ChoiceGrid
from dxdesk.ui.parts import PlainLabel, mark_fault, spread
from dxdesk.ui.parts.marks import Finder
from dxdesk.ui.theme import px
from dxdesk.words import tr

WITH_MONTH = ("fy", "later")


def month_from(text: str) -> date | None:
    """The first day of the month meant by 令和9年10月, R9.10 or 2027-10; a day is taken as it is.

    None where the text means neither.
    """
    written = text.strip()
    for whole in (written, written + "1日", written + ".1", written + "-1", written + "/1"):
        try:
            return day_from(whole)
        except Refusal:
            continue
    return None


def month_words(day: date) -> str:
    """令和9年10月."""
    return wareki(day).partition("月")[0] + "月"


class MonthField(QLineEdit):
    """Enter keeps the month and stays on the page: there may be more rows to say."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.entered.emit()


class MonthStrip(QFrame):
    """Asks for what the choice of the current row needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._row, self._choice = PlainLabel(kind="strong"), PlainLabel()
        self._label = PlainLabel(tr("Planned month"))
        self.month = MonthField()
        self.month.setAccessibleName(tr("Planned month"))
        self.month.setPlaceholderText(tr("e.g. R9.10"))
        self.month.setFixedWidth(px(170))
        self._hint = PlainLabel("", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(16), px(8))
        parts = (self._row, self._choice, self._label, self.month, self._hint)
        column.addLayout(spread(*parts))
        self.setMinimumHeight(px(56))

    def show_row(self, name: str, choice: str, *, wants_month: bool, month: date | None) -> None:
        """Whose month is asked for; without one to ask, only what was chosen."""
        self._row.setText(name)
        self._choice.setText(choice)
        for part in (self._label, self.month):
            part.setVisible(wants_month)
        self.month.setText(month_words(month) if month else "")
        self.show_hint(tr("Leave it empty while the month is open.") if wants_month else "")

    def show_hint(self, text: str, *, fault: bool = False) -> None:
        """What is said behind the field."""
        self._hint.setText(text)
        self._hint.set_role("bad" if fault else "")
        mark_fault(self.month, fault)


class MigrationEditor(AnswerEditor):
    """One row is saved as soon as it is said."""

    row_said = Signal(str, str, object)  # operation, what was said, its day or None

    def __init__(self, question: Question, form: str) -> None:
        super().__init__()
        self.grid = ChoiceGrid(question, form)
        self.strip = MonthStrip()
        self._days: dict[str, date] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.grid)
        column.addWidget(self.strip)
        self.grid.row_said.connect(self._said)
        self.grid.row_reached.connect(self._reached)
        self.grid.changed.connect(self.changed)
        self.strip.month.editingFinished.connect(self._month_said)
        self.strip.month.entered.connect(self._back_to_rows)

    def show_value(self, value: object | None) -> None:
        self.grid.show_value(value)
        self._reached(self.grid.row)

    def show_days(self, days: Mapping[str, date]) -> None:
        """The months known so far, by operation."""
        self._days = dict(days)
        self.grid.show_notes({code: month_words(day) for code, day in days.items()})
        self._reached(self.grid.row)

    def mark_words(self, finder: Finder) -> None:
        self.grid.mark_words(finder)

    def raw(self) -> object | None:
        return self.grid.raw()

    def start(self) -> QWidget:
        return self.grid.start()

    def press(self, number: int) -> bool:
        return self.grid.press(number)

    def keys(self) -> Keys:
        return self.grid.keys()

    def _said(self, row: str, code: str) -> None:
        if code not in WITH_MONTH:
            self._days.pop(row, None)
        self._note(row)
        self._reached(row)
        self.row_said.emit(row, code, self._days.get(row))

    def _note(self, row: str) -> None:
        day = self._days.get(row)
        place = [each.code for each in self.grid.grid.rows].index(row)
        self.grid.grid.note(place, month_words(day) if day else "")

    def _reached(self, row: str) -> None:
        rows = [each.code for each in self.grid.grid.rows]
        place = rows.index(row)
        code = self.grid.grid.code_at(place)
        labels = {column.code: column.label for column in self.grid.grid.columns}
        name = f"{place + 1}  {self.grid.grid.rows[place].label}"
        wants = code in WITH_MONTH
        said = labels.get(code, tr("Not yet"))
        self.strip.show_row(name, said, wants_month=wants, month=self._days.get(row))

    def _back_to_rows(self) -> None:
        text = self.strip.month.text()
        if not text.strip() or month_from(text) is not None:
            self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _month_said(self) -> None:
        row, text = self.grid.row, self.strip.month.text()
        day = month_from(text)
        code = self.grid.grid.said.get(row, "")
        if text.strip() and day is None:
            self.strip.show_hint(
                tr("This cannot be read as a month. Write it like R9.10."), fault=True
            )
        elif code in WITH_MONTH and day != self._days.get(row):
            self._days.pop(row, None)
            if day is not None:
                self._days[row] = day
            self._note(row)
            self.row_said.emit(row, code, day)
