"""The edition in the prefecture's hands, and the next one, which says what differs from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks import leaving
from dxdesk.exchange.reports import report_from
from dxdesk.report.edition_changes import edition_changes
from dxdesk.report.needs_report import NeedsReport
from dxdesk.store import answers, sent

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class InHands:
    """The report handed over last, and what was written about answers changed since."""

    text: str  # the report, as it was sealed
    serial: int
    edition: int
    fiscal_year: int
    on: date
    reasons: Mapping[str, str] = field(default_factory=dict)  # by question


def in_hands(db: Database) -> InHands | None:
    """The edition the prefecture has, None before the first one was handed over."""
    for each in reversed(sent.sent(db)):
        on = leaving.handed_on(db, each.serial)
        if on is not None:
            reasons = _reasons_since(db, on)
            return InHands(
                each.payload_text, each.serial, each.edition, each.fiscal_year, on, reasons
            )
    return None


def _reasons_since(db: Database, on: date) -> dict[str, str]:
    """The last reason for each answer changed since that day."""
    return {
        change.question: change.why
        for change in answers.answer_changes(db)
        if change.why and change.changed_at[:10] >= on.isoformat()
    }


def as_next_edition(report: NeedsReport, hands: InHands | None) -> NeedsReport:
    """The report with what differs from the edition handed over before in this fiscal year."""
    if hands is None or hands.fiscal_year != report.fiscal_year:
        return report
    if hands.edition == report.edition:
        return report
    older = report_from(hands.text)
    hidden = {each.id for each in report.questions if each.state in ("sealed", "withheld")}
    reasons = {id_: why for id_, why in hands.reasons.items() if id_ not in hidden}
    found = edition_changes(older, report, shelf.request_rules(), reasons)
    return replace(report, replaces=hands.edition, changes=found)


def without_changes(report: NeedsReport) -> NeedsReport:
    """What the report says of itself, apart from any edition before it and any reply to one."""
    return replace(report, replaces=0, changes=(), answers_to_reply=(), sealed=None)
