"""The four kinds of specialist with their brackets: sure days solid, possible ones hatched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from dxdesk.desks.hiring import KindAdvice, between
from dxdesk.ui.fonts import letters
from dxdesk.ui.parts import Column, RecordDelegate
from dxdesk.ui.parts.records import RECORD
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

BAR_COLUMN = 1
_BAR, _TICK = 24, 34  # heights of a bar and of the lines at its ends
_STEP = 40  # days between two ends of the scale


def _days(kind: KindAdvice) -> str:
    words = tr("{days} days\n{towns} more towns")
    towns = between(kind.sure_towns, kind.possible_towns)
    return words.format(days=between(kind.sure_days, kind.possible_days), towns=towns)


def _towns(kind: KindAdvice) -> str:
    names = list(dict.fromkeys(each.town for each in kind.covered if each.by_new))
    freed = list(dict.fromkeys(each.town for each in kind.covered if not each.by_new))
    first = "・".join(names) or tr("nobody for sure")
    second = tr("set free for: {towns}").format(towns="・".join(freed)) if freed else ""
    return f"{first}\n{second}" if second else first


def _urgent(kind: KindAdvice) -> str:
    words = tr("{before}→{after} urgent")
    return words.format(before=kind.urgent_before, after=kind.urgent_after)


COLUMNS = (
    Column(
        tr("Kind to add"),
        lambda kind: f"{kind.name}\n{kind.role}",
        bold=lambda kind: True,
        width=196,
        tooltip=lambda kind: f"{kind.name}\n{kind.role}",
    ),
    Column(tr("Sure, and at most"), lambda kind: "", width=196),
    Column(tr("Days covered a year"), _days, sort_key=lambda kind: kind.sure_days, width=124),
    Column(
        tr("Urgent left"),
        _urgent,
        align="centre",
        role=lambda kind: "good" if kind.urgent_after < kind.urgent_before else "",
        width=118,
    ),
    Column(tr("Towns"), _towns, stretch=True, tooltip=_towns),
)


class BracketDelegate(RecordDelegate):
    """One scale for all rows: nought to a round number beyond the longest bar."""

    most = 1  # days

    def fit(self, kinds: Sequence[KindAdvice]) -> None:
        """Find the scale for these rows."""
        longest = max((kind.possible_days for kind in kinds), default=0)
        self.most = -(-max(longest, 1) // _STEP) * _STEP

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        self.paint_ground(painter, option, index)
        kind: KindAdvice = index.data(RECORD)
        rect = option.rect.adjusted(px(16), 0, -px(16), 0)
        self._scale(painter, rect)
        sure, possible = self._at(rect, kind.sure_days), self._at(rect, kind.possible_days)
        top, look = rect.center().y() - px(_BAR) // 2, current()
        painter.fillRect(
            QRect(rect.left(), top, sure - rect.left(), px(_BAR)), look.colour("primary")
        )
        maybe = QRect(sure, top, possible - sure, px(_BAR))
        painter.fillRect(maybe, QBrush(look.colour("primary"), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(look.colour("primary"), 1))
        painter.drawRect(maybe.adjusted(0, 0, -1, -1))
        painter.setPen(QPen(look.colour("text"), 2))
        for x in (sure, possible):
            middle = rect.center().y()
            painter.drawLine(x, middle - px(_TICK) // 2, x, middle + px(_TICK) // 2)
        painter.restore()

    def _at(self, rect: QRect, days: int) -> int:
        return rect.left() + round(rect.width() * min(days, self.most) / max(1, self.most))

    def _scale(self, painter: QPainter, rect: QRect) -> None:
        """Fine lines at quarters, with their days under them."""
        painter.setFont(letters(px(12)))
        for quarter in range(5):
            days = round(self.most * quarter / 4)
            x = self._at(rect, days)
            painter.setPen(QPen(current().colour("line_soft"), 1))
            painter.drawLine(x, rect.top(), x, rect.bottom() - px(16))
            painter.setPen(current().colour("muted"))
            box = QRect(x - px(24), rect.bottom() - px(17), px(48), px(15))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, f"{days:,}")
