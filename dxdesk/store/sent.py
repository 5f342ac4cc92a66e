"""Reports the town wrote for the prefecture, and the serials they carry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class SentReport:
    """A report that was written and read back. Digests are hexadecimal."""

    serial: int
    sent_at: str  # ISO time, shown but never used for order
    file_name: str
    fiscal_year: int
    edition: int  # 第N版 within the fiscal year
    paper_code: str
    header_sha256: str
    payload_sha256: str
    file_sha256: str
    payload_text: str  # canonical JSON, for comparing the next report with this one


def next_serial(db: Database) -> int:
    """Take the next serial. It is on the disk before it is known: a gap is fine, a reuse is not."""
    with saving(db):
        serial = rows.next_number(db, "serials", "serial")
        rows.insert(db, "serials", [{"serial": serial}])
    return serial


def record_sent(db: Database, report: SentReport) -> None:
    """Note that a report was written; its serial must have been taken."""
    with saving(db):
        rows.insert(db, "sent", [row_from(report)])


def sent(db: Database) -> tuple[SentReport, ...]:
    """All reports written, by serial."""
    return tuple(record_from(SentReport, row) for row in rows.read(db, "sent", order="serial"))


def text_of(db: Database, serial: int) -> str:
    """What the report of this serial says, as it was sealed; it must have been written."""
    [row] = rows.read(db, "sent", "serial = ?", [serial])
    return str(row["payload_text"])


@dataclass(frozen=True, slots=True)
class Numbers:
    """Which report it is, without what it says."""

    serial: int
    fiscal_year: int


def numbers(db: Database) -> tuple[Numbers, ...]:
    """All reports written, by serial; quick, because what they say is not read."""
    found = db.execute("SELECT serial, fiscal_year FROM sent ORDER BY serial")
    return tuple(Numbers(*row) for row in found)
