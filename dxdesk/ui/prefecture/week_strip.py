"""The weeks of the fiscal year side by side, or its months: one of them is shown below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.theme import current, px

Index = QModelIndex | QPersistentModelIndex
PAGE = Qt.ItemDataRole.UserRole
WIDE, HIGH = 78, 42


@dataclass(frozen=True, slots=True)
class PageOfYear:
    """A week or a month: its first day, what it is called, what stands out in it."""

    first: date
    name: str
    note: str = ""
    warns: bool = False  # something in it has to be decided


class _Pages(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.pages: tuple[PageOfYear, ...] = ()

    def show_pages(self, pages: Sequence[PageOfYear]) -> None:
        self.beginResetModel()
        self.pages = tuple(pages)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = self.pages[index.row()]
        if role == PAGE:
            return page
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{page.name} {page.note}".strip()
        return None


class _PageDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page: PageOfYear = index.data(PAGE)
        view = self.parent()
        assert isinstance(view, PageStrip)
        chosen = view.currentIndex().row() == index.row()
        theme = current()
        box = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setPen(QPen(theme.colour("primary" if chosen else "outline"), 2 if chosen else 1))
        painter.setBrush(theme.colour("primary_soft" if chosen else "surface"))
        painter.drawRoundedRect(box, px(4), px(4))
        upper = QRect(option.rect.left(), option.rect.top() + px(3), option.rect.width(), px(19))
        painter.setFont(letters(px(14), bold=chosen))
        painter.setPen(theme.colour("text"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, page.name)
        self._note(painter, upper.translated(0, px(18)), page)
        painter.restore()

    @staticmethod
    def _note(painter: QPainter, line: QRect, page: PageOfYear) -> None:
        painter.setFont(letters(px(12)))
        painter.setPen(current().colour("text" if page.warns else "muted"))
        side = px(13) if page.warns else 0
        metrics, room = painter.fontMetrics(), line.width() - px(10) - side
        words = metrics.elidedText(page.note, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(words) + side
        left = line.center().x() - wide // 2
        if page.warns:
            icon = QRect(left - px(1), line.center().y() - side // 2, side, side)
            paint_icon(painter, icon, "alert-outline", "warn")
        words_line = QRect(left + side, line.top(), wide - side + 2, line.height())
        painter.drawText(words_line, Qt.AlignmentFlag.AlignVCenter, words)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(WIDE), px(HIGH))


class PageStrip(QListView):
    """Left and right go from page to page; `chosen(first day)` tells which one is shown."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._pages = _Pages()
        self.setModel(self._pages)
        self.setItemDelegate(_PageDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(px(HIGH))
        self.setAccessibleName(name)

    def show_pages(self, pages: Sequence[PageOfYear], first: date) -> None:
        """Show these pages with the one that begins on `first` chosen; emits nothing."""
        self.blockSignals(True)
        self._pages.show_pages(pages)
        self.blockSignals(False)
        self.go_to(first)

    def go_to(self, first: date) -> None:
        """Choose the page that begins on a day; emits nothing."""
        starts = [page.first for page in self._pages.pages]
        if first in starts:
            self.blockSignals(True)
            self.setCurrentIndex(self._pages.index(starts.index(first)))
            self.blockSignals(False)
            self._centre()
            self.viewport().update()

    def _centre(self) -> None:
        """The chosen page in the middle, and only whole pages: a cut date would be another one."""
        wide, room = px(WIDE), self.width()
        whole = max(1, room // wide)
        first = self.currentIndex().row() - whole // 2
        first = max(0, min(first, self._pages.rowCount() - whole))
        self.setViewportMargins(0, 0, max(0, room - whole * wide), 0)
        self.horizontalScrollBar().setSingleStep(wide)
        self.scrollTo(self._pages.index(first), QAbstractItemView.ScrollHint.EnsureVisible)
        self.horizontalScrollBar().setValue(first * wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def focus_rect(self) -> QRect:
        """The chosen page, for the ring around what has the focus."""
        cell = self.visualRect(self.currentIndex())
        return cell.translated(self.viewport().pos()) if cell.isValid() else self.rect()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.chosen.emit(self._pages.pages[current.row()].first)
