"""The history: when, what, old and new in words, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.wording import wording_for
from dxdesk.desks.history_words import answer_in_words, records_in_words, remarks_in_words
from dxdesk.desks.municipality import CODE
from dxdesk.schemes.calendar import wareki
from dxdesk.store import answers as answer_store
from dxdesk.store import deeds, settings
from dxdesk.store.answers import AnswerChange
from dxdesk.store.deeds import Deed
from dxdesk.store.record_changes import RecordChange, record_changes
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

PEOPLE, SYSTEMS, WHOLE = "people", "systems", "whole"  # sections of what is no single question
_WHOLE_DEEDS = (deeds.RESTORED, deeds.YEAR)  # told as one line, not change by change


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened. The state just behind it can be seen at `moment`."""

    moment: int
    at: datetime
    section: str  # code of a section, or people / systems / whole
    question: str  # "" where it is none
    what: str
    old: str
    new: str
    why: str | None = None  # None: not asked for; "": asked for, and not written yet
    kind: str = deeds.ANSWERED  # the deed it belongs to

    @property
    def day(self) -> date:
        return self.at.date()


def history(db: Database, question: str = "") -> tuple[HistoryLine, ...]:
    """Everything that happened, newest first; of one question only, where one is named."""
    town = shelf.municipality(settings.text(db, CODE))
    done = deeds.deeds(db)
    if question:
        changes = answer_store.answer_changes(db, question)
        found = [_of_answer(each, town, _deed_of(done, each.number)) for each in changes]
    else:
        found = [*_of_changes(db, town, done), *_of_deeds(db, done)]
    return tuple(sorted(found, key=lambda line: (line.moment, line.section == WHOLE), reverse=True))


def _of_changes(db: Database, town: Municipality, done: tuple[Deed, ...]) -> Iterator[HistoryLine]:
    for answered in answer_store.answer_changes(db):
        deed = _deed_of(done, answered.number)
        if deed is None or deed.kind not in _WHOLE_DEEDS:
            yield _of_answer(answered, town, deed)
    for change in record_changes(db):
        deed = _deed_of(done, change.number)
        if deed is None or deed.kind not in _WHOLE_DEEDS:
            yield from _of_records(change, deed)


def _deed_of(done: tuple[Deed, ...], number: int) -> Deed | None:
    """The deed a change belongs to; the spans of deeds follow each other."""
    low, high = 0, len(done)
    while low < high:
        middle = (low + high) // 2
        if done[middle].after < number:
            low = middle + 1
        else:
            high = middle
    fits = low < len(done) and done[low].before < number <= done[low].after
    return done[low] if fits else None


def _of_answer(change: AnswerChange, town: Municipality, deed: Deed | None) -> HistoryLine:
    question = shelf.question_set().by_id[change.question]
    old, new = (answer_in_words(each, town) for each in (change.old, change.new))
    if old == new:
        old, new = (remarks_in_words(each) or old for each in (change.old, change.new))
    return HistoryLine(
        moment=change.number,
        at=datetime.fromisoformat(change.changed_at),
        section=question.section,
        question=question.id,
        what=wording_for(question.text, town.form),
        old=old,
        new=new,
        why=change.why,
        kind=deed.kind if deed else deeds.ANSWERED,
    )


def _of_records(change: RecordChange, deed: Deed | None) -> Iterator[HistoryLine]:
    said = records_in_words(change) or ((_list_name(change.kept), "", tr("order changed")),)
    for name, old, new in said:
        yield HistoryLine(
            moment=change.number,
            at=datetime.fromisoformat(change.changed_at),
            section=change.kept,
            question=deed.what if deed and deed.kind == deeds.ANSWERED else "",
            what=name,
            old=old,
            new=new,
            kind=deed.kind if deed else change.kept,
        )


def _list_name(kept: str) -> str:
    return tr("People") if kept == PEOPLE else tr("System ledger")


def _of_deeds(db: Database, done: tuple[Deed, ...]) -> Iterator[HistoryLine]:
    for each in done:
        if each.kind in (*_WHOLE_DEEDS, deeds.KEPT):
            yield HistoryLine(
                moment=each.after,
                at=datetime.fromisoformat(each.done_at),
                section=WHOLE,
                question="",
                what=_deed_in_words(db, each),
                old="",
                new=_count_in_words(each),
                kind=each.kind,
            )


def _count_in_words(deed: Deed) -> str:
    if deed.kind == deeds.KEPT:
        return ""
    return tr("{count} things changed").format(count=deed.after - deed.before)


def _deed_in_words(db: Database, deed: Deed) -> str:
    if deed.kind == deeds.YEAR:
        return tr("The round of {year} was begun").format(year=deed.what)
    if deed.kind == deeds.KEPT:
        return tr("Kept as “{name}”").format(name=deed.what)
    at = moment_at(db, deed.back_to or 0)
    if at is None:
        return tr("Everything was put back to the beginning")
    return tr("Everything was put back to {when}").format(when=day_and_time(at))


def moment_at(db: Database, moment: int) -> datetime | None:
    """When the change with this number was made; None for the beginning."""
    found = [each.changed_at for each in answer_store.answer_changes(db) if each.number == moment]
    found += [each.changed_at for each in record_changes(db) if each.number == moment]
    return datetime.fromisoformat(found[0]) if found else None


def day_and_time(at: datetime) -> str:
    """令和8年11月23日(月) 10:42; only the day where no time is known."""
    time = "" if (at.hour, at.minute) == (0, 0) else f" {at:%H:%M}"
    return wareki(at.date()) + time
