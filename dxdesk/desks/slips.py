"""Slips: asking those who would know, on paper or in Excel, and who is asked about what."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import UNKNOWN, Interview
from dxdesk.ask.questions import Question
from dxdesk.ask.saying import answer_from
from dxdesk.desks.answer_lines import (
    Waiting,
    answer_lines,
    asking_of,
    waiting,
)
from dxdesk.desks.files import write_file
from dxdesk.desks.municipality import names_asked
from dxdesk.errors import Refusal
from dxdesk.report.asking import Asking
from dxdesk.schemes.calendar import wareki
from dxdesk.store import answers as answer_store
from dxdesk.store import deeds
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.pen import Printed
    from dxdesk.paper.slip import Slip

_NOTHING = Answer("", AnswerState.UNKNOWN)
_STRANGE = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')
_LONGEST_NAME = 40  # characters of the addressee in a file's name


def waiting_groups(interview: Interview, today: date) -> tuple[Waiting, ...]:
    """Every 「わからない」 by who would know."""
    return waiting(answer_lines(interview, today))


def names_to_ask(interview: Interview) -> tuple[str, ...]:
    """Who may be asked: those being asked already, then those who usually know what waits."""
    usual = (
        name
        for question in interview.visible()
        if interview.state(question.id) == UNKNOWN
        for name in question.ask_whom
    )
    return tuple(dict.fromkeys((*names_asked(interview), *usual)))


def give_to(
    db: Database, interview: Interview, questions: Collection[str], whom: str, now: datetime
) -> Interview:
    """Let somebody else be asked; how long a question has been waiting stays as it was.

    Raises:
        Refusal: E-QUESTION-UNKNOWN; E-SLIP-NOT-WAITING for a question that is not 「わからない」;
            E-ANSWER for a name that cannot travel. Nothing is saved then.
    """
    given = [_asked_of(interview, question, whom, now.date()) for question in questions]
    at = now.isoformat(timespec="seconds")
    with saving(db):
        for answer in given:
            with deeds.deed(db, deeds.ANSWERED, answer.question, at):
                answer_store.save_answer(db, answer, at)
            interview = interview.with_answer(answer)
    return interview


def _asked_of(interview: Interview, id_: str, whom: str, today: date) -> Answer:
    question = interview.question_set.by_id.get(id_)
    if question is None:
        raise Refusal("E-QUESTION-UNKNOWN", id=id_)
    if interview.state(id_) != UNKNOWN:
        raise Refusal("E-SLIP-NOT-WAITING", id=id_)
    known = interview.answers.get(id_, _NOTHING)
    asked = answer_from(question, {"unknown": True, "ask": whom}, known.answered_on or today)
    return replace(asked, note=known.note, source=known.source, said_by=known.said_by)


def slip_for(interview: Interview, whom: str, today: date, deadline: date | None = None) -> Slip:
    """What `whom` is to be asked now ("" for those without an addressee).

    Raises:
        Refusal: E-SLIP-NOTHING; E-SLIP-DEADLINE when the deadline has passed.
    """
    from dxdesk.paper.slip import Slip

    found = [group for group in waiting_groups(interview, today) if group.whom == whom]
    if not found:
        raise Refusal("E-SLIP-NOTHING")
    if deadline is not None and deadline < today:
        raise Refusal("E-SLIP-DEADLINE", day=wareki(deadline))
    asking, town = asking_of(interview, today), shelf.municipality(interview.municipality)
    by_id = interview.question_set.by_id
    return Slip(
        town=town.code,
        town_name=town.name,
        form=town.form,
        version=interview.question_set.version,
        whom=whom,
        writer=_writer(interview),
        made_on=today,
        deadline=deadline,
        questions=tuple(worded(by_id[line.question], asking) for line in found[0].lines),
        practice=interview.practice,
    )


def _writer(interview: Interview) -> str:
    """Section and name of whoever keeps the interview (A04)."""
    said = interview.value("A04")
    parts = said if isinstance(said, dict) else {}
    return " ".join(str(parts[part]) for part in ("department", "name") if parts.get(part))


def worded(question: Question, asking: Asking) -> Question:
    """The question as this town reads it."""
    ours = asking.ours
    return replace(
        question,
        text=ours(question.text),
        help=ours(question.help),
        choices=tuple(replace(each, label=ours(each.label)) for each in question.choices),
        fields=tuple(replace(each, label=ours(each.label)) for each in question.fields),
        rows=tuple(replace(each, label=ours(each.label)) for each in question.rows),
    )


def slip_pdf(slip: Slip) -> Printed:
    """The slip for paper."""
    from dxdesk.paper.slip_page import slip_pages

    return slip_pages(slip)


def slip_excel(slip: Slip) -> bytes:
    """The slip for Excel."""
    from dxdesk.paper.slip_book import slip_workbook

    return slip_workbook(slip)


def file_name(slip: Slip, ending: str) -> str:
    """星見町_質問_総務課_2026-11-23.pdf; nothing in it that a file's name cannot hold."""
    from dxdesk.paper.slip_words import say

    whom = _STRANGE.sub(" ", slip.whom).strip(" .")[:_LONGEST_NAME] or say("book", "nobody")
    name = say("book", "file", town=slip.town_name, whom=whom, day=slip.made_on.isoformat())
    return f"{name}.{ending}"


def write_slips(
    slips: Sequence[Slip], folder: Path, *, pdf: bool, excel: bool
) -> tuple[tuple[Slip, Path], ...]:
    """Write the slips into a folder, whole files only.

    Raises:
        Refusal: the codes of `write_file`; what was written before stays.
    """
    written: list[tuple[Slip, Path]] = []
    for slip in slips:
        for ending, wanted in (("pdf", pdf), ("xlsx", excel)):
            if wanted:
                path = _free_of({path for _, path in written}, folder / file_name(slip, ending))
                data = slip_pdf(slip).pdf if ending == "pdf" else slip_excel(slip)
                written.append((slip, write_file(path, data)))
    return tuple(written)


def _free_of(taken: Collection[Path], path: Path) -> Path:
    """Two addressees may have one name once it is a file's name."""
    number, free = 1, path
    while free in taken:
        number += 1
        free = path.with_stem(f"{path.stem}_{number}")
    return free
