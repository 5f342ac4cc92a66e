"""Looking at an earlier state, going back to it, and taking the last thing back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from dxdesk.ask.interview import HIDDEN, Interview
from dxdesk.desks.answer_lines import AnswerLine, answer_lines
from dxdesk.desks.history import day_and_time, moment_at
from dxdesk.desks.municipality import interview_of
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import day_from
from dxdesk.store import deeds, earlier
from dxdesk.store.change_numbers import last_change, last_until
from dxdesk.store.deeds import Deed
from dxdesk.store.transactions import saving
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

_FAR_ENOUGH = 200  # deeds looked through for one to do again
_UNDOABLE = (
    deeds.ANSWERED,
    deeds.PEOPLE,
    deeds.SYSTEMS,
    deeds.LEDGER,
    deeds.RESTORED,
    deeds.YEAR,
)


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """One question as it was answered at a moment, beside what is said now."""

    question: str
    section: str
    text: str
    then: AnswerLine | None  # None: it was not asked then
    now: AnswerLine | None

    @property
    def differs(self) -> bool:
        def said(line: AnswerLine | None) -> tuple[str, str]:
            return (HIDDEN, "") if line is None else (line.state, line.shown)

        return said(self.then) != said(self.now)


@dataclass(frozen=True, slots=True)
class EarlierState:
    """Everything as it was at a moment."""

    moment: int
    at: datetime | None  # None: the beginning
    lines: tuple[ThenAndNow, ...]
    people: tuple[int, int]  # how many there were, how many there are
    systems: tuple[int, int]
    records_differ: bool

    @property
    def different(self) -> int:
        """Questions that are answered differently now."""
        return sum(line.differs for line in self.lines)


def interview_at(db: Database, moment: int) -> Interview:
    """The interview as it was behind the change with this number."""
    state = earlier.state_at(db, moment)
    now = interview_of(db)
    return replace(now, answers=state.answers, people=state.people, systems=state.systems)


def earlier_state(db: Database, moment: int, today: date) -> EarlierState:
    """What the page of an earlier state shows."""
    now, then = interview_of(db), interview_at(db, moment)
    lines_then = {line.question: line for line in answer_lines(then, today)}
    lines_now = {line.question: line for line in answer_lines(now, today)}
    asked = [q.id for q in now.question_set.questions if q.id in (lines_then | lines_now)]
    return EarlierState(
        moment=moment,
        at=moment_at(db, moment),
        lines=tuple(_beside(lines_then.get(each), lines_now.get(each)) for each in asked),
        people=(len(then.people), len(now.people)),
        systems=(len(then.systems), len(now.systems)),
        records_differ=(then.people, then.systems) != (now.people, now.systems),
    )


def _beside(then: AnswerLine | None, now: AnswerLine | None) -> ThenAndNow:
    known = then or now
    assert known is not None
    return ThenAndNow(known.question, known.section, known.text, then, now)


def left_alone() -> str:
    """What going back leaves as it is, in one sentence: it is not in the history."""
    return tr("Decisions about requests, candidates, files and reasons kept stay as they are now.")


def present_moment(db: Database) -> int:
    """The moment whose state is the present one."""
    return last_change(db)


def restore(db: Database, moment: int, now: datetime) -> int:
    """Put answers, people and systems back as they were; how many things changed is returned.

    The present state is kept under a name first. Both are in the history, in one transaction.

    Raises:
        Refusal: E-MOMENT for a moment that never was; then nothing has changed.
    """
    if not 0 <= moment <= last_change(db):
        raise Refusal("E-MOMENT", said=str(moment))
    at = now.isoformat(timespec="seconds")
    with saving(db):
        before = last_change(db)
        at_when = moment_at(db, moment)
        when = day_and_time(at_when) if at_when else tr("the beginning")
        deeds.keep_moment(db, tr("Before going back to {when}").format(when=when), at)
        with deeds.deed(db, deeds.RESTORED, "", at, back_to=moment):
            earlier.restore(db, earlier.state_at(db, moment), at)
    return last_change(db) - before


def undo(db: Database, now: datetime) -> Deed | None:
    """Take the last thing back; what was taken back already is passed over. None: nothing left."""
    place = _place(db, last_change(db))
    last = next((d for d in deeds.deeds_to(db, place) if d.kind in _UNDOABLE), None)
    if last is None:
        return None
    _go(db, deeds.UNDONE, last.what, last.before, now)
    return last


def redo(db: Database, now: datetime) -> Deed | None:
    """Do again what was taken back last; None once something else was done in between."""
    taken_back = _to_redo(db)
    if taken_back is None:
        return None
    _go(db, deeds.REDONE, taken_back.what, taken_back.before, now)
    return taken_back


def _to_redo(db: Database) -> Deed | None:
    """The newest deed that was taken back and not done again since."""
    again = 0
    for each in deeds.newest(db, _FAR_ENOUGH):
        if each.kind == deeds.REDONE:
            again += 1
        elif each.kind == deeds.UNDONE and not again:
            return each
        elif each.kind == deeds.UNDONE:
            again -= 1
        elif each.kind not in deeds.BESIDE:
            return None
    return None


def _go(db: Database, kind: str, what: str, moment: int, now: datetime) -> None:
    at = now.isoformat(timespec="seconds")
    with deeds.deed(db, kind, what, at, back_to=moment):
        earlier.restore(db, earlier.state_at(db, moment), at)


def _place(db: Database, moment: int) -> int:
    """The moment whose state this one repeats, after things were taken back or done again."""
    for each in deeds.deeds_to(db, moment):
        if each.kind in (deeds.UNDONE, deeds.REDONE):
            return _place(db, each.back_to or 0)
    return moment


def moment_meant(db: Database, text: str) -> int:
    """The moment named by a number of the history, or the state at the end of a day or a minute.

    Raises:
        Refusal: E-MOMENT where there is no such number and it is neither day nor time.
    """
    plain = text.strip()
    if plain.isascii() and plain.isdigit() and len(plain) < 8:
        if int(plain) <= last_change(db):
            return int(plain)
        raise Refusal("E-MOMENT", said=text)
    return last_until(db, _limit(plain))


def _limit(text: str) -> str:
    """The last second that still counts, as changes have it."""
    try:
        meant = datetime.fromisoformat(text)
    except ValueError:
        meant = datetime.combine(_day(text), time.min)
    end = (23, 59, 59) if (meant.hour, meant.minute) == (0, 0) else (meant.hour, meant.minute, 59)
    return datetime.combine(meant.date(), time(*end)).isoformat()


def _day(text: str) -> date:
    try:
        return day_from(text)
    except Refusal:
        raise Refusal("E-MOMENT", said=text) from None
