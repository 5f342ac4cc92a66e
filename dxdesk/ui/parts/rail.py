"""The rail on the left: where one is, and where one can go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from dxdesk.ui.parts.labels import PlainLabel, rule
from dxdesk.ui.parts.rail_items import ITEM, RailItem, RailModel
from dxdesk.ui.parts.rail_rows import RailDelegate
from dxdesk.ui.parts.viewports import make_known
from dxdesk.ui.theme import px
from dxdesk.words import tr


class _RailView(QListView):
    """The rows; Enter and Space go where a click would."""

    def focus_rect(self) -> QRect:
        """The ring goes around the rounded ground of a row."""
        rect = self.visualRect(self.currentIndex())
        inside = rect.adjusted(px(8), 1, -px(8), -1).intersected(self.viewport().rect())
        return inside if rect.isValid() else self.rect().adjusted(px(8), 0, -px(8), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower rail breaks its words anew, also when only its scroll bar has come."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class Rail(QFrame):
    """Head, rows, foot. Arrow keys move, Enter or a click goes: `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, width: int = 240) -> None:
        super().__init__()
        self._width = width
        self.view = _RailView()
        make_known(self.view)
        self.view.setAccessibleName(tr("Screens"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(False)
        self.view.setMouseTracking(True)
        self.model = RailModel(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(RailDelegate(self.view, self.model))
        self.view.clicked.connect(self._choose)
        self._name, self._line = PlainLabel(), PlainLabel("", "small")
        self._badge, self._foot_line = PlainLabel("", "small"), PlainLabel("", "small")
        self._head, self._foot = QFrame(), QFrame()
        self._lay_out()
        self.set_width(px(width))
        self.set_foot("", "")

    def _lay_out(self) -> None:
        self._name.setProperty("kind", "name" if self._width >= 240 else "strong")
        head = QVBoxLayout(self._head)
        head.setContentsMargins(px(20 if self._width >= 240 else 16), px(15), px(12), px(12))
        head.setSpacing(0)
        head.addWidget(self._name)
        head.addWidget(self._line)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(px(16), px(10), px(16), px(10))
        foot.setSpacing(px(2))
        foot.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self._foot_line)
        self._foot_rule = rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        for widget in (self._head, rule(), self.view, self._foot_rule, self._foot):
            column.addWidget(widget, 1 if widget is self.view else 0)
        column.insertSpacing(2, px(8))

    def set_width(self, pixels: int) -> None:
        """Take so many real pixels; the frame narrows a rail of very large text."""
        self.setFixedWidth(pixels)

    def wanted_width(self) -> int:
        """The width of the design, in pixels of this text size."""
        return px(self._width)

    def set_head(self, name: str, line: str) -> None:
        """Whose desk this is, and a small line under it."""
        self._name.setText(name)
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def set_foot(self, badge: str, line: str) -> None:
        """A framed word such as 「例示データ」 and a small line at the very bottom; "" hides it."""
        self._badge.setObjectName("badge")
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self._foot_line.setText(line)
        for widget in (self._foot, self._foot_rule):
            widget.setVisible(bool(badge or line))

    def set_items(self, items: Sequence[RailItem]) -> None:
        """Show these rows; the current one stays if its key is still there."""
        self.model.show_items(items)
        self._keep_cursor()

    def current(self, key: str) -> None:
        """Mark the row of the screen that is shown; emits nothing."""
        self.model.mark(key)
        self._keep_cursor()

    def current_key(self) -> str:
        """The key of the marked row."""
        return self.model.marked

    def _keep_cursor(self) -> None:
        index = self.model.index_of(self.model.marked)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _choose(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, RailItem):
            self.chosen.emit(item.key)
