"""The public half of the security officer's key, which the kit tells the towns."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.store import settings
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_UNSAID = "security officer unsaid"  # in a desk made anew without a kit
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


def leave_unsaid(db: Database) -> None:
    """Nobody knows whether there is an officer: a kit waits until a person says so."""
    settings.set_switch(db, _UNSAID, True)


def is_unsaid(db: Database) -> bool:
    """Whether a person must still say that there is no officer."""
    return settings.switch(db, _UNSAID) and not recipient_of(db)


def settle(db: Database, no_officer: bool) -> None:
    """Take a person's word that there is no officer.

    Raises:
        Refusal: E-KIT-OFFICER-UNSAID where it is needed and was not given: a kit without the
            officer's key would have the towns send security answers openly.
    """
    if is_unsaid(db):
        if not no_officer:
            raise Refusal("E-KIT-OFFICER-UNSAID")
        settings.set_switch(db, _UNSAID, False)
