"""Candidates for DX推進リーダー, and whether they travel with the report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.ask.leaders import LeaderCandidate
from dxdesk.store import rows, settings
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE = "leader_candidates"
_TRAVEL = "leader candidates travel"


def save_candidates(db: Database, candidates: Sequence[LeaderCandidate]) -> None:
    """Replace them all; they are on the disk on return."""
    with saving(db):
        rows.delete(db, _TABLE)
        rows.insert(db, _TABLE, [row_from(each) for each in candidates])


def candidates(db: Database) -> tuple[LeaderCandidate, ...]:
    """All that are marked, by the key of the person."""
    found = rows.read(db, _TABLE, order="person")
    return tuple(record_from(LeaderCandidate, row) for row in found)


def travel(db: Database) -> bool:
    """Whether the office wants them in the report; it does not unless it has said so."""
    return settings.switch(db, _TRAVEL)


def set_travel(db: Database, wanted: bool) -> None:
    """Keep whether they travel."""
    settings.set_switch(db, _TRAVEL, wanted)
