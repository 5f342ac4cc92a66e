"""Two plans as mirrored bars: values beside the middle, the difference in words between them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from dxdesk.desks.comparing_plans import Comparison, difference_words, title_of, value_words
from dxdesk.plan.comparing_plans import Measure
from dxdesk.ui.fonts import letters
from dxdesk.ui.parts import Column, RecordDelegate, RecordTableModel, Table
from dxdesk.ui.parts.records import RECORD
from dxdesk.ui.theme import current, px, tall
from dxdesk.words import tr

BAR, SIDE = 110, 290
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class MirrorDelegate(RecordDelegate):
    """Columns 1 and 3 are drawn: bar and value, the better value bold and underlined."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        if index.column() not in (1, 3):  # type: ignore[attr-defined]
            super().paint(painter, option, index)  # type: ignore[arg-type]
            return
        painter.save()
        self.paint_ground(painter, option, index)  # type: ignore[arg-type]
        measure: Measure = index.data(RECORD)  # type: ignore[attr-defined]
        plan = 0 if index.column() == 1 else 1  # type: ignore[attr-defined]
        rect = option.rect.adjusted(px(12), 0, -px(12), 0)
        length = self._length(measure, plan)
        self._bar(painter, rect, length, mirrored=plan == 0)
        self._value(painter, rect, measure, plan)
        painter.restore()

    @staticmethod
    def _length(measure: Measure, plan: int) -> int:
        most = max((*measure.values, *(of for of in measure.of if of is not None)), default=0)
        return round(px(BAR) * measure.values[plan] / most) if most else 0

    @staticmethod
    def _bar(painter: QPainter, rect: QRect, length: int, *, mirrored: bool) -> None:
        if length <= 0:
            return
        high = px(16)
        top = rect.center().y() - high // 2
        left = rect.left() + px(BAR) - length if mirrored else rect.right() - px(BAR)
        painter.setPen(QPen(current().colour("outline"), 1))
        painter.setBrush(current().colour("ramp1"))
        painter.drawRect(QRectF(left, top, length, high))

    @staticmethod
    def _value(painter: QPainter, rect: QRect, measure: Measure, plan: int) -> None:
        better = plan in measure.best
        font = letters(px(15), bold=better)
        painter.setFont(font)
        painter.setPen(current().colour("text"))
        words = value_words(measure, plan)
        beside = rect.adjusted(px(BAR) + px(8), 0, 0, 0)
        if plan == 1:
            beside = rect.adjusted(0, 0, -px(BAR) - px(8), 0)
        side = Qt.AlignmentFlag.AlignRight if plan == 0 else Qt.AlignmentFlag.AlignLeft
        painter.drawText(beside, int(side | MIDDLE), words)
        if better:
            metrics = painter.fontMetrics()
            wide = min(metrics.horizontalAdvance(words), beside.width())
            left = beside.right() - wide if plan == 0 else beside.left()
            line = beside.center().y() + metrics.height() // 2 + px(1)
            painter.fillRect(QRect(left, line, wide, px(3)), current().colour("primary"))


class MirrorTable(Table):
    """One line a measure; those that differ stand first."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ("", "")
        columns = (
            Column(tr("Measure"), title_of, stretch=True),
            Column("", lambda m: value_words(m, 0), align="right", width=SIDE),
            Column(tr("Difference"), self._difference, align="centre", width=250),
            Column("", lambda m: value_words(m, 1), width=SIDE),
        )
        super().__init__(
            RecordTableModel(columns), tr("Plans compared"), row_height=36, sortable=False
        )
        self.setItemDelegate(MirrorDelegate(self))
        self.setMinimumHeight(tall(198))

    def _difference(self, measure: Measure) -> str:
        return difference_words(measure, self._names)

    def show_comparison(self, found: Comparison | None) -> None:
        """Show two plans, the first at the left."""
        self._names = tuple(each.name for each in found.plans) if found else ("", "")
        columns = list(self.records.columns)
        for number, name in ((1, self._names[0]), (3, self._names[1])):
            columns[number] = _titled(columns[number], name)
        self.records.columns = tuple(columns)
        self.records.show_records(found.measures if found else ())


def _titled(column: Column, title: str) -> Column:
    from dataclasses import replace

    return replace(column, title=title)
