"""The heat map: ten dimensions by all municipalities, every level printed as a digit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dxdesk.desks.overview import Picture
from dxdesk.ui.prefecture.heat_headers import DimensionHeader, TownHeader
from dxdesk.ui.prefecture.heat_model import CELL_ROLE, HeatModel, Index
from dxdesk.ui.prefecture.level_cell import paint_cell
from dxdesk.ui.theme import px
from dxdesk.words import tr

CELL_WIDTH, CELL_HEIGHT = 23, 26
SCROLL_BAR = 12  # pixels, kept free below the rows


class LevelDelegate(QStyledItemDelegate):
    """Draws a level with one pixel of air around it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        paint_cell(painter, option.rect.adjusted(0, 0, -1, -1), index.data(CELL_ROLE))
        painter.restore()


class HeatMap(QTableView):
    """Arrows move from cell to cell, Enter opens the municipality, D asks for one question."""

    cell_focused = Signal(str, str)  # municipality, dimension
    town_chosen = Signal(str)
    question_wanted = Signal(str)  # dimension

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = HeatModel(self)
        self.setHorizontalHeader(TownHeader(self))
        self.setVerticalHeader(DimensionHeader(self))
        self.setModel(self.heat)
        self.setItemDelegate(LevelDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)  # would select all, and has no name to be read out
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAccessibleName(tr("Levels by dimension and municipality"))
        self.doubleClicked.connect(self._open)

    def show_picture(self, picture: Picture) -> None:
        """Show all municipalities; the current cell stays current."""
        before = self.currentIndex()
        row, column = max(before.row(), 0), before.column()
        if column < 0:  # at first, the first municipality there is something to see of
            column = next((n for n, state in enumerate(picture.towns) if state.latest), 0)
        self.heat.show_picture(picture)
        for section in range(self.heat.columnCount()):
            self.setColumnWidth(section, px(CELL_WIDTH))
        for section in range(self.heat.rowCount()):
            self.setRowHeight(section, px(CELL_HEIGHT))
        if self.heat.rowCount():
            self.setCurrentIndex(self.heat.index(row, column))

    def table_height(self) -> int:
        """High enough for all dimensions, with room for the scroll bar."""
        rows = self.heat.rowCount() * px(CELL_HEIGHT)
        return self.horizontalHeader().sizeHint().height() + rows + SCROLL_BAR

    def current_town(self) -> str:
        """The municipality of the current cell."""
        at = self.currentIndex()
        return self.heat.towns[at.column()].code if at.isValid() else ""

    def focus_rect(self) -> QRect:
        """The current cell, for the ring around what has the focus."""
        cell = self.visualRect(self.currentIndex())
        return cell.translated(self.viewport().pos()) if cell.isValid() else self.rect()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        if current.isValid():
            town, row = self.heat.towns[current.column()], self.heat.rows[current.row()]
            self.cell_focused.emit(town.code, row.code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        copying = event.key() == Qt.Key.Key_C and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(at)
        elif event.key() == Qt.Key.Key_D and at.isValid() and not event.modifiers():
            self.question_wanted.emit(self.heat.rows[at.row()].code)
        elif copying:
            self.copy_all()
        else:
            super().keyPressEvent(event)

    def copy_all(self) -> None:
        """Put the whole table, with headers, on the clipboard."""
        QApplication.clipboard().setText(self.heat.as_table())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.town_chosen.emit(self.heat.towns[index.column()].code)
