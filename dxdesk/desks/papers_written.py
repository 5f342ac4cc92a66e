"""Writing letters and calendar files into a folder, one after the other, each whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import town_letters, visit_files
from dxdesk.desks.files import write_file

if TYPE_CHECKING:
    from sqlite_utils import Database

ALL_LETTERS = "letters_all.pdf"


def _never() -> bool:
    return False


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
    written: list[Path] = []
    for letter in wanted:
        if stop():
            return written
        name = f"letter_{letter.code}_{letter.fiscal_year}.pdf"
        written.append(write_file(folder / name, letters((letter,)).pdf))
    if len(wanted) > 1:
        written.append(write_file(folder / ALL_LETTERS, letters(wanted).pdf))
    return written


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
    written: list[Path] = []
    wanted = visit_files.visit_files(db, stamp, specialist=specialist, town=town)
    for name, data in wanted.items():
        if stop():
            return written
        written.append(write_file(folder / name, data))
    return written
