"""Records as rows of a table: sorted, filtered, and copied with their headers."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

RECORD = Qt.ItemDataRole.UserRole
COLUMN = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `value(record)` is the text; after a line break stands a second, quiet line.

    `align` is left, right or centre. `sort_key(record)` orders (the text does otherwise).
    `icon(record)` is (icon name, role) or None; `tooltip(record)` a text; `role(record)` the role
    of the words' colour; `bold(record)` makes the first line bold. `width` in px at 100 %,
    0 for what the words need; `stretch` takes the room that is left, never less than `least`.
    """

    title: str
    value: Callable[[Any], str]
    align: str = "left"
    sort_key: Callable[[Any], Any] | None = None
    icon: Callable[[Any], tuple[str, str] | None] | None = None
    tooltip: Callable[[Any], str] | None = None
    role: Callable[[Any], str] | None = None
    bold: Callable[[Any], bool] | None = None
    width: int = 0
    stretch: bool = False
    least: int = 180


def _plain(text: str) -> str:
    """For finding: full-width letters, digits and katakana as plain ones, case left aside."""
    return unicodedata.normalize("NFKC", text).casefold()


def _titled(column: Column, record: Any) -> str:
    return f"{column.title} {column.value(record)}".replace("\n", " ")


def _tip(column: Column, record: Any) -> str | None:
    return column.tooltip(record) if column.tooltip else None


class RecordTableModel(QAbstractTableModel):
    """Any records under columns; what is shown is the filtered and sorted part of all."""

    def __init__(
        self,
        columns: Sequence[Column],
        records: Iterable[Any] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._all: list[Any] = list(records)
        self._shown: list[Any] = list(self._all)
        self._filter = ""
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.told_whole = False  # the first column stands for the whole record

    def show_records(self, records: Iterable[Any]) -> None:
        """Show other records, filtered and sorted as before."""
        self._all = list(records)
        self._rearrange()

    def set_filter(self, text: str) -> None:
        """Show only records in which every word of `text` occurs in some column."""
        self._filter = text
        self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 puts the records back into the order they came in."""
        self._sorted = (column, order) if 0 <= column < len(self.columns) else None
        self._rearrange()

    def records(self) -> tuple[Any, ...]:
        """The records shown, in the order shown."""
        return tuple(self._shown)

    def has_records(self) -> bool:
        """Whether there is anything at all, shown or filtered out."""
        return bool(self._all)

    def record(self, row: int) -> Any:
        """The record of a row."""
        return self._shown[row]

    def row_of(self, record: Any) -> int:
        """The row of a record, -1 where it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each == record), -1)

    def _rearrange(self) -> None:
        self.beginResetModel()
        words = _plain(self._filter).split()
        self._shown = [each for each in self._all if self._holds(each, words)]
        if self._sorted is not None:
            column, order = self._sorted
            key = self.columns[column].sort_key or self.columns[column].value
            reverse = order == Qt.SortOrder.DescendingOrder
            # what has no key stands last whichever way is up
            keyed = [(each, key(each)) for each in self._shown]
            known = [pair for pair in keyed if pair[1] is not None]
            known.sort(key=lambda pair: pair[1], reverse=reverse)
            self._shown = [each for each, _ in known]
            self._shown += [each for each, value in keyed if value is None]
        self.endResetModel()

    def _holds(self, record: Any, words: Sequence[str]) -> bool:
        if not words:
            return True
        text = _plain("\n".join(column.value(record) for column in self.columns))
        return all(word in text for word in words)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[column.align] | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record, column = self._shown[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.value(record)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[column.align] | Qt.AlignmentFlag.AlignVCenter
        whole = self.told_whole and not index.column()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._whole(record, "\n") if whole else _tip(column, record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._whole(record, "、") if whole else _titled(column, record)
        return {RECORD: record, COLUMN: column}.get(role)

    def _whole(self, record: Any, between: str) -> str:
        return between.join(_titled(each, record) for each in self.columns if each.value(record))

    def copied(self, rows: Sequence[int], columns: Sequence[int]) -> str:
        """Rows and columns as tab-separated text under their headers, as Excel takes it."""
        lines = [[self.columns[column].title for column in columns]]
        for row in rows:
            record = self._shown[row]
            lines.append([self.columns[column].value(record) for column in columns])
        cells = (
            "\t".join(text.replace("\t", " ").replace("\n", " ") for text in line) for line in lines
        )
        return "\n".join(cells) + "\n"
