"""Right of the calendars: one day and what can be done, what is undecided, what is marked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dxdesk.desks.calendar_rows import TOWNS, visits_at
from dxdesk.desks.plan_table import months_words, weekdays_words
from dxdesk.desks.visit_calendar import VisitCalendar
from dxdesk.plan.commitment import CONFIRMED, DRAFT, NOTIFIED
from dxdesk.plan.visit_days import CLOSED, DatedVisit, Move, WayOut
from dxdesk.ui.parts import (
    Column,
    FoldButton,
    OutlineButton,
    PlainLabel,
    RecordTableModel,
    Segments,
    Table,
    empty,
    rule,
)
from dxdesk.ui.prefecture.calendar_model import day_words
from dxdesk.ui.prefecture.marked_days import MarkedDays
from dxdesk.ui.prefecture.panels import Panel, growing
from dxdesk.ui.theme import px
from dxdesk.words import tr

DAY, UNDECIDED, MARKS = "day", "undecided", "marks"
ROW = 62
STATES = {DRAFT: tr("draft"), NOTIFIED: tr("notified"), CONFIRMED: tr("confirmed")}


class DayPanel(Panel):
    """One cell: its visits, why one is not made, and the ways out with a button each."""

    decided = Signal(object)  # tuple of moves
    taken_back = Signal(object)  # a visit

    def __init__(self) -> None:
        super().__init__(tr("This day"))
        self.let_scroll()

    def show_cell(self, calendar: VisitCalendar, by: str, key: str, day: date) -> None:
        """Say everything about one day of one row."""
        empty(self.inner)
        names = calendar.towns if by == TOWNS else calendar.people
        self.show_head(names[key].name if key in names else "", day_words(day))
        visits = visits_at(calendar, by, key, day)
        for visit in visits:
            self._add_visit(calendar, by, visit)
            self.inner.addWidget(rule())
        if not visits:
            self.inner.addWidget(PlainLabel(tr("Nobody is to go on this day."), "note"))
        self.inner.addStretch(1)

    def _add_visit(self, calendar: VisitCalendar, by: str, visit: DatedVisit) -> None:
        sent = calendar.sent[visit.specialist, visit.need]
        person, town = calendar.people[visit.specialist], calendar.towns[visit.town]
        self.inner.addWidget(PlainLabel(person.name if by == TOWNS else town.name, "strong"))
        self.inner.addWidget(PlainLabel(calendar.needs[visit.need].title, "note", role="text"))
        way = (
            tr("online")
            if sent.remote
            else tr("{minutes} minutes one way").format(minutes=sent.travel_minutes)
        )
        when = f"{months_words(calendar.planned, sent)}　{weekdays_words(sent)}"
        stays = tr("stays overnight") if sent.overnight else ""
        state = STATES.get(calendar.state(visit), "")
        pinned = tr("pinned") if (visit.specialist, visit.need) in calendar.pinned else ""
        count = calendar.counted(visit.specialist, visit.need)
        days = tr("plan {plan} days, by the calendar {calendar}, made {going}").format(
            plan=count.plan, calendar=count.calendar, going=count.going
        )
        for words in (when, "　".join(filter(None, (way, stays, state, pinned))), days):
            self.inner.addWidget(PlainLabel(words, "note"))
        self._add_obstacle(calendar, visit)

    def _add_obstacle(self, calendar: VisitCalendar, visit: DatedVisit) -> None:
        if visit.cause:
            said = tr("{day}: {why}").format(day=day_words(visit.planned), why=visit.why)
            self.inner.addWidget(PlainLabel(said, role="warn"))
        if visit.open:
            self.inner.addWidget(self._ways(calendar, visit))
        elif visit.decided:
            self.inner.addWidget(PlainLabel(decided_words(visit), "note", role="text"))
            button = OutlineButton(tr("Decide again"), "undo", small=True)
            button.clicked.connect(lambda: self.taken_back.emit(visit))
            self.inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._offer_to_move(calendar, visit)

    def _offer_to_move(self, calendar: VisitCalendar, visit: DatedVisit) -> None:
        """A visit nothing stands in the way of can be moved too; its days show on request."""
        fold = FoldButton(tr("Move this visit"))
        ways = self._ways(calendar, visit)
        ways.hide()
        fold.toggled.connect(ways.setVisible)
        self.inner.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addWidget(ways)

    def _ways(self, calendar: VisitCalendar, visit: DatedVisit) -> QWidget:
        """A button for each way out."""
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(6))
        for way in calendar.table.ways_out(visit):
            button = OutlineButton(way_words(way), WAY_ICONS[way.kind], small=True)
            moves = way.moves
            button.clicked.connect(lambda _=False, moves=moves: self.decided.emit(moves))
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if way.other is not None:
                town = calendar.towns[way.other.town].name
                said = tr("{town} then has {day}.")
                words = said.format(town=town, day=day_words(visit.planned))
                lines.addWidget(PlainLabel(words, "note"))
        return box


WAY_ICONS = {
    "move": "calendar-arrow-right",
    "swap": "swap-horizontal",
    "go": "check",
    "leave": "cancel",
}


def way_words(way: WayOut) -> str:
    """What a way out means, on its button."""
    if way.kind == "leave":
        return tr("Do not go")
    if way.kind == "go" or way.day is None:
        return tr("Go all the same")
    if way.other is not None:
        return tr("Change days: {day}").format(day=day_words(way.day))
    return tr("Go on {day}").format(day=day_words(way.day))


def decided_words(visit: DatedVisit) -> str:
    """What the planner decided about a visit."""
    if visit.day is None:
        return tr("Decided: nobody goes on this day.")
    if visit.day == visit.planned:
        return tr("Decided: the visit is made all the same.")
    return tr("Decided: moved to {day}.").format(day=day_words(visit.day))


class VisitSide(QWidget):
    """Three views; `place_chosen(visit)` asks the calendar to go where something is undecided."""

    place_chosen = Signal(object)
    decided = Signal(object)  # tuple of moves

    def __init__(self) -> None:
        super().__init__()
        self.switch = Segments(
            ((DAY, tr("This day")), (UNDECIDED, tr("Undecided")), (MARKS, tr("Marked days")))
        )
        self.switch.set_current(DAY)
        self.day, self.marks = DayPanel(), MarkedDays()
        self.undecided = RecordTableModel(self._columns())
        self.list = Table(self.undecided, tr("Undecided"), row_height=ROW, sortable=False)
        self.list.horizontalHeader().hide()
        self._calendar: VisitCalendar | None = None
        panel = self._open = Panel(tr("Undecided"))
        panel.inner.setContentsMargins(0, 0, 0, 0)
        panel.inner.addWidget(growing(self.list))
        self.leave = OutlineButton(tr("No visit on closed days"), "cancel", small=True)
        self.leave.setToolTip(tr("Leaves out every undecided visit on a holiday, all at once."))
        line = QVBoxLayout()
        line.setContentsMargins(px(16), px(8), px(16), px(10))
        line.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        panel.inner.addLayout(line)
        self._views = QStackedWidget()
        for view in (self.day, panel, self.marks):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.switch)
        column.addWidget(self._views, 1)
        self.list.setMinimumHeight(px(180))
        self.switch.chosen.connect(self.show_view)
        self.list.moved.connect(self._go)
        self.list.opened.connect(self._go)
        self.leave.clicked.connect(self._leave_closed)
        self.day.decided.connect(self.decided)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                tr("Undecided"),
                self._words,
                stretch=True,
                icon=lambda visit: ("alert-outline", "warn"),
            ),
        )

    def _words(self, visit: DatedVisit) -> str:
        assert self._calendar is not None  # there are rows only in a calendar
        person = self._calendar.people[visit.specialist].name
        town = self._calendar.towns[visit.town].name
        return f"{day_words(visit.planned)} {visit.why}\n{town} × {person}"

    def show_view(self, key: str) -> None:
        """One day, what is undecided, or the marked days."""
        self.switch.set_current(key)
        self._views.setCurrentIndex((DAY, UNDECIDED, MARKS).index(key))

    def show_calendar(self, calendar: VisitCalendar) -> None:
        """Show another plan, or the same after something was decided."""
        self._calendar = calendar
        undecided = calendar.table.open
        self.list.blockSignals(True)
        self.undecided.show_records(undecided)
        self.list.blockSignals(False)
        self.leave.setVisible(any(visit.cause == CLOSED for visit in undecided))
        self._open.show_head(tr("{count} visits to decide").format(count=len(undecided)))
        self.marks.show_calendar(calendar)

    def show_cell(self, calendar: VisitCalendar, by: str, key: str, day: date) -> None:
        """The cursor stands on another day."""
        self.day.show_cell(calendar, by, key, day)
        self.marks.suggest(key, day)

    def _leave_closed(self) -> None:
        if self._calendar is not None:
            closed = [each for each in self._calendar.table.open if each.cause == CLOSED]
            self.decided.emit(tuple(Move(v.specialist, v.need, v.planned, None) for v in closed))

    def _go(self, visit: DatedVisit) -> None:
        self.place_chosen.emit(visit)
