"""The answers at the three times a reply is about: when reported, when it was taken in, now."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from dxdesk.ask.interview import ANSWERED, HIDDEN, Interview
from dxdesk.ask.shown_words import shortened
from dxdesk.report.asking import Asking
from dxdesk.report.json_text import json_text
from dxdesk.report.needs_report import AnswerToReply, AskedQuestion, NeedsReport
from dxdesk.report.reply import Reply
from dxdesk.report.reply_standing import (
    NOT_THERE,
    Explained,
    RemarkStanding,
    Said,
    Times,
    answers_to_reply,
    explained_now,
    in_force,
    remarks_standing,
)
from dxdesk.schemes.calendar import fiscal_year

_LONGEST = 200  # characters of an answer
_WITHHELD, _SEALED = "withheld", "sealed"
_NAMES = {HIDDEN: "change_not_asked"}


@dataclass(frozen=True, slots=True)
class ReplyInForce:
    """The reply that counts and where the town stands with it; those it replaced."""

    reply: Reply
    remarks: tuple[RemarkStanding, ...]
    replaced: tuple[Reply, ...] = ()  # newest first
    told: tuple[AnswerToReply, ...] = ()  # as the next report would say it
    is_past: bool = False  # of an earlier fiscal year: for reading only, nobody waits any more

    @property
    def open(self) -> tuple[RemarkStanding, ...]:
        """The remarks that still wait for a word."""
        return () if self.is_past else tuple(each for each in self.remarks if each.is_open)


def stand(
    replies: Collection[Reply],
    explained: Collection[Explained],
    reported: NeedsReport,
    arrived: Mapping[int, Interview],
    asking: Asking,
) -> ReplyInForce | None:
    """Where a town stands; None before the first reply.

    Args:
        reported: the report that the reply in force answers.
        arrived: the interview at the moment each reply was taken in, by its number.
        asking: the interview now, with what is withheld.
    """
    reply = in_force(replies)
    if reply is None:
        return None
    times = _times(reply, replies, reported, arrived, asking)
    counted = explained_now(reply, replies, explained, reported.answers_to_reply)
    remarks = remarks_standing(reply, times, counted)
    lower = sorted((each for each in replies if each is not reply), key=lambda r: -r.number)
    if fiscal_year(asking.composed_on) > reply.fiscal_year:
        return ReplyInForce(reply, remarks, tuple(lower), is_past=True)
    told = answers_to_reply(reply, remarks, asking.withheld)
    return ReplyInForce(reply, remarks, tuple(lower), told)


def _times(
    reply: Reply,
    replies: Collection[Reply],
    reported: NeedsReport,
    arrived: Mapping[int, Interview],
    asking: Asking,
) -> Times:
    since = asked_since(reply, replies)
    seen = {each.id: each for each in reported.questions}
    then, there, now = {}, {}, {}
    for question in since:
        then[question] = _as_reported(seen.get(question))
        there[question] = said_of(arrived[since[question]], question)
        if then[question].state == _WITHHELD:
            there[question] = then[question]  # the prefecture has seen neither
        elif then[question] == NOT_THERE or then[question].state == _SEALED:
            then[question] = there[question]
        now[question] = _in_words(question, then[question], asking)
    landings = {question: landing_of(asking.interview, question) for question in since}
    return Times(then, there, now, landings)


def asked_since(reply: Reply, replies: Iterable[Reply]) -> dict[str, int]:
    """By question: the number of the lowest reply since which the same has been asked."""
    lower = sorted((each for each in replies if each.number < reply.number), key=_number)
    since = {remark.question: reply.number for remark in reply.remarks}
    for remark in reply.remarks:
        for each in reversed(lower):
            if remark not in each.remarks:
                break
            since[remark.question] = each.number
    return since


def _number(reply: Reply) -> int:
    return reply.number


def _as_reported(question: AskedQuestion | None) -> Said:
    if question is None:
        return NOT_THERE
    return Said(question.state, question.value, question.shown, question.note)


def said_of(interview: Interview, question: str) -> Said:
    """What is said to a question, without words; of one nobody asks any more, that it is not."""
    if question not in interview.question_set.by_id:
        return NOT_THERE
    state = interview.state(question)
    answer = interview.answers.get(question)
    value = json_text(_plain(interview.value(question))) if state == ANSWERED else ""
    asked = answer is not None and state != HIDDEN
    return Said(state, value, note=answer.note if asked and answer else "")


def _plain(value: object) -> object:
    """Tuples as the lists they are in a report."""
    return json.loads(json_text(value))


def _in_words(question: str, reported: Said, asking: Asking) -> Said:
    """What is said now, in words: with its note where that differs from what was reported."""
    if question in asking.withheld:
        return Said(_WITHHELD, shown=asking.rules.sentence("change_withheld"))
    said = said_of(asking.interview, question)
    if said == NOT_THERE:
        return said
    value = asking.said(question)
    if value is None:
        words = asking.rules.sentence(_NAMES.get(said.state, f"change_{said.state}"))
    else:
        words = "、".join(asking.in_words(question, value).splitlines())
    words = shortened(words, _LONGEST)
    if said.note and said.note != reported.note:
        note = shortened("、".join(said.note.splitlines()), _LONGEST)
        words = asking.rules.sentence("change_note", shown=words, note=note)
    return Said(said.state, said.value, words, said.note)


def landing_of(interview: Interview, question: str) -> str:
    """The question to open for a remark: itself, or the one whose answer hides it; "" = none."""
    asked = interview.question_set.by_id.get(question)
    if asked is None:
        return ""
    if interview.asks(question):
        return question
    looked_at = (each.question for several in asked.shown_when for each in several)
    return next((found for each in looked_at if (found := landing_of(interview, each))), "")
