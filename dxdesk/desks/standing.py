"""How far the three words are: 入力済み, 報告ファイル作成済み, 県に渡した, each with its day.

The home page asks this at every opening. Whether the last report is still what the town says is
told by one mark over the workspace, without composing a report anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.interview import LATER, UNANSWERED, UNKNOWN, Interview
from dxdesk.ask.questions import EntryMode
from dxdesk.desks import leaving
from dxdesk.desks.municipality import deadline_of
from dxdesk.schemes.calendar import fiscal_year
from dxdesk.store import sent
from dxdesk.store.begun import begun
from dxdesk.store.content_mark import content_mark

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Made:
    """The report file written last."""

    edition: int
    written_on: date
    up_to_date: bool  # the same report would be composed again


@dataclass(frozen=True, slots=True)
class Standing:
    """The three words and their days."""

    core: int  # questions a request needs, as they are asked now
    core_left: int
    entered_on: date | None  # the day of the last of them, once none is left
    deadline: date | None
    made: Made | None
    handed_on: date | None  # the day the file written last was handed over
    hands: tuple[int, date] | None  # edition and day of what the prefecture has
    next_edition: int
    core_unknown: int = 0  # of the core ones: said, so nothing is left to say there


def standing(
    interview: Interview,
    earlier: tuple[sent.SentReport, ...],
    made: Made | None,
    handed: dict[int, date],
    deadline: date | None,
    today: date,
    begun: tuple[sent.SentReport, ...] = (),
) -> Standing:
    """How far a town is. `handed` are the days reports were handed over, by serial.

    Of reports in `begun` nobody knows whether they are there: they are not counted as made.
    """
    core = interview.visible(EntryMode.CORE)
    left = [q for q in core if interview.state(q.id) in (UNANSWERED, LATER)]
    last = earlier[-1] if earlier else None
    given = [each for each in earlier if each.serial in handed]
    return Standing(
        core=len(core),
        core_left=len(left),
        entered_on=None if left else _last_day(interview),
        deadline=deadline,
        made=made,
        handed_on=handed.get(last.serial) if last else None,
        hands=(given[-1].edition, handed[given[-1].serial]) if given else None,
        next_edition=next_edition((*earlier, *begun), today),
        core_unknown=sum(interview.state(q.id) == UNKNOWN for q in core),
    )


def standing_by_mark(db: Database, interview: Interview, today: date) -> Standing | None:
    """How far the town of a workspace is; None where only composing a report could tell.

    That is so when something has changed since the last report: it may have been changed back in
    other words.
    """
    earlier, made = sent.sent(db), None
    if earlier:
        last = earlier[-1]
        if leaving.made_from(db, last.serial) != mark_of(db):
            return None
        made = Made(last.edition, date.fromisoformat(last.sent_at[:10]), up_to_date=True)
    handed = handed_days(db, earlier)
    return standing(interview, earlier, made, handed, deadline_of(db), today, begun(db))


def mark_of(db: Database) -> str:
    """The mark over all that a report written now would be made from."""
    return content_mark(db, shelf.question_set().version)


def handed_days(db: Database, earlier: tuple[sent.SentReport, ...]) -> dict[int, date]:
    """The days on which reports were handed over, by serial."""
    days = {each.serial: leaving.handed_on(db, each.serial) for each in earlier}
    return {serial: day for serial, day in days.items() if day is not None}


def next_edition(earlier: tuple[sent.SentReport, ...], today: date) -> int:
    """第N版: counted within the fiscal year; never one that a report may have already."""
    year = fiscal_year(today)
    return 1 + max((each.edition for each in earlier if each.fiscal_year == year), default=0)


def _last_day(interview: Interview) -> date | None:
    core = {question.id for question in interview.visible(EntryMode.CORE)}
    days = [a.answered_on for a in interview.answers.values() if a.question in core]
    return max((day for day in days if day is not None), default=None)
