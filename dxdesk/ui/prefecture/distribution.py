"""How the municipalities of a dimension are spread over the levels: bars, number and median."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.desks.across import LEVELS, DimensionRow
from dxdesk.ui.fonts import letters
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

CENTRE = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DistributionBars(QWidget):
    """Five bars with the count and the level below each, of one dimension."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_row(self, row: DimensionRow) -> None:
        """Show another dimension."""
        self._counts = row.counts
        spoken = [tr("level {level}: {count}").format(level=level, count=count)
                  for level, count in enumerate(row.counts)]  # fmt: skip
        self.setAccessibleName(f"{row.name} " + "、".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(104))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(104))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter, theme = QPainter(self), current()
        step = min(px(58), self.width() // len(self._counts))
        base, most = self.height() - px(44), max(*self._counts, 1)
        for level, count in zip(LEVELS, self._counts, strict=True):
            high = max(px(2), round((base - px(4)) * count / most))
            bar = QRect(level * step, base - high, step - px(18), high)
            painter.fillRect(bar, theme.colour(f"heat{level}"))
            painter.setPen(QPen(theme.colour("outline"), 1))
            painter.drawRect(bar.adjusted(0, 0, -1, -1))
            self._numbers(
                painter, QRect(bar.left(), base + px(2), bar.width(), px(20)), count, level
            )

    def _numbers(self, painter: QPainter, rect: QRect, count: int, level: int) -> None:
        painter.setPen(current().colour("text"))
        painter.setFont(letters(px(14), bold=True))
        painter.drawText(rect, CENTRE, str(count))
        painter.setPen(current().colour("muted"))
        painter.setFont(letters(px(13)))
        painter.drawText(rect.translated(0, px(20)), CENTRE, str(level))


class DistributionStrip(QWidget):
    """Right of the heat map, a line a dimension: small bars, how many are judged, the median."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[DimensionRow, ...] = ()
        self._top, self._line = 0, 1
        self.setFixedWidth(px(126))

    def show_rows(self, rows: tuple[DimensionRow, ...], top: int, line: int) -> None:
        """`top` and `line` are the heights of the heat map's header and rows, in pixels."""
        self._rows, self._top, self._line = rows, top, line
        middle, judged = tr("median"), tr("municipalities judged")
        spoken = [f"{row.name} {judged} {len(row.levels)} {middle} {row.middle}" for row in rows]
        self.setAccessibleName("、".join(spoken))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(letters(px(13)))
        painter.setPen(current().colour("muted"))
        head = QRect(0, self._top - px(22), self.width(), px(20))
        painter.drawText(head.adjusted(0, 0, -px(44), 0), RIGHT, tr("municipalities judged"))
        painter.drawText(head.adjusted(0, 0, -px(6), 0), RIGHT, tr("median"))
        for number, row in enumerate(self._rows):
            line = QRect(0, self._top + number * self._line, self.width(), self._line)
            self._bars(painter, line, row)
            painter.setPen(current().colour("text"))
            painter.setFont(letters(px(14)))
            painter.drawText(line.adjusted(0, 0, -px(44), 0), RIGHT, str(len(row.levels)))
            painter.setFont(letters(px(14), bold=True))
            painter.drawText(line.adjusted(0, 0, -px(6), 0), RIGHT, row.middle)

    def _bars(self, painter: QPainter, line: QRect, row: DimensionRow) -> None:
        most, base = max(*row.counts, 1), line.bottom() - px(3)
        for level, count in enumerate(row.counts):
            high = max(1, round(px(17) * count / most))
            bar = QRect(px(8) + level * px(10), base - high, px(9), high)
            painter.fillRect(bar, current().colour(f"heat{level}"))
