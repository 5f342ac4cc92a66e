"""The first start, by keys as a person types them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from dxdesk.desks import municipality as town_desk
from dxdesk.desks.practice import practice_ground
from dxdesk.desks.prefecture import new_prefecture, write_kit
from dxdesk.store import kits, opening
from dxdesk.ui.door.first_look import FirstLook
from dxdesk.ui.door.offline_page import OfflinePage
from dxdesk.ui.door.place import PlaceScreen
from dxdesk.ui.door.practice_screen import PracticeScreen
from dxdesk.ui.door.prefecture_choice import PrefectureChoice
from dxdesk.ui.door.town_choice import TownChoice
from dxdesk.ui.door.welcome import WelcomeScreen
from dxdesk.ui.parts.watermark import Watermark
from tests.ui.door.conftest import TODAY, Visit

ENTER = Qt.Key.Key_Return


def _type(visit: Visit, text: str = "", key: Qt.Key | None = ENTER) -> None:
    """Type into whatever has the focus."""
    widget: QWidget = visit.window.focusWidget()
    if isinstance(widget, QLineEdit):
        widget.insert(text)  # as an input method does
    else:
        visit.qtbot.keyClicks(widget, text)
    if key is not None:
        visit.qtbot.keyClick(visit.window.focusWidget(), key)


def test_a_town_is_made_by_keys_alone(visit: Visit) -> None:
    visit.reception.begin(None)
    visit.page(WelcomeScreen)
    _type(visit, "1")
    visit.page(TownChoice)
    _type(visit, "東洋")
    made = visit.page(PlaceScreen).path
    assert made == visit.home / "393011.dxtown"
    _type(visit)
    assert visit.desk() == "東洋町"
    assert made.exists()


def test_a_name_read_aloud_or_a_code_finds_the_town(visit: Visit) -> None:
    visit.reception.begin(None)
    visit.page(WelcomeScreen).town_wanted.emit()
    choice = visit.page(TownChoice)
    for text in ("とうようちょう", "トウヨウ", "393011", "高知県東洋"):
        choice.search(text)
        assert choice.table.records.rowCount() == 1, text


def test_several_towns_of_one_name_are_left_to_the_person(visit: Visit) -> None:
    visit.reception.begin(None)
    visit.page(WelcomeScreen).town_wanted.emit()
    choice = visit.page(TownChoice)
    choice.search("府中")
    choice.bar.forward.emit()
    assert visit.window.page is choice
    assert choice.notice.text()
    visit.qtbot.keyClick(choice.table, Qt.Key.Key_Down)
    with visit.qtbot.waitSignal(choice.chosen):
        visit.qtbot.keyClick(choice.table, ENTER)


def test_a_prefecture_is_made_by_keys_alone(visit: Visit) -> None:
    visit.reception.begin(None)
    visit.page(WelcomeScreen)
    _type(visit, "2")
    visit.page(PrefectureChoice)
    _type(visit, "高知")
    visit.page(PlaceScreen)
    _type(visit)
    assert "高知県" in visit.desk()
    assert (visit.home / "39.dxpref").exists()


@pytest.mark.parametrize(("number", "name"), [("1", "993018.dxtown"), ("2", "prefecture.dxpref")])
def test_practice_begins_with_two_keys_and_says_what_it_is(
    visit: Visit, number: str, name: str
) -> None:
    visit.reception.begin(None)
    visit.page(WelcomeScreen)
    _type(visit, "3")
    visit.page(PracticeScreen)
    _type(visit, number)
    visit.desk()
    assert visit.preferences.last_workspace == visit.home / "dxdeskの練習" / name


def test_nothing_is_chosen_for_the_person(visit: Visit) -> None:
    visit.reception.begin(None)
    welcome = visit.page(WelcomeScreen)
    welcome.bar.forward.emit()
    assert visit.window.page is welcome
    assert welcome.notice.text()


def test_a_name_that_is_taken_is_not_written_over_but_can_be_opened(visit: Visit) -> None:
    taken = visit.home / "393011.dxtown"
    town_desk.new_town(taken, "393011", None, TODAY)
    visit.reception.begin(None)
    visit.page(WelcomeScreen).town_wanted.emit()
    visit.page(TownChoice).search("393011")
    visit.page(TownChoice).bar.forward.emit()
    place = visit.page(PlaceScreen)
    place.bar.forward.emit()
    visit.qtbot.waitUntil(lambda: bool(place.notice.text()), timeout=10_000)
    place.notice.acted.emit()
    assert visit.desk() == "東洋町"


def test_a_file_name_that_windows_cannot_keep_is_told_at_once(visit: Visit) -> None:
    visit.reception.begin(None)
    visit.page(WelcomeScreen).prefecture_wanted.emit()
    visit.page(PrefectureChoice).chosen.emit(("39", "高知県"))
    place = visit.page(PlaceScreen)
    place.name_field.setText("県/計画")
    place.bar.forward.emit()
    assert "/" in place.notice.text()
    assert not list(visit.home.glob("*.dxpref"))


def test_a_kit_leaves_only_its_own_towns_to_choose_and_goes_into_the_workspace(
    visit: Visit,
) -> None:
    ground = practice_ground(visit.home / "練習", TODAY, lambda text: None)
    visit.reception.open_file(ground.kit)
    visit.qtbot.waitUntil(lambda: visit.window.windowTitle() != "dxdesk", timeout=10_000)
    visit.window.page.new_wanted.emit()  # type: ignore[attr-defined]
    choice = visit.page(TownChoice)
    assert choice.table.records.rowCount() == 6
    assert "練習用のキットです" in choice.notice.accessibleName()
    choice.search("霧里村")
    choice.bar.forward.emit()
    visit.page(PlaceScreen).bar.forward.emit()
    assert visit.desk() == "霧里村"
    visit.reception.end()
    db = opening.open_town(visit.home / "993026.dxtown")
    assert kits.kit_bytes(db) == ground.kit.read_bytes()
    opening.close(db)


def test_a_kit_goes_into_the_town_that_is_open(visit: Visit) -> None:
    town, prefecture = visit.home / "393011.dxtown", visit.home / "39.dxpref"
    town_desk.new_town(town, "393011", None, TODAY)
    new_prefecture(prefecture, "39")
    db = opening.open_prefecture(prefecture)
    kit, _ = write_kit(db, visit.home, None, "", TODAY)
    opening.close(db)
    visit.reception.open_file(town)
    visit.desk()
    visit.reception.open_file(kit)
    visit.qtbot.waitUntil(lambda: "キット" in visit.window.windowTitle(), timeout=10_000)
    visit.window.page.bar.forward.emit()  # type: ignore[attr-defined]
    visit.qtbot.waitUntil(lambda: visit.window.windowTitle().startswith("東洋町"), timeout=10_000)
    visit.reception.end()
    db = opening.open_town(town)
    assert kits.kit_bytes(db) == kit.read_bytes()
    opening.close(db)


def test_whoever_comes_for_the_first_time_reads_one_page_and_is_back(visit: Visit) -> None:
    visit.reception.begin(None)
    visit.page(WelcomeScreen).first_look_wanted.emit()
    page = visit.page(FirstLook)
    texts = [each.text() for each in page.findChildren(QLabel)]
    assert "最初の15問：およそ15分" in texts
    visit.qtbot.keyClick(page.bar.primary, ENTER)
    visit.page(WelcomeScreen)


def test_the_sheet_without_network_is_kept_as_pdf(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = visit.home / "通信しません.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(kept), ""))
    visit.reception.begin(None)
    visit.page(WelcomeScreen).first_look_wanted.emit()
    visit.page(FirstLook).sheet_wanted.emit()
    page = visit.page(OfflinePage)
    visit.qtbot.waitUntil(lambda: bool(page.preview.pdf()), timeout=20_000)
    visit.qtbot.mouseClick(page.preview.save_button, Qt.MouseButton.LeftButton)
    visit.qtbot.waitUntil(kept.exists, timeout=20_000)
    visit.qtbot.waitUntil(page.preview.notice.isVisible, timeout=20_000)
    assert kept.read_bytes() == page.preview.pdf()


def test_from_a_towns_desk_a_click_leads_back_to_the_first_page(visit: Visit) -> None:
    path = visit.home / "393011.dxtown"
    town_desk.new_town(path, "393011", None, TODAY)
    visit.reception.begin(path)
    assert visit.desk() == "東洋町"
    [way] = [
        each
        for each in visit.window.page.findChildren(QPushButton)
        if each.text() == "ほかのファイル・画面の見た目"
    ]
    visit.qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    welcome = visit.page(WelcomeScreen)
    assert any(
        "393011" in each.accessibleDescription() for each in welcome.findChildren(QPushButton)
    )


@pytest.mark.parametrize("side", ["town", "prefecture"])
def test_practice_says_so_across_every_screen(visit: Visit, side: str) -> None:
    ground = practice_ground(visit.home / "practice", TODAY, lambda _: None)
    visit.reception.begin(ground.town if side == "town" else ground.prefecture)
    visit.desk()
    [mark] = visit.window.page.findChildren(Watermark)
    assert mark.isVisible()
    assert mark.accessibleName() == "練習"
    assert mark.size() == visit.window.page.size()


def test_a_real_town_has_no_mark(visit: Visit) -> None:
    path = visit.home / "393011.dxtown"
    town_desk.new_town(path, "393011", None, TODAY)
    visit.reception.begin(path)
    visit.desk()
    assert visit.window.page.findChildren(Watermark) == []
