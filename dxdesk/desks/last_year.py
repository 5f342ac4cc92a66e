"""Last year's answers, to stand beside this year's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.desks.history_words import answer_in_words
from dxdesk.desks.municipality import OWN_TOWN
from dxdesk.desks.rounds import is_of_before
from dxdesk.exchange.reports import report_from
from dxdesk.report.needs_report import AskedQuestion, NeedsReport
from dxdesk.schemes.calendar import fiscal_year, wareki_year
from dxdesk.store import answers as answer_store
from dxdesk.store import deeds, earlier, sent

if TYPE_CHECKING:
    from sqlite_utils import Database

_SAID = frozenset(state.value for state in AnswerState if state is not AnswerState.LATER)
_WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Before:
    """What was said last year."""

    answer: Answer
    shown: str  # as the report had it; "" where the answer was taken from the file
    on: date

    @property
    def raw(self) -> Mapping[str, object]:
        """What was said, as `saying.answer_from` takes it."""
        remarks = {"note": self.answer.note, "source": self.answer.source}
        return {**_said(self.answer), **{key: words for key, words in remarks.items() if words}}


def _said(answer: Answer) -> dict[str, object]:
    if answer.state is AnswerState.ANSWERED:
        return {"value": answer.value}
    if answer.state is AnswerState.UNKNOWN:
        return {"unknown": True, "ask": answer.ask}
    return {"not_applicable": True}


def last_year(db: Database, today: date) -> Mapping[str, Before]:
    """By question: the answers of the last report of an earlier fiscal year; none in the first.

    People and systems are not among them: their lists go on from year to year. What was kept
    back from that report is taken from the file itself, as it stood when the round was begun.
    """
    report = _last_report(db, today)
    if report is None:
        return {}
    found = {each.id: _from_report(each, report.composed_on) for each in report.questions}
    kept_back = {each.id for each in report.questions if each.state == _WITHHELD}
    if kept_back:
        found |= _from_file(db, kept_back, today, report.composed_on)
    questions = shelf.question_set().by_id
    return {
        each: before
        for each, before in found.items()
        if before is not None
        and each in questions
        and each != OWN_TOWN
        and not questions[each].records
    }


def _last_report(db: Database, today: date) -> NeedsReport | None:
    year = fiscal_year(today)
    earlier_ones = [each for each in sent.sent(db) if each.fiscal_year < year]
    return report_from(earlier_ones[-1].payload_text) if earlier_ones else None


def _from_report(asked: AskedQuestion, composed_on: date) -> Before | None:
    if asked.state not in _SAID:
        return None
    value = json.loads(asked.value) if asked.value else None
    answer = Answer(asked.id, AnswerState(asked.state), value, asked.ask, asked.note, asked.source)
    return Before(answer, asked.shown, asked.answered_on or composed_on)


def _from_file(
    db: Database, kept_back: set[str], today: date, composed_on: date
) -> dict[str, Before | None]:
    year = wareki_year(fiscal_year(today))
    begun = [d for d in deeds.deeds(db) if d.kind == deeds.YEAR and d.what == year]
    said = earlier.state_at(db, begun[-1].before).answers if begun else answer_store.answers(db)
    return {
        each: Before(said[each], "", said[each].answered_on or composed_on)
        for each in kept_back & set(said)
        if said[each].state.value in _SAID and is_of_before(said[each], today)
    }


def shown_of(before: Before, interview: Interview) -> str:
    """Last year's answer in words."""
    town = shelf.municipality(interview.municipality)
    return before.shown or answer_in_words(before.answer, town)
