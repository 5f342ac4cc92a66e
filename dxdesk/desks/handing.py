"""What the town hands over: the sealed report for the prefecture, the page for the mayor."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import __version__, shelf
from dxdesk.ask.interview import Interview
from dxdesk.desks import carry_outs, leaving
from dxdesk.desks.beside import beside_of
from dxdesk.desks.editions import InHands, as_next_edition, in_hands, without_changes
from dxdesk.desks.municipality import OWN_KEY, assessment_of, interview_of
from dxdesk.desks.nameless import questions_of, without_names
from dxdesk.desks.standing import mark_of, next_edition
from dxdesk.desks.town_replies import HeldReplies, held_replies, reply_in_force
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry, may_be_there, refuse_missing_folder, report_name
from dxdesk.exchange.kept_kits import kept_officer
from dxdesk.exchange.keys import TownKey
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.reports import Sealed, payload_text, report_from, seal_report
from dxdesk.exchange.sealed_parts import layer_mark, part_mark, sealed_layer
from dxdesk.report.beside import Beside
from dxdesk.report.choices import NeedChoices
from dxdesk.report.composing import compose
from dxdesk.report.layers import Layers, Openly, in_layers, with_answers
from dxdesk.report.needs_report import NeedsReport, SealedPart
from dxdesk.report.reply_standing import left_to_tell
from dxdesk.schemes.calendar import wareki_year
from dxdesk.store import begun, need_choices, sent
from dxdesk.store import keys as key_store
from dxdesk.store import kits as kit_store
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.pen import Printed


@dataclass(frozen=True, slots=True)
class Handed:
    """What was written for the prefecture."""

    path: Path
    serial: int
    edition: int
    paper_code: str
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything a report is made from, as it stands in the office."""

    interview: Interview
    withheld: frozenset[str]
    choices: NeedChoices
    beside: Beside
    earlier: tuple[sent.SentReport, ...]  # every report written before
    hands: InHands | None  # the edition the prefecture has
    replies: HeldReplies | None = None
    officer: str = ""  # age recipient of the prefecture's security officer, "" without one
    openly: frozenset[str] = frozenset()  # needs asked for though only sealed answers tell of them
    sealed_marks: Mapping[str, str] = field(default_factory=dict)  # of `layer_mark` to `part_mark`
    begun: tuple[sent.SentReport, ...] = ()  # of which nobody knows whether they were written


def sources(db: Database) -> Sources:
    """Take it out of the workspace; quick."""
    kit, interview = kit_store.kit_bytes(db), interview_of(db)
    return Sources(
        interview=interview,
        withheld=leaving.withheld(db),
        choices=need_choices.choices(db),
        beside=beside_of(db),
        earlier=sent.sent(db),
        hands=in_hands(db),
        replies=held_replies(db, interview),
        officer=kept_officer(kit) if kit else "",
        openly=leaving.asked_openly(db),
        sealed_marks=leaving.sealed_marks(db),
        begun=begun.begun(db),
    )


def report_of(now: Sources, edition: int, today: date) -> NeedsReport:
    """The open layer of what would leave the office today, without what is kept back."""
    return layers_of(now, edition, today).report


def layers_of(now: Sources, edition: int, today: date) -> Layers:
    """Both layers of what would leave the office today, without what is kept back."""
    layers = _without_reply(now, edition, today)
    standing = reply_in_force(now.replies, today)
    return layers if standing is None else with_answers(layers, standing.told)


def _without_reply(now: Sources, edition: int, today: date) -> Layers:
    def composed(
        interview: Interview, withheld: frozenset[str], choices: NeedChoices
    ) -> NeedsReport:
        return compose(
            interview,
            assessment_of(interview, today),
            shelf.scale(),
            shelf.schemes(),
            shelf.municipality(interview.municipality),
            rules=shelf.request_rules(),
            edition=edition,
            composed_on=today,
            withheld=withheld,
            choices=choices,
            beside=now.beside,
        )

    return in_layers(
        composed,
        without_names(now.interview, now.withheld),
        questions_of(now.withheld, now.interview.question_set),
        now.choices,
        sensitive=tuple(shelf.sealed_questions()),
        sealable=bool(now.officer),
        dimensions={each.code: each.questions for each in shelf.scale().dimensions},
        openly=Openly(now.openly, shelf.request_rules().sentence("asked_openly")),
    )


def next_report(now: Sources, today: date) -> NeedsReport:
    """The report as it would be written next, with what differs from the edition handed over."""
    return next_layers(now, today).report


def next_layers(now: Sources, today: date) -> Layers:
    """The same with what is sealed in it."""
    layers = layers_of(now, next_edition((*now.earlier, *now.begun), today), today)
    return replace(layers, report=as_next_edition(layers.report, now.hands))


@dataclass(frozen=True, slots=True)
class Order:
    """All a report is made from, taken out of the workspace; its serial is spent already."""

    sources: Sources
    kit: bytes
    key: bytes
    serial: int
    today: date
    mark: str  # over all of the above that a report tells


@dataclass(frozen=True, slots=True)
class Made:
    """A sealed report that is about to be written."""

    handed: Handed  # as it will be
    noted: sent.SentReport
    data: bytes
    mark: str
    on: date
    sealed_mark: tuple[str, str] | None = None  # of the layer, and of what was sealed in it


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of writing it; not yet noted in the workspace."""

    made: Made
    refusal: Refusal | None = None  # None: the file was written and read back


def write_report(db: Database, folder: Path, today: date, name: str | None = None) -> Handed:
    """Seal the report for the prefecture, write it, read it back, and note what was written.

    Raises:
        Refusal: E-NO-KIT without a kit; as `made_for` and `note_outcome`.
    """
    made = made_for(order(db, folder, today), folder, name)
    note_begun(db, made)
    return note_outcome(db, written(made))


def order(db: Database, folder: Path, today: date) -> Order:
    """Take from the workspace what the report is made from, and spend its serial.

    Raises:
        Refusal: E-NO-KIT without a kit; E-CARRY-NO-FOLDER. Then no serial is spent.
    """
    kit, key = kit_store.kit_bytes(db), key_store.key(db, OWN_KEY)
    if kit is None or key is None:
        raise Refusal("E-NO-KIT")
    refuse_missing_folder(folder)
    return Order(
        sources=sources(db),
        kit=kit,
        key=key,
        serial=sent.next_serial(db),
        today=today,
        mark=mark_of(db),
    )


def made_for(order: Order, folder: Path, name: str | None = None) -> Made:
    """Compose and seal; needs no workspace, so it can run beside the window.

    Raises:
        Refusal: E-REPORT-THERE where a report of this name lies already: a workspace never gives
            a serial twice, so it is another workspace's; the codes of `seal_report`.
    """
    earlier, today = order.sources.earlier, order.today
    layers, kit = next_layers(order.sources, today), open_kit(order.kit)
    report, part = layers.report, layers.sealed
    if part is not None:
        report = replace(report, sealed=sealed_layer(part, kit.security_recipient))
    sealed = seal_report(
        report,
        recipients=kit.age_recipients,
        signer=TownKey.from_bytes(order.key),
        serial=order.serial,
        prev=earlier[-1].file_sha256 if earlier else "",
        created=today.isoformat(),
        app=f"dxdesk {__version__}",
    )
    file_name = name or report_name(report.town.code, report.fiscal_year, order.serial)
    if os.path.lexists(folder / file_name):
        raise Refusal("E-REPORT-THERE", file=file_name, folder=str(folder))
    size = len(sealed.data)
    path = folder / file_name
    handed = Handed(path, order.serial, report.edition, sealed.paper_code, size)
    noted = _sent_report(sealed, report, order.serial, file_name)
    return Made(handed, noted, sealed.data, order.mark, today, _sealed_mark(report, part))


def note_begun(db: Database, made: Made) -> None:
    """Note what will be written before it is: a file on a stick must never be unknown here."""
    handed = made.handed
    with saving(db):
        begun.begin(db, made.noted)
        leaving.keep_place(db, handed.serial, handed.path, handed.size)
        leaving.keep_made_from(db, handed.serial, made.mark)
        if made.sealed_mark:
            leaving.keep_sealed_mark(db, *made.sealed_mark)


def written(made: Made) -> Outcome:
    """Write what was made and read it back; needs no workspace."""
    try:
        carry(made.data, made.handed.path.parent, made.handed.path.name)
    except Refusal as refusal:
        return Outcome(made, refusal)
    return Outcome(made)


def note_outcome(db: Database, outcome: Outcome) -> Handed:
    """Note in the workspace that the file was written.

    One that may lie on the stick although writing it failed stays begun: a reply to it proves
    that it arrived, and its edition is not given again.

    Raises:
        Refusal: the codes of `carry`, where it was not written.
    """
    handed = outcome.made.handed
    if outcome.refusal is not None:
        if not may_be_there(outcome.refusal):
            begun.give_up(db, handed.serial)
        raise outcome.refusal
    with saving(db):
        begun.settle(db, handed.serial)
        carry_outs.note_written(db, handed.serial, handed.path, outcome.made.on)
    return handed


def _sent_report(sealed: Sealed, report: NeedsReport, serial: int, name: str) -> sent.SentReport:
    return sent.SentReport(
        serial=serial,
        sent_at=report.composed_on.isoformat(),
        file_name=name,
        fiscal_year=report.fiscal_year,
        edition=report.edition,
        paper_code=sealed.paper_code,
        header_sha256=sealed.header_sha256,
        payload_sha256=sealed.payload_sha256,
        file_sha256=sealed.file_sha256,
        payload_text=payload_text(report),
    )


def summary(db: Database, today: date) -> Printed:
    """The mayor's page: of the report written last if nothing has changed since, else a draft.

    The paper code belongs to one report; a page whose content differs must not carry it.
    """
    return summary_of(sources(db), today)


def summary_of(now: Sources, today: date) -> Printed:
    """The same without the workspace, for work beside the window."""
    from dxdesk.paper.mayor import mayor_page

    written = [report_from(each.payload_text) for each in now.earlier]
    if written and unchanged(now, written[-1]):
        report, code, before = written[-1], now.earlier[-1].paper_code, written[:-1]
    else:
        report, code, before = next_report(now, today), "", written
    return mayor_page(
        report,
        paper_code=code,
        serial_label=f"{wareki_year(report.fiscal_year)} 第{report.edition}号",
        wording=shelf.mayor_wording(),
        previous=before[-1] if before else None,
    )


def unchanged(now: Sources, written: NeedsReport) -> bool:
    """Whether the same report would be composed again for the day it was written.

    What has not been done in answer to a reply, or was told before, makes no new report.
    """
    layers = layers_of(now, written.edition, written.composed_on)
    again = layers.report
    if left_to_tell(again.answers_to_reply, written.answers_to_reply):
        return False
    if not _same_sealed(now, written, layers.sealed):
        return False
    return replace(again, answers_to_reply=()) == without_changes(written)


def _sealed_mark(report: NeedsReport, part: SealedPart | None) -> tuple[str, str] | None:
    """What the town keeps of a sealed part: the part itself cannot be opened here again."""
    return (layer_mark(report.sealed), part_mark(part)) if report.sealed and part else None


def _same_sealed(now: Sources, written: NeedsReport, part: SealedPart | None) -> bool:
    """Whether the same would be sealed again, for the same officer."""
    if written.sealed is None or part is None:
        return written.sealed is None and part is None
    same = now.sealed_marks.get(layer_mark(written.sealed)) == part_mark(part)
    return same and written.sealed.recipient == now.officer
