"""A table in which single cells are looked at."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from dxdesk.ui.parts import RecordDelegate, RecordTableModel, Table
from dxdesk.ui.theme import current, px

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(RecordDelegate):
    """The cell the cursor is on has an edge of its own."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        at = self._view.currentIndex()
        if (at.row(), at.column()) == (index.row(), index.column()):
            painter.save()
            painter.setPen(QPen(current().colour("primary"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()


class NeedsGrid(Table):
    """As any table; `cell_moved(record, column)` when the cursor comes to another cell."""

    cell_moved = Signal(object, int)

    def __init__(self, model: RecordTableModel, name: str) -> None:
        super().__init__(model, name)
        self.setItemDelegate(CellDelegate(self))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.cell_moved.emit(self.records.record(current.row()), current.column())

    def focus_rect(self) -> QRect:
        """The current cell, for the ring around what has the focus."""
        cell = self.visualRect(self.currentIndex())
        if not cell.isValid() or cell.isEmpty():
            return self.rect()
        inside = cell.intersected(self.viewport().rect())
        return inside.translated(self.viewport().pos()).adjusted(0, 0, 0, -px(1))
