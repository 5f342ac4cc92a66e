"""A town of the example that has written its first report, to be tried out on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.desks.example import Recipe, make_example
from dxdesk.store import opening
from tests.desks.prefecture_example import planned_example as planned_example
from tests.desks.prefecture_example import pref as pref

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example of one town, made once."""
    folder = tmp_path_factory.mktemp("example") / "made"
    make_example(folder, Recipe(1, "39", 7, TODAY), lambda said: None)
    return folder


@pytest.fixture
def db(made: Path, tmp_path: Path) -> Iterator[Database]:
    """Its town, in a copy of its own."""
    [town] = (made / "towns").glob("*.dxtown")
    copy = tmp_path / "town.dxtown"
    with sqlite3.connect(town) as whole, sqlite3.connect(copy) as target:
        whole.backup(target)
    whole.close()
    target.close()
    opened = opening.open_town(copy)
    yield opened
    opening.close(opened)
