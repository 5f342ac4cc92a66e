"""Small facts about a workspace, by name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


def text(db: Database, name: str, default: str = "") -> str:
    """A setting as text."""
    found = rows.read(db, "settings", "name = ?", [name])
    return str(found[0]["value"]) if found else default


def set_text(db: Database, name: str, value: str) -> None:
    """Keep a setting; it is on the disk on return."""
    with saving(db):
        rows.replace(db, "settings", [{"name": name, "value": value}])


def number(db: Database, name: str, default: int | None = None) -> int | None:
    """A whole-number setting."""
    found = text(db, name)
    return int(found) if found else default


def set_number(db: Database, name: str, value: int) -> None:
    """Keep a whole number."""
    set_text(db, name, str(value))


def day(db: Database, name: str, default: date | None = None) -> date | None:
    """A setting that is a day."""
    found = text(db, name)
    return date.fromisoformat(found) if found else default


def set_day(db: Database, name: str, value: date) -> None:
    """Keep a day."""
    set_text(db, name, value.isoformat())


def switch(db: Database, name: str, default: bool = False) -> bool:
    """A setting that is on or off."""
    found = text(db, name)
    return found == "yes" if found else default


def set_switch(db: Database, name: str, value: bool) -> None:
    """Keep a switch."""
    set_text(db, name, "yes" if value else "no")
