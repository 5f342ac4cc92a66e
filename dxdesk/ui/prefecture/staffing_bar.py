"""The people of an IT office as shares of a full-time person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.report.needs_report import ReportedPerson
from dxdesk.ui.fonts import letters
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

TENTHS = 10


class StaffingBar(QWidget):
    """A bar up to one person, longer where there is more than one; each person a part of it."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_people(self, people: Sequence[ReportedPerson]) -> None:
        """Show the shares of a report."""
        self._shares = [(p.name, p.share_tenths) for p in people if p.share_tenths]
        spoken = [f"{name} {tenths / TENTHS:g}" for name, tenths in self._shares]
        self.setAccessibleName(tr("Shares of the work: {shares}").format(shares="、".join(spoken)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current()
        total = sum(tenths for _, tenths in self._shares)
        whole = max(TENTHS, total)
        bar = QRect(0, px(2), self.width() - 1, px(25))
        painter.setFont(letters(px(13)))
        left = 0
        for number, (name, tenths) in enumerate(self._shares):
            width = round(bar.width() * tenths / whole)
            part = QRect(left, bar.top(), width, bar.height())
            painter.fillRect(part, theme.colour("primary_soft" if number % 2 else "heat1"))
            painter.setPen(theme.colour("text" if number % 2 else "on_heat1"))
            inner = part.adjusted(px(8), 0, -px(4), 0)
            words = painter.fontMetrics().elidedText(
                f"{name} {tenths / TENTHS:g}", Qt.TextElideMode.ElideRight, inner.width()
            )
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
            left += width
        painter.setPen(QPen(theme.colour("outline"), 1))
        painter.drawRect(bar)
        one = round(bar.width() * TENTHS / whole)
        if total > TENTHS:
            painter.drawLine(one, bar.top() - px(2), one, bar.bottom() + px(2))
