"""What a person found who compared a report's code with the one on the mayor's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_paper_check(db: Database, header_sha256: str, same: bool, at: str) -> None:
    """Keep the outcome of a comparison; the last one counts. It is on the disk on return."""
    with saving(db):
        row: rows.Row = {"header_sha256": header_sha256, "same": int(same), "checked_at": at}
        rows.replace(db, "paper_checks", [row])


def paper_checks(db: Database) -> dict[str, bool]:
    """Whether paper and file were the same, by the report's header digest."""
    return {str(row["header_sha256"]): bool(row["same"]) for row in rows.read(db, "paper_checks")}
