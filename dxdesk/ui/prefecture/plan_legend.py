"""Below the plan's table: how many visits are drafts, told and settled, and how many are pinned."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.desks.plan_table import PlanTable
from dxdesk.desks.plan_words import state_name
from dxdesk.plan.commitment import STATES
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.prefecture.visit_cells import LOOKS, paint_box
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

HIGH = 26
PIN = "pin"


class PlanLegend(QWidget):
    """Drawn with the same brush as the visits; in as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._words: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_table(self, table: PlanTable | None) -> None:
        """Count the visits of a plan."""
        if table is None:
            self._words = ()
        else:
            counts = [(state, table.in_state(state)) for state in STATES]
            self._words = tuple((s, f"{state_name(s)} {count}") for s, count in counts)
            self._words += ((PIN, tr("pinned {count} (P)").format(count=table.pinned)),)
        self.setAccessibleName("、".join(words for _, words in self._words))
        self.updateGeometry()
        self.update()

    def _places(self, width: int) -> list[tuple[QRect, str, str]]:
        metrics = QFontMetrics(letters(px(13)))
        left, top, found = px(6), 0, []
        for key, words in self._words:
            wide = px(30) + metrics.horizontalAdvance(words) + px(18)
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
        return QSize(px(300), self.heightForWidth(px(500)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(letters(px(13)))
        for place, key, words in self._places(self.width()):
            box = QRect(place.left(), place.center().y() - px(8), px(24), px(17))
            if key in LOOKS:
                paint_box(painter, box, LOOKS[key])
            else:
                side = px(16)
                paint_icon(painter, QRect(box.left() + px(4), box.top(), side, side), key, "text")
            painter.setPen(current().colour("text"))
            line = place.adjusted(px(30), 0, 0, 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
