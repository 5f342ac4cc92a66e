"""A word across the whole window that says its data are not real."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from dxdesk.ui.fonts import letters
from dxdesk.ui.theme import current, px


class Watermark(QWidget):
    """Lies over `covered`, lets clicks through; 「練習」 or 「例示データ」, pale and slanted."""

    def __init__(self, covered: QWidget, word: str) -> None:
        super().__init__(covered)
        self._word = word
        self.setAccessibleName(word)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        covered.installEventFilter(self)
        self.setGeometry(covered.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded) and isinstance(
            watched, QWidget
        ):
            self.setGeometry(watched.rect())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = letters(px(44), bold=True)
        painter.setFont(font)
        painter.setPen(current().colour("muted"))
        painter.setOpacity(0.07)
        wide = QFontMetrics(font).horizontalAdvance(self._word) + px(220)
        for row, y in enumerate(range(px(90), self.height() + px(120), px(210))):
            for x in range(-(row % 2) * wide // 2, self.width(), wide):
                painter.save()
                painter.translate(QPoint(x + px(60), y))
                painter.rotate(-24)
                painter.drawText(QPoint(0, 0), self._word)
                painter.restore()
