"""Copies of an open workspace, each checked as the original is before it gets its name."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.store.checking import content_digest, refuse_unsound
from dxdesk.store.connecting import checks_told, connect, disconnect
from dxdesk.store.faults import disk_refusal, failures_told
from dxdesk.store.placing import flush, put_in_place, unfinished
from dxdesk.store.workspaces import Workspace, database

if TYPE_CHECKING:
    from sqlite_utils import Database


def backups_folder(path: Path) -> Path:
    """The folder of copies that lies beside a workspace."""
    return path.with_name(f"{path.name}.backups")


def copy_checked(db: Database, target: Path) -> None:
    """Copy an open workspace to a new file. Unfinished or unsound copies get no name.

    Raises:
        Refusal: E-DISK-FULL, E-DISK, E-DB-FOLDER-READONLY, E-DB-PERMISSION.
    """
    try:
        target.parent.mkdir(exist_ok=True)
        with unfinished(target) as part:
            with failures_told(target):
                db.conn.execute("VACUUM INTO ?", [str(part.absolute())])
                expected = content_digest(db)
            flush(part)
            if content_of(part)[1] != expected:
                raise Refusal("E-DB-COPY", file=str(target))
            put_in_place(part, target)
    except OSError as error:
        raise disk_refusal(error, target) from error


def content_of(path: Path) -> tuple[Workspace, str]:
    """Kind and content digest of a closed workspace file, after a full check.

    Raises:
        Refusal: E-DB-DAMAGED and the other codes of opening.
    """
    db = database(connect(path))
    try:
        workspace = refuse_unsound(db, path)
        with checks_told(path):
            return workspace, content_digest(db)
    finally:
        disconnect(db.conn)


def copy_before_migration(db: Database, path: Path, version: int) -> Path:
    """Keep the file as the older program left it; an earlier copy is never replaced."""
    folder = backups_folder(path)
    names = (f"version-{version}{'' if n == 1 else f'-{n}'}{path.suffix}" for n in count(1))
    target = next(folder / name for name in names if not (folder / name).exists())
    copy_checked(db, target)
    return target
