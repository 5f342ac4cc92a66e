"""Saving: everything or nothing, and on the disk when the block is left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dxdesk.store.faults import failures_told
from dxdesk.store.whereabouts import path_of, refuse_if_moved

if TYPE_CHECKING:
    from sqlite_utils import Database


@contextmanager
def saving(db: Database) -> Iterator[None]:
    """One transaction; a block inside another joins it.

    Raises:
        Refusal: E-DISK-FULL, E-DISK, E-DB-READONLY, E-DB-MOVED, E-DB-DAMAGED; nothing of the
            block is kept then.
    """
    with failures_told(path_of(db)), db.atomic():
        yield
        refuse_if_moved(db)
