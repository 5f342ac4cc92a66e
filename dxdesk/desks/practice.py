"""Practice: an invented prefecture with its towns, and one town of one's own to answer for."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dxdesk import shelf
from dxdesk.desks.example import Recipe, make_example
from dxdesk.desks.municipality import new_town
from dxdesk.errors import Refusal
from dxdesk.store.faults import disk_refusal
from dxdesk.store.location import refuse_unfit_place


@dataclass(frozen=True, slots=True)
class PracticeGround:
    """The files of one practice folder."""

    folder: Path

    @property
    def town(self) -> Path:
        return self.folder / f"{shelf.practice_municipalities()[0].code}.dxtown"

    @property
    def prefecture(self) -> Path:
        return self.folder / "prefecture.dxpref"

    @property
    def kit(self) -> Path:
        return self.folder / "kit.dxkit"


def practice_ground(folder: Path, today: date, progress: Callable[[str], None]) -> PracticeGround:
    """The practice files in `folder`, made now unless they are there from last time.

    They appear whole or not at all: all is made beside the folder first.

    Raises:
        Refusal: E-DEMO-FOLDER when the folder holds other things; the codes of making files.
    """
    ground = PracticeGround(folder)
    if ground.prefecture.exists() and ground.town.exists():
        return ground
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refusal("E-DEMO-FOLDER", folder=str(folder))
    refuse_unfit_place(folder)
    _make(folder, today, progress)
    return ground


def _make(folder: Path, today: date, progress: Callable[[str], None]) -> None:
    part = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        neighbours = len(shelf.practice_municipalities()) - 1
        make_example(part, Recipe(neighbours, "", 1, today, practice=True), progress)
        beside = PracticeGround(part)
        new_town(beside.town, beside.town.stem, beside.kit.read_bytes(), today, practice=True)
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
    except OSError as error:
        raise disk_refusal(error, folder) from error
