"""All screens of the gallery, the front door, and a recorder of the window's heartbeat."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.ui.door.preferences import Preferences
from dxdesk.ui.door.reception import Reception
from dxdesk.ui.window import MainWindow
from tests.gallery.example import NOW, TODAY, Example, example
from tests.ui.whole import hands

BEAT = 5  # milliseconds


class Heartbeat:
    """Records the longest time the window did nothing but one thing."""

    def __init__(self) -> None:
        self.longest = 0.0  # milliseconds
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Record from now on."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def end(self) -> float:
        """The longest gap in milliseconds; nothing is recorded any more."""
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT)
        self._last = now


@pytest.fixture
def heartbeat(qapp: QApplication) -> Iterator[Heartbeat]:
    """Stopped again, whatever the test does."""
    beating = Heartbeat()
    yield beating
    beating.end()


@pytest.fixture(scope="session")
def made_example() -> Iterator[Example]:
    with example() as made:
        yield made


@pytest.fixture
def front_door(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    """The window of somebody who starts for the first time."""
    window = MainWindow()
    reception = Reception(window, Preferences(), lambda: TODAY, lambda: NOW)
    window.painted.connect(lambda: reception.begin(None))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    hands.leave_events()
