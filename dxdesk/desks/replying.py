"""Writing the reply: what is in it, its number, the sealed file, and what is kept of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import __version__, shelf
from dxdesk.ask.characters import clean_text
from dxdesk.ask.unfit import Unfit
from dxdesk.desks import inbox
from dxdesk.desks.across import said
from dxdesk.desks.dispatch import latest
from dxdesk.desks.plans_kept import told_of
from dxdesk.desks.prefecture import key_of, practises, prefecture_of
from dxdesk.desks.reviewing import Reviews, in_force, settlement_of
from dxdesk.desks.town_decisions import decisions_for, told_decisions, undecided
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry, refuse_missing_folder, reply_name
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.letters import Sealed
from dxdesk.exchange.replies import reply_text, seal_reply
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.reply import ASKING, FINE, Decision, Remark, Reply
from dxdesk.report.reply import SETTLED as REPLY_SETTLED
from dxdesk.report.review import ACCEPTED, SETTLED, InForce, RemarkLine, TownReview
from dxdesk.report.similar import compare
from dxdesk.store import kits as kit_store
from dxdesk.store import plans, received, reviews
from dxdesk.store.reviews import WrittenReply
from dxdesk.words import told, tr

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
class Written:
    """What became of the reply to one town."""

    town: str
    name: str
    number: int | None = None
    path: Path | None = None
    code: str = ""  # the refusal's code, "" when it was written
    message: str = ""


@dataclass(frozen=True, slots=True)
class Composed:
    """A reply not yet numbered, and what it is made from."""

    reply: Reply
    held: InForce
    review: TownReview


class Replying:
    """Everything that the replies of one sitting have in common, read once."""

    def __init__(self, db: Database, wish: Wish, now: datetime) -> None:
        self.db, self.wish, self.now = db, replace(wish, message=_message(wish.message)), now
        self._refuse_past_day()
        self.prefecture, self.practice = prefecture_of(db), practises(db)
        self.kit = kit_store.kit_bytes(db)
        self.reports = inbox.reports(db)
        self.planned = latest(db) if plans.any_plan(db) else None
        year = self.planned.problem.fiscal_year if self.planned else 0
        self.told = told_of(db, year) if self.planned else ()

    def _refuse_past_day(self) -> None:
        day = self.wish.answer_by
        if day is not None and day < self.now.date():
            raise Refusal("E-REPLY-DAY", day=day.isoformat())

    def compose(self, town: str) -> Composed:
        """The reply to one town as it would be written now, with number 1.

        Raises:
            Refusal: E-REVIEW-NO-REPORT; E-REPLY-UNDECIDED while answers of the town wait for a
                decision; E-REPLY-OPEN for settling while something has to be corrected.
        """
        held = in_force(self.db, town)
        review = Reviews(self.db).of(town, held)
        self._refuse_unfinished(held.report, review)
        settled = self.wish.settle or review.state == SETTLED
        return Composed(self._reply(held, review, settled), held, review)

    def _refuse_unfinished(self, report: NeedsReport, review: TownReview) -> None:
        name = report.town.name
        if review.answered:
            raise Refusal("E-REPLY-UNDECIDED", name=name, count=len(review.answered))
        if self.wish.settle and review.hindering:
            raise Refusal("E-REPLY-OPEN", name=name, count=len(review.hindering))

    def _reply(self, held: InForce, review: TownReview, settled: bool) -> Reply:
        report = held.report
        beside = compare(report, self.reports, shelf.similarity())
        return Reply(
            prefecture=self.prefecture.code,
            prefecture_name=self.prefecture.name,
            town=report.town.code,
            town_name=report.town.name,
            number=1,
            composed_on=self.now.date(),
            fiscal_year=report.fiscal_year,
            state=REPLY_SETTLED if settled else ASKING,
            practice=self.practice,
            report_serial=held.serial,
            report_sha256=held.header_sha256,
            report_edition=report.edition,
            report_composed_on=report.composed_on,
            answer_by=None if settled else self.wish.answer_by,
            contact=open_kit(self.kit).contact if self.kit else "",
            message=self.wish.message,
            remarks=tuple(_remark(line) for line in review.lines),
            decisions=self._decisions(report),
            similar=beside.similar,
            similar_towns=beside.towns,
            similar_described=beside.described,
        )

    def _decisions(self, report: NeedsReport) -> tuple[Decision, ...]:
        if self.planned is None:
            return undecided(report)
        if self.wish.with_plan:
            return decisions_for(self.planned, report)
        return told_decisions(self.planned, report, self.told)

    def write(self, town: str, folder: Path) -> Written:
        """Compose, take the number, seal, write and read back, and keep what was written.

        Raises:
            Refusal: as `compose`; E-REPLY-NO-TOWN-KEY; the codes of `carry`. A number that was
                taken for a file that could not be written is never used again.
        """
        refuse_missing_folder(folder)
        composed = self.compose(town)
        reply_text(composed.reply)  # what cannot travel costs no number
        recipient = _recipient(self.db, town)
        number = reviews.next_reply_number(self.db, town)
        reply = replace(composed.reply, number=number)
        made = seal_reply(
            reply,
            town=recipient,
            recipients=(),
            signer=key_of(self.db),
            created=self.now.astimezone().isoformat(timespec="seconds"),
            app=f"dxdesk {__version__}",
        )
        path = carry(made.data, folder, reply_name(town, number))
        self._keep(composed, reply, made, path)
        return Written(town, reply.town_name, number, path, "", _written_words(reply))

    def _keep(self, composed: Composed, reply: Reply, made: Sealed, path: Path) -> None:
        settles = self.wish.settle and composed.review.state != SETTLED
        reviews.record_reply(
            self.db,
            WrittenReply(
                town=reply.town,
                number=reply.number,
                serial=reply.report_serial,
                report_sha256=reply.report_sha256,
                state=reply.state,
                answer_by=reply.answer_by,
                header_sha256=made.header_sha256,
                file_sha256=made.file_sha256,
                file_name=path.name,
                written_at=self.now.isoformat(timespec="seconds"),
                payload_text=reply_text(reply),
            ),
            [line.remark for line in composed.review.lines if line.remark.reply is None],
            settlement_of(composed.held, self.now, settled=True) if settles else None,
        )


def write_replies(
    db: Database, towns: Sequence[str], folder: Path, wish: Wish, now: datetime
) -> Iterator[Written]:
    """A reply to each of these towns; one that cannot be written does not stop the others.

    Raises:
        Refusal: E-REPLY-DAY, E-REPLY-MESSAGE, E-CARRY-NO-FOLDER before anything is written.
    """
    refuse_missing_folder(folder)
    replying = Replying(db, wish, now)
    for town in towns:
        try:
            yield replying.write(town, folder)
        except Refusal as refusal:
            name = shelf.municipality(town).name
            yield Written(town, name, code=refusal.code, message=told(refusal))


def towns_with_report(db: Database) -> tuple[str, ...]:
    """The codes of the towns that can be answered, in order."""
    return tuple(each.town for each in received.latest(db))


def preview(db: Database, town: str, wish: Wish, now: datetime) -> Composed:
    """What a reply written now would say. Raises as `Replying.compose`."""
    return Replying(db, wish, now).compose(town)


def _recipient(db: Database, town: str) -> str:
    found = next(each.recipient for each in received.latest(db) if each.town == town)
    if not found:
        raise Refusal("E-REPLY-NO-TOWN-KEY")
    return found


def _message(text: str) -> str:
    if not text.strip():
        return ""
    try:
        return clean_text(text)
    except Unfit as unfit:
        raise Refusal("E-REPLY-MESSAGE", reason=unfit.reason) from None


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


def _written_words(reply: Reply) -> str:
    if reply.state == REPLY_SETTLED:
        words = tr("{name}: reply {number}, settled.")
    else:
        words = tr("{name}: reply {number} with {count} inquiries.")
    asked = sum(each.word != FINE for each in reply.remarks)
    return words.format(name=reply.town_name, number=reply.number, count=asked)
