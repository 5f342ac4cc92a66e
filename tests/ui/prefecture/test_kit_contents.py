"""What the kit takes along is chosen on the settings: read, looked through, taken in, taken out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dxdesk.desks import own_questions
from dxdesk.desks.security_recipient import leave_unsaid
from dxdesk.exchange.kits import open_kit
from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.gallery.kits import own_text, updates_in

LEFT = Qt.MouseButton.LeftButton


def _wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)


def _file(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def _listed(desk: PrefectureDesk) -> str:
    inside = desk.settings.contents.fold.inside
    return "\n".join(each.text() for each in inside.findChildren(PlainLabel))


def test_questions_are_looked_through_before_they_go_into_the_kit(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open("settings")
    contents = empty.settings.contents
    assert not contents.keep.isVisible() and not contents.clear.isVisible()
    empty.setting_up.kit.read_questions(_file(tmp_path, own_text()))
    _wait(empty, qtbot)
    assert "X3902" in _listed(empty) and "B01が1以上" in _listed(empty)
    assert own_questions.own_text(empty.database) == "", "not kept before somebody says so"
    assert contents.keep.hasFocus()
    qtbot.keyClick(contents.keep, Qt.Key.Key_Space)
    _wait(empty, qtbot)
    assert contents.own.text() == "X39 県からの質問：4問"
    assert not contents.keep.isVisible() and contents.clear.isVisible()
    empty.setting_up.write_kit(tmp_path)
    _wait(empty, qtbot)
    assert "own_questions.toml" in open_kit((tmp_path / "kit.dxkit").read_bytes()).texts
    assert "県からの質問：4問" in empty.frame.notice.text()
    qtbot.mouseClick(contents.clear, LEFT)
    _wait(empty, qtbot)
    assert own_questions.own_text(empty.database) == "" and "取りやめ：X3901" in _listed(empty)


def test_a_desk_made_anew_without_a_kit_asks_whether_there_is_an_officer(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    leave_unsaid(empty.database)
    empty.refresh()
    _wait(empty, qtbot)
    empty.open("settings")
    tick = empty.settings.kit.no_officer
    assert tick.isVisible() and not tick.isChecked()
    empty.setting_up.write_kit(tmp_path)
    _wait(empty, qtbot)
    assert not (tmp_path / "kit.dxkit").exists() and "安全担当" in empty.frame.notice.text()
    qtbot.mouseClick(tick, LEFT)
    assert tick.isChecked()
    empty.setting_up.write_kit(tmp_path)
    _wait(empty, qtbot)
    assert (tmp_path / "kit.dxkit").exists() and not tick.isVisible()


def test_a_file_with_a_flaw_is_refused_with_its_place_and_changes_nothing(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open("settings")
    text = own_text().replace('one_of = ["yes", "see"]', 'one_of = ["perhaps"]')
    empty.setting_up.kit.read_questions(_file(tmp_path, text))
    _wait(empty, qtbot)
    said = empty.frame.notice.text()
    assert "own.toml" in said and "X3902" in said and "perhaps" in said
    assert not empty.settings.contents.keep.isVisible()


def test_updates_and_the_files_to_begin_with_are_written_and_taken(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open("settings")
    choosing, contents = empty.setting_up.kit, empty.settings.contents
    choosing.write_example(tmp_path / "example.toml")
    _wait(empty, qtbot)
    assert "X3901" in (tmp_path / "example.toml").read_text(encoding="utf-8")
    choosing.write_originals(tmp_path / "originals")
    _wait(empty, qtbot)
    assert len(list((tmp_path / "originals" / "questions").iterdir())) == 16
    choosing.take_updates(tmp_path / "originals")
    _wait(empty, qtbot)
    assert "ちがうファイルがありません" in empty.frame.notice.text()
    choosing.take_updates(updates_in(tmp_path / "changed"))
    _wait(empty, qtbot)
    assert contents.updates.text() == "質問の言いまわし：2026.2版\n制度の表：2026.2版"
    qtbot.mouseClick(contents.clear_updates, LEFT)
    _wait(empty, qtbot)
    assert contents.updates.text() == "入っていません。"


def test_every_button_of_the_panel_has_its_name(empty: PrefectureDesk) -> None:
    empty.open("settings")
    names = {each.text() for each in empty.settings.contents.findChildren(QLabel)}
    assert {"県独自の質問", "直した言いまわしと新しい制度の表"} <= names
