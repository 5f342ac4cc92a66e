"""People and systems, written by keys and clicks, are in the file before anything else happens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.desks import municipality as work
from dxdesk.store import people as people_store
from dxdesk.store import systems as system_store
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.people import PeopleScreen
from dxdesk.ui.municipality.systems import SystemsScreen

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def _people(desk: MunicipalityDesk) -> tuple[Person, ...]:
    return people_store.people(desk.database)


def _open_people(desk: MunicipalityDesk) -> PeopleScreen:
    desk.open("people")
    return desk.ledgers.people


def _open_systems(desk: MunicipalityDesk) -> SystemsScreen:
    desk.open("systems")
    return desk.ledgers.systems


def _system(desk: MunicipalityDesk, name: str) -> System:
    return next(s for s in system_store.systems(desk.database) if s.name == name)


def _write(qtbot: QtBot, screen: SystemsScreen, column: int, text: str) -> None:
    """Into the first row, as a person types it."""
    screen.table.setCurrentIndex(screen.model.index(0, column))
    qtbot.keyClick(screen.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    editor.setText(text)  # type: ignore[attr-defined]
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_an_arrow_moves_a_share_by_a_tenth_and_it_is_kept(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen, before = _open_people(desk), _people(desk)[0].share_tenths or 0
    slider = screen.table.rows["p1"].slider
    assert slider.hasFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert _people(desk)[0].share_tenths == before - 1
    assert slider.hasFocus()


def test_a_digit_sets_the_share(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _open_people(desk)
    qtbot.keyClick(screen.table.rows["p2"].slider, Qt.Key.Key_5)
    assert _people(desk)[1].share_tenths == 5


def test_nobody_knew_becomes_none_only_when_zero_is_said(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    work.keep_people(desk.database, (Person("p1", "佐藤 美咲"),), desk.now())
    desk.keep(work.interview_of(desk.database))
    screen = _open_people(desk)
    assert _people(desk)[0].share_tenths is None
    qtbot.keyClick(screen.table.rows["p1"].slider, Qt.Key.Key_0)
    assert _people(desk)[0].share_tenths == 0


def test_one_person_alone_is_told_so(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    work.save_together(desk.database, {"B01": 2}, desk.now())
    desk.keep(work.interview_of(desk.database))
    screen = _open_people(desk)
    assert screen.finding.isHidden()
    qtbot.keyClick(screen.table.rows["p2"].slider, Qt.Key.Key_0)
    assert "2人と答えています" in screen.finding.text()
    work.save_together(desk.database, {"B01": 1}, desk.now())
    desk.keep(work.interview_of(desk.database))
    assert "1人情シス" in _open_people(desk).finding.text()


def test_a_person_is_added_named_and_kept_by_keyboard_alone(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen = _open_people(desk)
    qtbot.keyClick(screen.table.rows["p1"].slider, Qt.Key.Key_N, CONTROL)
    name = screen.details.fields["name"]
    assert name.hasFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Takahashi")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    assert [person.name for person in _people(desk)][-1] == "Takahashi"


def test_a_person_taken_off_comes_back(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen, before = _open_people(desk), _people(desk)
    slider = screen.table.rows["p2"].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Delete)
    assert [person.key for person in _people(desk)] == ["p1"]
    qtbot.mouseClick(screen.notice._action, LEFT)
    assert _people(desk) == before


def test_a_deputy_is_chosen(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _open_people(desk)
    box = screen.table.rows["p1"].deputy
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    assert _people(desk)[1].deputy_for == ("p1",)


def test_a_certificate_is_added_and_taken_off(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _open_people(desk)
    qtbot.mouseClick(screen.table.rows["p1"].details, LEFT)
    held = screen.details.certificates
    held.choice.setCurrentIndex(held.choice.findData("SC"))
    qtbot.mouseClick(held.add, LEFT)
    assert _people(desk)[0].certificates == ("SC",)
    qtbot.mouseClick(held._shown[0], LEFT)
    assert _people(desk)[0].certificates == ()


def test_a_day_that_is_none_is_said_in_place(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _open_people(desk)
    qtbot.mouseClick(screen.table.rows["p1"].details, LEFT)
    since = screen.details.fields["since"]
    qtbot.keyClicks(since, "soon")
    qtbot.keyClick(since, Qt.Key.Key_Return)
    assert "令和7年4月1日" in screen.details.fault.text()
    assert _people(desk)[0].since == ""


def test_a_week_is_kept_once_it_comes_to_ten(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen, before = _open_people(desk), work.interview_of(desk.database).value("B08")
    week = screen.week
    first = next(iter(week.sliders.values()))
    value = first.slider.value()
    qtbot.keyClick(first.slider, Qt.Key.Key_Right)
    assert work.interview_of(desk.database).value("B08") == before
    others = [each for each in week.sliders.values() if each is not first]
    other = next(each for each in others if each.slider.value())
    qtbot.keyClick(other.slider, Qt.Key.Key_Left)
    after = work.interview_of(desk.database).value("B08")
    assert isinstance(after, dict)
    assert sum(after.values()) == 10
    assert after[next(iter(week.sliders))] == value + 1


def test_a_contract_end_is_written_as_offices_write_it(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen = _open_systems(desk)
    name = screen.model.system(0).name
    _write(qtbot, screen, 3, "R10.3.31")
    assert _system(desk, name).contract_end == date(2028, 3, 31)
    assert screen.table.currentIndex().row() == 1


def test_a_cell_not_understood_keeps_what_it_had_and_says_why(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen = _open_systems(desk)
    before = screen.model.system(0)
    _write(qtbot, screen, 3, "来年")
    assert _system(desk, before.name) == before
    assert "令和9年3月31日" in screen.fault.text()
    _write(qtbot, screen, 3, "2027-09-30")
    assert screen.fault.isHidden()
    assert _system(desk, before.name).contract_end == date(2027, 9, 30)


def test_cells_of_excel_are_pasted_and_taken_back(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _open_systems(desk)
    before = system_store.systems(desk.database)
    QApplication.clipboard().setText("みなとデザイン\t99万円\nみなとデザイン\t来年")
    screen.table.setCurrentIndex(screen.model.index(0, 1))
    qtbot.keyClick(screen.table, Qt.Key.Key_V, CONTROL)
    first = screen.model.system(0)
    assert (first.vendor, first.yearly_cost_yen) == ("みなとデザイン", 990_000)
    assert "2行目" in screen.notice.text()
    qtbot.keyClick(screen.table, Qt.Key.Key_Z, CONTROL)
    assert system_store.systems(desk.database) == before


def test_the_operations_nothing_is_known_about_are_shown_but_not_kept(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    work.keep_systems(desk.database, (System("s1", "グループウェア"),), desk.now())
    desk.keep(work.interview_of(desk.database))
    screen = _open_systems(desk)
    assert screen.model.rowCount() == 21
    _write(qtbot, screen, 1, "北星システム")
    assert [s.key for s in system_store.systems(desk.database)] == ["s1"]


def test_a_system_is_added_and_taken_off(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen, before = _open_systems(desk), system_store.systems(desk.database)
    qtbot.mouseClick(screen.add_button, LEFT)
    editor = QApplication.focusWidget()
    assert editor is not None
    editor.setText("町ホームページ")  # type: ignore[attr-defined]
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    added = _system(desk, "町ホームページ")
    place = screen.model.index(list(screen.model.keys()).index(added.key), 0)
    screen.table.setCurrentIndex(place)
    qtbot.keyClick(screen.table, Qt.Key.Key_Delete)
    assert system_store.systems(desk.database) == before


def test_a_workbook_goes_out_and_comes_back(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "ledger.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(book), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(book), ""))
    screen, before = _open_systems(desk), system_store.systems(desk.database)
    qtbot.mouseClick(screen.write_button, LEFT)
    qtbot.waitUntil(lambda: str(book) in screen.notice.text(), timeout=10_000)
    work.keep_systems(desk.database, (), desk.now())
    qtbot.mouseClick(screen.read_button, LEFT)
    qtbot.waitUntil(lambda: "読みこみました" in screen.notice.text(), timeout=10_000)
    kept = {s.key: s for s in system_store.systems(desk.database)}
    assert kept == {s.key: s for s in before}
    people = _people(desk)
    work.keep_ledger(desk.database, people[:1], (), desk.now())
    qtbot.mouseClick(screen.notice._action, LEFT)
    assert (_people(desk), system_store.systems(desk.database)) == (people, before)


def test_a_file_that_is_no_workbook_is_refused_in_place(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "x.xlsx"
    book.write_bytes(b"PK no workbook")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(book), ""))
    screen, before = _open_systems(desk), system_store.systems(desk.database)
    qtbot.mouseClick(screen.read_button, LEFT)
    qtbot.waitUntil(lambda: "E-NOT-XLSX" in screen.notice.text(), timeout=10_000)
    assert system_store.systems(desk.database) == before


def test_the_table_is_copied_with_its_headings(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _open_systems(desk)
    qtbot.keyClick(screen.table, Qt.Key.Key_C, CONTROL)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:2] == ["システム", "業者"]
    assert len(lines) == 1 + screen.model.rowCount()
