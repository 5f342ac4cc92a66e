"""What the edges and grounds of visits mean, below a calendar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.plan.commitment import CONFIRMED, DRAFT, NOTIFIED
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.prefecture.visit_cells import LOOKS, paint_box
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

HIGH, BOX = 24, 30


class VisitLegend(QWidget):
    """Drawn with the same brush as the visits themselves; in as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._words = (
            (DRAFT, tr("draft")),
            (NOTIFIED, tr("notified")),
            (CONFIRMED, tr("confirmed")),
            ("pin", tr("pinned")),
            ("alert-outline", tr("not decided yet")),
            ("calendar-arrow-right", tr("moved to another day")),
            ("cancel", tr("left out")),
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("、".join(words for _, words in self._words))

    def _places(self, width: int) -> list[tuple[QRect, str, str]]:
        metrics = QFontMetrics(letters(px(13)))
        left, top, found = px(6), 0, []
        for key, words in self._words:
            wide = px(BOX) + px(6) + metrics.horizontalAdvance(words) + px(16)
            if left + wide > width and left > px(6):
                left, top = px(6), top + px(HIGH)
            found.append((QRect(left, top, wide, px(HIGH)), key, words))
            left += wide
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1][0].bottom() + 1

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(px(800)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(letters(px(13)))
        for place, key, words in self._places(self.width()):
            box = QRect(place.left(), place.center().y() - px(8), px(BOX), px(17))
            if key in LOOKS:
                paint_box(painter, box, LOOKS[key])
            else:
                side = px(16)
                icon = QRect(box.right() - side, box.top(), side, side)
                role = "warn" if key == "alert-outline" else "text"
                paint_icon(painter, icon, key, role)
            painter.setPen(current().colour("text"))
            line = place.adjusted(px(BOX) + px(6), 0, 0, 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
