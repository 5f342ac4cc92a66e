"""What holds for every part: plain text, a name for every control, room for large text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dxdesk.ui import parts
from dxdesk.ui.theme import dress
from tests.gallery.parts import shots

SHEETS = [pytest.param(make, id=name) for name, make in shots()]
OPERABLE = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    parts.SelectableCard,
)
Make = Callable[[object], QWidget]


def _shown(qtbot: QtBot, make: Make) -> parts.Frame:
    sheet = make(None)
    assert isinstance(sheet, parts.Frame)
    qtbot.addWidget(sheet)
    sheet.resize(1366, 768)
    sheet.show()
    qtbot.wait(20)
    return sheet


@pytest.mark.parametrize("make", SHEETS)
def test_no_label_would_take_text_for_something_else(qtbot: QtBot, make: Make) -> None:
    sheet = _shown(qtbot, make)
    labels = sheet.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("make", SHEETS)
def test_everything_that_can_be_operated_has_a_name(qtbot: QtBot, make: Make) -> None:
    sheet = _shown(qtbot, make)
    silent = []
    for kind in OPERABLE:
        for widget in sheet.findChildren(kind):
            spoken = QAccessible.queryAccessibleInterface(widget)
            seen = widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            inner = isinstance(widget.parent(), QComboBox | QAbstractSlider)
            if seen and not inner and not spoken.text(QAccessible.Text.Name):
                silent.append(widget)
    assert silent == []


@pytest.mark.parametrize("make", SHEETS)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_sideways_at_any_text_size(
    qtbot: QtBot, qapp: QApplication, make: Make, percent: int
) -> None:
    dress(qapp, "light", percent)
    sheet = _shown(qtbot, make)
    assert sheet.width() == 1366 and sheet.height() == 768
    page = sheet.stack.currentWidget()
    assert isinstance(page, QScrollArea)
    assert page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("make", SHEETS)
@pytest.mark.parametrize("percent", [100, 200])
def test_every_word_has_the_height_its_lines_need(
    qtbot: QtBot, qapp: QApplication, make: Make, percent: int
) -> None:
    dress(qapp, "light", percent)
    sheet = _shown(qtbot, make)
    cut = [
        label.text()
        for label in sheet.findChildren(parts.PlainLabel)
        if label.isVisible()
        and label.text()
        and label.height() < label.heightForWidth(label.width())
    ]
    assert cut == []


@pytest.mark.parametrize("make", SHEETS)
def test_buttons_are_as_wide_as_their_words(qtbot: QtBot, qapp: QApplication, make: Make) -> None:
    dress(qapp, "light", 200)
    sheet = _shown(qtbot, make)
    narrow = [
        button.text()
        for button in sheet.findChildren(QAbstractButton)
        if button.isVisible()
        and not isinstance(button, parts.OptionRow | parts.ManyRow)
        and button.width() < button.sizeHint().width()
    ]
    assert narrow == []


def test_the_bars_have_the_heights_of_the_design(qtbot: QtBot) -> None:
    [(_, make), *_] = shots()
    sheet = _shown(qtbot, make)
    assert (sheet.bar.height(), sheet.status.height(), sheet.rail.width()) == (72, 32, 240)
    assert sheet.bar.primary.geometry().right() + 1 + 32 == sheet.bar.width()


def test_under_1200_px_the_help_goes_below_the_screen(qtbot: QtBot) -> None:
    [(_, make), *_] = shots()
    sheet = _shown(qtbot, make)
    [panel] = sheet.findChildren(parts.HelpPanel)
    assert panel.width() == 320 and panel.y() == 0
    sheet.resize(1100, 768)
    qtbot.wait(20)
    assert sheet.stack.isAncestorOf(panel)
    assert panel.verticalScrollBar().maximum() == 0
    sheet.resize(1366, 768)
    qtbot.wait(20)
    assert not sheet.stack.isAncestorOf(panel) and panel.width() == 320


def test_the_rail_says_where_one_is_and_goes_where_one_wants(qtbot: QtBot) -> None:
    rail = parts.Rail()
    rail.set_items(
        [parts.RailItem("home", "ホーム"), parts.RailItem("B", "人と体制", mark="waiting")]
    )
    rail.current("home")
    qtbot.addWidget(rail)
    rail.show()
    said = rail.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "人と体制 確認待ち"
    qtbot.keyClick(rail.view, Qt.Key.Key_Down)
    assert rail.current_key() == "home"
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.keyClick(rail.view, Qt.Key.Key_Return)
    assert told.args == ["B"]


def test_a_level_is_said_in_words_as_well(qtbot: QtBot) -> None:
    bar = parts.LevelBar()
    qtbot.addWidget(bar)
    bar.show_level(2, 1, 9, 10)
    assert bar.accessibleName() == "2 はじめた 前回 1 9/10"
    bar.show_level(None, None, 1, 3)
    assert bar.accessibleName() == "判定できません 1/3"


def test_the_status_line_says_when_it_was_saved(qtbot: QtBot) -> None:
    line = parts.StatusLine()
    qtbot.addWidget(line)
    line.show_saved("10:42")
    assert line.text() == "10:42 に保存しました"
