"""Lists that are kept and replaced whole, in their order: people, systems, specialists, pins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

Record = TypeVar("Record")


def save_list(db: Database, table: str, records: Sequence[object]) -> None:
    """Replace the whole list; it is on the disk on return. An unchanged list is not written."""
    wanted = [{"place": place, **row_from(record)} for place, record in enumerate(records)]
    if wanted == rows.read(db, table, order="place"):
        return
    with saving(db):
        rows.delete(db, table)
        rows.insert(db, table, wanted)


def load_list(db: Database, table: str, record: type[Record]) -> tuple[Record, ...]:
    """The list as it was saved."""
    return tuple(record_from(record, row) for row in rows.read(db, table, order="place"))
