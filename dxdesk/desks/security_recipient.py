"""The public half of the security officer's key, which the kit tells the towns."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dxdesk.store import settings
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_RECIPIENT, _SINCE = "security recipient", "security since"


def recipient_of(db: Database) -> str:
    """age1… of the officer; "" where there is none."""
    return settings.text(db, _RECIPIENT)


def since(db: Database) -> date | None:
    """The day on which the officer's key was made."""
    return settings.day(db, _SINCE)


def keep_recipient(db: Database, recipient: str, today: date) -> None:
    """Seal for this one from the next kit on."""
    with saving(db):
        settings.set_text(db, _RECIPIENT, recipient)
        settings.set_day(db, _SINCE, today)
