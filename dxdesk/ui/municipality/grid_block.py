"""One block of a grid: some rows of it, with the keys that move through all of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from dxdesk.ui.focus_ring import GROWN
from dxdesk.ui.municipality.grid_cells import NAME_HEIGHT, ROW_HEIGHT, GridCells
from dxdesk.ui.municipality.grid_rows import GridRows
from dxdesk.ui.theme import current, px

HEAD = 46
CELL = 49
WRAPPED = (
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWrapAnywhere
)


class GridHead(QHeaderView):
    """The choices over their columns, on two lines where they need them."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)
        self.setFixedHeight(px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        font = QFont(painter.font())
        font.setPixelSize(px(13))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(current().colour("text"))
        text = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole)
        painter.drawText(rect.adjusted(0, 0, 0, -px(6)), int(WRAPPED), str(text or ""))
        painter.setPen(QPen(current().colour("outline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class GridBlock(QTableView):
    """Shows the rows `first` to `last` (not included) of the grid."""

    moved = Signal(int, int)  # row and column somebody wants to go to
    chosen = Signal(int, int)  # row and column that was said
    name_clicked = Signal(int)  # row

    def __init__(self, grid: GridRows, cells: GridCells, name: str) -> None:
        super().__init__()
        self.setModel(grid)
        self.setItemDelegate(cells)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._columns, self._cells = len(grid.columns), cells
        self._set_up_heads()

    @property
    def _row_height(self) -> int:
        return px(ROW_HEIGHT + (NAME_HEIGHT if self._cells.stacked else 0))

    def _set_up_heads(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        head = GridHead()
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setColumnHidden(0, self._cells.stacked)
        self.set_cell_width(px(CELL))

    def set_cell_width(self, width: int) -> None:
        """How wide the cells of the choices are."""
        for column in range(1, self._columns + 1):
            self.setColumnWidth(column, width)

    def show_rows(self, first: int, last: int) -> None:
        """Show these rows and no others."""
        rows = self.model().rowCount()
        for row in range(rows):
            self.setRowHidden(row, not first <= row < last)
        self.setFixedHeight(px(HEAD) + self._row_height * max(0, min(last, rows) - first))

    def minimumSizeHint(self) -> QSize:
        names = 0 if self._cells.stacked else 170
        return QSize(px(names + CELL * self._columns), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Of large text the names stand above their cells."""
        super().paintEvent(event)
        if self._cells.stacked:
            painter = QPainter(self.viewport())
            for row in range(self.model().rowCount()):
                if not self.isRowHidden(row):
                    self._cells.paint_name_above(painter, self._row_rect(row), row)

    def _row_rect(self, row: int) -> QRect:
        top, wide = self.rowViewportPosition(row), self.viewport().width()
        return QRect(0, top, wide, self.rowHeight(row))

    def cell_rect(self) -> QRect:
        """Where the current cell can be said, in the block: below the name that stands above it."""
        cell = self.visualRect(self.currentIndex()).translated(self.viewport().pos())
        return cell.adjusted(0, px(NAME_HEIGHT) if self._cells.stacked else 0, 0, 0)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def focus_rect(self) -> QRect:
        """The ring goes around what can be said, not around the name above it."""
        cell = self.cell_rect()
        return cell.adjusted(GROWN, GROWN, -GROWN, -GROWN) if cell.isValid() else self.rect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑↓ change the row, ←→ the choice, Space takes it; all else is for the page."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in steps:
            down, right = steps[Qt.Key(event.key())]
            self.moved.emit(row + down, column + right)
        elif event.key() == Qt.Key.Key_Space:
            self.chosen.emit(row, max(1, column))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a circle says it; one on a name goes to the row."""
        index: QModelIndex | QPersistentModelIndex = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        self.moved.emit(index.row(), max(1, index.column()))
        if index.column() and not self._is_on_name(index.row(), round(event.position().y())):
            self.chosen.emit(index.row(), index.column())
        else:
            self.name_clicked.emit(index.row())

    def _is_on_name(self, row: int, y: int) -> bool:
        return self._cells.stacked and y < self.rowViewportPosition(row) + px(NAME_HEIGHT)
