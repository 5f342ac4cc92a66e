"""A row of widgets that goes on in the next line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from dxdesk.ui.theme import px


class Flow(QLayout):
    """Widgets from the left (or to the right end), wrapped like words."""

    def __init__(self, spacing: int = 12, *, right: bool = False) -> None:
        """`spacing` in px at 100 %; `right` pushes every line to the right end."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._right = px(spacing), right
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = [item.minimumSize() for item in self._shown()]
        widest = max((size.width() for size in least), default=0)
        return QSize(widest, max((size.height() for size in least), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare = max(0, rect.height() - self.heightForWidth(rect.width()))
        self._lines(rect.adjusted(0, spare // 2, 0, 0), place=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, rect: QRect, *, place: bool) -> int:
        """Break into lines, place them if wanted, and say how high they are together."""
        line: list[tuple[QLayoutItem, int]] = []
        top, width = rect.top(), 0
        for item in self._shown():
            wide = min(item.sizeHint().width(), rect.width())
            if line and width + self._gap + wide > rect.width():
                top += self._line(line, rect, top, width, place) + self._gap * 2 // 3
                line, width = [], 0
            width += wide + (self._gap if line else 0)
            line.append((item, wide))
        return top + self._line(line, rect, top, width, place) - rect.top()

    def _line(
        self, line: list[tuple[QLayoutItem, int]], rect: QRect, top: int, width: int, place: bool
    ) -> int:
        high = max((self._height(item, wide) for item, wide in line), default=0)
        left = rect.left() + (rect.width() - width if self._right else 0)
        for item, wide in line if place else ():
            height = self._height(item, wide)
            item.setGeometry(QRect(QPoint(left, top + (high - height) // 2), QSize(wide, height)))
            left += wide + self._gap
        return high

    @staticmethod
    def _height(item: QLayoutItem, width: int) -> int:
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def spread(*widgets: QWidget, spacing: int = 12, right: bool = False) -> Flow:
    """Widgets in a row; what does not fit goes into the next line."""
    flow = Flow(spacing, right=right)
    for widget in widgets:
        flow.addWidget(widget)
    return flow


def empty(layout: QLayout) -> None:
    """Take everything out of a layout that is filled anew; what was in it is gone from sight."""
    while item := layout.takeAt(0):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
