"""Writing letters and calendar files into a folder: each whole, and none where one cannot be."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import town_letters, visit_files
from dxdesk.desks.files import write_file
from dxdesk.errors import Refusal

if TYPE_CHECKING:
    from sqlite_utils import Database

ALL_LETTERS = "letters_all.pdf"


def _never() -> bool:
    return False


@dataclass(slots=True)
class _Pile:
    """What was written into a folder; new files go again where a later one is refused."""

    folder: Path
    written: list[Path] = field(default_factory=list)
    _new: list[Path] = field(default_factory=list)

    def add(self, name: str, data: bytes) -> None:
        path = self.folder / name
        is_new = not os.path.lexists(path)
        try:
            self.written.append(write_file(path, data))
        except Refusal:
            for each in self._new:
                with suppress(OSError):
                    each.unlink()
            raise
        if is_new:
            self._new.append(path)


def write_letters(
    db: Database, folder: Path, towns: Sequence[str] = (), stop: Callable[[], bool] = _never
) -> list[Path]:
    """One PDF for each municipality, and one with all of them where there are several.

    Stops between two files when `stop` says so; what is written stays.

    Raises:
        Refusal: as `town_letters`; the codes of `write_file`.
    """
    from dxdesk.paper.town_letter import letters

    wanted = town_letters.town_letters(db, towns)
    pile = _Pile(folder)
    for letter in wanted:
        if stop():
            return pile.written
        pile.add(f"letter_{letter.code}_{letter.fiscal_year}.pdf", letters((letter,)).pdf)
    if len(wanted) > 1:
        pile.add(ALL_LETTERS, letters(wanted).pdf)
    return pile.written


def write_calendars(
    db: Database,
    folder: Path,
    stamp: datetime,
    *,
    specialist: str = "",
    town: str = "",
    stop: Callable[[], bool] = _never,
) -> list[Path]:
    """A calendar file for each person and each municipality, or for the one that is named.

    Raises:
        Refusal: as `visit_files`; the codes of `write_file`.
    """
    pile = _Pile(folder)
    wanted = visit_files.visit_files(db, stamp, specialist=specialist, town=town)
    for name, data in wanted.items():
        if stop():
            return pile.written
        pile.add(name, data)
    return pile.written
