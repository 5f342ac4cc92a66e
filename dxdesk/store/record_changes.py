"""Every change of people and systems: only the rows that changed, as they were and as they became.

A row is kept with its place, so that going back also brings back the order of the office.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.store import rows
from dxdesk.store.change_numbers import next_change
from dxdesk.store.ordered import load_list, save_list
from dxdesk.store.shapes import json_text, shaped
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

Record = TypeVar("Record", Person, System)
RECORDS: Mapping[str, type] = {"people": Person, "systems": System}
Placed = Mapping[str, tuple[int, Any]]  # by key: place in the list, and the record


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One change of a list; records that stayed as they were are in neither side."""

    number: int
    kept: str  # people / systems
    old: Placed
    new: Placed
    changed_at: str


def save_remembered(db: Database, table: str, records: Sequence[Any], at: str) -> None:
    """Replace the list and keep what changed; it is on the disk on return."""
    before, after = placed(load_list(db, table, RECORDS[table])), placed(records)
    with saving(db):
        save_list(db, table, records)
        old = {key: row for key, row in before.items() if after.get(key) != row}
        new = {key: row for key, row in after.items() if before.get(key) != row}
        if old or new:
            rows.insert(db, "record_changes", [_row(next_change(db), table, old, new, at)])


def placed(records: Sequence[Any]) -> dict[str, tuple[int, Any]]:
    """A list by key, each record with its place."""
    return {record.key: (place, record) for place, record in enumerate(records)}


def list_at(db: Database, table: str, present: Sequence[Record], moment: int) -> tuple[Record, ...]:
    """The list behind the change `moment`: what changed since then is as it was before that."""
    was: dict[str, Any] = {}
    where = "number > ? AND kept = ?"
    for row in rows.read(db, "record_changes", where, [moment, table], order="number"):
        old: dict[str, Any] = json.loads(str(row["old"]))
        new: dict[str, Any] = json.loads(str(row["new"]))
        for key in (*old, *new):
            was.setdefault(key, old.get(key))
    found = {key: row for key, row in placed(present).items() if key not in was}
    for key, row in was.items():
        if row is not None:
            found[key] = (row[0], shaped(RECORDS[table], row[1]))
    return tuple(record for _, record in sorted(found.values(), key=lambda each: each[0]))


def change_rows(db: Database, after: int = 0) -> tuple[rows.Row, ...]:
    """The changes behind the one numbered `after`, oldest first, as the table has them."""
    return tuple(rows.read(db, "record_changes", "number > ?", [after], order="number"))


def changes_from(found: Iterable[rows.Row]) -> tuple[RecordChange, ...]:
    """The changes that rows tell of; needs no workspace."""
    return tuple(map(_change, found))


def record_changes(db: Database, after: int = 0) -> tuple[RecordChange, ...]:
    """The same at once."""
    return changes_from(change_rows(db, after))


def _row(number: int, table: str, old: Placed, new: Placed, at: str) -> rows.Row:
    told = {"old": json_text(old), "new": json_text(new)}
    return {"number": number, "kept": table, **told, "changed_at": at}


def _change(row: rows.Row) -> RecordChange:
    kept = str(row["kept"])
    old, new = (_placed(kept, str(row[side])) for side in ("old", "new"))
    return RecordChange(int(str(row["number"])), kept, old, new, str(row["changed_at"]))


def _placed(kept: str, text: str) -> Placed:
    told = json.loads(text)
    return {key: (place, shaped(RECORDS[kept], record)) for key, (place, record) in told.items()}
