"""What each town asked for and received in a fiscal year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class AskedDays:
    """Person-days asked. `received` and `people` only where a person wrote the year by hand."""

    fiscal_year: int
    town: str
    asked: int
    received: int | None = None  # None: what is settled in this workspace tells
    people: tuple[str, ...] = ()
    note: str = ""


def asked_days(db: Database) -> tuple[AskedDays, ...]:
    """Every town and year, by year and town."""
    found = rows.read(db, "asked_days", order="fiscal_year, town")
    return tuple(record_from(AskedDays, row) for row in found)


def save_asked_days(db: Database, wanted: Iterable[AskedDays]) -> None:
    """Keep what towns asked for; the same town and year is replaced."""
    with saving(db):
        rows.replace(db, "asked_days", [row_from(each) for each in wanted])
