"""Keys of this workspace: bytes by name, whose meaning only the exchange knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_key(db: Database, name: str, data: bytes) -> None:
    """Keep a key; it is on the disk on return."""
    with saving(db):
        rows.replace(db, "keys", [{"name": name, "data": data}])


def key(db: Database, name: str) -> bytes | None:
    """A key, or None where there is none of this name."""
    found = rows.read(db, "keys", "name = ?", [name])
    data = found[0]["data"] if found else None
    return data if isinstance(data, bytes) else None


def remove_key(db: Database, name: str) -> None:
    """Forget a key; what only it opens can no longer be opened here. Gone from disk on return."""
    with saving(db):
        rows.delete(db, "keys", "name = ?", [name])
