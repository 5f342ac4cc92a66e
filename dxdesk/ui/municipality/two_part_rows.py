"""Rows of a list in two parts: a head in bold, and what belongs to it below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dxdesk.ui.fonts import letters
from dxdesk.ui.parts.lines import Lines, broken
from dxdesk.ui.theme import current, px

_HEAD = 16  # pixels of a letter
_TOP = Qt.AlignmentFlag.AlignTop


class TwoPartRows(QStyledItemDelegate):
    """Draws texts whose first line is the head; the colour of the current row is `primary_soft`."""

    def __init__(self, padding: tuple[int, int], small: int, line: float) -> None:
        """`padding` is (left and right, top and bottom), `small` the letters below the head, all
        in pixels at 100 %; `line` is the height of a line in heights of a letter."""
        super().__init__()
        self._across, self._down = padding
        self._small, self._line = small, line

    def _broken(self, text: str, width: int) -> tuple[Lines, Lines]:
        head, _, rest = text.partition("\n")
        across = max(1, width - 2 * px(self._across))
        return (
            broken(head, letters(px(_HEAD), bold=True), across, line=self._line),
            broken(rest, letters(px(self._small)), across, line=self._line),
        )

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = option.widget.viewport().width()  # type: ignore[attr-defined]
        head, rest = self._broken(str(index.data()), width)
        return QSize(width, round(head.height + rest.height) + 2 * px(self._down))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = QRect(option.rect)
        is_current = index == option.widget.currentIndex()  # type: ignore[attr-defined]
        painter.save()
        painter.fillRect(rect, current().colour("primary_soft" if is_current else "surface"))
        painter.setPen(QPen(current().colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        across, down = px(self._across), px(self._down)
        room = rect.adjusted(across, down, -across, -down)
        head, rest = self._broken(str(index.data()), rect.width())
        painter.setPen(current().colour("text"))
        head.draw(painter, room, _TOP)
        room.setTop(room.top() + round(head.height))
        painter.setPen(current().colour("text" if is_current else "muted"))
        rest.draw(painter, room, _TOP)
        painter.restore()
