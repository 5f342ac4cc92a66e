"""The prefecture's pool of specialists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.plan.pool import Specialist
from dxdesk.store.ordered import load_list, save_list

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_pool(db: Database, specialists: Sequence[Specialist]) -> None:
    """Replace the pool; it is on the disk on return."""
    save_list(db, "specialists", specialists)


def pool(db: Database) -> tuple[Specialist, ...]:
    """The pool, in the order of the workbook it came from."""
    return load_list(db, "specialists", Specialist)
