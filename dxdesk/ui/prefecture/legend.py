"""What signs mean, below a table or a calendar: in as many lines as it needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.prefecture.visit_cells import LOOKS, paint_box
from dxdesk.ui.theme import current, px

HIGH, BOX, GAP = 26, 24, 6
BETWEEN = 18  # after the words of one sign
USUAL = 640  # a width to begin with
WARNING = "alert-outline"


class Legend(QWidget):
    """States are drawn with the same brush as the visits themselves, all else as icons."""

    def __init__(self) -> None:
        super().__init__()
        self._words: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: Sequence[tuple[str, str]]) -> None:
        """(state or name of an icon, what it means), in their order."""
        self._words = tuple(words)
        self.setAccessibleName("、".join(said for _, said in self._words))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many lines as the words need at this width: a page that scrolls asks for no more."""
        self.setFixedHeight(self.heightForWidth(self.width()))

    def _places(self, width: int) -> list[tuple[QRect, str, str]]:
        metrics = QFontMetrics(letters(px(13)))
        left, top, found = px(6), 0, []
        for key, words in self._words:
            wide = px(BOX + GAP) + metrics.horizontalAdvance(words) + px(BETWEEN)
            if left + wide > width and left > px(6):
                left, top = px(6), top + px(HIGH)
            found.append((QRect(left, top, wide, px(HIGH)), key, words))
            left += wide
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1][0].bottom() + 1 if places else px(HIGH)

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(px(USUAL)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(HIGH))

    def paint_sign(self, painter: QPainter, box: QRect, key: str) -> None:
        """Draw one sign into its box before its words."""
        if key in LOOKS:
            paint_box(painter, box, LOOKS[key])
            return
        side = px(16)
        icon = QRect(box.left() + (box.width() - side) // 2, box.top(), side, side)
        paint_icon(painter, icon, key, "warn" if key == WARNING else "text")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(letters(px(13)))
        for place, key, words in self._places(self.width()):
            box = QRect(place.left(), place.center().y() - px(8), px(BOX), px(17))
            self.paint_sign(painter, box, key)
            painter.setPen(current().colour("text"))
            line = place.adjusted(px(BOX + GAP), 0, 0, 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
