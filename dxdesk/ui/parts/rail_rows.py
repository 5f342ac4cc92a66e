"""How a row of the rail is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.parts.lines import broken
from dxdesk.ui.parts.rail_items import ITEM, MARKS, Head, Index, RailItem, RailModel
from dxdesk.ui.theme import current, px, tall

LINE = 1.3  # height of a line in heights of a letter


class RailDelegate(QStyledItemDelegate):
    """Draws rows 40 high, low ones 28, the current one on primary-soft with a bar."""

    def __init__(self, view: QListView, model: RailModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ITEM)
        if isinstance(row, Head):
            return QSize(px(100), tall(34) if row.text else px(13))
        width = option.rect.width() or self._view.width()
        words = self._words(QRect(0, 0, width, px(28)), row)
        font = letters(self._letter(row), bold=True)
        lines = broken(row.text, font, max(1, words.width()), line=LINE)
        return QSize(px(100), max(self._height(row), round(lines.height) + px(4)))

    def _height(self, row: RailItem) -> int:
        if row.level:
            return tall(28)
        return tall(30) if self._model.unfolded else tall(40)

    @staticmethod
    def _letter(row: RailItem) -> int:
        return px(14) if row.level else px(15)

    @staticmethod
    def _words(rect: QRect, row: RailItem) -> QRect:
        right = px(12) + (px(26) if row.badge else px(13) * min(len(row.count), 8) * 2 // 3)
        return rect.adjusted(px(48 if row.level else 50), 0, -right, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ITEM)
        painter.save()
        if isinstance(row, Head):
            self._paint_head(painter, option.rect, row)
        else:
            self._paint_row(painter, option, row)
        painter.restore()

    @staticmethod
    def _paint_head(painter: QPainter, rect: QRect, row: Head) -> None:
        if not row.text:
            painter.fillRect(
                rect.adjusted(px(12), px(6), -px(12), px(6) - rect.height() + 1),
                current().colour("line"),
            )
            return
        painter.setFont(letters(px(13)))
        painter.setPen(current().colour("muted"))
        painter.drawText(
            rect.adjusted(px(20), px(4), -px(8), 0),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap),
            row.text,
        )

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: RailItem) -> None:
        look, rect = current(), option.rect
        here = self._model.marked == row.key
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if here or over:
            painter.setBrush(look.colour("primary_soft" if here else "page"))
            painter.drawRoundedRect(rect.adjusted(px(8), 0, -px(8), 0), 8, 8)
        if here:
            painter.setBrush(look.colour("primary"))
            painter.drawRoundedRect(QRect(px(8), rect.top() + 2, 4, rect.height() - 4), 2, 2)
        colour = "primary" if here else "text"
        self._paint_icon(painter, rect, row, colour)
        painter.setPen(look.colour(colour))
        words, font = self._words(rect, row), letters(self._letter(row), bold=here)
        lines = broken(row.text, font, words.width(), line=LINE)
        lines.draw(painter, words, Qt.AlignmentFlag.AlignVCenter)
        self._paint_count(painter, rect, row)

    @staticmethod
    def _paint_icon(painter: QPainter, rect: QRect, row: RailItem, colour: str) -> None:
        side = px(18 if row.level else 20)
        square = QRect(px(20), rect.center().y() - side // 2 + 1, side, side)
        if row.mark:
            name, role, _ = MARKS[row.mark]
            paint_icon(painter, square, name, role)
        elif row.icon:
            paint_icon(painter, square, row.icon, colour)

    @staticmethod
    def _paint_count(painter: QPainter, rect: QRect, row: RailItem) -> None:
        if not row.count:
            return
        painter.setFont(letters(px(13)))
        painter.setPen(current().colour("text" if row.badge else "muted"))
        if not row.badge:
            painter.drawText(
                rect.adjusted(0, 0, -px(18), 0),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
                row.count,
            )
            return
        side = px(21)
        circle = QRect(rect.right() - px(16) - side, rect.center().y() - side // 2, side, side)
        painter.setBrush(current().colour("surface"))
        painter.drawEllipse(circle)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), row.count)
