"""The history: when, what, old and new in words, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.wording import wording_for
from dxdesk.desks.history_words import answer_in_words, records_in_words, remarks_in_words
from dxdesk.desks.municipality import CODE, MIGRATION, STAFFING, SYSTEM_LEDGER
from dxdesk.schemes.calendar import wareki
from dxdesk.store import answers as answer_store
from dxdesk.store import deeds, replies, settings
from dxdesk.store.answers import AnswerChange, AnswerRows
from dxdesk.store.change_numbers import changed_at
from dxdesk.store.deeds import Deed
from dxdesk.store.record_changes import RecordChange, change_rows, changes_from
from dxdesk.store.replies import Noted, TakenReply
from dxdesk.store.rows import Row
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

PEOPLE, SYSTEMS, WHOLE = "people", "systems", "whole"  # sections of what is no single question
KEPT_IN = {STAFFING: PEOPLE, **dict.fromkeys((MIGRATION, *SYSTEM_LEDGER), SYSTEMS)}
REPLIED, EXPLAINED = "replied", "explained"  # kinds of lines that are no deeds
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


@dataclass(frozen=True, slots=True)
class Happened:
    """All that happened, as it was taken out of the workspace, not yet in words."""

    town: Municipality
    question: str  # whose it is; "" for everything
    done: tuple[Deed, ...]
    answers: AnswerRows
    records: tuple[Row, ...]
    times: Mapping[int, str]  # of the moments that were gone back to
    replies: tuple[TakenReply, ...] = ()
    explained: tuple[Noted, ...] = ()


def history(db: Database, question: str = "") -> tuple[HistoryLine, ...]:
    """Everything that happened, newest first; of one question only, where one is named."""
    return history_of(happened(db, question))


def happened(db: Database, question: str = "") -> Happened:
    """Take it out of the workspace; quick."""
    done = deeds.deeds(db)
    return Happened(
        town=shelf.municipality(settings.text(db, CODE)),
        question=question,
        done=done,
        answers=answer_store.change_rows(db, question or None),
        records=change_rows(db) if question in ("", *KEPT_IN) else (),
        times={each.back_to: changed_at(db, each.back_to) for each in done if each.back_to},
        replies=() if question else replies.taken_replies(db),
        explained=replies.noted_explanations(db),
    )


def history_of(taken: Happened) -> tuple[HistoryLine, ...]:
    """The same without the workspace, for work beside the window."""
    found = [*_of_changes(taken), *_of_lists(taken), *_of_replies(taken)]
    if not taken.question:
        found += _of_deeds(taken)
    return tuple(sorted(found, key=_newest_first))


def _newest_first(line: HistoryLine) -> tuple[int, bool, float, bool]:
    """Of one moment: what came after the change, newest first; a line that tells several; it."""
    if line.kind in (REPLIED, EXPLAINED):
        return (-line.moment, False, -line.at.timestamp(), line.kind == REPLIED)
    return (-line.moment, True, 0, line.section != WHOLE)


def _of_changes(taken: Happened) -> Iterator[HistoryLine]:
    for change in answer_store.changes_from(taken.answers):
        deed = _deed_of(taken.done, change.number)
        if taken.question or deed is None or deed.kind not in _WHOLE_DEEDS:
            yield _of_answer(change, taken.town, deed)


def _of_lists(taken: Happened) -> Iterator[HistoryLine]:
    for change in changes_from(taken.records):
        deed = _deed_of(taken.done, change.number)
        if not taken.question and (deed is None or deed.kind not in _WHOLE_DEEDS):
            yield from _of_records(change, deed)
        elif taken.question and (part := _asked_by(taken.question, change)):
            yield from _of_records(part, deed)


def _asked_by(question: str, change: RecordChange) -> RecordChange | None:
    """The part of a change that a question asks for: D01 the operations, D09 all the others."""
    if KEPT_IN[question] != change.kept:
        return None
    old, new = (
        {k: row for k, row in side.items() if _is_asked_by(question, row[1])}
        for side in (change.old, change.new)
    )
    return replace(change, old=old, new=new) if old or new else None


def _is_asked_by(question: str, record: object) -> bool:
    operation = getattr(record, "operation", "")
    return {"D01": bool(operation), "D09": not operation}.get(question, True)


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
    question = shelf.question_set().by_id.get(change.question)
    old, new = (answer_in_words(each, town) for each in (change.old, change.new))
    if old == new:
        old, new = (remarks_in_words(each) or old for each in (change.old, change.new))
    return HistoryLine(
        moment=change.number,
        at=datetime.fromisoformat(change.changed_at),
        section=question.section if question else WHOLE,
        question=change.question,
        what=wording_for(question.text, town.form) if question else change.question,
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


def _of_deeds(taken: Happened) -> Iterator[HistoryLine]:
    for each in taken.done:
        if each.kind in (*_WHOLE_DEEDS, *deeds.BESIDE):
            yield HistoryLine(
                moment=each.after,
                at=datetime.fromisoformat(each.done_at),
                section=WHOLE,
                question="",
                what=_deed_in_words(each, taken.times),
                old="",
                new=_count_in_words(each),
                kind=each.kind,
            )


def _of_replies(taken: Happened) -> Iterator[HistoryLine]:
    """What was explained to the prefecture, and what it wrote; the newest first."""
    for noted in reversed(taken.explained):
        if taken.question in ("", noted.explained.question):
            yield _of_explanation(noted, taken.town)
    for each in reversed(taken.replies):
        yield HistoryLine(
            moment=each.moment,
            at=datetime.fromisoformat(each.taken_at),
            section=WHOLE,
            question="",
            what=tr("Reply {number} of the prefecture was taken in").format(number=each.number),
            old="",
            new="",
            kind=REPLIED,
        )


def _of_explanation(noted: Noted, town: Municipality) -> HistoryLine:
    said = noted.explained
    question = shelf.question_set().by_id.get(said.question)
    taken_back = tr("Explanation to the prefecture taken back")
    told = tr("Stays as it is, told to the prefecture: {reason}").format(reason=said.reason)
    return HistoryLine(
        moment=noted.moment,
        at=datetime.fromisoformat(said.explained_at),
        section=question.section if question else WHOLE,
        question=said.question,
        what=wording_for(question.text, town.form) if question else "",
        old="",
        new=told if said.reason else taken_back,
        kind=EXPLAINED,
    )


def _count_in_words(deed: Deed) -> str:
    if deed.kind in deeds.BESIDE:
        return ""
    return tr("{count} things changed").format(count=deed.after - deed.before)


def _deed_in_words(deed: Deed, times: Mapping[int, str]) -> str:
    if deed.kind == deeds.YEAR:
        return tr("The round of {year} was begun").format(year=deed.what)
    if deed.kind == deeds.KIT:
        made = wareki(date.fromisoformat(deed.what))
        return tr("The prefecture's kit made on {day} was taken in").format(day=made)
    if deed.kind == deeds.KEPT:
        return tr("Kept as “{name}”").format(name=deed.what)
    at = times.get(deed.back_to or 0)
    if not at:
        return tr("Everything was put back to the beginning")
    when = day_and_time(datetime.fromisoformat(at))
    return tr("Everything was put back to {when}").format(when=when)


def moment_at(db: Database, moment: int) -> datetime | None:
    """When the change with this number was made; None for the beginning."""
    at = changed_at(db, moment)
    return datetime.fromisoformat(at) if at else None


def why_in_words(line: HistoryLine) -> str:
    """The reason; that it is not written yet; or what the change was a part of."""
    if line.why is not None:
        return line.why or tr("Reason not written yet")
    words = {
        deeds.UNDONE: tr("taken back"),
        deeds.REDONE: tr("done again"),
        deeds.RESTORED: tr("put back with everything"),
        deeds.YEAR: tr("new year's round"),
    }
    return "" if line.section == WHOLE else words.get(line.kind, "")


def day_and_time(at: datetime) -> str:
    """令和8年11月23日(月) 10:42; only the day where no time is known."""
    time = "" if (at.hour, at.minute) == (0, 0) else f" {at:%H:%M}"
    return wareki(at.date()) + time
