"""Where each open workspace lies, and whether it still lies there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from dxdesk.errors import Refusal

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class _Place:
    path: Path
    identity: tuple[int, int]  # device and file number


_open: WeakKeyDictionary[Database, _Place] = WeakKeyDictionary()


def remember(db: Database, path: Path) -> None:
    """Note where an open workspace lies."""
    _open[db] = _Place(path, _identity(path))


def path_of(db: Database) -> Path:
    """The file of an open workspace."""
    return _open[db].path


def refuse_if_moved(db: Database) -> None:
    """Refuse to save into a file that was moved, removed or replaced while it was open.

    The system would go on writing to the vanished file, and the answer would be lost.

    Raises:
        Refusal: E-DB-MOVED.
    """
    place = _open[db]
    try:
        there = _identity(place.path)
    except OSError as error:
        raise Refusal("E-DB-MOVED", file=str(place.path)) from error
    if there != place.identity:
        raise Refusal("E-DB-MOVED", file=str(place.path))


def _identity(path: Path) -> tuple[int, int]:
    there = os.stat(path)
    return there.st_dev, there.st_ino
