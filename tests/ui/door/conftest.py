"""A window with its receiving desk, in a home of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ui.door.preferences import Preferences
from dxdesk.ui.door.reception import Reception
from dxdesk.ui.parts.frame import Frame
from dxdesk.ui.theme import dress
from dxdesk.ui.window import MainWindow

P = TypeVar("P", bound=QWidget)

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)


@dataclass
class Visit:
    """A person before the window."""

    qtbot: QtBot
    window: MainWindow
    reception: Reception
    preferences: Preferences
    home: Path

    def page(self, kind: type[P]) -> P:
        """Wait until a page of this kind is shown."""
        self.qtbot.waitUntil(lambda: isinstance(self.window.page, kind), timeout=20_000)
        assert isinstance(self.window.page, kind)
        return self.window.page

    def desk(self) -> str:
        """Wait until a desk is open; returns its title."""
        self.qtbot.waitUntil(lambda: self.window.windowTitle() != "dxdesk", timeout=20_000)
        self.page(Frame)
        return self.window.windowTitle().removesuffix(" - dxdesk")


@pytest.fixture
def visit(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Visit]:
    """The window as it is just after its first paint."""
    dress(qapp)
    window, preferences = MainWindow(), Preferences()
    reception = Reception(window, preferences, lambda: TODAY, lambda: NOW)
    window.show()
    yield Visit(qtbot, window, reception, preferences, home)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
