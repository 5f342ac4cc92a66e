"""Numbers that a workspace gave away: a copy put in its place must not give one a second time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.store import reviews, rows
from dxdesk.store.checking import own_tables
from dxdesk.store.connecting import connect, disconnect
from dxdesk.store.transactions import saving
from dxdesk.store.whereabouts import remember

if TYPE_CHECKING:
    from sqlite_utils import Database

LEAP = 100  # more reports, or replies to one town, than are written between two copies


@dataclass(frozen=True, slots=True)
class Given:
    """The highest numbers given away."""

    serial: int  # of a town's reports, 0 without any
    replies: Mapping[str, int]  # of a prefecture's replies, by town
    least: int  # below which no reply begins, to any town


def given_by(path: Path) -> Given:
    """What the sound and closed workspace gave away."""
    with _open(path) as db:
        return _given(db)


def go_on_after(path: Path, before: Given | None) -> None:
    """Let a closed workspace count on above `before`; far above its own numbers without it.

    Raises:
        Refusal: E-DISK-FULL, E-DISK and others of writing.
    """
    with _open(path) as db, saving(db):
        own, tables = _given(db), own_tables(db)
        if "serials" in tables:
            _go_on_serials(db, own.serial, before.serial if before else own.serial + LEAP)
        if "reply_numbers" in tables:
            _go_on_replies(db, own, before)


def _go_on_serials(db: Database, own: int, least: int) -> None:
    if least > own:
        rows.insert(db, "serials", [{"serial": least}])


def _go_on_replies(db: Database, own: Given, before: Given | None) -> None:
    highest = max(own.least, *own.replies.values(), 0)
    least = before.least if before else highest + LEAP
    if least > own.least:
        reviews.begin_replies_after(db, least)
    for town, number in before.replies.items() if before else ():
        if number > own.replies.get(town, 0):
            rows.insert(db, "reply_numbers", [{"town": town, "number": number}])


def _given(db: Database) -> Given:
    tables, replies = own_tables(db), {}
    if "reply_numbers" in tables:
        for row in rows.read(db, "reply_numbers", order="number"):
            replies[str(row["town"])] = int(str(row["number"]))
    serial = rows.next_number(db, "serials", "serial") - 1 if "serials" in tables else 0
    return Given(serial, replies, reviews.replies_begin_after(db))


@contextmanager
def _open(path: Path) -> Iterator[Database]:
    from dxdesk.store.workspaces import database

    db = database(connect(path))
    remember(db, path)
    try:
        yield db
    finally:
        disconnect(db.conn)
