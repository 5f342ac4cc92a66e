"""Reports taken in by the prefecture, and the signing key each town is known by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class ReceivedReport:
    """A report as it was taken in. Digests are hexadecimal."""

    town: str  # six-digit code
    serial: int
    fiscal_year: int
    edition: int
    header_sha256: str
    payload_sha256: str
    file_sha256: str
    paper_code: str
    payload_text: str  # canonical JSON; `exchange.reports.report_from` reads it
    signer: str  # the town's public signing key, as text
    file_name: str
    received_at: str  # ISO time, shown but never used for order
    superseded: bool = False
    recipient: str = ""  # the town's age recipient, to write back to; "" from before it was kept


def add_report(db: Database, report: ReceivedReport, *, signer_accepted: bool = False) -> bool:
    """Take a report in; it is in force from then on, and what was in force is superseded.

    The same report again (same header) changes nothing and gives False. The first report of a
    town pins its signing key; another key is taken only if a person has accepted it.

    Raises:
        Refusal: E-SIGNER where the town is known by another key.
    """
    with saving(db):
        known = rows.read(
            db, "reports", "town = ? AND header_sha256 = ?", [report.town, report.header_sha256]
        )
        if known:
            return False
        _pin_signer(db, report, signer_accepted)
        _supersede(db, report.town)
        number = rows.next_number(db, "reports", "number")
        rows.insert(db, "reports", [{"number": number, **row_from(report)}])
    return True


def _pin_signer(db: Database, report: ReceivedReport, accepted: bool) -> None:
    pinned = signer(db, report.town)
    if pinned == report.signer:
        return
    if pinned is not None and not accepted:
        raise Refusal("E-SIGNER", town=report.town)
    row: rows.Row = {"town": report.town, "signer": report.signer, "pinned_at": report.received_at}
    rows.replace(db, "signers", [row])


def _supersede(db: Database, town: str) -> None:
    in_force = rows.read(db, "reports", "town = ? AND superseded = 0", [town])
    rows.delete(db, "reports", "town = ? AND superseded = 0", [town])
    rows.insert(db, "reports", [{**row, "superseded": 1} for row in in_force])


def received(db: Database, town: str | None = None) -> tuple[ReceivedReport, ...]:
    """Every report taken in, superseded ones too, by town and in order of arrival."""
    where, values = ("1", []) if town is None else ("town = ?", [town])
    return _reports(db, where, values)


def latest(db: Database) -> tuple[ReceivedReport, ...]:
    """The report in force of each town, by town code."""
    return _reports(db, "superseded = 0", [])


def in_force(db: Database, town: str) -> ReceivedReport | None:
    """The report in force of one town, or None before its first."""
    return next(iter(_reports(db, "superseded = 0 AND town = ?", [town])), None)


def towns(db: Database) -> tuple[str, ...]:
    """The codes of the towns whose report is here, in order; quick, because none is read."""
    query = "SELECT town FROM reports WHERE superseded = 0 ORDER BY town"
    return tuple(str(town) for (town,) in db.execute(query))


def _reports(db: Database, where: str, values: list[str]) -> tuple[ReceivedReport, ...]:
    found = rows.read(db, "reports", where, values, order="town, number")
    return tuple(record_from(ReceivedReport, row) for row in found)


def signers(db: Database) -> dict[str, str]:
    """The signing key each town is known by, by its code."""
    return {str(row["town"]): str(row["signer"]) for row in rows.read(db, "signers")}


def signer(db: Database, town: str) -> str | None:
    """The signing key a town is known by, or None before its first report."""
    found = rows.read(db, "signers", "town = ?", [town])
    return str(found[0]["signer"]) if found else None
