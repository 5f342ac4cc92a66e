"""A reply file that arrives at the town's desk: first what it says and changes, then taking it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from dxdesk.ask.interview import Interview
from dxdesk.desks import leaving
from dxdesk.desks.municipality import CODE, OWN_KEY, PRACTICE, interview_of
from dxdesk.desks.town_replies import HeldReplies, held_replies, standing_with
from dxdesk.errors import Refusal
from dxdesk.exchange.keys import TownKey
from dxdesk.exchange.kits import open_kit, signers_of
from dxdesk.exchange.replies import OpenedReply, open_reply, reply_from
from dxdesk.exchange.reply_arrivals import ReplyArrival, SentReport, TakenReply, reply_arrival
from dxdesk.exchange.reports import report_from
from dxdesk.report.reply import Reply
from dxdesk.report.reply_times import ReplyInForce
from dxdesk.store import begun, sent, settings
from dxdesk.store import keys as key_store
from dxdesk.store import kits as kit_store
from dxdesk.store import replies as reply_store
from dxdesk.store.change_numbers import last_change
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Desk:
    """What of the workspace decides about a reply."""

    town: str
    practice: bool
    key: bytes
    kit: bytes | None
    begun: tuple[sent.SentReport, ...]  # of which nobody knew whether they were written
    sent: tuple[sent.SentReport, ...]
    handed: frozenset[int]  # serials noted as handed over
    taken: tuple[reply_store.TakenReply, ...]
    replies: HeldReplies


@dataclass(frozen=True, slots=True)
class Arriving:
    """A reply that was opened, and what taking it would do."""

    opened: OpenedReply
    standing: ReplyInForce  # as it would be, or is where the reply was taken before
    is_taken: bool  # it was taken in before; nothing is left to do
    replaces: Reply | None  # the reply that counted until now
    newest: bool  # False: a report was written after the one that is answered
    handed_by: date | None  # not noted as handed over: it was, by this day at the latest

    @property
    def reply(self) -> Reply:
        return self.opened.reply


def desk_of(db: Database, interview: Interview | None = None) -> Desk:
    """Take it out of the workspace; quick, above all with the interview at hand."""
    written, now = sent.sent(db), interview or interview_of(db)
    held = held_replies(db, now) or HeldReplies((), (), now, {}, "", leaving.withheld(db))
    return Desk(
        town=settings.text(db, CODE),
        practice=settings.switch(db, PRACTICE),
        key=key_store.key(db, OWN_KEY) or b"",
        kit=kit_store.kit_bytes(db),
        sent=written,
        handed=frozenset(
            each.serial for each in written if leaving.handed_on(db, each.serial) is not None
        ),
        taken=reply_store.taken_replies(db),
        replies=held,
        begun=begun.begun(db),
    )


def arriving(desk: Desk, data: bytes, today: date) -> Arriving:
    """Open a reply and see what it would change; needs no workspace, and changes nothing.

    Raises:
        Refusal: E-REPLY-NO-KIT; the codes of `open_reply` and `reply_arrival`.
    """
    if desk.kit is None:
        raise Refusal("E-REPLY-NO-KIT")
    opened = open_reply(data, TownKey.from_bytes(desk.key))
    found = _arrival(desk, opened)
    if found.outcome == "refused":
        raise Refusal(found.code, **_named(opened))
    is_taken, reply = found.outcome == "already", opened.reply
    before = [reply_from(each.payload_text) for each in desk.taken]
    replies = before if is_taken else [*before, reply]
    held, now = desk.replies, desk.replies.interview
    arrived = held.arrived if is_taken else {**held.arrived, reply.number: now}
    newest = max(replies, key=lambda each: each.number)
    known = (*desk.sent, *_proved(desk, opened))
    answered = {each.serial: each.payload_text for each in known}[newest.report_serial]
    standing = standing_with(
        replace(held, arrived=arrived), tuple(replies), report_from(answered), today
    )
    assert standing is not None  # there is a reply at least
    return Arriving(
        opened=opened,
        standing=standing,
        is_taken=is_taken,
        replaces=before[-1] if before and not is_taken else None,
        newest=found.newest,
        handed_by=None if reply.report_serial in desk.handed else reply.composed_on,
    )


def _arrival(desk: Desk, opened: OpenedReply) -> ReplyArrival:
    assert desk.kit is not None
    return reply_arrival(
        [
            SentReport(each.serial, each.header_sha256, each.edition)
            for each in (*desk.sent, *_proved(desk, opened))
        ],
        [TakenReply(each.number, each.header_sha256) for each in desk.taken],
        opened,
        signers_of(open_kit(desk.kit)),
        town=desk.town,
        practice=desk.practice,
    )


def _proved(desk: Desk, opened: OpenedReply) -> tuple[sent.SentReport, ...]:
    """The report that was only begun, as far as is known here, and that did arrive."""
    answers = (opened.header.answers, opened.header.answers_sha256)
    return tuple(each for each in desk.begun if (each.serial, each.header_sha256) == answers)


def _named(opened: OpenedReply) -> dict[str, str]:
    """What the sentences of refusals may name."""
    reply = opened.reply
    return {
        "name": reply.town_name,
        "number": str(reply.number),
        "serial": str(reply.report_serial),
    }


def take(db: Database, arrived: Arriving, now: datetime) -> None:
    """Keep the reply, in one transaction; one that was taken before changes nothing.

    A report the prefecture answers was written and handed over: where that is not noted yet, it
    is now.
    """
    if arrived.is_taken:
        return
    opened, reply = arrived.opened, arrived.reply
    with saving(db):
        if any(each.serial == reply.report_serial for each in begun.begun(db)):
            begun.settle(db, reply.report_serial)
        reply_store.keep_reply(
            db,
            reply_store.TakenReply(
                number=reply.number,
                taken_at=now.isoformat(timespec="seconds"),
                moment=last_change(db),
                report_serial=reply.report_serial,
                header_sha256=opened.header_sha256,
                file_sha256=opened.file_sha256,
                payload_text=opened.payload_text,
            ),
        )
        if arrived.handed_by is not None:
            on = min(arrived.handed_by, now.date())
            leaving.note_handed(db, reply.report_serial, on, now.date())


def take_file(db: Database, data: bytes, now: datetime) -> Arriving:
    """Open a reply and take it at once.

    Raises:
        Refusal: as `arriving`; then nothing has changed.
    """
    found = arriving(desk_of(db), data, now.date())
    take(db, found, now)
    return found
