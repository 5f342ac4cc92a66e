"""The heads of the plan's columns: kind, name, and the days each person gives."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from dxdesk.desks.calendar_rows import KINDS
from dxdesk.desks.plan_table import half_days_used
from dxdesk.plan.gates import half_days_free
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

HEIGHT, NAME = 62, 116
CENTRE = Qt.AlignmentFlag.AlignCenter


class PersonHeader(QHeaderView):
    """Three lines a person: kind in short, family name, day boxes filled as used."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        table = self.model().table  # type: ignore[attr-defined]
        if table is None:
            return
        painter.save()
        chosen = self._view.currentIndex().column() == section
        painter.fillRect(rect, current().colour("primary_soft" if chosen else "surface"))
        painter.setPen(QPen(current().colour("outline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        line = QRect(rect.left(), rect.top() + px(4), rect.width(), px(20))
        if section < len(table.people):
            person = table.people[section]
            kind = tr(KINDS.get(person.talents[0], "")) if person.talents else ""
            self._write(painter, line, kind, 12, "muted")
            family = person.name.split()[0] if person.name.split() else person.name
            self._write(painter, line.translated(0, px(19)), family, 13, "text", bold=True)
            used = half_days_used(table.planned, person.key)
            self._boxes(painter, line.translated(0, px(40)), used, half_days_free(person))
        else:
            words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
            self._write(painter, line.translated(0, px(19)), words, 13, "text")
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter, rect: QRect, words: str, size: int, role: str, *, bold: bool = False
    ) -> None:
        painter.setFont(letters(px(size), bold=bold))
        painter.setPen(current().colour(role))
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, rect.width() - px(4)
        )
        painter.drawText(rect, CENTRE, shown)

    @staticmethod
    def _boxes(painter: QPainter, line: QRect, used: int, free: int) -> None:
        count, step, side = (free + 1) // 2, px(10), px(8)
        left = line.center().x() - (count * step) // 2
        painter.setPen(QPen(current().colour("text"), 1))
        for day in range(count):
            box = QRect(left + day * step, line.top() + px(3), side, side)
            filled = max(0, min(2, used - 2 * day)) / 2
            full = QRect(box.left(), box.top(), round(side * filled), side)
            painter.fillRect(full, current().colour("text"))
            painter.drawRect(box)


class PlaceHeader(QHeaderView):
    """The municipalities left of the plan, with the mark of a one-person office."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedWidth(px(NAME))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        table = self.model().table  # type: ignore[attr-defined]
        if table is None:
            return
        painter.save()
        town = table.towns[section]
        chosen = self._view.currentIndex().row() == section
        painter.fillRect(rect, current().colour("primary_soft" if chosen else "surface"))
        painter.setPen(QPen(current().colour("line_soft"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(letters(px(14), bold=chosen))
        painter.setPen(current().colour("text"))
        words = rect.adjusted(px(12), 0, -px(24), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, town.name)
        if town.one_person_it:
            side = px(16)
            mark = QRect(rect.right() - px(22), rect.center().y() - side // 2 + 1, side, side)
            paint_icon(painter, mark, "account-outline", "text")
        painter.restore()
