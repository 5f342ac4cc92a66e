"""A list of options: keys 1–9 choose, arrows move, Space chooses, Enter goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.ui.parts.composing import takes_digits
from dxdesk.ui.parts.marks import Finder
from dxdesk.ui.parts.option_rows import ManyRow, OptionRow
from dxdesk.ui.theme import px
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class Option:
    """One option; `alone` is one that no other can stand beside, such as 「どれもない」."""

    value: str
    text: str
    alone: bool = False


class OptionList(QWidget):
    """Rows under each other. `changed(values)` on every choice, `entered()` on Enter.

    Nothing is chosen at first. With `many` any number may be chosen, up to `most`; with `ranked`
    the order of choosing is kept and printed on the rows.
    """

    changed = Signal(tuple)
    entered = Signal()

    def __init__(self, options: Sequence[Option] = (), name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name or tr("Options to choose from"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(10))
        self._options: tuple[Option, ...] = ()
        self.rows: list[OptionRow | ManyRow] = []
        self._chosen: list[str] = []
        self._many = self._ranked = False
        self._most = 0
        self.show_options(options)

    def show_options(
        self,
        options: Sequence[Option],
        chosen: Sequence[str] = (),
        *,
        many: bool = False,
        most: int = 0,
        ranked: bool = False,
    ) -> None:
        """Show other options, and which of them are chosen already; emits nothing."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self._options, self._many, self._most, self._ranked = tuple(options), many, most, ranked
        kind = ManyRow if many else OptionRow
        self.rows = []
        for number, option in enumerate(self._options, 1):
            row = kind(option.text, str(number) if number <= 9 else "")
            row.setAutoExclusive(False)  # choosing is done here, so that arrows only move
            row.clicked.connect(lambda _=False, value=option.value: self.choose(value))
            row.stepped.connect(lambda step, row=row: self._move_focus(row, step))
            self._column.addWidget(row)
            self.rows.append(row)
        self.set_chosen(chosen)

    def mark_words(self, finder: Finder) -> None:
        """Mark the words of every row that `finder` finds an explanation for."""
        for row in self.rows:
            row.set_marks(finder(row.text()))

    def chosen(self) -> tuple[str, ...]:
        """The chosen values: in order of choosing if ranked, else in the order shown."""
        if self._ranked:
            return tuple(self._chosen)
        return tuple(each.value for each in self._options if each.value in self._chosen)

    def set_chosen(self, values: Sequence[str]) -> None:
        """Show other values as chosen; emits nothing."""
        self._chosen = list(values)
        for option, row in zip(self._options, self.rows, strict=True):
            row.setChecked(option.value in self._chosen)
            place = self._chosen.index(option.value) + 1 if option.value in self._chosen else 0
            row.set_rank(place if self._ranked else 0)

    def choose(self, value: str) -> None:
        """Choose a value as a click on its row does; a second time takes it back if many."""
        self.set_chosen(self._with(value))
        self.changed.emit(self.chosen())

    def _with(self, value: str) -> list[str]:
        if not self._many:
            return [value]
        if value in self._chosen:
            return [each for each in self._chosen if each != value]
        alone = {each.value for each in self._options if each.alone}
        if value in alone:
            return [value]
        kept = [each for each in self._chosen if each not in alone]
        return kept if self._most and len(kept) >= self._most else [*kept, value]

    def set_fault(self, fault: bool) -> None:
        """Show that something is wrong with the choice."""
        for row in self.rows:
            row.fault = fault
            row.update()

    def take_focus(self) -> None:
        """Put the focus on the chosen row, or on the first."""
        row = next((each for each in self.rows if each.isChecked()), None)
        if row is not None or self.rows:
            (row or self.rows[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def press_number(self, number: int) -> bool:
        """Choose the row that has this key; False where there is none."""
        if not 1 <= number <= min(9, len(self.rows)) or not self.rows[number - 1].isEnabled():
            return False
        self.rows[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choose(self._options[number - 1].value)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys the rows leave over: digits, arrows, Enter."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        is_digit = plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not takes_digits()
        if is_digit and self.press_number(key - Qt.Key.Key_0):
            return
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def _move_focus(self, row: QWidget, step: int) -> None:
        here = next((n for n, each in enumerate(self.rows) if each is row), -1)
        if 0 <= here + step < len(self.rows):
            self.rows[here + step].setFocus(Qt.FocusReason.TabFocusReason)
