"""The rows of the rail: their records and their model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.words import tr

ITEM = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

# mark: icon, role, and the word a screen reader says
MARKS = {
    "done": ("check-circle", "good", QT_TRANSLATE_NOOP("Part", "entered")),
    "waiting": ("help-circle-outline", "warn", QT_TRANSLATE_NOOP("Part", "waiting for somebody")),
    "partial": ("circle-half-full", "primary", QT_TRANSLATE_NOOP("Part", "under way")),
    "todo": ("circle-outline", "outline", QT_TRANSLATE_NOOP("Part", "not yet")),
}


@dataclass(frozen=True, slots=True)
class RailItem:
    """One row. `mark` is done, waiting, partial or todo; `badge` frames the count.

    Rows of one `group` stand under its name; `level` 1 makes a low row with its mark for an icon.
    """

    key: str
    text: str
    icon: str = ""
    count: str = ""
    mark: str = ""
    group: str = ""
    level: int = 0
    badge: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a group, or (no name) the line after one."""

    text: str


def _rows(items: Sequence[RailItem]) -> list[RailItem | Head]:
    rows: list[RailItem | Head] = []
    group = ""
    for item in items:
        if item.group != group:
            rows.append(Head(item.group))
            group = item.group
        rows.append(item)
    return rows


class RailModel(QAbstractListModel):
    """Rows and group names in order, and which row is marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RailItem | Head] = []
        self.marked = ""
        self.unfolded = False

    def show_items(self, items: Sequence[RailItem]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = _rows(items)
        self.unfolded = any(item.level for item in items)
        self.endResetModel()

    def mark(self, key: str) -> None:
        """Mark another row."""
        self.marked = key
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def index_of(self, key: str) -> QModelIndex:
        """Where the row with a key is; an invalid index if nowhere."""
        for row, each in enumerate(self._rows):
            if isinstance(each, RailItem) and each.key == key:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ITEM:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, RailItem):
            said = tr(MARKS[row.mark][2]) if row.mark else ""
            return " ".join(part for part in (row.text, said, row.count) if part)
        return None
