"""The desk in the town office: a new workspace, the interview, the ledgers, the assessment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.questions import EntryMode
from dxdesk.ask.records_in import people_from, systems_from
from dxdesk.ask.saying import answer_from
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.desks.reasons import clean_reason, reason_wanted
from dxdesk.errors import Refusal
from dxdesk.exchange.kept_kits import kept_deadline
from dxdesk.store import answers as answer_store
from dxdesk.store import deeds, opening, question_files, settings
from dxdesk.store import keys as key_store
from dxdesk.store import kits as kit_store
from dxdesk.store import people as people_store
from dxdesk.store import systems as system_store
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.assess.assessment import Assessment
    from dxdesk.exchange.kits import Kit

CODE = "municipality"
PRACTICE = "practice"
OWN_KEY = "town"
OWN_TOWN = "A01"
STAFFING = "B02"
MIGRATION = "D01"
SYSTEM_LEDGER = ("D09", "J03")
PLACE_QUESTION = "interview question"
PLACE_MODE = "interview mode"


def new_town(
    path: Path, code: str, kit: bytes | None, today: date, *, practice: bool = False
) -> Municipality:
    """Make the workspace of a town; the municipality is then already answered (A01).

    A practice workspace belongs to an invented town and says so on everything it makes.

    Raises:
        Refusal: E-CODE, E-TOWN-UNKNOWN, E-KIT-TOWN; the codes of `open_kit`, `create_town`.
    """
    from dxdesk.desks.kit_files import contents_of
    from dxdesk.exchange.keys import new_town_key
    from dxdesk.exchange.kits import OWN_QUESTIONS, open_kit

    municipality = shelf.municipality(code) if practice else shelf.municipality_meant(code)
    if kit is not None:
        contents = open_kit(kit)
        _check_kit(contents, municipality)
        contents_of(contents.prefecture, contents.texts)

    def fill(db: Database) -> None:
        settings.set_text(db, CODE, municipality.code)
        settings.set_switch(db, PRACTICE, practice)
        key_store.save_key(db, OWN_KEY, new_town_key().to_bytes())
        if kit is not None:
            kit_store.save_kit(db, kit)
            if OWN_QUESTIONS in contents.texts:
                own = contents.texts[OWN_QUESTIONS]
                question_files.keep_travelled(db, own, today.isoformat())
        first = Answer(OWN_TOWN, AnswerState.ANSWERED, municipality.code, answered_on=today)
        answer_store.save_answer(db, first, today.isoformat())

    opening.close(opening.create_town(path, fill))
    return municipality


def _check_kit(kit: Kit, municipality: Municipality) -> None:
    if municipality.code not in {code for code, _ in kit.municipalities}:
        raise Refusal("E-KIT-TOWN", prefecture=kit.name, town=municipality.name)


def interview_of(db: Database) -> Interview:
    """Everything said so far in this workspace."""
    return Interview(
        question_set=shelf.question_set(),
        municipality=settings.text(db, CODE),
        answers=answer_store.answers(db),
        people=people_store.people(db),
        systems=system_store.systems(db),
        practice=settings.switch(db, PRACTICE),
    )


def checked(interview: Interview, said: Mapping[str, object], today: date) -> Interview:
    """The interview as it would be with all these answers; nothing is saved.

    Raises:
        Refusal: E-QUESTION-UNKNOWN, E-ANSWER and the other codes of reading an answer.
    """
    for question_id, raw in said.items():
        interview = with_said(interview, question_id, raw, today)
    return interview


def with_said(interview: Interview, question_id: str, raw: object, today: date) -> Interview:
    """The interview with one more answer, records of staffing and systems included."""
    question = interview.question_set.by_id.get(question_id)
    if question is None:
        raise Refusal("E-QUESTION-UNKNOWN", id=question_id)
    answer = answer_from(question, raw, today)
    if question_id == OWN_TOWN and answer.value != interview.municipality:
        own = shelf.municipality(interview.municipality)
        raise Refusal("E-TOWN-OTHER", name=own.name, code=own.code)
    if answer.state is AnswerState.ANSWERED and question.records == "staffing":
        interview = interview.with_people(people_from(answer.value, interview.people))
    elif answer.state is AnswerState.ANSWERED and question.records == "systems":
        interview = interview.with_systems(
            systems_from(question_id, answer.value, interview.systems)
        )
    return interview.with_answer(answer)


def save_answers(
    db: Database,
    said: Mapping[str, object],
    now: datetime,
    saved: Callable[[str], None],
    why: str = "",
) -> Interview:
    """Check all answers, then save them one by one; `saved(id)` follows once each is on disk.

    `why` is the reason for changing what the prefecture already has in its hands.

    Raises:
        Refusal: E-WHY for a reason that cannot travel; as `checked`. Then nothing has changed.
    """
    why, interview = clean_reason(why), interview_of(db)
    checked(interview, said, now.date())
    for question_id, raw in said.items():
        after = with_said(interview, question_id, raw, now.date())
        _save_difference(db, interview, after, question_id, now, why)
        interview = after
        saved(question_id)
    return interview


def _save_difference(
    db: Database,
    before: Interview,
    after: Interview,
    question_id: str,
    now: datetime,
    why: str = "",
) -> None:
    at = now.isoformat(timespec="seconds")
    answer = after.answers[question_id]
    wanted = reason_wanted(db, before.answers.get(question_id), answer)
    with deeds.deed(db, deeds.ANSWERED, question_id, at):
        if after.people != before.people:
            people_store.save_people(db, after.people, at)
        if after.systems != before.systems:
            system_store.save_systems(db, after.systems, at)
        answer_store.save_answer(db, answer, at, why if wanted else None)


def assessment_of(interview: Interview, today: date) -> Assessment:
    """Levels, capacity, needs and proposed support on this day."""
    from dxdesk.assess.assessing import assess

    return assess(interview, shelf.scale(), shelf.schemes(), today)


def take_kit(db: Database, data: bytes, code: str = "") -> Kit:
    """Check and keep the prefecture's kit; `code` is the one that was read on the phone.

    Raises:
        Refusal: as `taking_kits.take`.
    """
    from dxdesk.desks.taking_kits import take

    return take(db, data, datetime.now(), code).kit


def save_together(db: Database, said: Mapping[str, object], now: datetime) -> Interview:
    """All of these answers, or none, in one transaction."""
    with saving(db):
        return save_answers(db, said, now, lambda question_id: None)


def take_ledger(db: Database, data: bytes, now: datetime) -> Interview:
    """Replace people and systems by those of a workbook; the 20 operations keep what was said.

    Raises:
        Refusal: E-NOT-XLSX, E-LEDGER naming every bad cell, E-LEDGER-BLANK for a form that nobody
            has filled in. Then nothing has changed.
    """
    return keep_ledger(db, *ledger_from(data), now)


def ledger_from(data: bytes) -> tuple[tuple[Person, ...], tuple[System, ...]]:
    """People and systems of a workbook; needs no workspace, so it can run beside the window.

    Raises:
        Refusal: as `take_ledger`.
    """
    from dxdesk.paper.ledger_book import people_and_systems_from_workbook

    people, systems = people_and_systems_from_workbook(data)
    if not people and not systems:
        raise Refusal("E-LEDGER-BLANK")
    return people, systems


def keep_ledger(
    db: Database, people: tuple[Person, ...], systems: tuple[System, ...], now: datetime
) -> Interview:
    """Replace people and systems by those of a workbook that was read."""
    at = now.isoformat(timespec="seconds")
    with deeds.deed(db, deeds.LEDGER, "", at):
        people_store.save_people(db, people, at)
        system_store.save_systems(db, systems, at)
        for question in (STAFFING, *SYSTEM_LEDGER):
            been_there = Answer(question, AnswerState.ANSWERED, answered_on=now.date())
            answer_store.save_answer(db, been_there, at)
    return interview_of(db)


def keep_people(db: Database, people: tuple[Person, ...], now: datetime) -> Interview:
    """Save the staffing; a 「わからない」 or 「あとで」 said before to B02 is over then."""
    at = now.isoformat(timespec="seconds")
    with deeds.deed(db, deeds.PEOPLE, "", at):
        people_store.save_people(db, people, at)
        _say_answered(db, (STAFFING,), now)
    return interview_of(db)


def keep_systems(db: Database, systems: tuple[System, ...], now: datetime) -> Interview:
    """Save the ledger; a 「わからない」 or 「あとで」 said before to D09 and J03 is over then."""
    at = now.isoformat(timespec="seconds")
    with deeds.deed(db, deeds.SYSTEMS, "", at):
        system_store.save_systems(db, systems, at)
        _say_answered(db, SYSTEM_LEDGER, now)
    return interview_of(db)


def _say_answered(db: Database, questions: tuple[str, ...], now: datetime) -> None:
    """Records speak for themselves, except against an answer that says otherwise."""
    said = answer_store.answers(db)
    for question in questions:
        if question in said and said[question].state is not AnswerState.ANSWERED:
            answered = Answer(question, AnswerState.ANSWERED, answered_on=now.date())
            answer_store.save_answer(db, answered, now.isoformat(timespec="seconds"))


def ledger(interview: Interview) -> bytes:
    """People and systems as a workbook that can be filled in and read back."""
    from dxdesk.paper.ledger_book import ledger_workbook

    return ledger_workbook(interview.people, interview.systems)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the officer is in the interview; no question before the first one was opened."""

    mode: EntryMode
    question: str = ""


def place(db: Database) -> Place:
    """Where the officer left off."""
    mode = EntryMode(settings.text(db, PLACE_MODE, EntryMode.CORE.value))
    return Place(mode, settings.text(db, PLACE_QUESTION))


def keep_place(db: Database, kept: Place) -> None:
    """The next start resumes here."""
    with saving(db):
        settings.set_text(db, PLACE_MODE, kept.mode.value)
        settings.set_text(db, PLACE_QUESTION, kept.question)


def save_said(
    db: Database, interview: Interview, question_id: str, raw: object, now: datetime, why: str = ""
) -> Interview:
    """Save one answer of an interview that is at hand; it is on the disk on return.

    `why` as in `save_answers`.

    Raises:
        Refusal: E-ANSWER and the other codes of reading an answer, E-WHY; nothing is saved then.
    """
    why, after = clean_reason(why), with_said(interview, question_id, raw, now.date())
    _save_difference(db, interview, after, question_id, now, why)
    return after


def save_migration(
    db: Database,
    interview: Interview,
    operation: str,
    migration: str,
    planned: date | None,
    now: datetime,
) -> Interview:
    """Save what is said about one of the 20 operations, with the day it is to move."""
    said = with_said(interview, MIGRATION, {operation: migration}, now.date())
    systems = tuple(
        replace(system, migration_on=planned) if system.operation == operation else system
        for system in said.systems
    )
    after = said.with_systems(systems)
    _save_difference(db, interview, after, MIGRATION, now)
    return after


def last_said(db: Database, count: int) -> tuple[answer_store.AnswerChange, ...]:
    """The last answers that still stand, newest first, each question once."""
    newest: dict[str, answer_store.AnswerChange] = {}
    standing = answer_store.answers(db)
    for change in answer_store.latest_changes(db, 4 * count):
        if change.question in standing:
            newest.setdefault(change.question, change)
    return tuple(newest.values())[:count]


def names_asked(interview: Interview) -> tuple[str, ...]:
    """Everybody who is being asked about something, most often named first."""
    named = [answer.ask for answer in interview.answers.values() if answer.ask]
    return tuple(sorted(dict.fromkeys(named), key=lambda name: -named.count(name)))


def deadline_of(db: Database) -> date | None:
    """The day until which the prefecture wants the report, if it said one in its kit."""
    data = kit_store.kit_bytes(db)
    return None if data is None else kept_deadline(data)
