"""Which of their columns is which of ours: one line a column, chosen from a box."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.paper.book_words import columns as our_columns
from dxdesk.paper.office_columns import Matched, Matching
from dxdesk.paper.office_ledger import COST
from dxdesk.paper.office_words import office_words
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.parts import Card, ChoiceBox, PlainLabel, empty
from dxdesk.ui.theme import px
from dxdesk.words import tr

_BOX, _UNIT_BOX = 210, 124  # px at 100 %
_AT_ONCE = 4  # lines made before the window has its turn


def our_titles() -> dict[str, str]:
    """Field → what our column is called, without the unit in brackets."""
    found = {c.field: c.titles[0].split("（")[0] for c in our_columns("systems")}
    return {field: title for field, title in found.items() if field != "key"}


@dataclass(slots=True)
class _Line:
    """The widgets of one column; the unit has a box once it is a column of money."""

    matched: Matched
    row: QBoxLayout
    example: PlainLabel
    field: ChoiceBox
    unit: ChoiceBox | None = None


class ColumnsCard(Card):
    """Every column of their table beside the field it is read as, or 使わない."""

    field_chosen = Signal(int, str)
    unit_chosen = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(padding=(24, 16))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("How the columns are matched"), "heading"), 1)
        self._count = PlainLabel("", "note")
        self._count.setWordWrap(False)
        head.addWidget(self._count)
        self.body.addLayout(head)
        self._space = QVBoxLayout()
        self.body.addLayout(self._space)
        self._shown: tuple[tuple[int, str], ...] = ()
        self._matching = Matching(0, 0, 1, ())
        self._examples: Mapping[int, str] = {}
        self._waiting: list[tuple[int, Matched]] = []
        self._grid, self._half = QGridLayout(), 1
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)
        self._fields = QStandardItemModel(self)
        for field, title in (("", tr("not used")), *our_titles().items()):
            item = QStandardItem(title)
            item.setData(field, Qt.ItemDataRole.UserRole)
            self._fields.appendRow(item)
        self.lines: dict[int, _Line] = {}

    def show_matching(self, matching: Matching, examples: Mapping[int, str]) -> None:
        """Show the choices; a box that has the focus keeps it while the headings are the same."""
        titles = tuple((each.column, each.title) for each in matching.columns)
        self._matching, self._examples = matching, examples
        if titles != self._shown:
            self._shown = titles
            self._begin(matching)
        for each in matching.columns:
            if each.column in self.lines:
                self._show_line(each)
        used = len(matching.fields)
        said = tr("{used} of {count} columns are used")
        self._count.setText(said.format(used=used, count=len(matching.columns)))

    @property
    def complete(self) -> bool:
        """Whether every column has its line: many lines come a few at a time."""
        return not self._waiting

    def _show_line(self, matched: Matched) -> None:
        line, example = self.lines[matched.column], self._examples.get(matched.column, "")
        line.example.setText(tr("such as {text}").format(text=example) if example else "")
        line.field.setCurrentIndex(line.field.findData(matched.field))
        if matched.field == COST and line.unit is None:
            line.unit = self._unit_box(matched)
            line.row.insertWidget(1, line.unit)
        if line.unit is not None:
            line.unit.setCurrentIndex(line.unit.findData(matched.unit))
            line.unit.setVisible(matched.field == COST)

    def _begin(self, matching: Matching) -> None:
        empty(self._space)
        holder = QWidget()
        self._grid = grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(40))
        grid.setVerticalSpacing(px(10))
        across = 1 if stacked() else 2
        self._half = max(1, -(-len(matching.columns) // across))
        for column in range(across):
            grid.setColumnStretch(column, 1)
        self._space.addWidget(holder)
        self.lines, self._waiting = {}, list(enumerate(matching.columns))
        self._go_on()

    def _go_on(self) -> None:
        """A few lines, then the window's turn: a table may have a hundred columns."""
        current = {each.column: each for each in self._matching.columns}
        for place, matched in self._waiting[:_AT_ONCE]:
            widget = self._line(matched)
            self._grid.addWidget(widget, place % self._half, place // self._half)
            self._show_line(current[matched.column])
        del self._waiting[:_AT_ONCE]
        if self._waiting:
            self._later.start()

    def _line(self, matched: Matched) -> QWidget:
        holder = QWidget()
        row = side_by_side(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        example = PlainLabel("", "small")
        words.addWidget(PlainLabel(matched.title, "strong"))
        words.addWidget(example)
        row.addLayout(words, 1)
        line = _Line(matched, row, example, self._field_box(matched))
        row.addWidget(line.field)
        self.lines[matched.column] = line
        return holder

    def _field_box(self, matched: Matched) -> ChoiceBox:
        box = ChoiceBox(tr("What the column {title} is").format(title=matched.title))
        box.setModel(self._fields)
        box.setFixedWidth(px(_BOX))
        column = matched.column
        box.activated.connect(lambda _: self.field_chosen.emit(column, box.currentData()))
        return box

    def _unit_box(self, matched: Matched) -> ChoiceBox:
        box = ChoiceBox(tr("The unit of the column {title}").format(title=matched.title))
        for unit in office_words().units:
            box.addItem(unit, unit)
        box.setFixedWidth(px(_UNIT_BOX))
        column = matched.column
        box.activated.connect(lambda _: self.unit_chosen.emit(column, box.currentData()))
        return box
