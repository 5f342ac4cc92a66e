"""Left of the plan: the needs nobody goes to, the weightiest first, each with its reason."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dxdesk import shelf
from dxdesk.desks.plan_table import Gap
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.parts import Column, RecordDelegate, RecordTableModel, Table
from dxdesk.ui.parts.records import RECORD
from dxdesk.ui.prefecture.pool import days
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

ROW = 78
LEAST = 120  # pixels: one need and the beginning of the next
BANDS = {
    "urgent": ("alert-outline", "bad"),
    "this_year": ("clock-outline", "warn"),
    "planned": ("calendar-outline", "muted"),
}
MIDDLE = Qt.AlignmentFlag.AlignVCenter


def _band(gap: Gap) -> str:
    return shelf.scale().band_label(gap.need.band)


def _days(gap: Gap) -> str:
    return tr("{days} d").format(days=days(gap.need.half_days_per_week))


def _points(gap: Gap) -> str:
    return tr("{points} points").format(points=gap.need.weight)


def _title(gap: Gap) -> str:
    return f"{gap.town.name} {gap.need.title}"


COLUMNS = (
    Column(
        tr("Nobody goes yet"),
        lambda gap: f"{_band(gap)} {_points(gap)} {_days(gap)} {_title(gap)}\n{gap.why}",
        stretch=True,
        icon=lambda gap: BANDS[gap.need.band],
        tooltip=lambda gap: f"{_title(gap)}\n{gap.why}",
    ),
)


class GapList(Table):
    """Needs without anybody; what is opened below it may take its room down to its least height."""

    def __init__(self, model: RecordTableModel) -> None:
        super().__init__(model, tr("Nobody goes yet"), row_height=ROW, sortable=False)
        self.setItemDelegate(GapDelegate(self))
        self.horizontalHeader().hide()
        self.setMinimumHeight(px(LEAST))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class GapDelegate(RecordDelegate):
    """Three lines: band, points and days; municipality and need; why nobody goes."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        self.paint_ground(painter, option, index)
        gap: Gap = index.data(RECORD)
        line = option.rect.adjusted(px(16), px(8), -px(12), 0)
        line.setHeight(px(20))
        self._first(painter, line, gap)
        line = line.translated(0, px(21))
        self._say(painter, line, _title(gap), 14, bold=True)
        line = line.translated(0, px(21))
        self._say(painter, line, gap.why, 13, "muted")
        painter.restore()

    def _first(self, painter: QPainter, line: QRect, gap: Gap) -> None:
        icon, role = BANDS[gap.need.band]
        side = px(16)
        paint_icon(painter, QRect(line.left(), line.top() + px(2), side, side), icon, role)
        words = line.adjusted(side + px(4), 0, 0, 0)
        wide = self._say(painter, words, _band(gap), 13, role, bold=True)
        self._say(painter, words.adjusted(wide + px(8), 0, 0, 0), _points(gap), 13, "muted")
        painter.setFont(letters(px(13), bold=True))
        painter.setPen(current().colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | MIDDLE, _days(gap))

    @staticmethod
    def _say(  # one line of words: where, what, how
        painter: QPainter,
        line: QRect,
        words: str,
        size: int,
        role: str = "text",
        *,
        bold: bool = False,
    ) -> int:
        """Draw one line; returns how wide its words are."""
        painter.setFont(letters(px(size), bold=bold))
        painter.setPen(current().colour(role))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | MIDDLE, shown)
        return metrics.horizontalAdvance(shown)
