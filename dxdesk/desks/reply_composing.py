"""What a reply says, from what is known; nothing is written and no number is taken here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks import inbox
from dxdesk.desks.overview import Picture
from dxdesk.desks.plans_kept import KeptPlan, plan_in_force
from dxdesk.desks.prefecture import Prefecture, practises, prefecture_of
from dxdesk.desks.reported_words import said
from dxdesk.desks.town_decisions import decisions_for, told_decisions, undecided
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import open_kit
from dxdesk.plan.commitment import CONFIRMED, NOTIFIED
from dxdesk.plan.plan import Assignment
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.reply import ASKING, FINE, SETTLED, Decision, Remark, Reply
from dxdesk.report.review import ACCEPTED, InForce, RemarkLine, TownReview
from dxdesk.report.review import SETTLED as IS_SETTLED
from dxdesk.report.similar import compare
from dxdesk.store import kits as kit_store
from dxdesk.store import plans

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants the reply to say, beside the remarks."""

    settle: bool = False
    answer_by: date | None = None
    message: str = ""
    with_plan: bool = False  # drafts of the plan too; what towns know already is always told


@dataclass(frozen=True, slots=True)
class Material:
    """What the replies to all towns have in common."""

    prefecture: Prefecture
    practice: bool
    contact: str
    reports: tuple[NeedsReport, ...]  # in force, of every town
    plan: KeptPlan | None


def material_of(db: Database) -> Material:
    """Out of the workspace."""
    kit = kit_store.kit_bytes(db)
    return Material(
        prefecture=prefecture_of(db),
        practice=practises(db),
        contact=open_kit(kit).contact if kit else "",
        reports=inbox.reports(db),
        plan=plan_in_force(db) if plans.any_plan(db) else None,
    )


def material_in(picture: Picture) -> Material:
    """The same out of a picture, for what is only looked at."""
    return Material(
        prefecture=picture.prefecture,
        practice=False,
        contact=picture.kit.contact if picture.kit else "",
        reports=tuple(state.report for state in picture.arrived if state.report),
        plan=picture.kept,
    )


def compose(
    material: Material, held: InForce, review: TownReview, wish: Wish, today: date
) -> Reply:
    """The reply to one town as it would be written now, with number 1.

    Raises:
        Refusal: E-REPLY-UNDECIDED while answers of the town wait for a decision; E-REPLY-OPEN
            for settling while something has to be corrected.
    """
    report = held.report
    _refuse_unfinished(report, review, wish)
    settled = wish.settle or review.state == IS_SETTLED
    beside = compare(report, material.reports, shelf.similarity())
    remarks = tuple(_remark(line) for line in review.lines)
    asks = any(each.word != FINE for each in remarks)
    return Reply(
        prefecture=material.prefecture.code,
        prefecture_name=material.prefecture.name,
        town=report.town.code,
        town_name=report.town.name,
        number=1,
        composed_on=today,
        fiscal_year=report.fiscal_year,
        state=SETTLED if settled else ASKING,
        practice=material.practice,
        report_serial=held.serial,
        report_sha256=held.header_sha256,
        report_edition=report.edition,
        report_composed_on=report.composed_on,
        answer_by=wish.answer_by if asks and not settled else None,
        contact=material.contact,
        message=wish.message,
        remarks=remarks,
        decisions=_decisions(material.plan, report, wish),
        similar=beside.similar,
        similar_towns=beside.towns,
        similar_described=beside.described,
    )


def _refuse_unfinished(report: NeedsReport, review: TownReview, wish: Wish) -> None:
    name = report.town.name
    if review.answered:
        raise Refusal("E-REPLY-UNDECIDED", name=name, count=len(review.answered))
    if wish.settle and review.hindering:
        raise Refusal("E-REPLY-OPEN", name=name, count=len(review.hindering))


def _decisions(plan: KeptPlan | None, report: NeedsReport, wish: Wish) -> tuple[Decision, ...]:
    if plan is None:
        return undecided(report)
    if wish.with_plan:
        return decisions_for(plan.planned, report)
    return told_decisions(plan.planned, report, told_in(plan))


def told_in(plan: KeptPlan) -> Iterable[Assignment]:
    """The assignments as the towns were told of them, changed and withdrawn ones too."""
    for each in plan.standing.stated:
        if each.state in (NOTIFIED, CONFIRMED):
            yield each.assignment
        elif each.told is not None:
            yield each.told
    yield from (each.assignment for each in plan.standing.withdrawn)


def _remark(line: RemarkLine) -> Remark:
    """The remark with the answer as it stands now; what was accepted is fine."""
    kept, now = line.remark, line.now
    fine = line.standing == ACCEPTED or kept.word == FINE
    return Remark(
        question=kept.question,
        text=now.text if now else kept.text,
        shown=said(now) if now else kept.shown,
        word=FINE if fine else kept.word,
        said="" if line.standing == ACCEPTED else kept.said,
    )
