"""The tile grid of 状況: every municipality as a tile, in code order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dxdesk.desks.overview import Picture, TownState
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.prefecture.state_looks import GROUNDS, STATE_LOOKS
from dxdesk.ui.prefecture.town_model import (
    ALL,
    KANA_ROLE,
    STATE_ROLE,
    TownFilter,
    TownModel,
    state_note,
    state_word,
)
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

WIDTH, HEIGHT, GAP = 116, 56, 6
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TileDelegate(QStyledItemDelegate):
    """Draws one tile: name, mark of a one-person office, state with icon and word."""

    def __init__(self, fiscal_year: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.fiscal_year = fiscal_year

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(WIDTH + GAP), px(HEIGHT + GAP))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state: TownState = index.data(STATE_ROLE)
        tile = option.rect.adjusted(px(GAP) // 2, px(GAP) // 2, -px(GAP) // 2, -px(GAP) // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._edge(painter, tile, state)
        self._name(painter, tile, state)
        self._state(painter, tile, state)
        painter.restore()

    def _edge(self, painter: QPainter, tile: QRect, state: TownState) -> None:
        theme, here = current(), state.latest is not None
        painter.setBrush(theme.colour(GROUNDS[state.review.state]))
        style = Qt.PenStyle.SolidLine if here else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.colour("outline"), 1, style))
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))

    def _name(self, painter: QPainter, tile: QRect, state: TownState) -> None:
        line = QRect(tile.left() + px(10), tile.top() + px(7), tile.width() - px(16), px(20))
        painter.setPen(current().colour("text"))
        if state.one_person_it:
            painter.setFont(letters(px(12)))
            words = tr("1 person")
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(line, RIGHT, words)
            icon = QRect(line.right() - wide - px(16), line.top() + px(3), px(14), px(14))
            paint_icon(painter, icon, "account-outline")
            line.setRight(icon.left())
        painter.setFont(letters(px(14), bold=True))
        name = painter.fontMetrics().elidedText(
            state.town.name, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)

    def _state(self, painter: QPainter, tile: QRect, state: TownState) -> None:
        line = QRect(tile.left() + px(10), tile.top() + px(30), tile.width() - px(18), px(18))
        icon = QRect(line.left(), line.top() + px(1), px(16), px(16))
        name, role = STATE_LOOKS[state.review.state]
        paint_icon(painter, icon, name, role)
        painter.setFont(letters(px(12)))
        painter.setPen(current().colour("text"))
        words = line.adjusted(px(21), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, state_word(state))
        painter.drawText(line, RIGHT, state_note(state, self.fiscal_year))


class TileGrid(QListView):
    """The tiles. Arrows move in reading order, Enter opens, a typed kana jumps."""

    town_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._filter = TownModel(self), TownFilter(self)
        self._filter.setSourceModel(self._model)
        self.setModel(self._filter)
        self._delegate = TileDelegate(0, self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Municipalities"))
        self.activated.connect(self._tell_chosen)

    def show_picture(self, picture: Picture) -> None:
        """Show every municipality; the current one stays current."""
        code = self.current_town()
        self._delegate.fiscal_year = picture.fiscal_year
        self._model.show_states(picture.towns, picture.fiscal_year)
        self.select_town(code or picture.towns[0].town.code)

    def show_only(self, wanted: str = ALL) -> None:
        """Show the tiles of one state."""
        self._filter.show_only(wanted)
        if not self.currentIndex().isValid() and self._filter.rowCount():
            self.setCurrentIndex(self._filter.index(0, 0))

    def current_town(self) -> str:
        """The code of the current tile; "" without one."""
        state = self.currentIndex().data(STATE_ROLE)
        return state.town.code if state else ""

    def select_town(self, code: str) -> None:
        """Make a municipality's tile the current one."""
        for row in range(self._filter.rowCount()):
            index = self._filter.index(row, 0)
            if index.data(STATE_ROLE).town.code == code:
                self.setCurrentIndex(index)

    def focus_rect(self) -> QRect:
        """The current tile, for the ring around what has the focus."""
        half = px(GAP) // 2
        tile = self.visualRect(self.currentIndex()).adjusted(half, half, -half, -half)
        return tile if tile.isValid() else self.rect()

    def keyboardSearch(self, search: str) -> None:
        """Jump to the next municipality whose name or kana begins so."""
        count, start = self._filter.rowCount(), self.currentIndex().row()
        for step in range(1, count + 1):
            index = self._filter.index((start + step) % count, 0)
            names = (str(index.data()), str(index.data(KANA_ROLE)))
            if any(name.startswith(search) for name in names):
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_chosen(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _tell_chosen(self, index: QModelIndex) -> None:
        state = index.data(STATE_ROLE)
        if state:
            self.town_chosen.emit(state.town.code)
