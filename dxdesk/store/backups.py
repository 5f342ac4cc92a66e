"""Copies of a workspace in the folder beside it: made, listed, thinned, put back."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.store import opening
from dxdesk.store.faults import disk_refusal
from dxdesk.store.location import refuse_unfit_place
from dxdesk.store.placing import flush, flush_folder, put_in_place, unfinished
from dxdesk.store.thinning import Backup, to_keep
from dxdesk.store.whereabouts import path_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.store.given_numbers import Given

_NAME = re.compile(r"(\d{6})_(\d{4}-\d{2}-\d{2}_\d{6})(?:\.\w+)?")
_TIME = "%Y-%m-%d_%H%M%S"
# codes under which the present file is beyond use and may be moved aside
_BEYOND_USE = {"E-DB-MISSING", "E-DB-EMPTY", "E-DB-NOT-OURS", "E-DB-DAMAGED", "E-DB-STRAY"}
_COMPANIONS = ("-journal", "-wal", "-shm")


def back_up(db: Database, now: datetime) -> Path:
    """Make a checked copy of an open workspace, then thin the older ones.

    Raises:
        Refusal: E-DISK-FULL, E-DISK, E-DB-COPY and others of writing; no copy is left then.
    """
    from dxdesk.store.copies import backups_folder, copy_checked

    path = path_of(db)
    earlier = backups(path)
    number = earlier[0].number + 1 if earlier else 1
    target = backups_folder(path) / f"{number:06d}_{now.strftime(_TIME)}{path.suffix}"
    copy_checked(db, target)
    thin(path, now)
    return target


def back_up_if_changed(db: Database, now: datetime) -> Path | None:
    """Make a copy unless the newest one already says the same; None when it does."""
    from dxdesk.store.checking import content_digest
    from dxdesk.store.copies import content_of

    earlier = backups(path_of(db))
    if earlier and is_sound(earlier[0].path):
        _, digest = content_of(earlier[0].path)
        if digest == content_digest(db):
            return None
    return back_up(db, now)


def backups(path: Path) -> tuple[Backup, ...]:
    """The copies of a workspace, newest first."""
    from dxdesk.store.copies import backups_folder

    found = []
    folder = backups_folder(path)
    for file in folder.iterdir() if folder.is_dir() else ():
        named = _NAME.fullmatch(file.name)
        if named:
            made = datetime.strptime(named[2], _TIME)
            found.append(Backup(int(named[1]), made, file))
    return tuple(sorted(found, key=lambda backup: backup.number, reverse=True))


def newest_sound(path: Path) -> Backup | None:
    """The newest copy that passes the full check today."""
    return next((backup for backup in backups(path) if is_sound(backup.path)), None)


def is_sound(path: Path) -> bool:
    """Whether a closed workspace file passes the full check."""
    try:
        opening.look(path)
    except Refusal:
        return False
    return True


def thin(path: Path, now: datetime) -> tuple[Path, ...]:
    """Remove copies that are no longer needed, and name them; the newest sound one stays."""
    found = backups(path)
    kept = to_keep(found, now)
    sound = newest_sound(path)
    removed = [b.path for b in found if b not in kept and b != sound]
    for copy in removed:
        with suppress(OSError):  # held by another program: the next thinning takes it
            copy.unlink()
    return tuple(removed)


def restore(path: Path, backup: Path, now: datetime) -> Path | None:
    """Put a copy in the place of a closed workspace. The file it replaces is moved aside, never
    deleted, together with its journal, which would otherwise be replayed into the copy.

    Reports and replies are numbered on above those of the replaced file; where it cannot be read,
    far above those of the copy, so that no number is given a second time.

    Returns the new name of the replaced file; None where there was none.

    Raises:
        Refusal: E-DB-BUSY, E-DB-NEWER or E-DB-KIND for the present file; the codes of opening
            for an unsound copy; E-DISK-FULL, E-DISK. The present file then stays in place.
    """
    from dxdesk.store.given_numbers import go_on_after

    refuse_unfit_place(path)
    kind = opening.look(backup).kind
    given = _given_by_present(path, kind)
    try:
        with unfinished(path) as part:
            shutil.copyfile(backup, part)
            flush(part)
            opening.look(part)
            go_on_after(part, given)
            flush(part)
            aside = _move_aside(path, now)
            put_in_place(part, path)
    except OSError as error:
        raise disk_refusal(error, path) from error
    return aside


def _given_by_present(path: Path, kind: str) -> Given | None:
    """The numbers the present file gave away; None where it is beyond use. Refused in use."""
    from dxdesk.store.given_numbers import given_by

    try:
        present = opening.look(path)
    except Refusal as refusal:
        if refusal.code not in _BEYOND_USE:
            raise
        return None
    if present.kind != kind:
        raise Refusal("E-DB-KIND", file=str(path))
    return given_by(path)


def _move_aside(path: Path, now: datetime) -> Path | None:
    """The companions go first: a journal must never lie beside a file it does not belong to."""
    there = [end for end in (*_COMPANIONS, "") if path.with_name(path.name + end).exists()]
    if not there:
        return None
    aside = _free_name(path, now)
    for end in there:
        path.with_name(path.name + end).replace(aside.with_name(aside.name + end))
        flush_folder(path.parent)
    return aside


def _free_name(path: Path, now: datetime) -> Path:
    """A name for the file moved aside, which neither a file nor a companion has yet."""
    for number in count(1):
        again = "" if number == 1 else f"-{number}"
        aside = path.with_name(f"{path.stem}.aside-{now.strftime(_TIME)}{again}{path.suffix}")
        if not any(aside.with_name(aside.name + end).exists() for end in ("", *_COMPANIONS)):
            return aside
    raise AssertionError("there is always a free number")
