"""The town's system ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.ask.systems import System
from dxdesk.store.ordered import load_list, save_list

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_systems(db: Database, systems: Sequence[System]) -> None:
    """Replace the ledger; it is on the disk on return."""
    save_list(db, "systems", systems)


def systems(db: Database) -> tuple[System, ...]:
    """The ledger, in the office's order."""
    return load_list(db, "systems", System)
