"""The town's system ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.ask.systems import System
from dxdesk.store.ordered import load_list
from dxdesk.store.record_changes import save_remembered

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_systems(db: Database, systems: Sequence[System], at: str) -> None:
    """Replace the ledger; it is on the disk on return. `at` is when, for the history."""
    save_remembered(db, "systems", systems, at)


def systems(db: Database) -> tuple[System, ...]:
    """The ledger, in the office's order."""
    return load_list(db, "systems", System)
