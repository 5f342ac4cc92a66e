"""Whether an open file is sound: SQLite's own checks, the tables, and the mark on every row."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.store.connecting import checks_told
from dxdesk.store.faults import refuse_unreadable
from dxdesk.store.row_hashes import HASH_COLUMN, row_hash
from dxdesk.store.workspaces import Workspace, kind_of, known_schema, schema_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_OWN_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' "
    "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
)


def refuse_unsound(db: Database, path: Path, wanted: Workspace | None = None) -> Workspace:
    """Check everything that can be checked; the kind of the sound file is returned.

    SQLite takes a sector that the disk cannot read for damage. So what looks damaged is read once
    more without SQLite, and then checked a second time.

    Raises:
        Refusal: E-DB-DAMAGED; E-DISK; E-DB-NEWER; E-DB-KIND for a workspace of the other kind.
    """
    try:
        return _checked(db, path, wanted)
    except Refusal as refusal:
        if refusal.code != "E-DB-DAMAGED":
            raise
    refuse_unreadable(path)
    return _checked(db, path, wanted)


def _checked(db: Database, path: Path, wanted: Workspace | None) -> Workspace:
    with checks_told(path):
        found = kind_of(db)
        if found is None:
            raise _damaged(path, "migrations")
        [(version,)] = db.execute("PRAGMA user_version")
        if version > found.version:
            raise Refusal("E-DB-NEWER", file=str(path))
        if version < 1 or schema_of(db) != known_schema(found, version):
            raise _damaged(path, "schema")
        _refuse_changed_rows(db, path)
        _refuse_bad_pages(db, path)
    if wanted is not None and found != wanted:
        raise Refusal("E-DB-KIND", file=str(path))
    return found


def _refuse_bad_pages(db: Database, path: Path) -> None:
    [(verdict,), *_] = db.execute("PRAGMA integrity_check(1)")
    if verdict != "ok":
        raise _damaged(path, verdict)
    if db.execute("PRAGMA foreign_key_check").fetchone():
        raise _damaged(path, "foreign_key_check")


def _refuse_changed_rows(db: Database, path: Path) -> None:
    for table in own_tables(db):
        cursor = db.execute(f"SELECT * FROM [{table}]")
        names = [column[0] for column in cursor.description]
        for number, values in enumerate(cursor, start=1):
            row = dict(zip(names, values, strict=True))
            if row[HASH_COLUMN] != row_hash(table, row):
                raise _damaged(path, f"{table} {number}")


def _damaged(path: Path, place: str) -> Refusal:
    return Refusal("E-DB-DAMAGED", file=str(path), place=place)


def own_tables(db: Database) -> list[str]:
    """The tables with content, in name order."""
    return [name for (name,) in db.execute(_OWN_TABLES)]


def content_digest(db: Database) -> str:
    """Hexadecimal digest of all content: equal for two files that say the same."""
    digest = blake2b(digest_size=16)
    for table in own_tables(db):
        marks = sorted(mark for (mark,) in db.execute(f"SELECT [{HASH_COLUMN}] FROM [{table}]"))
        digest.update(f"{table}:{len(marks)}:".encode())
        digest.update(b"".join(marks))
    return digest.hexdigest()
