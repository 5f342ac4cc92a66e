"""A prefecture of the example with reports, a pool and a plan, made once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.desks import dispatch, inbox
from dxdesk.desks import prefecture as desk
from dxdesk.desks.example import Recipe, make_example
from dxdesk.store import opening

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)
EFFORT = dispatch.Effort(1.0, 0, 1)


@pytest.fixture(scope="session")
def planned_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight towns of Kochi, their reports taken in, and a plan."""
    folder = tmp_path_factory.mktemp("planned") / "made"
    make_example(folder, Recipe(8, "39", 3, TODAY), lambda said: None)
    db = opening.open_prefecture(folder / "prefecture.dxpref")
    list(inbox.take_in(db, [folder / "reports"], NOW))
    desk.take_pool(db, (folder / "pool.xlsx").read_bytes())
    dispatch.plan(db, EFFORT, TODAY)
    opening.close(db)
    return folder


@pytest.fixture
def pref(planned_example: Path, tmp_path: Path) -> Iterator[Database]:
    """The prefecture's workspace, open, in a copy of its own."""
    copy = Path(shutil.copy(planned_example / "prefecture.dxpref", tmp_path / "pref.dxpref"))
    db = opening.open_prefecture(copy)
    yield db
    opening.close(db)
