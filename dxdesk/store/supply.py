"""The lists of people and companies who could join the prefecture's pool."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.plan.supply import Candidate
from dxdesk.store.ordered import load_list, save_list

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_candidates(db: Database, candidates: Sequence[Candidate]) -> None:
    """Replace the lists; they are on the disk on return."""
    save_list(db, "supply", candidates)


def candidates(db: Database) -> tuple[Candidate, ...]:
    """Everybody on the lists, in their order."""
    return load_list(db, "supply", Candidate)
