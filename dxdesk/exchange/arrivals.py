"""What an arriving report means to a prefecture that already has others from the same town.

Order is by serial, never by clock. What is unclear is asked, never decided silently: a person
compares the 20-digit code with the mayor's page.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from dxdesk.exchange.reports import OpenedReport


@dataclass(frozen=True, slots=True)
class KnownReport:
    """A report of this town that was taken in before."""

    serial: int
    header_sha256: str
    signer: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """What to do with a report: take it in, leave it, refuse it, or ask a person."""

    outcome: str  # "accepted" | "updated" | "already" | "refused" | "asks"
    code: str = ""  # the refusal's code when refused or asking
    first_of_town: bool = False  # the paper code is still to be compared


def arrival(
    known: Collection[KnownReport],
    opened: OpenedReport,
    *,
    prefecture: str,
    practice: bool = False,
) -> Arrival:
    """Decide on an opened report. `known` holds this town's earlier reports only.

    `prefecture` is the desk's two digits; a practice desk takes practice reports, others do not.
    The codes: E-PRACTICE, E-PRACTICE-DESK, E-OTHER-PREFECTURE, E-SIGNER, E-CONFLICT, E-OLDER.
    """
    if opened.report.practice != practice:
        return Arrival("refused", "E-PRACTICE-DESK" if practice else "E-PRACTICE")
    if opened.report.town.prefecture != prefecture:
        return Arrival("refused", "E-OTHER-PREFECTURE")
    if not known:
        return Arrival("accepted", first_of_town=True)
    if any(report.header_sha256 == opened.header_sha256 for report in known):
        return Arrival("already")
    latest = max(known, key=lambda report: report.serial)
    if opened.signer != latest.signer:
        return Arrival("asks", "E-SIGNER")
    return _by_serial(latest, known, opened.header.serial)


def _by_serial(latest: KnownReport, known: Collection[KnownReport], serial: int) -> Arrival:
    if any(report.serial == serial for report in known):
        return Arrival("asks", "E-CONFLICT")
    if serial < latest.serial:
        return Arrival("refused", "E-OLDER")
    return Arrival("updated")
