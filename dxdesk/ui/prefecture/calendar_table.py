"""The tables of the calendars: arrows move, Ctrl+PgUp and PgDn turn the page, Enter opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from dxdesk.desks.calendar_rows import TOWNS, day_label
from dxdesk.desks.visit_calendar import VisitCalendar
from dxdesk.plan.visit_days import DatedVisit
from dxdesk.schemes.calendar import WEEKDAYS
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.prefecture.calendar_model import STANDING, VISITS, CalendarModel, Index
from dxdesk.ui.prefecture.visit_cells import (
    CENTRE,
    LEFT,
    paint_month_visit,
    paint_standing,
    paint_week_visit,
)
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

NAME_WIDTH, MONTH_NAME_WIDTH, HEAD, ROW, MONTH_ROW = 128, 104, 46, 52, 34
FRIDAY = 4
NARROWEST_DAY, NARROWEST_MONTH_DAY, WEEKEND = 104, 25, 18


class DayHeader(QHeaderView):
    """The days above: number and weekday, and the holiday where there is one."""

    def __init__(self, view: QTableView, *, small: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._small, self._view = small, view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(px(WEEKEND))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self._view.model()
        if not isinstance(model, CalendarModel) or model.calendar is None:
            return
        painter.save()
        day = model.days[section]
        label = day_label(model.calendar, day)
        chosen = self._view.currentIndex().column() == section
        ground = "primary_soft" if chosen else "page" if label or day.weekday() > 4 else "surface"
        painter.fillRect(rect, current().colour(ground))
        painter.setPen(QPen(current().colour("outline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        weekday = WEEKDAYS[day.weekday()]
        if self._small:
            first, second = str(day.day), tr("hol.") if label else weekday
        else:
            first, second = f"{day.day}日({weekday})", label
        upper = QRect(rect.left(), rect.top() + px(3), rect.width(), px(20))
        if not second:
            upper.setHeight(rect.height() - px(6))
        size = 12 if self._small and day.weekday() > FRIDAY else 13
        self._write(painter, upper, first, size, "text", bold=size > 12)
        lower = QRect(rect.left(), rect.top() + px(22), rect.width(), px(19))
        role = "warn_text" if label else "muted"
        self._write(painter, lower, second, 12, role, bold=False)
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter, rect: QRect, words: str, size: int, role: str, *, bold: bool
    ) -> None:
        painter.setFont(letters(px(size), bold=bold))
        painter.setPen(current().colour(role))
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, rect.width() + px(4)
        )
        painter.drawText(rect, CENTRE, shown)


class RowHeader(QHeaderView):
    """The people or municipalities left: a bold name, a quiet line."""

    def __init__(self, view: QTableView, *, small: bool) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._small, self._view = small, view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedWidth(px(MONTH_NAME_WIDTH if small else NAME_WIDTH))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self._view.model()
        if not isinstance(model, CalendarModel) or section >= len(model.rows):
            return
        painter.save()
        row, chosen = model.rows[section], self._view.currentIndex().row() == section
        painter.fillRect(rect, current().colour("primary_soft" if chosen else "surface"))
        painter.setPen(QPen(current().colour("line_soft"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(px(12), 0, -px(22) if row.one_person_it else -px(4), 0)
        upper = QRect(room.left(), rect.top() + px(5), room.width(), px(20))
        if self._small:
            upper = room
        self._write(painter, upper, row.name, 14, "text", bold=True)
        if not self._small:
            self._write(painter, upper.translated(0, px(20)), row.note, 12, "muted", bold=False)
        if row.one_person_it:
            side = px(16)
            mark = QRect(rect.right() - px(20), upper.center().y() - side // 2, side, side)
            paint_icon(painter, mark, "account-outline", "text")
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter, rect: QRect, words: str, size: int, role: str, *, bold: bool
    ) -> None:
        painter.setFont(letters(px(size), bold=bold))
        painter.setPen(current().colour(role))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, LEFT, shown)


class CellDelegate(QStyledItemDelegate):
    """Draws a day of a row: its visits one below the other, or what the day is without one."""

    def __init__(self, view: QTableView, *, small: bool) -> None:
        super().__init__(view)
        self._view, self._small = view, small

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, CalendarModel)
        assert model.calendar is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, visits = option.rect, index.data(VISITS)
        painter.fillRect(rect, current().colour("surface"))
        if not visits:
            paint_standing(painter, rect, index.data(STANDING), small=self._small)
        painter.setPen(QPen(current().colour("line_soft"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        day = model.days[index.column()]
        edge, side = (px(3), 0) if self._small else (px(3), px(3))
        high = (rect.height() - edge) // max(1, len(visits))
        for number, visit in enumerate(visits):
            top = rect.top() + edge + number * high
            box = QRect(rect.left() + side, top, rect.width() - 2 * side - 1, high - edge)
            if self._small:
                name = model.named(visit)
                paint_month_visit(painter, box, model.calendar, visit, day, name)
            else:
                paint_week_visit(
                    painter, box, model.calendar, visit, day, *_said(model, visit, day)
                )
        painter.restore()


def _said(model: CalendarModel, visit: DatedVisit, day: date) -> tuple[str, str]:
    """The two lines of a visit in the week."""
    assert model.calendar is not None
    title = model.calendar.needs[visit.need].title
    if visit.open:
        title = tr("{why}: to decide").format(why=visit.why)
    elif visit.day is None:
        title = tr("{why}: left out").format(why=visit.why)
    elif visit.moved:
        here = visit.planned if day == visit.day else visit.day
        said = tr("for {day}") if day == visit.day else tr("to {day}")
        title = said.format(day=f"{here.month}/{here.day}")
    return model.named(visit), title


class CalendarTable(QTableView):
    """`cell_focused(row key, day)` by arrows and clicks; `turned(±1)` asks for another page."""

    cell_focused = Signal(str, object)
    turned = Signal(int)
    shifted = Signal(int)  # the visit here to a later or an earlier day
    opened = Signal(str, object)

    def __init__(self, name: str, *, small: bool) -> None:
        super().__init__()
        self.small = small
        self.days = CalendarModel(self)
        self.setHorizontalHeader(DayHeader(self, small=small))
        self.setVerticalHeader(RowHeader(self, small=small))
        self.setModel(self.days)
        self.setItemDelegate(CellDelegate(self, small=small))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)  # would select all, and has no name to be read out
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for set_mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(px(MONTH_ROW if small else ROW))
        self.setAccessibleName(name)
        self.activated.connect(self._open)

    def show_days(self, calendar: VisitCalendar | None, by: str, days: Sequence[date]) -> None:
        """Show other days; the current cell stays at the same row and weekday or day."""
        at, before = self.currentIndex(), self.days.rows
        key = before[at.row()].key if 0 <= at.row() < len(before) else ""
        column = max(0, at.column())
        self.blockSignals(True)
        self.days.show_days(calendar, by, days)
        self._fit_rows(by)
        self._fit_columns()
        self._join_days()
        if self.days.rows and self.days.days:
            keys = [row.key for row in self.days.rows]
            row = keys.index(key) if key in keys else 0
            self.setCurrentIndex(self.days.index(row, min(column, len(days) - 1)))
        self.blockSignals(False)
        self._tell()

    def _fit_rows(self, by: str) -> None:
        """A municipality to which several people come on one day has a higher row."""
        usual = px(MONTH_ROW if self.small else ROW)
        self.verticalHeader().setDefaultSectionSize(usual)
        for row, most in enumerate(self.days.most_at_once() if by == TOWNS else ()):
            if most > 1:
                self.setRowHeight(row, most * usual)

    def _join_days(self) -> None:
        """Days in one place that follow each other are one bar."""
        self.clearSpans()
        for row, column, wide in self.days.bars():
            self.setSpan(row, column, 1, wide)

    def choose(self, key: str, day: date) -> None:
        """Put the cursor on a day of a row."""
        keys = [row.key for row in self.days.rows]
        if key in keys and day in self.days.days:
            index = self.days.index(keys.index(key), self.days.days.index(day))
            self.setCurrentIndex(index)

    def current(self) -> tuple[str, date] | None:
        """The row and the day of the cursor."""
        at = self.currentIndex()
        if not at.isValid() or at.row() >= len(self.days.rows):
            return None
        return self.days.rows[at.row()].key, self.days.days[at.column()]

    def focus_rect(self) -> QRect:
        """The current cell, for the ring around what has the focus."""
        cell = self.visualRect(self.currentIndex())
        return cell.translated(self.viewport().pos()) if cell.isValid() else self.rect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Working days share the room; weekends stay narrow. Too little room: it scrolls."""
        least = px(NARROWEST_MONTH_DAY if self.small else NARROWEST_DAY)
        weekend = [day.weekday() > FRIDAY for day in self.days.days]
        working = max(1, len(weekend) - sum(weekend))
        room = self.viewport().width() - sum(weekend) * px(WEEKEND)
        wide, over = divmod(max(room, least * working), working)
        for column, free in enumerate(weekend):
            more = 1 if over > 0 and not free else 0
            over -= more
            width = px(WEEKEND) if free else wide + more
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.viewport().update()
        self._tell()

    def _tell(self) -> None:
        at = self.current()
        if at is not None:
            self.cell_focused.emit(*at)

    def _open(self) -> None:
        at = self.current()
        if at is not None:
            self.opened.emit(*at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        edge = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: self.days.columnCount() - 1}
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.days.copied())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in edge:
            self.shifted.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif not event.modifiers() and edge.get(Qt.Key(event.key())) == self._end(at, event):
            self.turned.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _end(self, at: Index, event: QKeyEvent) -> int:
        """The last column a joined cell covers, on the side the arrow goes to."""
        wide = self.columnSpan(at.row(), at.column()) if at.isValid() else 1
        return at.column() + (wide - 1 if event.key() == Qt.Key.Key_Right else 0)
