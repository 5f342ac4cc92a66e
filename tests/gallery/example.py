"""The seeded example every picture is drawn from: the same prefecture, day and keys each time."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from dxdesk.desks import dispatch, inbox
from dxdesk.desks import prefecture as prefecture_desk
from dxdesk.desks.example import Recipe, make_example
from dxdesk.desks.practice import PracticeGround, practice_ground
from dxdesk.exchange.keys import PrefectureKey, TownKey
from dxdesk.store import opening

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)
TOWNS, PREFECTURE, SEED = 24, "39", 1
SHOWN_TOWN = "393011"  # the town whose desk is drawn
# Identities that open nothing but the example; the signing seeds are counted.
_TOWNS_OPEN = "AGE-SECRET-KEY-1P7A2FHDR0U7LLNHRNZU6UQEL4WTNTENUSYKTCHEV5ER0E7NNGFNQG9TCQA"
_PREFECTURE_OPENS = "AGE-SECRET-KEY-12JASDVMNMU2LGKCNQ6VHJCMRNVD64R7E8L4KFU9GMSUW5NUR5ZCQGHEVUH"
_SECONDS = 3.0  # for the plan


@dataclass(slots=True)
class Example:
    """Files of the example. What is handed out is a copy: a screen may change it freely."""

    folder: Path
    today: date = TODAY
    now: datetime = NOW
    _copies: Iterator[int] = field(default_factory=partial(count, 1))
    _open: list[Database] = field(default_factory=list)

    @property
    def town_codes(self) -> tuple[str, ...]:
        """The towns of the example, in code order."""
        return tuple(sorted(path.stem for path in (self.folder / "towns").glob("*.dxtown")))

    @property
    def kit(self) -> Path:
        return self.folder / "kit.dxkit"

    @property
    def pool(self) -> Path:
        return self.folder / "pool.xlsx"

    @property
    def reports(self) -> Path:
        """The folder of all towns' reports."""
        return self.folder / "reports"

    @property
    def practice(self) -> PracticeGround:
        """The practice folder as it is just after the first start."""
        return PracticeGround(self.folder / "practice")

    def town(self, code: str = SHOWN_TOWN) -> Path:
        """A town's workspace, answered, assessed and reported."""
        return self._copy(self.folder / "towns" / f"{code}.dxtown")

    def practice_town(self) -> Path:
        """The practising person's workspace: nothing answered but the municipality."""
        return self._copy(self.practice.town)

    def prefecture(self) -> Path:
        """The prefecture's workspace with all reports, the pool and a plan."""
        return self._copy(self.folder / "prefecture.dxpref")

    def empty_prefecture(self) -> Path:
        """The same prefecture before the first report."""
        return self._copy(self.folder / "empty.dxpref")

    def unplanned_prefecture(self) -> Path:
        """The prefecture with all reports and the pool, before the first plan."""
        return self._copy(self.folder / "unplanned.dxpref")

    def open_town(self, path: Path | None = None) -> Database:
        """A town's workspace, open; `tidy` closes it."""
        self._open.append(opening.open_town(path or self.town()))
        return self._open[-1]

    def open_prefecture(self, path: Path | None = None) -> Database:
        """The prefecture's workspace, open; `tidy` closes it."""
        self._open.append(opening.open_prefecture(path or self.prefecture()))
        return self._open[-1]

    def scratch(self) -> Path:
        """A new empty folder."""
        folder = self.folder / "copies" / f"{next(self._copies):04d}"
        folder.mkdir(parents=True)
        return folder

    def tidy(self) -> None:
        """Close what was opened and throw the copies away."""
        while self._open:
            opening.close(self._open.pop())
        shutil.rmtree(self.folder / "copies", ignore_errors=True)
        self._copies = count(1)

    def _copy(self, path: Path) -> Path:
        return Path(shutil.copy(path, self.scratch() / path.name))


@contextmanager
def example() -> Iterator[Example]:
    """The example in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="dxdesk-") as folder:
        made = make(Path(folder) / "example")
        try:
            yield made
        finally:
            made.tidy()


def make(folder: Path) -> Example:
    """Make the example in a new folder."""
    with _steady_keys():
        make_example(folder, Recipe(TOWNS, PREFECTURE, SEED, TODAY), _silent)
        practice_ground(folder / "practice", TODAY, _silent)
    shutil.copy(folder / "prefecture.dxpref", folder / "empty.dxpref")
    db = opening.open_prefecture(folder / "prefecture.dxpref")
    try:
        for _ in inbox.take_in(db, [folder / "reports"], NOW):
            pass
        prefecture_desk.take_pool(db, (folder / "pool.xlsx").read_bytes())
        opening.close(db)
        shutil.copy(folder / "prefecture.dxpref", folder / "unplanned.dxpref")
        db = opening.open_prefecture(folder / "prefecture.dxpref")
        dispatch.plan(db, dispatch.Effort(_SECONDS, SEED, 2), TODAY)
    finally:
        opening.close(db)
    return Example(folder)


def _silent(text: str) -> None:
    """Nobody watches the example being made."""


@contextmanager
def _steady_keys() -> Iterator[None]:
    """Keys from a counter: paper codes hang on keys, and pictures show paper codes."""
    numbers = count(1)
    town = "dxdesk.exchange.keys.new_town_key"
    prefecture = "dxdesk.desks.prefecture.new_prefecture_key"
    with (
        patch(town, lambda: TownKey(_TOWNS_OPEN, _seed(next(numbers)))),
        patch(prefecture, lambda: PrefectureKey(_PREFECTURE_OPENS, _seed(next(numbers)))),
    ):
        yield


def _seed(number: int) -> bytes:
    return sha256(f"example {number}".encode()).digest()
