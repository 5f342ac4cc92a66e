"""The prefecture's replies that were taken in, and what the town explained in answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.report.reply_standing import Explained
from dxdesk.store import rows
from dxdesk.store.change_numbers import last_change
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_REPLIES, _EXPLANATIONS = "replies", "reply_explanations"


@dataclass(frozen=True, slots=True)
class TakenReply:
    """A reply as it was taken in. Digests are hexadecimal."""

    number: int
    taken_at: str  # ISO time
    moment: int  # the last change made before it
    report_serial: int
    header_sha256: str
    file_sha256: str
    payload_text: str  # canonical JSON


@dataclass(frozen=True, slots=True)
class Noted:
    """One explanation, or its taking back, and the last change made before it."""

    explained: Explained
    moment: int


def keep_reply(db: Database, reply: TakenReply) -> None:
    """Keep a reply beside those there are; its number must be a new one."""
    with saving(db):
        rows.insert(db, _REPLIES, [row_from(reply)])


def taken_replies(db: Database) -> tuple[TakenReply, ...]:
    """All of them, by number."""
    found = rows.read(db, _REPLIES, order="number")
    return tuple(record_from(TakenReply, row) for row in found)


def is_replied(db: Database) -> bool:
    """Whether any reply was taken in; quick, because none is read."""
    return db.execute("SELECT 1 FROM replies LIMIT 1").fetchone() is not None


def note_explained(db: Database, explained: Explained) -> None:
    """Note an explanation; the newest word about a question of a reply counts."""
    with saving(db):
        number = rows.next_number(db, _EXPLANATIONS, "number")
        row = {**row_from(explained), "number": number, "moment": last_change(db)}
        rows.insert(db, _EXPLANATIONS, [row])


def noted_explanations(db: Database) -> tuple[Noted, ...]:
    """Everything that was explained and taken back, oldest first."""
    found = rows.read(db, _EXPLANATIONS, order="number")
    return tuple(Noted(record_from(Explained, row), int(str(row["moment"]))) for row in found)


def explanations(db: Database) -> tuple[Explained, ...]:
    """The same without the moments."""
    return tuple(each.explained for each in noted_explanations(db))
