"""What SQLite and the system say when something fails, as refusals for people.

An operational failure (busy, unplugged, full) is never taken for damage: the remedy is another.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dxdesk.errors import Refusal

_OPERATIONAL = {
    sqlite3.SQLITE_BUSY: "E-DB-BUSY",
    sqlite3.SQLITE_LOCKED: "E-DB-BUSY",
    sqlite3.SQLITE_FULL: "E-DISK-FULL",
    sqlite3.SQLITE_READONLY: "E-DB-READONLY",
    sqlite3.SQLITE_IOERR: "E-DISK",
    sqlite3.SQLITE_CANTOPEN: "E-DISK",
    sqlite3.SQLITE_PERM: "E-DB-PERMISSION",
    sqlite3.SQLITE_AUTH: "E-DB-PERMISSION",
    sqlite3.SQLITE_NOLFS: "E-DISK",
    sqlite3.SQLITE_PROTOCOL: "E-DB-BUSY",
}
_MALFORMED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_PIECE = 1 << 20  # bytes read at once
_SYSTEM = {
    errno.ENOENT: "E-DB-MISSING",
    errno.ENOTDIR: "E-DB-MISSING",
    errno.EISDIR: "E-DB-FOLDER",
    errno.EACCES: "E-DB-PERMISSION",
    errno.EPERM: "E-DB-PERMISSION",
    errno.EROFS: "E-DB-FOLDER-READONLY",
    errno.ENAMETOOLONG: "E-DB-PATH-LONG",
    errno.ENOSPC: "E-DISK-FULL",
    errno.EDQUOT: "E-DISK-FULL",
}


def disk_refusal(error: OSError, path: Path) -> Refusal:
    """The refusal for a failure of the file system."""
    return Refusal(_SYSTEM.get(error.errno or 0, "E-DISK"), file=str(path))


def operational_refusal(code: int, path: Path) -> Refusal | None:
    """The refusal for a result code of SQLite that blames the disk or another program."""
    known = _OPERATIONAL.get(code & 0xFF)  # the rest is the code's extension
    return Refusal(known, file=str(path)) if known else None


def database_refusal(error: sqlite3.Error, path: Path) -> Refusal | None:
    """The refusal for a failure while working in an open file; None when it is a bug of ours.

    SQLite also calls a sector "malformed" that the disk cannot read. The file was sound when it
    was opened, so the disk is blamed; whether there is damage is found out at the next opening.
    """
    code = _code(error)
    if code & 0xFF in _MALFORMED:
        return Refusal("E-DISK", file=str(path))
    return operational_refusal(code, path)


def _code(error: sqlite3.Error) -> int:
    """SQLite's result code; 0 where Python itself found the fault."""
    return int(getattr(error, "sqlite_errorcode", 0))


@contextmanager
def failures_told(path: Path) -> Iterator[None]:
    """Turn failures of SQLite inside the block into refusals; bugs of ours stay what they are."""
    try:
        yield
    except sqlite3.Error as error:
        refusal = database_refusal(error, path)
        if refusal is None:
            raise
        raise refusal from error


def opening_refusal(error: sqlite3.Error, path: Path) -> Refusal:
    """The refusal for a failure while a file is being checked: what is not operational is damage.

    Broken bytes show themselves as syntax errors of the stored schema or as text that is no text.
    """
    damage = Refusal("E-DB-DAMAGED", file=str(path), place=str(error))
    return operational_refusal(_code(error), path) or damage


def refuse_unreadable(path: Path) -> None:
    """Read a file from end to end, past SQLite.

    Raises:
        Refusal: E-DISK where the disk cannot give a part of it.
    """
    try:
        with open(path, "rb", buffering=0) as file:
            while file.read(_PIECE):
                pass
    except OSError as error:
        raise disk_refusal(error, path) from error
