"""Hurried hands at the door: pressed twice, several files at once; nothing breaks, none is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from dxdesk.desks import municipality as town_desk
from dxdesk.desks.example import Recipe, make_example
from dxdesk.store import opening, received
from dxdesk.ui.door.trouble import TroubleScreen
from dxdesk.ui.door.welcome import WelcomeScreen
from dxdesk.ui.window import MainWindow
from tests.ui.door.conftest import TODAY, Visit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


def _town(home: Path, code: str) -> Path:
    path = home / f"{code}.dxtown"
    town_desk.new_town(path, code, None, TODAY)
    return path


def _buttons(window: MainWindow) -> dict[str, QAbstractButton]:
    found = window.page.findChildren(QAbstractButton)
    return {each.text() or each.accessibleName(): each for each in found if each.isVisible()}


def _twice(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_workspace_of_the_list_that_is_double_clicked_opens_once(
    visit: Visit, home: Path
) -> None:
    visit.preferences.remember("東洋町", _town(home, "393011"))
    visit.preferences.forget_last()
    visit.reception.begin(None)
    visit.page(WelcomeScreen)
    [button] = [each for name, each in _buttons(visit.window).items() if "東洋町" in name]
    _twice(button)
    assert visit.desk() == "東洋町"


def test_every_button_of_the_first_page_may_be_double_clicked(visit: Visit) -> None:
    visit.reception.begin(None)
    visit.page(WelcomeScreen)
    names = [name for name in _buttons(visit.window) if "ファイル" not in name]  # those ask
    assert len(names) >= 5
    for name in names:
        visit.reception.show_welcome()
        visit.page(WelcomeScreen)
        _twice(_buttons(visit.window)[name])
        visit.qtbot.waitUntil(lambda: not visit.reception.busy, timeout=20_000)
        visit.qtbot.wait(50)  # what went wrong in the event loop is told by now


def test_trying_again_twice_tells_the_trouble_again(visit: Visit, home: Path) -> None:
    empty = home / "a.dxtown"
    empty.write_bytes(b"")
    visit.reception.begin(empty)
    screen = visit.page(TroubleScreen)
    screen.retry_wanted.emit()
    screen.retry_wanted.emit()
    visit.qtbot.waitUntil(lambda: not visit.reception.busy, timeout=20_000)
    assert visit.page(TroubleScreen).code == "E-DB-EMPTY"


def test_a_file_brought_while_another_is_being_opened_is_opened_after_it(
    visit: Visit, home: Path
) -> None:
    first, second = _town(home, "393011"), _town(home, "393029")
    visit.reception.begin(first)
    visit.reception.come(second)
    visit.qtbot.waitUntil(lambda: visit.window.windowTitle().startswith("奈半利町"), timeout=20_000)


def test_of_several_reports_opened_at_once_from_a_stick_all_are_taken_in(
    visit: Visit, home: Path
) -> None:
    made = make_example(home / "例", Recipe(4, "39", 1, TODAY), lambda _: None).paths
    reports = sorted(made["reports"].glob("*.dxr"))
    visit.reception.begin(made["prefecture"])
    visit.desk()
    for report in reports:
        visit.reception.come(report)
    visit.qtbot.waitUntil(lambda: not visit.reception.busy, timeout=20_000)
    visit.qtbot.wait(2000)
    visit.window.close()
    db = opening.open_prefecture(made["prefecture"])
    assert {each.file_name for each in received.received(db)} == {r.name for r in reports}
    opening.close(db)
