"""Papers the officer carries around: the questionnaire, and the pack for a successor."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.characters import clean_text
from dxdesk.ask.handover import HandoverNote, NoteKind, in_order
from dxdesk.ask.interview import Interview
from dxdesk.ask.questions import Question
from dxdesk.ask.systems import OPERATIONS, System
from dxdesk.ask.unfit import Unfit
from dxdesk.ask.wording import prefecture_form
from dxdesk.desks import leaving
from dxdesk.desks.answer_lines import AnswerLine, asking_of, line_of
from dxdesk.desks.municipality import assessment_of, deadline_of, interview_of
from dxdesk.desks.slips import waiting_groups, worded
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import wareki, wareki_year
from dxdesk.store import handover_notes, sent

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.handover import Handover
    from dxdesk.paper.pen import Printed
    from dxdesk.paper.questionnaire import Chapter, Entry


def questionnaire(
    interview: Interview, today: date, sections: Collection[str] = (), *, blank: bool = False
) -> Printed:
    """The questionnaire of these sections (none named: all), as it stands or blank.

    A blank one has every question of its sections, for nobody can know yet which will be asked.

    Raises:
        Refusal: E-SECTION for a section that does not exist.
    """
    from dxdesk.paper.questionnaire import Questionnaire, questionnaire_pages

    town = shelf.municipality(interview.municipality)
    return questionnaire_pages(
        Questionnaire(
            town_name=town.name,
            made_on=today,
            chapters=_chapters(interview, today, sections, every=blank),
            blank=blank,
            practice=interview.practice,
        )
    )


def _chapters(
    interview: Interview, today: date, sections: Collection[str], *, every: bool
) -> tuple[Chapter, ...]:
    from dxdesk.paper.questionnaire import Chapter

    known = interview.question_set.titles
    for code in sorted(set(sections) - set(known)):
        raise Refusal("E-SECTION", code=code, known="、".join(known))
    questions = interview.question_set.questions if every else interview.visible()
    asking = asking_of(interview, today)
    found: dict[str, list[Entry]] = {}
    for question in questions:
        if not sections or question.section in sections:
            entry = _entry(line_of(question.id, asking), worded(question, asking))
            found.setdefault(question.section, []).append(entry)
    return tuple(Chapter(code, known[code], tuple(entries)) for code, entries in found.items())


def _entry(line: AnswerLine, question: Question) -> Entry:
    from dxdesk.paper.questionnaire import Entry

    return Entry(
        question=question,
        state=line.state,
        shown=line.shown,
        ask=line.ask,
        note=line.note,
        source=line.source,
        certain=line.certain,
        said_by=line.said_by,
        answered_on=line.said_on,
    )


@dataclass(frozen=True, slots=True)
class Desk:
    """What the pack is made of, read from the workspace at one moment."""

    interview: Interview
    notes: tuple[HandoverNote, ...]
    reports: tuple[sent.SentReport, ...]
    handed_on: date | None  # the day the last report was handed over
    deadline: date | None
    path: str


def desk_of(db: Database, path: Path) -> Desk:
    """Read what the pack needs."""
    reports = sent.sent(db)
    return Desk(
        interview=interview_of(db),
        notes=handover_notes.notes(db),
        reports=reports,
        handed_on=leaving.handed_on(db, reports[-1].serial) if reports else None,
        deadline=deadline_of(db),
        path=str(path),
    )


def handover(desk: Desk, today: date) -> Printed:
    """The pack for whoever takes over: state, promises, contacts, ends, unknowns, answers."""
    from dxdesk.paper.handover import handover_pages

    return handover_pages(handover_of(desk, today))


def handover_of(desk: Desk, today: date) -> Handover:
    """The pack as lines of words."""
    from dxdesk.paper.handover import Handover

    interview = desk.interview
    groups = waiting_groups(interview, today)
    return Handover(
        town_name=shelf.municipality(interview.municipality).name,
        made_on=today,
        standing=_standing(desk, today),
        unknowns=tuple(
            (group.whom, tuple(f"{line.question} {line.text}" for line in group.lines))
            for group in groups
        ),
        contacts=_contacts(desk),
        ends=_ends(interview.systems),
        promises=_promises(desk.notes),
        chapters=_chapters(interview, today, (), every=False),
        practice=interview.practice,
    )


def _standing(desk: Desk, today: date) -> tuple[str, ...]:
    from dxdesk.paper.carrying_words import say

    lines = [_report(desk)]
    town = shelf.municipality(desk.interview.municipality)
    pref = prefecture_form(town.prefecture_name)
    if desk.reports:
        made = date.fromisoformat(desk.reports[-1].sent_at[:10])
        handed = desk.handed_on
        lines.append(
            say("handover", "report_handed", day=wareki(handed), pref=pref)
            if handed
            else say("handover", "report_made", day=wareki(made))
        )
    if desk.deadline:
        lines.append(say("handover", "deadline", pref=pref, day=wareki(desk.deadline)))
    capacity = assessment_of(desk.interview, today).capacity
    if capacity.fte is not None:
        people = len(desk.interview.people)
        lines.append(say("handover", "one_person", people=people, fte=capacity.fte))
    key = say("handover", "key", pref=pref)
    return (*lines, say("handover", "workspace", path=desk.path), key)


def _report(desk: Desk) -> str:
    from dxdesk.paper.carrying_words import say

    if not desk.reports:
        return say("handover", "report_none")
    last = desk.reports[-1]
    year = wareki_year(last.fiscal_year)
    return say("handover", "report", year=year, edition=last.edition, file=last.file_name)


def _contacts(desk: Desk) -> tuple[str, ...]:
    """What was written down, then every vendor with what it looks after."""
    from dxdesk.paper.carrying_words import say

    written = [
        say("handover", "contact", who=note.who, what=note.what)
        for note in in_order(desk.notes, NoteKind.CONTACT)
    ]
    vendors: dict[str, list[str]] = {}
    for system in desk.interview.systems:
        if system.vendor:
            vendors.setdefault(system.vendor, []).append(_name(system))
    listed = [
        say("handover", "vendor", vendor=vendor, systems="、".join(names))
        for vendor, names in vendors.items()
    ]
    return (*written, *listed)


def _ends(systems: Sequence[System]) -> tuple[str, ...]:
    from dxdesk.paper.carrying_words import say

    dated = sorted(
        (system for system in systems if system.contract_end is not None),
        key=lambda system: (system.contract_end or date.max, system.key),
    )
    lines = [
        say(
            "handover",
            "end" if system.vendor else "end_no_vendor",
            day=wareki(system.contract_end or date.max),
            system=_name(system),
            vendor=system.vendor,
        )
        for system in dated
    ]
    unknown = sum(bool(system.vendor) and system.contract_end is None for system in systems)
    return (*lines, *([say("handover", "ends_unknown", count=unknown)] if unknown else []))


def _name(system: System) -> str:
    return system.name or OPERATIONS.get(system.operation, system.key)


def _promises(notes: tuple[HandoverNote, ...]) -> tuple[str, ...]:
    from dxdesk.paper.carrying_words import say

    return tuple(
        say("handover", "promise_until", day=wareki(note.until), who=note.who, what=note.what)
        if note.until
        else say("handover", "promise", who=note.who, what=note.what)
        for note in in_order(notes, NoteKind.PROMISE)
    )


def add_note(db: Database, note: HandoverNote) -> tuple[HandoverNote, ...]:
    """Write down one more line; returns all of them.

    Raises:
        Refusal: E-NOTE-EMPTY for a line that says nothing; as `keep_notes`.
    """
    if not (note.who.strip() or note.what.strip()):
        raise Refusal("E-NOTE-EMPTY")
    return keep_notes(db, (*handover_notes.notes(db), note))


def keep_notes(db: Database, notes: Sequence[HandoverNote]) -> tuple[HandoverNote, ...]:
    """Replace the lines by those that say something; they are on the disk on return.

    Raises:
        Refusal: E-NOTE for words that cannot be kept or are too long; then nothing has changed.
    """
    said = tuple(
        replace(note, who=_clean(note.who), what=_clean(note.what))
        for note in notes
        if note.who.strip() or note.what.strip()
    )
    handover_notes.save_notes(db, said)
    return said


def _clean(text: str) -> str:
    try:
        return clean_text(text) if text.strip() else ""
    except Unfit as unfit:
        raise Refusal("E-NOTE", reason=unfit.reason, said=str(unfit.said)) from unfit
