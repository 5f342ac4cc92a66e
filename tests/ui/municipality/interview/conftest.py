"""A town's desk on a real file, dressed as the application is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.desks import municipality as work
from dxdesk.store import opening
from dxdesk.ui.municipality.desk import MunicipalityDesk

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)
TOWN = "016373"

Opened = Callable[[], MunicipalityDesk]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    work.new_town(tmp_path / "town.dxtown", TOWN, None, TODAY)
    return tmp_path / "town.dxtown"


@pytest.fixture
def opened(qtbot: QtBot, path: Path) -> Iterator[Opened]:
    """Opens the desk; a second time closes the first one, as a restart does."""
    now_open: list[MunicipalityDesk] = []

    def close() -> None:
        for desk in now_open:
            desk.close_quietly()
            desk.frame.hide()
            desk.frame.deleteLater()
        now_open.clear()

    def open_it() -> MunicipalityDesk:
        close()
        desk = MunicipalityDesk(opening.open_town(path), path, TODAY, lambda: NOW)
        desk.frame.resize(1366, 768)
        with qtbot.waitActive(desk.frame):
            desk.frame.show()
            desk.frame.activateWindow()
        now_open.append(desk)
        return desk

    yield open_it
    close()


@pytest.fixture
def desk(opened: Opened) -> MunicipalityDesk:
    return opened()
