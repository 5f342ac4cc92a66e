"""One connection to a workspace: safe settings, each answer checked, and nobody else inside."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from dxdesk.errors import Refusal
from dxdesk.store.faults import opening_refusal

_WAIT = 1.5  # seconds until a second window is told that the file is in use

# Rollback journal, emptied and flushed at each commit: the one mode that lost no saved answer in
# real power cuts. Deleting the journal instead lost the last one in half of them.
_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("mmap_size", "0", 0),
    ("synchronous", "FULL", 2),
    ("temp_store", "MEMORY", 2),
    ("journal_mode", "TRUNCATE", "truncate"),
)


def connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """A connection that holds the file alone until it is closed.

    `mode` is SQLite's: "rw" never makes a file, "rwc" may.

    Raises:
        Refusal: E-DB-BUSY, E-DB-DAMAGED, E-DB-PRAGMA, E-DB-READONLY, E-DISK.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    with checks_told(path):
        connection = _opened(uri)
        try:
            _set_up(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _opened(uri: str) -> sqlite3.Connection:
    # The window's slow work runs on a thread of its own and is lent the connection; the desk
    # leaves it alone meanwhile, so that there is never more than one user at a time.
    return sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=_WAIT, check_same_thread=False
    )


def _set_up(connection: sqlite3.Connection, path: Path) -> None:
    for name, wanted, answer in _PRAGMAS:
        connection.execute(f"PRAGMA {name} = {wanted}")
        [(answered,)] = connection.execute(f"PRAGMA {name}").fetchall() or [(0,)]
        if answered != answer:
            raise Refusal("E-DB-PRAGMA", file=str(path), pragma=name, answer=answered)
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


@contextmanager
def checks_told(path: Path) -> Iterator[None]:
    """Turn what SQLite says about a file that is being checked into a refusal."""
    try:
        yield
    except sqlite3.Error as error:
        raise opening_refusal(error, path) from error
    except UnicodeDecodeError as error:  # SQLite quoted broken bytes in its own message
        raise Refusal("E-DB-DAMAGED", file=str(path), place="text") from error


def disconnect(connection: sqlite3.Connection) -> None:
    """Give the file free and leave nothing beside it.

    What was saved is on the disk already: a failure here costs at most an empty journal.
    """
    with closing(connection), suppress(sqlite3.Error):
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA locking_mode = NORMAL")
        # SQLite removes the empty journal under its own lock
        connection.execute("PRAGMA journal_mode = DELETE")
