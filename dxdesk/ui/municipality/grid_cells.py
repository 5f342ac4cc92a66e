"""How a grid of rows and choices is drawn: circles, the chosen one, keys in the current row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.municipality.grid_rows import GridRows
from dxdesk.ui.parts.marks import underline
from dxdesk.ui.theme import current, px

ROW_HEIGHT = 38
NAME_HEIGHT = 34  # of a name that stands above its cells
NUMBER_WIDTH = 26


class GridCells(QStyledItemDelegate):
    """Draws one cell; `row` is the current row, whose cells show their keys."""

    def __init__(self, grid: GridRows, not_yet: str) -> None:
        super().__init__()
        self._grid = grid
        self._not_yet = not_yet
        self.row = 0
        self.stacked = False  # large text: the name of a row stands above its cells

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(49), px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = index.row() == self.row
        painter.fillRect(rect, current().colour("primary_soft" if is_current else "surface"))
        painter.setPen(QPen(current().colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            self._paint_name(painter, rect, index.row(), is_current)
        else:
            cell = rect.adjusted(0, px(NAME_HEIGHT) if self.stacked else 0, 0, 0)
            self._paint_choice(painter, cell, index.row(), index.column(), is_current)
        painter.restore()

    def paint_name_above(self, painter: QPainter, rect: QRect, row: int) -> None:
        """The name of a row over the whole width; its cells have been painted below it."""
        painter.save()
        above = QRect(rect.left(), rect.top(), rect.width(), px(NAME_HEIGHT))
        self._paint_name(painter, above, row, row == self.row)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, row: int, is_current: bool) -> None:
        number = QRect(rect.left(), rect.top(), px(NUMBER_WIDTH - 6), rect.height())
        self._write(painter, number, str(row + 1), 14, "muted", right=True)
        label = self._grid.rows[row].label
        room = rect.adjusted(px(NUMBER_WIDTH), 0, -px(6), 0)
        if self._grid.code_at(row):
            note = self._grid.notes.get(self._grid.rows[row].code, "")
            room = self._paint_note(painter, room, note, label, is_current)
        else:
            width = self._write(painter, room, self._not_yet, 13, "primary", bold=True, right=True)
            room.setRight(room.right() - width - px(4))
        self._write(painter, room, label, 15, "text", bold=is_current, fit=True)
        self._underline_words(painter, room, row, label)

    def _paint_note(
        self, painter: QPainter, room: QRect, note: str, label: str, bold: bool
    ) -> QRect:
        """What stands behind the name, or below it where the two are too wide; the room left."""
        if not note:
            return room
        small = QFontMetrics(letters(px(13))).horizontalAdvance(note) + px(4)
        wide = QFontMetrics(letters(px(15), bold=bold)).horizontalAdvance(label)
        if wide + small <= room.width():
            self._write(painter, room, note, 13, "muted", right=True)
            return room.adjusted(0, 0, -small, 0)
        upper = room.height() * 11 // 20
        self._write(painter, room.adjusted(0, upper - px(1), 0, -px(2)), note, 13, "muted")
        return QRect(room.left(), room.top() + px(1), room.width(), upper)

    def _underline_words(self, painter: QPainter, room: QRect, row: int, label: str) -> None:
        metrics = painter.fontMetrics()
        height = metrics.height()
        for mark in self._grid.marks_at(row):
            left, right = (
                min(room.width(), metrics.horizontalAdvance(label[:place]))
                for place in (mark.start, mark.end)
            )
            box = QRectF(room.left() + left, room.top(), right - left, height)
            box.moveTop(room.top() + (room.height() - height) / 2)
            underline(painter, box)

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        size: int,
        role: str,
        *,
        bold: bool = False,
        right: bool = False,
        fit: bool = False,
    ) -> int:
        """Draw a line of text and give its width; `fit` cuts with 「…」 where there is no room."""
        painter.setFont(letters(px(size), bold=bold))
        painter.setPen(current().colour(role))
        metrics = painter.fontMetrics()
        if fit:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, text)
        return metrics.horizontalAdvance(text)

    def _paint_choice(
        self, painter: QPainter, rect: QRect, row: int, column: int, is_current: bool
    ) -> None:
        code = self._grid.columns[column - 1].code
        if self._grid.code_at(row) == code:
            self._paint_chosen(painter, rect, unknown=code == "unknown", is_current=is_current)
        elif is_current:
            self._paint_key(painter, rect, "?" if code == "unknown" else str(column))
        else:
            self._paint_circle(painter, rect)

    def _paint_chosen(
        self, painter: QPainter, rect: QRect, *, unknown: bool, is_current: bool
    ) -> None:
        box = _middle(rect, min(px(45), rect.width() - 4), px(32))
        soft = "warn_soft" if unknown else "surface" if is_current else "primary_soft"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour(soft))
        painter.drawRoundedRect(QRectF(box), 6, 6)
        name, role = ("help-circle", "warn") if unknown else ("check-circle", "primary")
        paint_icon(painter, _middle(rect, px(22), px(22)), name, role)

    def _paint_key(self, painter: QPainter, rect: QRect, key: str) -> None:
        box = _middle(rect, px(24), px(24))
        painter.setPen(QPen(current().colour("outline"), 1))
        painter.setBrush(current().colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(letters(px(14)))
        painter.setPen(current().colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)

    def _paint_circle(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(current().colour("outline"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(_middle(rect, px(16), px(16))))


def _middle(rect: QRect, width: int, height: int) -> QRect:
    """A box of this size in the middle of another."""
    found = QRect(0, 0, width, height)
    found.moveCenter(rect.center())
    return found
