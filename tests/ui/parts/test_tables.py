"""Tables sort, filter and copy with their headers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from dxdesk.ui import parts
from dxdesk.ui.theme import dress


@dataclass(frozen=True, slots=True)
class Town:
    """A row."""

    name: str
    code: str
    people: int | None


TOWNS = (
    Town("星見町", "993018", 6200),
    Town("朝霧市", "993026", 48120),
    Town("白妙村", "993034", None),
)
COLUMNS = (
    parts.Column("団体", lambda town: f"{town.name}\n{town.code}", width=160),
    parts.Column(
        "人口", lambda town: f"{town.people:,}" if town.people else "—", "right", lambda t: t.people
    ),
)


@pytest.fixture
def table(qtbot: QtBot) -> parts.Table:
    shown = parts.Table(parts.RecordTableModel(COLUMNS, TOWNS), "団体の表")
    qtbot.addWidget(shown)
    shown.resize(500, 300)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    dress(qapp, "light", 200)
    yield
    dress(qapp)


def _names(table: parts.Table) -> list[str]:
    return [town.name for town in table.records.records()]


def test_the_selected_rows_are_copied_under_their_headers(qtbot: QtBot, table: parts.Table) -> None:
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "団体\t人口\n朝霧市 993026\t48,120\n"


def test_without_a_selection_the_whole_table_is_copied(table: parts.Table) -> None:
    table.clearSelection()
    table.copy()
    assert QGuiApplication.clipboard().text().count("\n") == len(TOWNS) + 1


def test_a_click_on_a_header_sorts_by_the_number_and_a_second_one_turns_it(
    qtbot: QtBot, table: parts.Table
) -> None:
    header = table.horizontalHeader()
    header.sectionClicked.emit(1)
    assert _names(table) == ["星見町", "朝霧市", "白妙村"]
    header.sectionClicked.emit(1)
    assert _names(table) == ["朝霧市", "星見町", "白妙村"]  # what has no number stays last


def test_the_cursor_stays_on_its_record_when_rows_are_sorted(table: parts.Table) -> None:
    table.choose(TOWNS[1])
    table.records.sort(1, Qt.SortOrder.DescendingOrder)
    assert table.current_record() == TOWNS[1]
    assert table.currentIndex().row() == 0


def test_the_filter_finds_full_width_digits_and_every_word(
    qtbot: QtBot, table: parts.Table
) -> None:
    field = parts.FilterField(table.records)
    qtbot.addWidget(field)
    with qtbot.waitSignal(table.records.modelReset):
        field.setText("町 ９９３０１８")
    assert _names(table) == ["星見町"]
    with qtbot.waitSignal(table.records.modelReset):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(_names(table)) == 3


def test_enter_opens_the_record_under_the_cursor(qtbot: QtBot, table: parts.Table) -> None:
    table.choose(TOWNS[2])
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [TOWNS[2]]


def test_tab_leaves_the_table_instead_of_walking_its_cells(table: parts.Table) -> None:
    assert not table.tabKeyNavigation()


def test_rows_have_air_above_and_below_their_words(table: parts.Table) -> None:
    assert table.rowHeight(0) >= 46


def test_where_columns_do_not_fit_a_record_stands_in_lines_and_nothing_is_out_of_sight(
    large_text: None, qtbot: QtBot, table: parts.Table
) -> None:
    table.choose(TOWNS[1])
    table.resize(300, 300)
    qtbot.waitUntil(lambda: table.is_folded and not table.horizontalScrollBar().maximum())
    assert table.columnWidth(0) <= table.viewport().width()
    assert table.current_record() == TOWNS[1]
    said = table.model().data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "団体 朝霧市 993026、人口 48,120"
    table.copy()
    assert QGuiApplication.clipboard().text() == "団体\t人口\n朝霧市 993026\t48,120\n"
    table.resize(900, 300)
    assert not table.is_folded
    assert not table.isColumnHidden(1)
    assert {table.rowHeight(row) for row in range(3)} == {table.rowHeight(0)}


@pytest.mark.qt_log_ignore("This plugin does not support")  # without a screen no raising
def test_folded_records_are_sorted_from_a_list_of_the_columns(
    large_text: None, table: parts.Table
) -> None:
    table.resize(300, 300)
    table.horizontalHeader().sectionClicked.emit(0)
    menu = table.horizontalHeader().findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["団体", "人口"]
    menu.actions()[1].trigger()
    menu.actions()[1].trigger()
    assert _names(table) == ["朝霧市", "星見町", "白妙村"]
    menu.close()


def test_a_column_a_screen_leaves_out_is_neither_shown_nor_copied(table: parts.Table) -> None:
    table.leave_out(1, True)
    table.selectRow(0)
    table.copy()
    assert QGuiApplication.clipboard().text() == "団体\n星見町 993018\n"
    table.leave_out(1, False)
    assert not table.isColumnHidden(1)


def test_folded_records_stay_folded_when_they_get_other_columns(
    large_text: None, table: parts.Table
) -> None:
    table.resize(300, 300)
    more = parts.Column("市町村コード", lambda town: town.code, width=200)
    table.show_columns((*COLUMNS, more, more), TOWNS)
    assert table.is_folded
    assert [table.isColumnHidden(n) for n in range(4)] == [False, True, True, True]
    assert table.columnWidth(0) == table.viewport().width()


def test_folded_records_stay_whole_when_other_columns_come(qtbot: QtBot, large_text: None) -> None:
    many = [
        parts.Column(f"案{n}", lambda town: f"{town.name}\n{town.code}", width=240) for n in (1, 2)
    ]
    shown = parts.Table(parts.RecordTableModel(COLUMNS, TOWNS), "団体の表", sortable=False)
    qtbot.addWidget(shown)
    shown.resize(700, 400)
    shown.show()
    for columns in ((COLUMNS[0], *many), (COLUMNS[0], many[0], COLUMNS[1], many[1])):
        shown.show_columns(columns, TOWNS)
        qtbot.wait(20)
        assert shown.is_folded
        assert shown.itemDelegateForColumn(0) is not None, "the cell tells the whole record"
        assert all(shown.isColumnHidden(number) for number in range(1, len(columns)))
