"""The plan by days: a week or a month above, people or municipalities below, the day at right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.calendar_rows import (
    PEOPLE,
    TOWNS,
    days_of_month,
    days_of_week,
    visits_at,
    week_note,
)
from dxdesk.desks.visit_calendar import VisitCalendar
from dxdesk.plan.visit_days import DatedVisit, monday_of
from dxdesk.schemes.calendar import month_at, month_index, wareki_month
from dxdesk.ui.parts import Segments
from dxdesk.ui.parts.keys import on_keys
from dxdesk.ui.prefecture.calendar_table import CalendarTable
from dxdesk.ui.prefecture.panels import Panel, Panels, growing
from dxdesk.ui.prefecture.visit_legend import VisitLegend
from dxdesk.ui.prefecture.visit_side import VisitSide
from dxdesk.ui.prefecture.week_strip import PageOfYear, PageStrip
from dxdesk.ui.theme import px
from dxdesk.words import tr


class DaysView(QWidget):
    """Ctrl+PgUp and PgDn turn to another week or month from anywhere in it."""

    paged = Signal()
    town_chosen = Signal(str)

    def __init__(self, *, monthly: bool) -> None:
        super().__init__()
        self._monthly = monthly
        self.by = PEOPLE
        self.calendar: VisitCalendar | None = None
        self.first: date | None = None  # of the page shown
        self._starts: list[date] = []  # of all pages
        self.strip = PageStrip(tr("Months") if monthly else tr("Weeks"))
        name = tr("Visits of the month") if monthly else tr("Visits of the week")
        self.table = CalendarTable(name, small=monthly)
        self.rows = Segments(((PEOPLE, tr("by person")), (TOWNS, tr("by municipality"))))
        self.rows.set_current(PEOPLE)
        self.side = VisitSide()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        middle = Panel()
        middle.inner.setContentsMargins(px(6), px(6), px(6), px(4))
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.rows)
        top.addWidget(self.strip, 1)
        middle.inner.addLayout(top)
        self.table.setMinimumHeight(px(280))
        middle.inner.addWidget(growing(self.table), 1)
        middle.inner.addWidget(VisitLegend())
        panels = Panels()
        panels.add(growing(middle), 1)
        panels.add(self.side, width=260 if self._monthly else 284)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panels)

    def _wire(self) -> None:
        self.strip.chosen.connect(self.show_page)
        self.rows.chosen.connect(self.show_by)
        self.table.turned.connect(self.turn)
        self.table.cell_focused.connect(self._show_cell)
        self.table.shifted.connect(self._shift)
        self.side.place_chosen.connect(self.show_visit)
        on_keys(self, "Ctrl+PgUp", lambda: self.turn(-1))
        on_keys(self, "Ctrl+PgDown", lambda: self.turn(1))

    def show_calendar(self, calendar: VisitCalendar, today: date) -> None:
        """Show another plan, or the same after something was decided; the page stays."""
        self.calendar = calendar
        first, last = calendar.span
        if self.first is None or not first <= self.first <= last:
            self.first = self._page_of(self._beginning(calendar, today))
        self.side.show_calendar(calendar)
        pages = self._pages(calendar)
        self._starts = [page.first for page in pages]
        self.strip.show_pages(pages, self.first)
        self._fill()

    @staticmethod
    def _beginning(calendar: VisitCalendar, today: date) -> date:
        """Where the plan has something to say: today, or its first visit after."""
        later = [v.planned for v in calendar.table.visits if v.planned >= today]
        return later[0] if later else calendar.span[0]

    def _page_of(self, day: date) -> date:
        return day.replace(day=1) if self._monthly else monday_of(day)

    def _pages(self, calendar: VisitCalendar) -> list[PageOfYear]:
        if not self._monthly:
            return [
                PageOfYear(monday, f"{monday.month}/{monday.day}", *week_note(calendar, monday))
                for monday in calendar.weeks
            ]
        pages = []
        for index in range(12):
            first = month_at(index, calendar.year)
            undecided = calendar.open_in_month.get(first, 0)
            made = calendar.made_in_month.get(first, 0)
            said = tr("{count} to decide") if undecided else tr("{count} visits")
            note = said.format(count=undecided or made)
            name = tr("{n}.month").format(n=first.month)
            pages.append(PageOfYear(first, name, note, bool(undecided)))
        return pages

    def show_page(self, first: date) -> None:
        """Show the week or month that begins on this day."""
        if first != self.first:
            self.first = first
            self._fill()
            self.paged.emit()

    def turn(self, pages: int) -> None:
        """Some weeks or months on or back, inside the fiscal year."""
        if self.calendar is None or self.first is None:
            return
        at = self._starts.index(self.first) + pages
        if 0 <= at < len(self._starts):
            self.strip.go_to(self._starts[at])
            self.show_page(self._starts[at])

    def show_by(self, by: str) -> None:
        """People or municipalities as rows."""
        self.by = by
        self.rows.set_current(by)
        self._fill()

    def show_visit(self, visit: DatedVisit) -> None:
        """Go to the day a visit is planned on."""
        first = self._page_of(visit.planned)
        self.strip.go_to(first)
        self.show_page(first)
        key = visit.town if self.by == TOWNS else visit.specialist
        self.table.choose(key, visit.planned)

    def show_row(self, by: str, key: str) -> None:
        """Go to a person or a municipality on the page shown."""
        self.show_by(by)
        if self.table.days.days:
            self.table.choose(key, self.table.days.days[0])

    def _shift(self, days: int) -> None:
        """Ctrl and an arrow: the one visit under the cursor to the next free day on that side."""
        at = self.table.current()
        if self.calendar is None or at is None:
            return
        visits = visits_at(self.calendar, self.by, *at)
        if len(visits) != 1:
            return
        stands = visits[0].day or visits[0].planned
        ways = [w for w in self.calendar.table.ways_out(visits[0]) if w.kind == "move" and w.day]
        later = [way for way in ways if way.day and (way.day - stands).days * days > 0]
        if later:
            way = later[0] if days > 0 else later[-1]
            self.side.decided.emit(way.moves)

    def _fill(self) -> None:
        if self.calendar is None or self.first is None:
            return
        if self._monthly:
            index = month_index(self.first.isoformat()[:7], self.calendar.year)
            days = days_of_month(index, self.calendar.year)
        else:
            days = days_of_week(self.first)
        self.table.show_days(self.calendar, self.by, days)

    def _show_cell(self, key: str, day: date) -> None:
        if self.calendar is not None:
            self.side.show_cell(self.calendar, self.by, key, day)

    def said(self) -> str:
        """Which days are shown, for the sentence above."""
        if self.first is None or self.calendar is None:
            return ""
        if self._monthly:
            return wareki_month(self.first)
        last = days_of_week(self.first)[-1]
        return tr("{month} {first} to {last}").format(
            month=wareki_month(self.first),
            first=f"{self.first.day}日",
            last=f"{last.month}月{last.day}日",
        )
