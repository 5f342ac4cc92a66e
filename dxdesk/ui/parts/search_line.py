"""A line to search or filter with: a magnifier before the words, Escape empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from dxdesk.ui.icons import paint_icon
from dxdesk.ui.theme import px


class SearchLine(QLineEdit):
    """`name` is its placeholder and what a screen reader says."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = px(20)
        mark = QRect(px(10), (self.height() - side) // 2, side, side)
        paint_icon(QPainter(self), mark, "magnify", "muted")

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the line while there is something to empty, not to the window."""
        escapes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escapes and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
