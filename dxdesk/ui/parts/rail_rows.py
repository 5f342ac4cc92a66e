"""The rows of the rail: their records, their model, and how one is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.parts.lines import broken
from dxdesk.ui.theme import current, px, tall
from dxdesk.words import tr

LINE = 1.3
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
class _Head:
    """The name of a group, or (no name) the line after one."""

    text: str


def _rows(items: Sequence[RailItem]) -> list[RailItem | _Head]:
    rows: list[RailItem | _Head] = []
    group = ""
    for item in items:
        if item.group != group:
            rows.append(_Head(item.group))
            group = item.group
        rows.append(item)
    return rows


class RailModel(QAbstractListModel):
    """Rows and group names in order, and which row is marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RailItem | _Head] = []
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
        if isinstance(self._rows[index.row()], _Head):
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


class RailDelegate(QStyledItemDelegate):
    """Draws rows 40 high, low ones 28, the current one on primary-soft with a bar."""

    def __init__(self, view: QListView, model: RailModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ITEM)
        if isinstance(row, _Head):
            return QSize(px(100), tall(34) if row.text else px(13))
        width = option.rect.width() or self._view.viewport().width()
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
        if isinstance(row, _Head):
            self._paint_head(painter, option.rect, row)
        else:
            self._paint_row(painter, option, row)
        painter.restore()

    @staticmethod
    def _paint_head(painter: QPainter, rect: QRect, row: _Head) -> None:
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
