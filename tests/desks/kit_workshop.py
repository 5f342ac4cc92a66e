"""A prefecture that makes kits and a town that takes them, to be tried out on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk import paths, shelf
from dxdesk.desks import municipality as desk
from dxdesk.desks import own_questions, prefecture
from dxdesk.desks.laying_out import lay_out
from dxdesk.errors import Refusal
from dxdesk.store import opening

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24)
NOW = datetime(2026, 11, 23, 10, 42)
EXAMPLE = (paths.resources() / "example" / "own_questions.toml").read_text(encoding="utf-8")
OWN = EXAMPLE.replace("X00", "X39")
SHORTER = OWN[: OWN.index("# 文章を書く質問")]
SAID = {"B01": 2, "X3901": "see", "X3902": ["mail"], "X3903": 3, "X3904": "特にない"}


@pytest.fixture
def pref(tmp_path: Path) -> Iterator[Database]:
    prefecture.new_prefecture(tmp_path / "39.dxpref", "39")
    db = opening.open_prefecture(tmp_path / "39.dxpref")
    yield db
    opening.close(db)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    desk.new_town(tmp_path / "toyo.dxtown", "393011", None, TODAY)
    db = opening.open_town(tmp_path / "toyo.dxtown")
    lay_out(db)
    yield db
    opening.close(db)
    shelf.lay(shelf.NOTHING)


def kit(db: Database, folder: Path, text: str = "", today: date = TODAY) -> bytes:
    """The kit that takes these own questions along."""
    if text:
        own_questions.keep_own(db, text, "own.toml")
    return prefecture.write_kit(db, folder, None, "", today)[0].read_bytes()


def answer(db: Database, **said: object) -> None:
    desk.save_answers(db, said or SAID, NOW, lambda saved: None)


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, match=rf"^{code}\b")
