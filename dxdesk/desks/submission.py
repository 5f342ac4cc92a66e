"""Where a town stands on the way from answers to a report in the prefecture's hands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.attachments import Attachment
from dxdesk.ask.interview import ANSWERED, UNKNOWN, Interview
from dxdesk.ask.shown_words import UNKNOWN as UNKNOWN_WORD
from dxdesk.assess.personal import details_in
from dxdesk.desks import handing, leaving
from dxdesk.desks.answer_lines import AnswerLine, answer_lines
from dxdesk.desks.contradictions import clash_lines
from dxdesk.desks.files import read_file, refuse_other_there
from dxdesk.desks.handing import Sources, sources
from dxdesk.desks.leaving import Approval
from dxdesk.desks.municipality import STAFFING, assessment_of
from dxdesk.desks.nameless import NAMES, names_in
from dxdesk.desks.sealing import Sealing, sealing_of
from dxdesk.desks.standing import Made, Standing, handed_days, standing
from dxdesk.desks.town_replies import reply_in_force
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.reports import report_from
from dxdesk.report.asking import leading_to, withheld_together
from dxdesk.report.beside import Beside
from dxdesk.report.carry_outs import CarryOut
from dxdesk.report.choices import NeedChoices
from dxdesk.report.layers import SEALED
from dxdesk.report.needs_report import AnswerToReply, EditionChange
from dxdesk.report.reply_standing import left_to_tell
from dxdesk.report.reply_times import ReplyInForce
from dxdesk.store import attachments as attachment_store
from dxdesk.store import carry_outs, sent
from dxdesk.store import kits as kit_store
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Item:
    """One answer that leaves the office unless it is kept back."""

    question: str
    section: str
    text: str
    shown: str  # the answer in words; 「わからない」 where that was said
    withheld: bool
    beside: tuple[str, ...] = ()  # files and reasons that leave with the answer, in words
    follows: frozenset[str] = frozenset()  # with any of these kept back, it stays back too


@dataclass(frozen=True, slots=True)
class Receipt:
    """The report file written last."""

    serial: int
    file_name: str
    size: int | None  # bytes; None where it was written by an older program
    folder: Path | None
    paper_code: str
    written_on: date
    up_to_date: bool  # the same report would be composed again
    edition: int = 1


@dataclass(frozen=True, slots=True)
class Submission:
    """The three words 入力済み, 報告ファイル作成済み, 県に渡した, and the checks before."""

    town: str
    prefecture: str  # of the kit; "" without one
    standing: Standing
    unknown: int
    warnings: tuple[tuple[str, str], ...]  # question, sentence: words that may name a person
    items: tuple[Item, ...]
    approval: Approval
    receipt: Receipt | None
    practice: bool = False
    changes: tuple[EditionChange, ...] = ()  # from that edition to the answers as they are now
    replied: ReplyInForce | None = None
    to_tell: tuple[AnswerToReply, ...] = ()  # done in answer to the reply, and not yet reported
    sealing: Sealing | None = None  # what is sealed for the security officer; None without a kit

    @property
    def must_follow(self) -> bool:
        """Whether the prefecture has an edition that is no longer what the town says."""
        return self.standing.hands is not None and bool(self.changes or self.to_tell)

    @property
    def kept_back(self) -> int:
        """How many answers stay in the office, with those that follow from one."""
        kept = {item.question for item in self.items if item.withheld}
        return sum(item.withheld or bool(item.follows & kept) for item in self.items)


@dataclass(frozen=True, slots=True)
class Papers:
    """What the workspace holds about sending."""

    sources: Sources
    kit: bytes | None
    place: leaving.Place | None  # of the report written last
    handed: dict[int, date]  # the days reports were handed over, by serial
    approval: Approval
    files: tuple[Attachment, ...]
    carried: tuple[CarryOut, ...]  # the ledger of carried media

    @property
    def last(self) -> sent.SentReport | None:
        """The report written last."""
        return self.sources.earlier[-1] if self.sources.earlier else None


def papers(db: Database) -> Papers:
    """Take them out of the workspace; quick."""
    now = sources(db)
    last = now.earlier[-1] if now.earlier else None
    return Papers(
        sources=now,
        kit=kit_store.kit_bytes(db),
        place=leaving.place(db, last.serial) if last else None,
        handed=handed_days(db, now.earlier),
        approval=leaving.approval(db),
        files=attachment_store.attachments(db),
        carried=carry_outs.lines(db),
    )


def submission(db: Database, today: date) -> Submission:
    """Everything the page 提出 shows."""
    return submission_of(papers(db), today)


def submission_of(held: Papers, today: date) -> Submission:
    """The same without the workspace, for work beside the window."""
    now, receipt = held.sources, _receipt(held)
    interview, replied = now.interview, reply_in_force(now.replies, today)
    kit = open_kit(held.kit) if held.kit else None
    made = Made(receipt.edition, receipt.written_on, receipt.up_to_date) if receipt else None
    deadline = kit.deadline if kit else None
    return Submission(
        town=shelf.municipality(interview.municipality).name,
        prefecture=kit.name if kit else "",
        standing=standing(interview, now.earlier, made, held.handed, deadline, today, now.begun),
        unknown=sum(interview.state(q.id) == UNKNOWN for q in interview.visible()),
        warnings=(
            *_personal(interview, today),
            *_personal_in_choices(now.choices),
            *_personal_in_reasons(replied),
        ),
        items=_items(held, replied, today),
        approval=held.approval,
        receipt=receipt,
        practice=interview.practice,
        changes=_changes(now, today),
        replied=replied,
        to_tell=_to_tell(now, replied),
        sealing=sealing_of(now, today) if held.kit else None,
    )


def _to_tell(now: Sources, replied: ReplyInForce | None) -> tuple[AnswerToReply, ...]:
    """What the report written last has not told about the reply."""
    if replied is None or not now.earlier:
        return ()
    written = report_from(now.earlier[-1].payload_text)
    sealed = {each.id for each in written.questions if each.state == SEALED}
    left = left_to_tell(replied.told, written.answers_to_reply)
    openly = tuple(each for each in left if each.question not in sealed)
    if len(openly) < len(left) and handing.unchanged(now, written):
        return openly  # the sealed part has told the others
    return left


def _changes(now: Sources, today: date) -> tuple[EditionChange, ...]:
    """What differs from the edition in the prefecture's hands, nothing without one."""
    if now.hands is None or handing.unchanged(now, report_from(now.hands.text)):
        return ()
    return handing.next_report(now, today).changes


def _personal(interview: Interview, today: date) -> tuple[tuple[str, str], ...]:
    """Only the warnings about a question; those about an adviser's limit are no concern here."""
    found = assessment_of(interview, today).warnings
    known = interview.question_set.by_id
    scale = shelf.scale()
    return tuple(
        (question, scale.warning(code))
        for question, code in found
        if question in known and not code.startswith("used_up")
    )


def _personal_in_choices(choices: NeedChoices) -> tuple[tuple[str, str], ...]:
    """The same about the words of a decision, which travel too; the need in place of a question."""
    return tuple(
        (choice.need, shelf.scale().warning(code))
        for choice in choices
        for code in details_in(f"{choice.reason} {choice.title} {choice.why}")
    )


def _personal_in_reasons(replied: ReplyInForce | None) -> tuple[tuple[str, str], ...]:
    """The same about explanations to the prefecture."""
    return tuple(
        (each.question, shelf.scale().warning(code))
        for each in (replied.told if replied else ())
        for code in details_in(each.reason)
    )


def _items(held: Papers, replied: ReplyInForce | None, today: date) -> tuple[Item, ...]:
    now, beside = held.sources, _beside_in_words(held, replied, today)
    interview, together = now.interview, withheld_together(now.withheld)
    found = [
        Item(
            question=line.question,
            section=line.section,
            text=line.text,
            shown=_said(line) + _leaders(line.question, now.beside, interview),
            withheld=line.question in together,
            beside=tuple(beside.get(line.question, ())),
            follows=leading_to(line.question, interview.question_set),
        )
        for line in answer_lines(interview, today)
        if line.state in (ANSWERED, UNKNOWN) or line.question in beside
    ]
    people = next((at for at, item in enumerate(found) if item.question == STAFFING), None)
    if people is not None and (names := names_in(interview)):
        text = tr("The names of the people in the list; without them they are sent by number")
        section = found[people].section
        found.insert(people + 1, Item(NAMES, section, text, names, NAMES in now.withheld))
    return tuple(found)


def _leaders(question: str, beside: Beside, interview: Interview) -> str:
    """Who is named as a candidate for DX leader, beside the list of people."""
    if question != STAFFING or not beside.leaders:
        return ""
    keys = {each.person for each in beside.leaders}
    names = "・".join(person.name for person in interview.people if person.key in keys)
    return tr(" (candidates for DX leader: {names})").format(names=names) if names else ""


def _said(line: AnswerLine) -> str:
    return line.shown or (UNKNOWN_WORD if line.state == UNKNOWN else tr("no answer yet"))


def _beside_in_words(
    held: Papers, replied: ReplyInForce | None, today: date
) -> dict[str, list[str]]:
    """Files ticked to travel, reasons for keeping a contradiction, explanations, by question."""
    now = held.sources
    found: dict[str, list[str]] = {}
    for told in replied.told if replied else ():
        if told.reason:
            said = tr("Told to the prefecture: {reason}").format(reason=told.reason)
            found.setdefault(told.question, []).append(said)
    for file in held.files:
        if file.travels:
            said = tr("Attached and sent: {name}").format(name=file.name)
            found.setdefault(file.question, []).append(said)
    for line in clash_lines(now.interview, now.beside.kept, today):
        for side in line.sides[:1] if line.reason else ():
            said = tr("A reason that is sent ({why}) {reason}")
            words = said.format(why=line.why, reason=line.reason)
            found.setdefault(side.question, []).append(words)
    return found


def _receipt(held: Papers) -> Receipt | None:
    last, place = held.last, held.place
    if last is None:
        return None
    written = report_from(last.payload_text)
    return Receipt(
        serial=last.serial,
        file_name=last.file_name,
        size=place.size if place else None,
        folder=place.path.parent if place else None,
        paper_code=last.paper_code,
        written_on=written.composed_on,
        edition=last.edition,
        up_to_date=handing.unchanged(held.sources, written),
    )


def copy_report(held: Papers, folder: Path) -> Path:
    """Write the last report file once more, to another stick, and read it back.

    Raises:
        Refusal: E-NOT-WRITTEN before there is a report; E-REPORT-CHANGED when the first file is
            no longer the one that was written; E-REPORT-THERE; those of `read_file` and `carry`.
    """
    last, place = held.last, held.place
    if last is None or place is None:
        raise Refusal("E-NOT-WRITTEN")
    data = read_file(place.path)
    if sha256(data).hexdigest() != last.file_sha256:
        raise Refusal("E-REPORT-CHANGED", file=str(place.path))
    refuse_other_there(folder / last.file_name, data)
    return carry(data, folder, last.file_name)
