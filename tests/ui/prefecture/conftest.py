"""A prefecture's desk in a real window, on a small example that is made once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.desks import dispatch, inbox
from dxdesk.desks import prefecture as work
from dxdesk.desks.example import Recipe, make_example
from dxdesk.store import opening
from dxdesk.ui.prefecture.desk import PrefectureDesk

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)
TOWNS = 5
QUICK = dispatch.Effort(seconds=2.0, seed=0, threads=1)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("県") / "例"
    make_example(folder, Recipe(TOWNS, "39", 1, TODAY), lambda line: None)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """A copy of the example that a test may change."""
    return Path(shutil.copytree(made_once, tmp_path / "例"))


@pytest.fixture(scope="session")
def planned_once(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workspace of the example with all reports, the pool and a plan."""
    path = tmp_path_factory.mktemp("計画") / "prefecture.dxpref"
    shutil.copy(made_once / "prefecture.dxpref", path)
    db = opening.open_prefecture(path)
    list(inbox.take_in(db, [made_once / "reports"], NOW))
    work.take_pool(db, (made_once / "pool.xlsx").read_bytes())
    dispatch.plan(db, QUICK, TODAY)
    opening.close(db)
    return path


Opened = Callable[[Path], PrefectureDesk]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    """Opens a desk on a workspace and waits for its picture."""
    desks: list[PrefectureDesk] = []

    def open_desk(path: Path) -> PrefectureDesk:
        desk = PrefectureDesk(opening.open_prefecture(path), path, TODAY, lambda: NOW)
        desk.planning.effort = QUICK
        desks.append(desk)
        qtbot.addWidget(desk.frame)
        desk.frame.resize(1366, 768)
        desk.frame.show()
        qtbot.waitUntil(lambda: desk.picture is not None and not desk.busy, timeout=20_000)
        return desk

    yield open_desk
    for desk in desks:
        desk.close_quietly()


@pytest.fixture
def empty(opened: Opened, folder: Path) -> PrefectureDesk:
    """The desk before the first report."""
    return opened(folder / "prefecture.dxpref")


@pytest.fixture
def full(opened: Opened, planned_once: Path, tmp_path: Path) -> PrefectureDesk:
    """The desk with all reports, the pool and a plan."""
    return opened(Path(shutil.copy(planned_once, tmp_path / "full.dxpref")))
