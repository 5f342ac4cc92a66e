"""The reply in force at the town's desk: where every remark stands, and 「このままでよい」."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from dxdesk.ask.characters import clean_text
from dxdesk.ask.interview import Interview
from dxdesk.ask.unfit import Unfit
from dxdesk.desks import leaving
from dxdesk.desks.answer_lines import asking_of
from dxdesk.desks.municipality import interview_of
from dxdesk.desks.nameless import questions_of, without_names
from dxdesk.errors import Refusal
from dxdesk.report.reply import Reply
from dxdesk.report.reply_standing import SETTLED, Explained
from dxdesk.report.reply_times import ReplyInForce, stand
from dxdesk.store import earlier, sent
from dxdesk.store import replies as reply_store
from dxdesk.store.replies import TakenReply

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.report.needs_report import NeedsReport


@dataclass(frozen=True, slots=True)
class HeldReplies:
    """All that the workspace holds about replies, not yet read."""

    taken: tuple[TakenReply, ...]
    explained: tuple[Explained, ...]
    interview: Interview
    arrived: Mapping[int, Interview]  # by the number of the reply
    reported: str  # the answered report, as it was sealed
    withheld: frozenset[str]


def held_replies(db: Database, interview: Interview | None = None) -> HeldReplies | None:
    """Take it out of the workspace; quick, above all with the interview at hand.

    None before the first reply.
    """
    if not reply_store.is_replied(db):
        return None
    taken, now = reply_store.taken_replies(db), interview or interview_of(db)
    return HeldReplies(
        taken=taken,
        explained=reply_store.explanations(db),
        interview=now,
        arrived={each.number: _at(db, now, each.moment) for each in taken},
        reported=sent.text_of(db, taken[-1].report_serial),
        withheld=leaving.withheld(db),
    )


def held_again(db: Database, before: HeldReplies, interview: Interview) -> HeldReplies:
    """The same replies with what was said and explained since; quicker, because none is read."""
    return replace(
        before,
        explained=reply_store.explanations(db),
        interview=interview,
        withheld=leaving.withheld(db),
    )


def _at(db: Database, now: Interview, moment: int) -> Interview:
    present = earlier.State(now.answers, now.people, now.systems)
    then = earlier.state_before(db, present, moment)
    return replace(now, answers=then.answers, people=then.people, systems=then.systems)


def reply_in_force(held: HeldReplies | None, today: date) -> ReplyInForce | None:
    """Where the town stands; needs no workspace, so it can run beside the window."""
    return None if held is None else standing_with(held, *read(held), today)


def read(held: HeldReplies) -> tuple[tuple[Reply, ...], NeedsReport]:
    """The replies, and the report that the highest of them answers; strictly, so not quick."""
    from dxdesk.exchange.replies import reply_from
    from dxdesk.exchange.reports import report_from

    return tuple(reply_from(each.payload_text) for each in held.taken), report_from(held.reported)


def standing_with(
    held: HeldReplies, replies: tuple[Reply, ...], reported: NeedsReport, today: date
) -> ReplyInForce | None:
    """Where the town would stand with these replies; `reported` is what the highest answers."""
    asking = asking_of(without_names(held.interview, held.withheld), today)
    asking = replace(asking, withheld=questions_of(held.withheld, held.interview.question_set))
    arrived = {each: without_names(then, held.withheld) for each, then in held.arrived.items()}
    return stand(replies, held.explained, reported, arrived, asking)


def standing(db: Database, today: date) -> ReplyInForce | None:
    """Where the town of an open workspace stands; None before the first reply."""
    return reply_in_force(held_replies(db), today)


def explain(db: Database, question: str, reason: str, now: datetime) -> None:
    """「このままでよい」: note why the answer stays as it is; it travels in the next report.

    Raises:
        Refusal: E-NO-REPLY before the first one; E-REPLY-NOT-ASKED where the reply in force asks
            nothing about the question; E-REPLY-REASON without a reason that can travel.
    """
    try:
        words = clean_text(reason)
    except Unfit as unfit:
        raise Refusal("E-REPLY-REASON", reason=unfit.reason) from None
    _note(db, question, words, now)


def take_explanation_back(db: Database, question: str, now: datetime) -> None:
    """The remark is open again; what was explained stays in the history.

    Raises:
        Refusal: E-NO-REPLY, E-REPLY-NOT-ASKED.
    """
    _note(db, question, "", now)


def _note(db: Database, question: str, words: str, now: datetime) -> None:
    found = standing(db, now.date())
    if found is None:
        raise Refusal("E-NO-REPLY")
    asked = {each.remark.question: each for each in found.remarks if each.state != SETTLED}
    if question not in asked or found.is_past:
        raise Refusal("E-REPLY-NOT-ASKED", id=question)
    said, at = asked[question].now, now.isoformat(timespec="seconds")
    number = found.reply.number
    explained = Explained(number, question, words, said.state, said.value, at)
    reply_store.note_explained(db, explained)
