"""The two kinds of workspace, their versions, and what the file of each version looks like."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from dxdesk.store.light_sqlite import Database, Migrations
from dxdesk.store.prefecture_tables import prefecture
from dxdesk.store.town_tables import town


@dataclass(frozen=True, slots=True)
class Workspace:
    """A kind of workspace; its version is the number of migrations."""

    name: str
    suffix: str
    migrations: Migrations

    @property
    def version(self) -> int:
        return len(_migration_names(self))


TOWN = Workspace("town", ".dxtown", town)
PREFECTURE = Workspace("prefecture", ".dxpref", prefecture)
KINDS = {workspace.migrations.name: workspace for workspace in (TOWN, PREFECTURE)}

Lines = tuple[tuple[object, ...], ...]


def database(connection: sqlite3.Connection) -> Database:
    """sqlite-utils over our own connection; plugins of other programs stay outside."""
    return Database(connection, execute_plugins=False)


def _empty() -> Database:
    return database(sqlite3.connect(":memory:", isolation_level=None))


def _migration_names(workspace: Workspace) -> Sequence[str]:
    return [migration.name for migration in workspace.migrations.pending(_empty())]


def migrate(db: Database, workspace: Workspace, version: int | None = None) -> None:
    """Bring the tables to a version (the newest unless told), all in one transaction.

    When each migration was applied is left out of its record: the record is then known in
    advance to the letter and can be checked like the rest.
    """
    names = _migration_names(workspace)
    target = len(names) if version is None else version
    with db.atomic():
        workspace.migrations.apply(db, stop_before=names[target : target + 1])
        db.execute(f"UPDATE [{Migrations.migrations_table}] SET applied_at = ''")
        db.execute(f"PRAGMA user_version = {target:d}")


@cache
def known_schema(workspace: Workspace, version: int) -> tuple[Lines, Lines]:
    """What `schema_of` must find in a sound file of this version."""
    db = _empty()
    migrate(db, workspace, version)
    return schema_of(db)


def schema_of(db: Database) -> tuple[Lines, Lines]:
    """The text of every table and index, and the record of migrations."""
    objects = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
    applied = db.execute(f"SELECT * FROM [{Migrations.migrations_table}] ORDER BY id")
    return tuple(objects), tuple(applied)


def kind_of(db: Database) -> Workspace | None:
    """The kind of an open file by its record of migrations; None when it says nothing clear."""
    sets = db.execute(f"SELECT DISTINCT migration_set FROM [{Migrations.migrations_table}]")
    names = [name for (name,) in sets]
    return KINDS.get(names[0]) if len(names) == 1 else None
