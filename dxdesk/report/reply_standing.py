"""Where a town stands with what the prefecture asked: every remark open, changed, explained, fine.

Three times are looked at: the report that was answered, the moment the reply was taken in, now.
An answer that changed between the first two was not changed because of the reply: its remark
stays open and says so. None is ever dropped.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from dxdesk.report.needs_report import AnswerToReply, EditionChange
from dxdesk.report.reply import FINE, Remark, Reply

OPEN, CHANGED, EXPLAINED, SETTLED = "open", "changed", "explained", "fine"
NOTHING = "nothing"  # of `AnswerToReply.done`, beside CHANGED and EXPLAINED
_STILL_TO_SAY = ("later", "unanswered", "absent")  # a change to one of these answers nobody


@dataclass(frozen=True, slots=True)
class Said:
    """One answer at one time: its state, its value as canonical JSON, and in words."""

    state: str  # of `AskedQuestion`
    value: str = ""
    shown: str = ""
    note: str = ""

    def says_as(self, other: Said) -> bool:
        """Whether both say the same, whatever the words for it; a note says something too."""
        return (self.state, self.value, self.note) == (other.state, other.value, other.note)


NOT_THERE = Said("absent")


@dataclass(frozen=True, slots=True)
class Explained:
    """「このままでよい」: a remark that was answered with a reason, and the answer it was about."""

    reply: int  # number of the reply it was said to
    question: str
    reason: str  # "" = the explanation was taken back
    state: str
    value: str
    explained_at: str  # ISO time


@dataclass(frozen=True, slots=True)
class RemarkStanding:
    """One remark and what has become of it."""

    remark: Remark
    state: str  # open / changed / explained / fine
    before: str  # as the prefecture saw it, in words
    now: Said
    reason: str = ""  # of an explanation
    moved_on: bool = False  # その後変わりました: before the reply came
    landing: str = ""  # the question to open: its own, or the one that hides it; "" = none

    @property
    def is_open(self) -> bool:
        """Whether the prefecture still waits for a word about it."""
        return self.state == OPEN

    @property
    def is_hidden(self) -> bool:
        """Whether another question has to be opened, because this one is not asked now."""
        return self.landing != self.remark.question


@dataclass(frozen=True, slots=True)
class Times:
    """What was said, by question: in the report, when the reply was taken in, and now."""

    reported: Mapping[str, Said]
    arrived: Mapping[str, Said]
    now: Mapping[str, Said]
    landings: Mapping[str, str]


def remarks_standing(
    reply: Reply, times: Times, explained: Mapping[str, Explained]
) -> tuple[RemarkStanding, ...]:
    """Every remark of the reply in force, in its order. `explained` as `explained_now` gives."""
    return tuple(_standing(each, times, explained.get(each.question)) for each in reply.remarks)


def _standing(remark: Remark, times: Times, explained: Explained | None) -> RemarkStanding:
    question = remark.question
    now = times.now.get(question, NOT_THERE)
    arrived = times.arrived.get(question, NOT_THERE)
    reported = times.reported.get(question, arrived)
    state, reason = OPEN, ""
    if remark.word == FINE:
        state = SETTLED
    elif explained is not None and (explained.state, explained.value) == (now.state, now.value):
        state, reason = EXPLAINED, explained.reason
    elif not now.says_as(arrived) and now.state not in _STILL_TO_SAY:
        state = CHANGED
    return RemarkStanding(
        remark=remark,
        state=state,
        before=remark.shown,
        now=now,
        reason=reason,
        moved_on=not arrived.says_as(reported),
        landing=times.landings.get(question, ""),
    )


def in_force(replies: Collection[Reply]) -> Reply | None:
    """The reply that counts: the one with the highest number replaces all lower ones."""
    return max(replies, key=lambda reply: reply.number, default=None)


def explained_now(
    reply: Reply,
    replies: Collection[Reply],
    explained: Collection[Explained],
    read: Collection[AnswerToReply] = (),
) -> dict[str, Explained]:
    """The explanations that count for the reply in force, by question.

    One given to a lower reply is kept where the same is asked again and the prefecture had not
    read it: `read` is what the answered report said about earlier replies.
    """
    lower = {(each.number, remark.question): remark for each in replies for remark in each.remarks}
    known = {(each.question, each.reason) for each in read if each.done == EXPLAINED}
    asked = {remark.question: remark for remark in reply.remarks}
    newest: dict[str, Explained] = {}
    for each in sorted(explained, key=lambda one: one.reply):
        again = lower.get((each.reply, each.question)) == asked.get(each.question)
        is_read = (each.question, each.reason) in known
        if each.reply == reply.number or (each.reply < reply.number and again and not is_read):
            newest[each.question] = each
    return {question: each for question, each in newest.items() if each.reason}


def answers_to_reply(
    reply: Reply, standings: Collection[RemarkStanding], withheld: Collection[str]
) -> tuple[AnswerToReply, ...]:
    """What the next report says about each remark that asks for something.

    Of a withheld answer neither the words nor the reason leave the office.
    """
    return tuple(
        AnswerToReply(
            reply=reply.number,
            question=each.remark.question,
            text=each.remark.text,
            word=each.remark.word,
            said=each.remark.said,
            done=each.state if each.state in (CHANGED, EXPLAINED) else NOTHING,
            before=each.before,
            after="" if each.remark.question in withheld else each.now.shown,
            reason="" if each.remark.question in withheld else each.reason,
        )
        for each in standings
        if each.state != SETTLED
    )


def beside_told(
    changes: Collection[EditionChange], told: Collection[AnswerToReply]
) -> tuple[EditionChange, ...]:
    """The changes without those that stand among the answers to the prefecture already."""
    said = {each.question for each in told if each.done == CHANGED}
    return tuple(each for each in changes if each.kind != "answer" or each.code not in said)


def left_to_tell(
    now: Collection[AnswerToReply], written: Collection[AnswerToReply]
) -> tuple[AnswerToReply, ...]:
    """What has been done and no report has told yet; doing nothing is nothing to tell."""
    told = {(each.question, each.done, each.after, each.reason) for each in written}
    return tuple(
        each
        for each in now
        if each.done != NOTHING and (each.question, each.done, each.after, each.reason) not in told
    )
