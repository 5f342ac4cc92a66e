"""状況: what has come, what has not, and what is to be decided."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.report.review import MISSING, RECEIVED
from dxdesk.ui.parts import TextButton
from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.ui.prefecture.town_model import STATE_ROLE

LEFT = Qt.MouseButton.LeftButton


def _tiles(desk: PrefectureDesk) -> list[str]:
    model = desk.status.tiles.model()
    return [model.index(row, 0).data(STATE_ROLE).town.code for row in range(model.rowCount())]


def test_every_municipality_of_the_prefecture_is_a_tile_in_code_order(
    full: PrefectureDesk,
) -> None:
    tiles = _tiles(full)
    assert len(tiles) == 34
    assert tiles == sorted(tiles)


def test_a_click_on_a_count_shows_only_these(full: PrefectureDesk, qtbot: QtBot) -> None:
    assert full.picture is not None
    qtbot.mouseClick(full.status.counts.buttons[MISSING], LEFT)
    assert _tiles(full) == [state.town.code for state in full.picture.missing]
    qtbot.mouseClick(full.status.counts.buttons[RECEIVED], LEFT)
    assert _tiles(full) == [state.town.code for state in full.picture.arrived]
    assert len(full.status.model.records()) == len(full.picture.arrived)


def test_the_numbers_are_the_same_wherever_they_stand(full: PrefectureDesk) -> None:
    assert full.picture is not None
    here, missing = len(full.picture.arrived), len(full.picture.missing)
    assert str(here) in full.status.counts.buttons[RECEIVED].text()
    assert str(missing) in full.status.counts.buttons[MISSING].text()
    assert f"{here}団体" in full.status.heading.sentence.text()
    full.open("compare")
    assert f"{here}団体" in full.compare.heading.sentence.text()
    full.open("inbox")
    assert full.inbox.model.rowCount() == here


def test_enter_on_a_tile_opens_the_municipality(full: PrefectureDesk, qtbot: QtBot) -> None:
    code = full.picture.arrived[1].town.code if full.picture else ""
    full.status.tiles.select_town(code)
    qtbot.keyClick(full.status.tiles, Qt.Key.Key_Return)
    assert full.current() == "town"
    assert code in full.town.heading.sentence.text()


def test_a_typed_kana_jumps_to_the_municipality(full: PrefectureDesk) -> None:
    full.status.tiles.keyboardSearch("だいとよ")
    before = full.status.tiles.current_town()
    full.status.tiles.keyboardSearch("とうよう")
    assert full.status.tiles.current_town() == "393011" != before


def test_the_table_copies_with_its_headers(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.status.show_view("table")
    qtbot.mouseClick(full.status.copy, LEFT)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["団体コード", "市町村", "状態"]
    assert len(lines) == 35


def test_the_primary_button_does_the_first_decision(full: PrefectureDesk, qtbot: QtBot) -> None:
    first = full.decisions[0]
    assert full.status.bar.primary.text() == first.action
    qtbot.mouseClick(full.status.bar.primary, LEFT)
    assert full.current() == first.place


def test_a_link_leads_to_the_place_where_it_is_decided(full: PrefectureDesk, qtbot: QtBot) -> None:
    links = full.status.decisions.findChildren(TextButton)
    wanted = next(d for d in full.decisions if d.place == "inbox")
    [link] = [each for each in links if each.text() == wanted.action]
    qtbot.mouseClick(link, LEFT, pos=QPoint(10, 10))
    assert full.current() == "inbox"


def test_before_the_first_report_the_screen_says_what_to_do(empty: PrefectureDesk) -> None:
    assert _tiles(empty) and empty.status.counts.buttons[RECEIVED].text().endswith(" 0")
    assert [decision.place for decision in empty.decisions] == ["status"]


def test_alt_and_a_number_opens_every_place(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.frame.activateWindow()
    for number, key in enumerate([key for key in full.screens if key != "keys"], start=1):
        qtbot.keyClick(full.frame, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
        assert full.current() == key


def test_no_key_is_promised_where_there_is_nothing_to_go_through(empty: PrefectureDesk) -> None:
    for place in ("inbox", "compare", "pool", "plan", "hire"):
        empty.open(place)
        keys = {key for key, _ in empty.screens[place].keys_now()}
        assert keys <= {"Ctrl+Enter", "Esc"}, place


def test_the_keys_of_a_place_stand_below_once_there_is_something(full: PrefectureDesk) -> None:
    for place in ("inbox", "compare", "pool", "plan"):
        full.open(place)
        assert full.screens[place].keys_now() == full.screens[place].keys != ()
