"""Opening and closing a workspace: everything is checked before the first answer is shown.

sqlite-utils is imported when the first workspace is opened, not when the program starts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.store.connecting import checks_told, connect, disconnect
from dxdesk.store.faults import disk_refusal, refuse_unreadable
from dxdesk.store.header import APPLICATION_ID, read_header
from dxdesk.store.location import refuse_read_only, refuse_stray_log, refuse_unfit_place
from dxdesk.store.placing import put_in_place, unfinished
from dxdesk.store.whereabouts import remember

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.store.workspaces import Workspace

    Fill = Callable[[Database], None]


def create_town(path: Path, fill: Fill | None = None) -> Database:
    """Make the workspace of a town and open it; an existing file is never replaced.

    What `fill` saves in it is there from the start: no one ever finds the file without it.

    Raises:
        Refusal: E-DB-EXISTS and the codes of `open_town`.
    """
    from dxdesk.store.workspaces import TOWN

    return _create(path, TOWN, fill)


def create_prefecture(path: Path, fill: Fill | None = None) -> Database:
    """Make the workspace of a prefecture and open it; an existing file is never replaced.

    What `fill` saves in it is there from the start: no one ever finds the file without it.

    Raises:
        Refusal: E-DB-EXISTS and the codes of `open_prefecture`.
    """
    from dxdesk.store.workspaces import PREFECTURE

    return _create(path, PREFECTURE, fill)


def open_town(path: Path) -> Database:
    """Open a town's workspace, for this program alone. An older one is brought up to date.

    Raises:
        Refusal: E-DB-MISSING, E-DB-FOLDER, E-DB-EMPTY, E-DB-NOT-OURS, E-DB-NEWER, E-DB-KIND,
            E-DB-DAMAGED, E-DB-BUSY, E-DB-READONLY, E-DB-FOLDER-READONLY, E-DB-PERMISSION,
            E-DB-NETWORK, E-DB-PATH-LONG, E-DB-NO-FOLDER, E-DB-STRAY, E-DB-PRAGMA, E-DISK,
            E-DISK-FULL. A refused file is not changed.
    """
    from dxdesk.store.workspaces import TOWN

    return _open(path, TOWN)


def open_prefecture(path: Path) -> Database:
    """Open a prefecture's workspace, for this program alone. An older one is brought up to date.

    Raises:
        Refusal: as `open_town`.
    """
    from dxdesk.store.workspaces import PREFECTURE

    return _open(path, PREFECTURE)


def close(db: Database) -> None:
    """Give the file free; no journal stays beside it."""
    disconnect(db.conn)


def is_open(db: Database) -> bool:
    """Whether the workspace can still be read; what comes late asks before it looks."""
    try:
        db.conn.execute("SELECT 1")
    except sqlite3.ProgrammingError:
        return False
    return True


@contextmanager
def held(db: Database) -> Iterator[Database]:
    """An open workspace for one block, closed however the block is left."""
    try:
        yield db
    finally:
        close(db)


@dataclass(frozen=True, slots=True)
class Found:
    """What a sound workspace file is."""

    kind: str  # "town" | "prefecture"
    version: int
    newest: int  # the version this program brings it to


def look(path: Path) -> Found:
    """Check a workspace of either kind as opening would, and leave it as it is.

    Raises:
        Refusal: as `open_town`, without E-DB-KIND.
    """
    from dxdesk.store.checking import refuse_unsound

    path = Path(path).absolute()
    version = _version(path)
    db = _connected(path)
    try:
        workspace = refuse_unsound(db, path)
    finally:
        disconnect(db.conn)
    return Found(workspace.name, version, workspace.version)


def _version(path: Path) -> int:
    """The file's version, read before SQLite opens it: a newer file stays as it is to the byte."""
    from dxdesk.store.workspaces import KINDS

    refuse_unfit_place(path)
    version = read_header(path).version
    if version > max(workspace.version for workspace in KINDS.values()):
        raise Refusal("E-DB-NEWER", file=str(path))
    refuse_read_only(path)
    refuse_stray_log(path)
    return version


def _connected(path: Path) -> Database:
    from dxdesk.store.workspaces import database

    db = database(_first_look(path))
    remember(db, path)
    return db


def _first_look(path: Path) -> sqlite3.Connection:
    """What SQLite takes for damage is read once more without it: the disk may be to blame."""
    try:
        return connect(path)
    except Refusal as refusal:
        if refusal.code != "E-DB-DAMAGED":
            raise
    refuse_unreadable(path)
    return connect(path)


def _open(path: Path, workspace: Workspace) -> Database:
    from dxdesk.store.checking import refuse_unsound

    path = Path(path).absolute()
    version = _version(path)
    db = _connected(path)
    try:
        refuse_unsound(db, path, workspace)
        if version < workspace.version:
            _bring_up_to_date(db, path, workspace, version)
    except BaseException:
        disconnect(db.conn)
        raise
    return db


def _bring_up_to_date(db: Database, path: Path, workspace: Workspace, version: int) -> None:
    """Keep a checked copy of the older file, then migrate in one transaction and check again."""
    from dxdesk.store.checking import refuse_unsound
    from dxdesk.store.copies import copy_before_migration
    from dxdesk.store.workspaces import migrate

    copy_before_migration(db, path, version)
    with checks_told(path):
        migrate(db, workspace)
    refuse_unsound(db, path, workspace)


def _create(path: Path, workspace: Workspace, fill: Fill | None) -> Database:
    """The file is made under another name and appears whole or not at all."""
    path = Path(path).absolute()
    refuse_unfit_place(path)
    if path.exists() or path.is_symlink():
        raise Refusal("E-DB-EXISTS", file=str(path))
    try:
        with unfinished(path) as part:
            _lay_out(part, workspace, fill)
            put_in_place(part, path)
    except OSError as error:
        raise disk_refusal(error, path) from error
    return _open(path, workspace)


def _lay_out(part: Path, workspace: Workspace, fill: Fill | None) -> None:
    from dxdesk.store.workspaces import database, migrate

    with checks_told(part):
        connection = connect(part, "rwc")
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db = database(connection)
            migrate(db, workspace)
            if fill is not None:
                remember(db, part)
                fill(db)
        finally:
            disconnect(connection)
