"""The kit of this workspace: the one a town received, or the one a prefecture handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_ONLY = 1  # there is one kit, the newest


def save_kit(db: Database, data: bytes) -> None:
    """Keep the kit file; it is on the disk on return."""
    with saving(db):
        rows.replace(db, "kits", [{"place": _ONLY, "data": data}])


def kit_bytes(db: Database) -> bytes | None:
    """The kit file, or None where none was taken in."""
    found = rows.read(db, "kits")
    data = found[0]["data"] if found else None
    return data if isinstance(data, bytes) else None
