"""The map of the plan: by keys and by mouse, every municipality once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.ui.prefecture.map_drawing import RING
from dxdesk.ui.prefecture.plan_on_map import MapView
from dxdesk.ui.theme import px


def _view(desk: PrefectureDesk) -> MapView:
    desk.open("plan")
    desk.plan.show_view("map")
    QApplication.processEvents()
    shown = desk.plan.views.currentWidget()
    assert isinstance(shown, MapView)
    return shown


def test_arrows_reach_every_municipality(full: PrefectureDesk, qtbot: QtBot) -> None:
    view = _view(full)
    assert view.drawing.map is not None
    codes = {town.code for town in view.drawing.map.towns}
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    reached, waiting = set(), [view.drawing.town]
    while waiting:
        at = waiting.pop()
        reached.add(at)
        for key in keys:
            view.drawing.choose(at)
            qtbot.keyClick(view.drawing, key)
            if view.drawing.town not in reached:
                waiting.append(view.drawing.town)
    assert reached == codes


def test_a_click_chooses_and_the_panel_tells_who_comes(full: PrefectureDesk, qtbot: QtBot) -> None:
    view = _view(full)
    assert view.drawing.map is not None
    for town in view.drawing.map.towns:
        x, y = view.drawing._places.points[town.code]
        qtbot.mouseClick(view.drawing, Qt.MouseButton.LeftButton, pos=QPoint(int(x), int(y)))
        assert view.drawing.town == town.code
        assert view.town.head.text() == town.name
        assert town.name in view.drawing.accessibleDescription()


def test_enter_opens_the_municipality(full: PrefectureDesk, qtbot: QtBot) -> None:
    view = _view(full)
    code = view.drawing.town
    qtbot.keyClick(view.drawing, Qt.Key.Key_Return)
    assert full.current() == "town"
    assert full.town.first_focus() is not None
    assert code


def test_plus_and_minus_change_the_size_around_the_chosen_place(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    view = _view(full)
    before = view.drawing._places
    qtbot.keyClicks(view.drawing, "+")
    x, y = view.drawing._places.points[view.drawing.town]
    assert abs(x - view.drawing.width() / 2) < 1 and abs(y - view.drawing.height() / 2) < 1
    qtbot.keyClicks(view.drawing, "-")
    assert view.drawing._places == before


def test_one_persons_ways_alone(full: PrefectureDesk) -> None:
    view = _view(full)
    assert view._table is not None
    sent = {person for _, person in view._table.visits}
    assert view.people.count() == len(sent) + 1
    view.people.setCurrentIndex(1)
    view.people.activated.emit(1)
    assert view.drawing.person in sent


def test_no_name_stands_under_the_ring_of_the_chosen_municipality(full: PrefectureDesk) -> None:
    drawing = _view(full).drawing
    assert drawing.map is not None
    for town in drawing.map.towns:
        drawing.choose(town.code)
        x, y = drawing._places.points[town.code]
        box = drawing.name_box(town.code, town.name)
        assert not QRectF(x - px(RING), y - px(RING), 2 * px(RING), 2 * px(RING)).intersects(box)
