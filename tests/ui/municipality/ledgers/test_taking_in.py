"""A table of the office is matched and looked at; nothing is kept before 「取り込む」."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dxdesk.store import systems as system_store
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.table_screen import TableScreen
from tests.gallery.office_table import office_table

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> TableScreen:
    """The page with the office's table on it, chosen as a person chooses it."""
    path = tmp_path / "R8契約一覧.xlsx"
    path.write_bytes(office_table())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    desk.open("systems")
    qtbot.mouseClick(desk.ledgers.systems.read_button, LEFT)
    screen = desk.ledgers.taking_in.screen
    qtbot.waitUntil(lambda: desk.frame.shown_screen() is screen, timeout=10_000)
    qtbot.waitUntil(lambda: screen.columns.complete)
    return screen


def _settled(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    taking = desk.ledgers.taking_in
    qtbot.waitUntil(lambda: not taking.newest.task.running and not taking._changes)


def _choose(page: TableScreen, column: int, field: str) -> None:
    box = page.columns.lines[column].field
    box.setCurrentIndex(box.findData(field))
    box.activated.emit(box.currentIndex())


def test_nothing_is_kept_before_it_is_said(desk: MunicipalityDesk, page: TableScreen) -> None:
    before = system_store.systems(desk.database)
    assert "まだ何も保存していません" in page.line.text()
    assert {c.place for c in page.bad.model.records()} == {"D7", "E8", "E9"}
    desk.open("systems")
    assert system_store.systems(desk.database) == before


def test_what_was_taken_in_is_in_the_file_and_bad_cells_stay_marked(
    desk: MunicipalityDesk, page: TableScreen, qtbot: QtBot
) -> None:
    before = system_store.systems(desk.database)
    qtbot.mouseClick(desk.ledgers.taking_in.bar.primary, LEFT)
    kept = {s.name: s for s in system_store.systems(desk.database)}
    assert kept["図書館"].contract_end == date(2027, 3, 31)
    assert kept["ネットワーク保守"].yearly_cost_yen is None
    screen = desk.ledgers.systems
    assert desk.frame.shown_screen() is screen
    assert "約260万円" in screen.model._bad.values()
    qtbot.mouseClick(screen.notice._action, LEFT)
    assert system_store.systems(desk.database) == before
    assert not screen.model._bad


def test_ctrl_z_takes_the_whole_table_back(
    desk: MunicipalityDesk, page: TableScreen, qtbot: QtBot
) -> None:
    before = system_store.systems(desk.database)
    qtbot.mouseClick(desk.ledgers.taking_in.bar.primary, LEFT)
    assert system_store.systems(desk.database) != before
    qtbot.keyClick(desk.ledgers.systems.table, Qt.Key.Key_Z, CONTROL)
    assert system_store.systems(desk.database) == before


def test_a_column_is_chosen_anew_by_keys(
    desk: MunicipalityDesk, page: TableScreen, qtbot: QtBot
) -> None:
    box = page.columns.lines[7].field  # 担当課
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    box.activated.emit(box.currentIndex())
    _settled(desk, qtbot)
    assert box.currentData() == "note"
    assert page.columns.lines[8].field.currentData() == ""
    assert box.hasFocus()


def test_two_wishes_at_once_are_both_done(
    desk: MunicipalityDesk, page: TableScreen, qtbot: QtBot
) -> None:
    _choose(page, 8, "")
    _choose(page, 7, "note")
    page.place.hidden.click()
    _settled(desk, qtbot)
    [row] = (r for r in desk.ledgers.taking_in._now[1].ledger.rows if r.row == 12)  # type: ignore[index]
    assert row.values["note"] == "総務課"


def test_without_names_nothing_comes_in_and_the_page_says_what_to_choose(
    desk: MunicipalityDesk, page: TableScreen, qtbot: QtBot
) -> None:
    before = system_store.systems(desk.database)
    _choose(page, 2, "")
    _settled(desk, qtbot)
    qtbot.mouseClick(desk.ledgers.taking_in.bar.primary, LEFT)
    assert "名前の列" in page.notice.text()
    assert system_store.systems(desk.database) == before


def test_the_heading_is_moved_and_the_sheet_changed(
    desk: MunicipalityDesk, page: TableScreen, qtbot: QtBot
) -> None:
    place = page.place
    place.heading.setCurrentIndex(place.heading.findData(4))
    place.lines.setCurrentIndex(place.lines.findData(1))
    place.lines.activated.emit(place.lines.currentIndex())
    _settled(desk, qtbot)
    assert "年額" in [each.title for each in desk.ledgers.taking_in._now[0].matching.columns]  # type: ignore[index]
    place.sheet.setCurrentIndex(0)
    place.sheet.activated.emit(0)
    _settled(desk, qtbot)
    assert "名前の列" in page.notice.text()


def test_replacing_says_what_leaves_the_ledger(
    desk: MunicipalityDesk, page: TableScreen, qtbot: QtBot
) -> None:
    page.place.way.chosen.emit("replace")
    _settled(desk, qtbot)
    assert "外れるシステム" in page.place.result.text()
    qtbot.mouseClick(desk.ledgers.taking_in.bar.primary, LEFT)
    names = {s.name for s in system_store.systems(desk.database) if not s.operation}
    assert "図書館" in names
    assert "パソコンリース" not in names
