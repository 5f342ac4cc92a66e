"""Opening whatever file somebody clicks: which desk it belongs to, and its copy made first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks.files import read_start
from dxdesk.errors import Refusal
from dxdesk.exchange.looking import FileKind, what_is
from dxdesk.store import backups, opening
from dxdesk.store.thinning import Backup

if TYPE_CHECKING:
    from sqlite_utils import Database

TOWN_ENDING = ".dxtown"
PREFECTURE_ENDING = ".dxpref"
REPORT_ENDING, REPLY_ENDING = ".dxr", ".dxreply"  # alike from outside: both are sealed
ENDINGS = (TOWN_ENDING, PREFECTURE_ENDING, ".dxkit", REPORT_ENDING, REPLY_ENDING)
MOST_LISTED = 12  # copies a person is shown to choose from


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace that is open now."""

    path: Path
    kind: str  # "town" | "prefecture"
    database: Database
    copy_trouble: Refusal | None  # why no copy could be made, when none could


@dataclass(frozen=True, slots=True)
class ListedCopy:
    """A copy of a workspace, with whether it passes the full check today."""

    path: Path
    made: datetime
    sound: bool


def kind_of_file(path: Path) -> FileKind:
    """What the file is by its content: a workspace, a kit or a report.

    Raises:
        Refusal: E-DB-MISSING or E-DB-EMPTY for workspaces; E-FILE-MISSING, E-FILE-EMPTY,
            E-FILE-FOLDER, E-FILE-READ, E-FILE-OTHER.
    """
    if path.suffix in (TOWN_ENDING, PREFECTURE_ENDING):
        return FileKind.WORKSPACE  # opening it says best what is wrong with it
    kind = what_is(read_start(path))
    if kind is FileKind.EMPTY:
        raise Refusal("E-FILE-EMPTY", file=path.name)
    if kind not in (FileKind.WORKSPACE, FileKind.KIT, FileKind.REPORT):
        raise Refusal("E-FILE-OTHER", file=path.name)
    return kind


def open_workspace(path: Path, now: datetime) -> Opened:
    """Open a workspace of either kind and keep a checked copy of it if it has changed.

    Raises:
        Refusal: as `opening.open_town`.
    """
    kind, database = _open_either(path)
    trouble = None
    try:
        backups.back_up_if_changed(database, now)
    except Refusal as refusal:  # the work must not wait for space on the disk
        trouble = refusal
    except BaseException:
        opening.close(database)
        raise
    return Opened(path, kind, database, trouble)


def _open_either(path: Path) -> tuple[str, Database]:
    """By its ending first; a renamed file is opened as what it is."""
    doors = [("town", opening.open_town), ("prefecture", opening.open_prefecture)]
    if path.suffix == PREFECTURE_ENDING:
        doors.reverse()
    (kind, first), (other, second) = doors
    try:
        return kind, first(path)
    except Refusal as refusal:
        if refusal.code != "E-DB-KIND":
            raise
    return other, second(path)


def copies_of(path: Path) -> tuple[ListedCopy, ...]:
    """The newest copies of a workspace, newest first, each checked."""
    return tuple(_listed(each) for each in backups.backups(path)[:MOST_LISTED])


def _listed(backup: Backup) -> ListedCopy:
    return ListedCopy(backup.path, backup.made, backups.is_sound(backup.path))


def restore(path: Path, copy: Path, now: datetime) -> Path | None:
    """Put a copy in the place of a workspace that cannot be opened; the old file is kept aside.

    Raises:
        Refusal: as `backups.restore`.
    """
    return backups.restore(path, copy, now)
