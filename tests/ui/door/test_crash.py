"""When the program itself is wrong: the text helps those who mend it, and names nobody."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from types import TracebackType

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dxdesk import __version__
from dxdesk.ui.door.crash import CrashWatch, crash_text, let_go
from dxdesk.ui.door.crash_page import CrashPage
from tests.ui.door.conftest import Visit


def _crash(name: str) -> tuple[type[BaseException], TracebackType | None]:
    try:
        raise ValueError(f"no answer of {name} in /home/{name}")
    except ValueError as error:
        return type(error), error.__traceback__


@pytest.fixture
def watch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    monkeypatch.setattr(sys, "__excepthook__", lambda *error: None)
    yield CrashWatch()
    let_go()


def test_the_text_has_version_and_lines_of_code_and_nothing_of_a_person() -> None:
    text = crash_text(*_crash("佐藤"))
    assert __version__ in text
    assert "ValueError" in text and "test_crash.py" in text
    assert "佐藤" not in text and "home" not in text


def test_a_crash_beside_the_window_is_told_too_but_only_once(
    qtbot: QtBot, watch: CrashWatch
) -> None:
    told: list[str] = []
    watch.crashed.connect(told.append)
    for _ in range(2):
        worker = threading.Thread(target=lambda: 1 / 0)
        worker.start()
        worker.join()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert len(told) == 1 and "ZeroDivisionError" in told[0]


def test_the_page_says_that_answers_are_safe_and_closes_the_window(visit: Visit) -> None:
    visit.reception.show_crash("dxdesk 0.1.0\nZeroDivisionError")
    page = visit.page(CrashPage)
    [copy] = [
        each
        for each in page.bar.findChildren(type(page.bar.back_button))
        if each.text() == "コピー"
    ]
    copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    page.bar.primary.click()
    assert not visit.window.isVisible()
