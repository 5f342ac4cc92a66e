"""What an arriving report means to a prefecture that already has others from the same town.

Order is by serial, never by clock, and among the reports of the signer the town is known by: what
another key has signed says nothing about the order. What is unclear is asked, never decided
silently: a person types the 20-digit code of the mayor's page.
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
    older: bool = False  # taken with a lower serial, because a person said so


def arrival(
    known: Collection[KnownReport],
    opened: OpenedReport,
    *,
    signer: str | None,
    prefecture: str,
    practice: bool = False,
) -> Arrival:
    """Decide on an opened report. `known` holds this town's earlier reports only.

    `signer` is the key the town is known by, None before its first report.
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
    if opened.signer != signer:
        return Arrival("asks", "E-SIGNER")
    own = [report.serial for report in known if report.signer == signer]
    return _by_serial(max(own, default=0), opened.header.serial)


def _by_serial(highest: int, serial: int) -> Arrival:
    if serial < highest:
        return Arrival("asks", "E-OLDER")
    return Arrival("asks", "E-CONFLICT") if serial == highest else Arrival("updated")
