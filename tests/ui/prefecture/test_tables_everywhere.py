"""Every table of the desk sorts by a click on its header, is filtered, and copies with headers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dxdesk.ui.parts import FilterField, Table
from dxdesk.ui.prefecture.desk import PrefectureDesk

CONTROL = Qt.KeyboardModifier.ControlModifier
VIEWS = (
    ("status", "table"),
    ("inbox", ""),
    ("town", "answers"),
    ("town", "systems"),
    ("compare", "question"),
    ("compare", "contracts"),
    ("pool", ""),
)


def _tables(desk: PrefectureDesk, place: str, view: str) -> list[Table]:
    desk.open(place)
    if view:
        desk.screens[place].show_view(view)  # type: ignore[attr-defined]
    found = [each for each in desk.screens[place].findChildren(Table) if each.isVisible()]
    assert found
    return found


def _click_header(qtbot: QtBot, table: Table, column: int) -> None:
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize(("place", "view"), VIEWS)
def test_a_table_copies_what_is_chosen_under_its_headers(
    full: PrefectureDesk, qtbot: QtBot, place: str, view: str
) -> None:
    for table in _tables(full, place, view):
        table.setFocus()
        table.selectAll()
        qtbot.keyClick(table, Qt.Key.Key_C, CONTROL)
        head, *lines = QGuiApplication.clipboard().text().splitlines()
        assert head.split("\t") == [column.title for column in table.shown_columns()]
        assert len(lines) == table.records.rowCount() > 0


@pytest.mark.parametrize(("place", "view"), VIEWS)
def test_a_click_on_a_header_sorts_and_a_second_one_turns_the_order(
    full: PrefectureDesk, qtbot: QtBot, place: str, view: str
) -> None:
    for table in _tables(full, place, view):
        if not table.horizontalHeader().sectionsClickable():
            continue
        column = table.records.columns[0]
        key = column.sort_key or column.value
        for turned in (False, True):
            _click_header(qtbot, table, 0)
            keys = [key(record) for record in table.records.records()]
            assert keys == sorted(keys, reverse=turned)


@pytest.mark.parametrize(("place", "view"), VIEWS)
def test_control_f_goes_to_the_filter_and_escape_empties_it(
    full: PrefectureDesk, qtbot: QtBot, place: str, view: str
) -> None:
    [*_, table] = _tables(full, place, view)
    qtbot.keyClick(table, Qt.Key.Key_F, CONTROL)
    field = full.frame.focusWidget()
    assert isinstance(field, FilterField)
    filtered = next(
        each
        for each in _tables(full, place, view)
        if each.records.rowCount() and _narrows(qtbot, field, each)
    )
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: filtered.records.rowCount() > 0)


def _narrows(qtbot: QtBot, field: FilterField, table: Table) -> bool:
    """Whether words that stand nowhere empty this table."""
    field.setText("どこにもない文字列")
    qtbot.wait(200)
    return table.records.rowCount() == 0


def test_the_plan_copies_municipalities_and_people(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("plan")
    full.plan.matrix.setFocus()
    qtbot.keyClick(full.plan.matrix, Qt.Key.Key_C, CONTROL)
    head, *lines = QGuiApplication.clipboard().text().splitlines()
    assert full.plan.table is not None
    assert head.split("\t")[1:-1] == [person.name for person in full.plan.table.people]
    assert len(lines) == len(full.plan.table.towns)


def test_the_heat_map_copies_every_level(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("compare")
    full.compare.map.setFocus()
    qtbot.keyClick(full.compare.map, Qt.Key.Key_C, CONTROL)
    assert full.picture is not None
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1 + len(full.picture.towns)
