"""県の鍵: what would be lost is said until there is a copy; keys are changed with both in hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dxdesk.desks import key_copies, prefecture
from dxdesk.desks.held_keys import held_keys
from dxdesk.exchange.passphrases import is_locked
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.ui.prefecture.conftest import Opened

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def empty(opened: Opened, tmp_path: Path) -> PrefectureDesk:
    """The desk of a real prefecture on its first day."""
    path = tmp_path / "県の机" / "kochi.dxpref"
    path.parent.mkdir()
    prefecture.new_prefecture(path, "39")
    return opened(path)


def _wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)


def _words(desk: PrefectureDesk) -> str:
    screen = desk.screens[desk.current()]
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_the_status_asks_for_a_copy_until_there_is_one(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    _wait(empty, qtbot)
    asked = [each for each in empty.decisions if each.place == "keys"]
    assert [each.question for each in asked] == ["鍵の控えがまだありません"]
    empty.do(asked[0])
    assert empty.current() == "keys" and "だれにも開けません" in _words(empty)
    empty.key_keeping.write_paper(tmp_path / "key.pdf")
    _wait(empty, qtbot)
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    assert "消してください" in empty.frame.notice.text()
    assert not [each for each in empty.decisions if each.place == "keys"]
    qtbot.waitUntil(lambda: "紙の控え" in _words(empty) and "作り直せます" in _words(empty))


def test_the_way_to_the_page_and_back_is_in_the_settings(
    empty: PrefectureDesk, qtbot: QtBot
) -> None:
    _wait(empty, qtbot)
    empty.open("settings")
    assert "控えがありません" in _words(empty)
    qtbot.mouseClick(empty.settings.key.open, LEFT)
    assert empty.current() == "keys" and empty.frame.rail.current_key() == "settings"
    qtbot.mouseClick(empty.keys.bar.back_button, LEFT)
    assert empty.current() == "settings"


def test_a_passphrase_is_shown_until_it_is_written_down_and_kept_nowhere(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open("keys")
    empty.key_keeping.write_locked(tmp_path)
    _wait(empty, qtbot)
    [file] = tmp_path.glob("*.age")
    assert is_locked(file.read_bytes())
    digits = empty.keys.passphrase.digits.text()
    assert key_copies.keys_from_file(file, digits) == key_copies.kept_keys(empty.database)
    qtbot.mouseClick(empty.keys.passphrase.noted, LEFT)
    assert digits not in _words(empty)


def test_a_key_is_changed_and_the_older_one_put_away_only_after_it_was_said_what_follows(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open("keys")
    qtbot.mouseClick(empty.keys.change.new, LEFT)
    _wait(empty, qtbot)
    assert "先に控えを作って" in empty.frame.notice.text(), "never without a copy"
    empty.key_keeping.write_plain(tmp_path)
    _wait(empty, qtbot)
    plain = (tmp_path / "prefecture-39-key.txt").read_bytes()
    (tmp_path / "old.txt").write_bytes(plain)
    qtbot.mouseClick(empty.keys.change.new, LEFT)
    _wait(empty, qtbot)
    first, second = held_keys(empty.database).all
    qtbot.mouseClick(empty.keys.change.away, LEFT)
    assert "もう開けません" in _words(empty) and empty.keys.change.stay.hasFocus()
    qtbot.mouseClick(empty.keys.change.stay, LEFT)
    assert held_keys(empty.database).older == second
    qtbot.mouseClick(empty.keys.change.away, LEFT)
    qtbot.mouseClick(empty.keys.change.really, LEFT)
    _wait(empty, qtbot)
    assert held_keys(empty.database).all == (first,)
    empty.key_keeping.take_back(tmp_path / "old.txt")
    _wait(empty, qtbot)
    assert held_keys(empty.database).older == second


def test_a_locked_copy_asks_for_its_passphrase_before_a_key_is_taken_back(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = key_copies.write_locked(empty.database, tmp_path, empty.today)
    empty.open("keys")
    for press in (empty.keys.change.new, empty.keys.change.away, empty.keys.change.really):
        qtbot.mouseClick(press, LEFT)
        _wait(empty, qtbot)
    empty.key_keeping.take_back(copy.path)
    _wait(empty, qtbot)
    assert empty.keys.change.passphrase.hasFocus()
    qtbot.keyClicks(empty.keys.change.passphrase, copy.passphrase)
    qtbot.keyClick(empty.keys.change.passphrase, Qt.Key.Key_Return)
    _wait(empty, qtbot)
    assert held_keys(empty.database).older is not None


def test_the_officers_key_leaves_as_a_file_and_its_passphrase_is_shown_once(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open("keys")
    assert "まだありません" in _words(empty)
    empty.key_keeping.make_officer(tmp_path)
    _wait(empty, qtbot)
    assert len(empty.keys.passphrase.digits.text()) == 29
    assert [path.name for path in tmp_path.glob("security-39-*.age")]
    assert empty.picture is not None and empty.picture.keys is not None
    assert empty.picture.keys.officer in _words(empty)
