"""How a table is drawn: padded cells of one or two lines, headers with a sorting mark."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.parts.records import COLUMN, RECORD, Column
from dxdesk.ui.theme import current, px, tall
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
PADDING = 16
LINE = 1.35  # height of a line in heights of a letter


def row_height(two_lines: bool) -> int:
    """Height of a row of one or two lines, padded: the bundled font sits tight."""
    return tall(46) + px(20) - 20 if two_lines else tall(36)


class RecordDelegate(QStyledItemDelegate):
    """Draws a cell: ground, icon, first line 14, second line 13 muted, thin line below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option, index)
        column, record = index.data(COLUMN), index.data(RECORD)
        rect = option.rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        self.paint_words(painter, rect, column, record)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Row ground by state, the bar of the chosen row, the line below."""
        look, rect = current(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(
            rect, look.colour("primary_soft" if chosen else "page" if over else "surface")
        )
        painter.fillRect(
            QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line_soft")
        )
        if chosen and index.column() == 0:
            painter.fillRect(
                QRect(rect.left(), rect.top(), 4, rect.height()), look.colour("primary")
            )

    def paint_words(self, painter: QPainter, rect: QRect, column: Column, record: object) -> None:
        """Icon, first and second line of one cell."""
        mark = column.icon(record) if column.icon else None
        if mark is not None:
            side = px(18)
            paint_icon(
                painter, QRect(rect.left(), rect.center().y() - side // 2, side, side), *mark
            )
            rect = rect.adjusted(side + px(6), 0, 0, 0)
        first, _, second = column.value(record).partition("\n")
        bold = bool(column.bold and column.bold(record))
        colour = column.role(record) if column.role else "text"
        upper, lower = letters(px(14), bold=bold), letters(px(13))
        one, two = QFontMetrics(upper).height() * LINE, QFontMetrics(lower).height() * LINE
        top = rect.center().y() - (one + (two if second else 0)) / 2
        self._line(painter, rect, top, one, column, first, upper, colour or "text")
        if second:
            self._line(painter, rect, top + one, two, column, second, lower, "muted")

    @staticmethod
    def _line(  # one line of words: where, how high, which, how
        painter: QPainter,
        rect: QRect,
        top: float,
        height: float,
        column: Column,
        text: str,
        font: QFont,
        role: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(current().colour(role))
        box = QRect(rect.left(), round(top), rect.width(), round(height))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        across = {"right": Qt.AlignmentFlag.AlignRight, "centre": Qt.AlignmentFlag.AlignHCenter}
        flags = across.get(column.align, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, int(flags | Qt.AlignmentFlag.AlignVCenter), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column, record = index.data(COLUMN), index.data(RECORD)
        first, _, second = column.value(record).partition("\n")
        bold = bool(column.bold and column.bold(record))
        width = max(
            QFontMetrics(letters(px(14), bold=bold)).horizontalAdvance(first),
            QFontMetrics(letters(px(13))).horizontalAdvance(second),
        )
        mark = px(24) if column.icon and column.icon(record) else 0
        return QSize(width + mark + 2 * px(PADDING) + 2, row_height(bool(second)))


class TableHeader(QHeaderView):
    """Muted titles over a line; a triangle shows by what and which way the rows are sorted."""

    wished = Signal(int, Qt.SortOrder)

    def __init__(self, table: QAbstractItemView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._sorted: tuple[int, bool] | None = None
        self._folded = False
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(32))
        self.sectionClicked.connect(self._choose)

    def show_folded(self, folded: bool) -> None:
        """One title over folded records: a click on it offers the columns to sort by."""
        self._folded = folded
        self.viewport().update()

    def _choose(self, section: int) -> None:
        if not self._folded:
            self._click(section)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number in range(self.count()):
            title = self._title(number)
            if title:
                menu.addAction(title).setData(number)
        menu.triggered.connect(lambda action: self._click(action.data()))
        menu.popup(self.mapToGlobal(QPoint(px(PADDING), self.height())))

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _click(self, section: int) -> None:
        down = self._sorted == (section, False)
        self._sorted = (section, down)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.wished.emit(section, order)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), tall(34))

    def sectionSizeFromContents(self, section: int) -> QSize:
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        width = QFontMetrics(letters(px(14))).horizontalAdvance(str(title or ""))
        return QSize(width + 2 * px(PADDING) + px(16), tall(34))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look.colour("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("outline"))
        title = self._title(section)
        if self._folded:
            by = self._title(self._sorted[0]) if self._sorted else ""
            title = tr("Sorted by: {column}").format(column=by) if by else tr("Sort …")
        flags = self.model().headerData(
            section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        painter.setFont(letters(px(14)))
        painter.setPen(look.colour("muted"))
        box = rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        painter.drawText(box, int(flags or Qt.AlignmentFlag.AlignVCenter), title)
        if self._sorted is not None and (self._folded or self._sorted[0] == section):
            self._paint_mark(painter, rect, self._sorted[1])
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRect, down: bool) -> None:
        x, y, half = rect.right() - px(9), rect.center().y(), px(4)
        tip, foot = (y + half, y - half / 2) if down else (y - half, y + half / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour("primary"))
        painter.drawPolygon(
            QPolygonF([QPointF(x - half, foot), QPointF(x + half, foot), QPointF(x, tip)])
        )

    def leaveEvent(self, event: object) -> None:
        QWidget.leaveEvent(self, event)  # type: ignore[arg-type]
