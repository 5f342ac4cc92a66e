"""Dimensions by municipalities as a Qt table model."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dxdesk.ask.municipality import Municipality
from dxdesk.desks.across import Cell, DimensionRow, dimension_rows
from dxdesk.desks.overview import Picture
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole


def cell_words(cell: Cell) -> str:
    """A cell in words, for people who hear the screen and for the clipboard."""
    if cell.state == "level":
        return str(cell.level)
    return "?" if cell.state == "unjudged" else tr("not sent yet")


class HeatModel(QAbstractTableModel):
    """Rows are dimensions, columns municipalities in code order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DimensionRow, ...] = ()
        self.towns: tuple[Municipality, ...] = ()
        self.arrived: frozenset[str] = frozenset()

    def show_picture(self, picture: Picture) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self.rows = dimension_rows(picture)
        self.towns = tuple(state.town for state in picture.towns)
        self.arrived = frozenset(state.town.code for state in picture.arrived)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt asks for it)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt asks for it)
        return 0 if parent.isValid() else len(self.towns)

    def cell(self, index: Index) -> Cell:
        """The cell at a place of the table."""
        return self.rows[index.row()].cells[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(self.cell(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            town, row = self.towns[index.column()], self.rows[index.row()]
            return f"{town.name} {row.name} {cell_words(self.cell(index))}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.towns[section].name if section < len(self.towns) else None
        return f"{self.rows[section].code} {self.rows[section].name}"

    def as_table(self) -> str:
        """The whole table as tab-separated text with headers, a municipality a line."""
        head = [tr("Code"), tr("Municipality"), *(row.name for row in self.rows)]
        lines = ["\t".join(head)]
        for column, town in enumerate(self.towns):
            cells = [cell_words(row.cells[column]) for row in self.rows]
            lines.append("\t".join([town.code, town.name, *cells]))
        return "\n".join(lines)
