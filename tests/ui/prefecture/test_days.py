"""The plan by weeks and months: keys, conflicts decided with a button, marked days."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.plan.visit_days import Mark, monday_of
from dxdesk.store import visit_words
from dxdesk.ui.parts import OutlineButton
from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.ui.prefecture.plan_days import DaysView
from dxdesk.ui.prefecture.visit_side import MARKS, UNDECIDED

LEFT = Qt.MouseButton.LeftButton


def _wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=30_000)
    QApplication.processEvents()


def _view(desk: PrefectureDesk, key: str) -> DaysView:
    desk.open("plan")
    desk.plan.show_view(key)
    QApplication.processEvents()
    shown = desk.plan.views.currentWidget()
    assert isinstance(shown, DaysView)
    return shown


def _buttons(view: DaysView) -> list[OutlineButton]:
    return [b for b in view.side.day.findChildren(OutlineButton) if b.isVisible()]


@pytest.mark.parametrize("key", ["week", "month"])
def test_every_visit_of_the_plan_stands_on_its_day(full: PrefectureDesk, key: str) -> None:
    view = _view(full, key)
    calendar = view.calendar
    assert calendar is not None
    for by in ("people", "towns"):
        view.show_by(by)
        found = set()
        view.show_page(view._pages(calendar)[0].first)
        for _ in view._pages(calendar):
            model = view.table.days
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    found |= set(model.visits(model.index(row, column)))
            view.turn(1)
        assert found == set(calendar.table.visits)


def test_ctrl_page_down_turns_the_week_and_the_year_has_an_end(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    view = _view(full, "week")
    view.table.setFocus()
    assert view.first is not None and view.calendar is not None
    before = view.first
    qtbot.keyClick(view.table, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert (view.first - before).days == 7
    qtbot.keyClick(view.table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert view.first == before
    for _ in range(60):
        view.turn(1)
    assert view.first == monday_of(view.calendar.span[1])
    assert f"{view.first.month}月{view.first.day}日" in full.plan.heading.sentence.text()


def test_an_arrow_at_the_edge_goes_on_to_the_next_week(full: PrefectureDesk, qtbot: QtBot) -> None:
    view = _view(full, "week")
    view.table.setFocus()
    before = view.first
    for _ in range(5):
        qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert view.first != before


def test_a_visit_on_a_holiday_is_decided_with_one_button_and_taken_back(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    view = _view(full, "week")
    assert view.calendar is not None
    visit = view.calendar.table.open[0]
    view.side.show_view(UNDECIDED)
    view.side.list.choose(visit)
    view.show_visit(visit)
    view.side.show_view("day")
    QApplication.processEvents()
    qtbot.mouseClick(_buttons(view)[-1], LEFT)
    _wait(full, qtbot)
    [move] = visit_words.moves(full.database)
    assert (move.specialist, move.need, move.day, move.to) == (
        *(visit.specialist, visit.need, visit.planned),
        None,
    )
    assert visit not in view.calendar.table.open
    [again] = [b for b in _buttons(view) if b.text() == "決めなおす"]
    qtbot.mouseClick(again, LEFT)
    _wait(full, qtbot)
    assert visit_words.moves(full.database) == ()


def test_ctrl_and_an_arrow_move_a_visit_and_the_fold_offers_the_same(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    view = _view(full, "week")
    assert view.calendar is not None
    table = view.calendar.table
    visit, day = next(
        (visit, way.day)
        for visit in table.visits
        if not visit.cause
        for way in table.ways_out(visit)
        if way.kind == "move" and way.day and way.day > visit.planned
    )
    view.show_visit(visit)
    QApplication.processEvents()
    offered = [b.text() for b in view.side.day.findChildren(OutlineButton)]
    assert any(f"{day.month}月{day.day}日" in text for text in offered)
    qtbot.keyClick(view.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    _wait(full, qtbot)
    [move] = visit_words.moves(full.database)
    assert (move.day, move.to) == (visit.planned, day)
    now = [v for v in view.calendar.table.visits if v.planned == visit.planned]
    assert day in {v.day for v in now if v.need == visit.need}


def test_all_visits_on_closed_days_are_left_out_at_once(full: PrefectureDesk, qtbot: QtBot) -> None:
    view = _view(full, "week")
    view.side.show_view(UNDECIDED)
    QApplication.processEvents()
    qtbot.mouseClick(view.side.leave, LEFT)
    _wait(full, qtbot)
    assert view.calendar is not None
    assert view.calendar.table.open == ()
    assert not view.side.leave.isVisible()


def test_a_marked_day_opens_a_conflict_and_a_flaw_is_said_under_its_field(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    view = _view(full, "week")
    assert view.calendar is not None
    visit = next(v for v in view.calendar.table.visits if not v.cause)
    view.show_by("towns")
    view.show_visit(visit)
    view.side.show_view(MARKS)
    marks = view.side.marks
    assert marks.first.day() == visit.planned
    qtbot.mouseClick(marks.add, LEFT)
    assert marks._why.error()
    marks.why.setText("12月議会")
    marks.last.line.setText("令和元年5月1日")
    qtbot.mouseClick(marks.add, LEFT)
    assert marks._last.error()
    marks.last.line.setText("")
    qtbot.mouseClick(marks.add, LEFT)
    _wait(full, qtbot)
    [mark] = visit_words.marks(full.database)
    assert mark == Mark(visit.planned, visit.planned, "12月議会", visit.town)
    assert any(v.why == "12月議会" for v in view.calendar.table.open)


def test_the_table_goes_to_the_clipboard_with_headers(full: PrefectureDesk, qtbot: QtBot) -> None:
    view = _view(full, "week")
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *rows = QApplication.clipboard().text().splitlines()
    assert len(head.split("\t")) == 6
    assert [row.split("\t")[0] for row in rows] == [row.name for row in view.table.days.rows]


@pytest.mark.parametrize("key", ["week", "month"])
def test_no_page_of_the_year_is_cut_in_two(full: PrefectureDesk, key: str) -> None:
    strip = _view(full, key).strip
    for row in range(strip.model().rowCount()):
        strip.setCurrentIndex(strip.model().index(row, 0))
        strip.go_to(strip._pages.pages[row].first)
        seen = strip.viewport().rect()
        shown = [
            strip.visualRect(strip.model().index(n, 0)) for n in range(len(strip._pages.pages))
        ]
        assert all(seen.contains(rect) for rect in shown if rect.intersects(seen))
        assert seen.contains(shown[row])
