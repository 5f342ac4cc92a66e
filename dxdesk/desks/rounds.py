"""The year's round of answers: when a new one can be begun, and beginning it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from dxdesk.ask.answers import Answer
from dxdesk.ask.interview import Interview
from dxdesk.desks.municipality import OWN_TOWN, interview_of
from dxdesk.schemes.calendar import fiscal_year, wareki_year
from dxdesk.store import answers as answer_store
from dxdesk.store import deeds, sent

if TYPE_CHECKING:
    from sqlite_utils import Database


def is_reported_before(db: Database, today: date) -> bool:
    """Whether a report was written in an earlier fiscal year."""
    return any(each.fiscal_year < fiscal_year(today) for each in sent.numbers(db))


def is_of_before(answer: Answer, today: date) -> bool:
    """Whether the answer was given in an earlier fiscal year."""
    return answer.answered_on is not None and fiscal_year(answer.answered_on) < fiscal_year(today)


def round_to_begin(db: Database, interview: Interview, today: date) -> str:
    """「令和9年度」 while answers reported in an earlier year still stand; else ""."""
    reported = [each.fiscal_year for each in sent.numbers(db)]
    if not reported or max(reported) >= fiscal_year(today):
        return ""
    old = (each for each in interview.answers.values() if each.question != OWN_TOWN)
    return wareki_year(fiscal_year(today)) if any(is_of_before(a, today) for a in old) else ""


def begin_round(db: Database, today: date, now: datetime) -> Interview:
    """Last year's answers count as last year's from now on; each is said again, or is the same.

    They stay in the history, and the whole can be taken back like any other deed.
    """
    at = now.isoformat(timespec="seconds")
    with deeds.deed(db, deeds.YEAR, wareki_year(fiscal_year(today)), at):
        for answer in answer_store.answers(db).values():
            if answer.question != OWN_TOWN and is_of_before(answer, today):
                answer_store.withdraw_answer(db, answer.question, at)
    return interview_of(db)
