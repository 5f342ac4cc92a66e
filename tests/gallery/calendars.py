"""Pictures of the plan by days: weeks, months, what is undecided, what is marked, the map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.desks import visit_calendar
from dxdesk.desks.calendar_rows import TOWNS
from dxdesk.plan.visit_days import Mark
from dxdesk.store import opening
from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.ui.prefecture.plan_days import DaysView
from dxdesk.ui.prefecture.plan_on_map import MapView
from dxdesk.ui.prefecture.visit_side import MARKS, UNDECIDED
from tests.gallery.drawing import settle
from tests.gallery.example import Example
from tests.gallery.prefecture import desk_of, wait_for


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """The calendars of the example's plan."""
    yield "pref_days_week", _week
    yield "pref_days_week_towns", partial(_week, by=TOWNS)
    yield "pref_days_undecided", partial(_week, side=UNDECIDED)
    yield "pref_days_marks", partial(_week, side=MARKS)
    yield "pref_days_moved", _moved
    yield "pref_days_month", _month
    yield "pref_days_month_towns", partial(_month, by=TOWNS)
    yield "pref_map", _map
    yield "pref_map_person", partial(_map, person=1)
    yield "pref_plan_out", _out


def opened(example: Example, view: str) -> tuple[PrefectureDesk, DaysView]:
    """The plan's calendar, laid out, with an assembly in it."""
    path = example.prefecture()
    db = opening.open_prefecture(path)
    first = visit_calendar.calendar(db)
    visit = next(v for v in first.table.visits if v.planned >= date(2027, 1, 18))
    days = (visit.planned, visit.planned)
    visit_calendar.mark_days(db, Mark(*days, "臨時議会", visit.town))
    opening.close(db)
    desk = desk_of(example, path)
    desk.open("plan")
    desk.plan.show_view(view)
    QApplication.processEvents()
    shown = desk.plan.views.currentWidget()
    assert isinstance(shown, DaysView)
    return desk, shown


def _week(example: Example, by: str = "", side: str = "") -> QWidget:
    desk, view = opened(example, "week")
    assert view.calendar is not None
    if by:
        view.show_by(by)
    undecided = [v for v in view.calendar.table.open if v.why == "臨時議会"]
    view.show_visit(undecided[0])
    if side:
        view.side.show_view(side)
    view.table.setFocus()
    return desk.frame


def _moved(example: Example) -> QWidget:
    desk, view = opened(example, "week")
    assert view.calendar is not None
    visit = next(v for v in view.calendar.table.open if v.why == "臨時議会")
    way = view.calendar.table.ways_out(visit)[0]
    desk.days.decide(way.moves)
    wait_for(desk)
    view.show_visit(visit)
    view.table.setFocus()
    return desk.frame


def _month(example: Example, by: str = "") -> QWidget:
    desk, view = opened(example, "month")
    if by:
        view.show_by(by)
    view.table.setFocus()
    return desk.frame


def _map(example: Example, person: int = 0) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    desk.plan.show_view("map")
    settle()
    view = desk.plan.views.currentWidget()
    assert isinstance(view, MapView)
    view.people.setCurrentIndex(person)
    view.people.activated.emit(person)
    view.drawing.setFocus()
    return desk.frame


def _out(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    desk.plan.show_view("out")
    settle()
    return desk.frame
