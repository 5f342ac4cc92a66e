"""Asking where a file that travels goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ui.parts.drives import Drive
from dxdesk.ui.parts.place_dialog import PlaceDialog


def _asked(qtbot: QtBot) -> tuple[QWidget, PlaceDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = PlaceDialog(window, "どこに書くか")
    dialog.open()
    qtbot.waitUntil(lambda: not dialog._task.running)
    return window, dialog


def test_a_stick_is_chosen_by_its_name_and_what_is_free(qtbot: QtBot, tmp_path: Path) -> None:
    _window, dialog = _asked(qtbot)
    stick = tmp_path / "USB-03"
    dialog.drives.show_drives([Drive("USB-03", stick, 7_200_000_000)])
    assert "7.2 GB" in dialog.drives.cards[stick].accessibleDescription()
    dialog.drives.choose(stick)
    with qtbot.waitSignal(dialog.chosen) as heard:
        qtbot.keyClick(dialog.write, Qt.Key.Key_Return)
    assert heard.args == [stick]


def test_nothing_is_written_while_no_place_is_chosen(qtbot: QtBot) -> None:
    _window, dialog = _asked(qtbot)
    heard: list[Path] = []
    dialog.chosen.connect(heard.append)
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert not heard and dialog.isVisible() and dialog.fault.isVisible()
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert not heard
