"""The slip that goes with a report out of the office, and the ledger of all that went."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks.submission import Papers, papers
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import open_kit
from dxdesk.report.carry_outs import CarryOut
from dxdesk.store.sent import SentReport

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.carry_slip import CarryFacts
    from dxdesk.paper.pen import Printed


def slip(db: Database) -> Printed:
    """The slip for the report written last.

    Raises:
        Refusal: E-NOT-WRITTEN before there is a report.
    """
    return slip_of(papers(db))


def slip_of(held: Papers) -> Printed:
    """The same without the workspace, for work beside the window."""
    from dxdesk.paper.carry_slip import carry_slip

    last = held.last
    if last is None:
        raise Refusal("E-NOT-WRITTEN")
    lines = [line for line in held.carried if line.serial == last.serial]
    return carry_slip(_facts(held, last, lines[-1] if lines else None))


def ledger_of(held: Papers, today: date) -> Printed:
    """The ledger of carried media as a PDF."""
    from dxdesk.paper.carry_ledger import ledger_pages

    interview = held.sources.interview
    town = shelf.municipality(interview.municipality).name
    return ledger_pages(_all_facts(held), town, today, practice=interview.practice)


def ledger_book(held: Papers) -> bytes:
    """The same as a workbook."""
    from dxdesk.paper.carry_ledger import ledger_workbook

    return ledger_workbook(_all_facts(held))


def _all_facts(held: Papers) -> list[CarryFacts]:
    written = {each.serial: each for each in held.sources.earlier}
    return [_facts(held, written[line.serial], line) for line in held.carried]


def _facts(held: Papers, report: SentReport, line: CarryOut | None) -> CarryFacts:
    """What is known of a report that is carried out; the approval noted is of the last one."""
    from dxdesk.paper.carry_slip import CarryFacts

    town = shelf.municipality(held.sources.interview.municipality)
    kit = open_kit(held.kit) if held.kit else None
    is_last = report is held.last
    medium = line.medium if line else held.place.path.parent.name if held.place else ""
    return CarryFacts(
        town=town.name,
        town_code=town.code,
        prefecture=kit.name if kit else town.prefecture_name,
        file=report.file_name,
        size=held.place.size if held.place and is_last else None,
        paper_code=report.paper_code,
        fiscal_year=report.fiscal_year,
        edition=report.edition,
        written_on=line.written_on if line else date.fromisoformat(report.sent_at[:10]),
        medium=medium,
        approval=held.approval.route if is_last else "",
        approved_on=held.approval.on if is_last else None,
        practice=held.sources.interview.practice,
        line=line,
    )
