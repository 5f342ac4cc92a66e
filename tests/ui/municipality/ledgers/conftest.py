"""A town's desk on a copy of the seeded example, in a window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from dxdesk.desks.example import Recipe, make_example
from dxdesk.store import opening
from dxdesk.ui.municipality.desk import MunicipalityDesk

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture(scope="session")
def made_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One town with its kit and its report."""
    folder = tmp_path_factory.mktemp("ledgers") / "made"
    make_example(folder, Recipe(1, "39", 7, TODAY), lambda said: None)
    return folder


@pytest.fixture
def desk(made_example: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[MunicipalityDesk]:
    """The desk of that town, on the screen."""
    [town] = (made_example / "towns").glob("*.dxtown")
    path = Path(shutil.copy(town, tmp_path / "town.dxtown"))
    opened = MunicipalityDesk(opening.open_town(path), path, TODAY, lambda: NOW)
    opened.frame.resize(1366, 768)
    opened.frame.show()
    opened.frame.activateWindow()
    qtbot.waitUntil(opened.frame.isActiveWindow)
    yield opened
    opened.close_quietly()
    if shiboken6.isValid(opened.frame):
        opened.frame.close()
        opened.frame.deleteLater()
