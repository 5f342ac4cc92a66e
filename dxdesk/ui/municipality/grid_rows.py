"""A grid whose rows are known: what stands in each row, as a table model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from dxdesk.ask.questions import Choice, Row
from dxdesk.ui.parts.marks import Finder, Mark, said_of, tip_of
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One thing that can be said about a row."""

    code: str
    label: str
    head: str


def columns_for(choices: Sequence[Choice], unknown: str = "") -> tuple[Column, ...]:
    """The choices, and 「わからない」 behind them where `unknown` gives its words."""
    found = tuple(Column(c.code, c.label, c.short or c.label) for c in choices)
    head = tr("do not\nknow")
    return (*found, Column("unknown", unknown, head)) if unknown else found


class GridRows(QAbstractTableModel):
    """Column 0 names the row; the others are what can be said. One choice a row, or none."""

    def __init__(self, rows: Sequence[Row], columns: Sequence[Column], not_yet: str) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self.columns = tuple(columns)
        self.said: dict[str, str] = {}
        self.notes: dict[str, str] = {}  # shown behind the name: the month
        self._not_yet = not_yet
        self._marks: dict[str, tuple[Mark, ...]] = {}  # words of a row's name that are explained

    def show(self, said: Mapping[str, str], notes: Mapping[str, str]) -> None:
        """What is said about each row, by row code."""
        self.said, self.notes = dict(said), dict(notes)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns)))

    def say(self, row: int, code: str) -> None:
        """Say something about one row."""
        self.said[self.rows[row].code] = code
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns)))

    def note(self, row: int, text: str) -> None:
        """Show this behind the name of a row."""
        self.notes[self.rows[row].code] = text
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def mark_words(self, finder: Finder) -> None:
        """Mark the words of the rows' names that are explained."""
        self._marks = {row.code: tuple(finder(row.label)) for row in self.rows}
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def marks_at(self, row: int) -> tuple[Mark, ...]:
        """The words of a row's name that are explained."""
        return self._marks.get(self.rows[row].code, ())

    def code_at(self, row: int) -> str:
        """What is said about this row, "" where nothing is."""
        return self.said.get(self.rows[row].code, "")

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's name is read with what is said about it, a cell with what it would say."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            return row.label
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return tip_of(self.marks_at(index.row())) or None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == 0:
            return said_of(self.marks_at(index.row())) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._words(index.row()) if index.column() == 0 else self._label(index.column())
            return f"{index.row() + 1} {row.label}: {said}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self.columns[section - 1].head if section else ""

    def _label(self, column: int) -> str:
        return self.columns[column - 1].label

    def _words(self, row: int) -> str:
        code = self.code_at(row)
        found = [column.label for column in self.columns if column.code == code]
        return found[0] if found else self._not_yet
