"""Slips that came back: what they say beside what is known by now, and taking it in.

A returned slip is first shown, answer by answer; only what is chosen then is saved, all of it in
one transaction, each with whose word it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import ANSWERED, Interview
from dxdesk.ask.numbers import plain
from dxdesk.desks import municipality as desk
from dxdesk.desks.answer_lines import AnswerLine, asking_of, line_of
from dxdesk.desks.files import read_file
from dxdesk.desks.slips import worded
from dxdesk.errors import Refusal
from dxdesk.report.asking import Asking
from dxdesk.schemes.versions import mean_the_same
from dxdesk.store.transactions import saving
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.slip import Mark
    from dxdesk.paper.slip_answers import SlipAnswer

NEW, KNOWN, SAME, BAD, BLANK, CLOSED = "new", "known", "same", "bad", "blank", "closed"
_NOTHING = Answer("", AnswerState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Offer:
    """One question of a returned slip.

    `kind`: NEW can be taken; KNOWN too, but something else is answered by now; SAME is answered
    just so; BAD cannot be read; BLANK was left empty; CLOSED is not asked any more.
    """

    kind: str
    before: AnswerLine  # as it is now
    after: AnswerLine | None  # as it would be
    cells: tuple[str, ...] = ()  # "お答えください D8"
    faults: tuple[str, ...] = ()
    raw: Mapping[str, object] | None = None
    said_by: str = ""
    said_on: date | None = None

    @property
    def question(self) -> str:
        """The question's id."""
        return self.before.question

    @property
    def can_be_taken(self) -> bool:
        """Whether a person may accept it."""
        return self.kind in (NEW, KNOWN)


@dataclass(frozen=True, slots=True)
class Back:
    """A returned slip, ready to be looked through."""

    whom: str
    made_on: date
    offers: tuple[Offer, ...]
    faults: tuple[str, ...]  # of lines that belong to no question


def read_slip(interview: Interview, path: Path, today: date) -> Back:
    """What a returned slip says beside what is answered by now. Nothing is saved.

    Raises:
        Refusal: the codes of `read_file` and `returned_slip`; E-SLIP-TOWN, E-SLIP-VERSION.
    """
    return slip_back(interview, read_file(path), today)


def slip_back(interview: Interview, data: bytes, today: date) -> Back:
    """As `read_slip`, from the file's content."""
    from dxdesk.paper.slip_answers import answers_on
    from dxdesk.paper.slip_reading import returned_slip

    returned = returned_slip(data)
    _refuse_other(interview, returned.mark)
    asking = asking_of(interview, today)
    by_id = interview.question_set.by_id
    questions = {id_: worded(question, asking) for id_, question in by_id.items()}
    answers, faults = answers_on(returned, questions, today)
    offers = tuple(_offer(answer, returned.mark.whom, asking, today) for answer in answers)
    return Back(returned.mark.whom, returned.mark.made_on, offers, tuple(map(str, faults)))


def _refuse_other(interview: Interview, mark: Mark) -> None:
    if mark.town != interview.municipality:
        own = shelf.municipality(interview.municipality)
        raise Refusal("E-SLIP-TOWN", other=_name_of(mark.town), name=own.name)
    if not mean_the_same(mark.version, interview.question_set.version):
        raise Refusal("E-SLIP-VERSION", version=mark.version)


def _name_of(code: str) -> str:
    """A town's name; the code itself of one that is not known."""
    try:
        return shelf.municipality(code).name
    except Refusal:
        return code


def _offer(answer: SlipAnswer, whom: str, asking: Asking, today: date) -> Offer:
    before = line_of(answer.question, asking)
    cells = tuple(f"{cell.sheet} {cell.place}" for cell in answer.cells)
    offer = Offer(BLANK, before, None, cells, said_by=answer.said_by, said_on=answer.said_on)
    if not asking.interview.asks(answer.question):
        return replace(offer, kind=CLOSED)
    if answer.faults:
        return replace(offer, kind=BAD, faults=tuple(map(str, answer.faults)))
    if answer.raw is None:
        return offer
    raw = _with_what_is_known(answer, whom, asking.interview)
    try:
        after = desk.with_said(asking.interview, answer.question, raw, today)
    except Refusal as refusal:
        return replace(offer, kind=BAD, faults=(_why(refusal, cells),))
    shown = line_of(answer.question, asking_of(after, today))
    return replace(offer, kind=_kind(before, shown, asking.interview), after=shown, raw=raw)


def _with_what_is_known(answer: SlipAnswer, whom: str, interview: Interview) -> dict[str, object]:
    """The answer with its circumstances; a note or a document written before is not lost."""
    known = interview.answers.get(answer.question, _NOTHING)
    raw = {
        **(answer.raw or {}),
        "said_by": answer.said_by,
        "note": answer.note or known.note,
        "source": known.source,
        "answered_on": answer.said_on.isoformat() if answer.said_on else "",
    }
    if "unknown" in raw:
        raw["ask"] = raw.get("ask") or known.ask or whom
    return raw


def _why(refusal: Refusal, cells: Sequence[str]) -> str:
    """Why the answer as a whole was not taken, with the cell it begins in."""
    reason = tr(str(refusal.values.get("reason", "")))
    said = str(refusal.values.get("said", ""))
    return f"{cells[0]}：{reason}" + (f"（{said}）" if said else "")


def _kind(before: AnswerLine, after: AnswerLine, interview: Interview) -> str:
    if before.state != ANSWERED:
        return NEW
    same = after.state == ANSWERED and plain(before.shown) == plain(after.shown)
    return SAME if same else KNOWN


def accept(db: Database, offers: Sequence[Offer], now: datetime) -> Interview:
    """Save these answers, all or none.

    Raises:
        Refusal: E-SLIP-NONE-TAKEN where there is none; E-SLIP-CHANGED where a question has been
            answered since the slip was read.
    """
    taken = [offer for offer in offers if offer.can_be_taken and offer.raw is not None]
    if not taken:
        raise Refusal("E-SLIP-NONE-TAKEN")
    with saving(db):
        interview = desk.interview_of(db)
        asking = asking_of(interview, now.date())
        for offer in taken:
            if line_of(offer.question, asking) != offer.before:
                raise Refusal("E-SLIP-CHANGED", id=offer.question)
        for offer in taken:
            why = tr("Said on a slip by {name}").format(name=offer.said_by or tr("(no name)"))
            interview = desk.save_said(db, interview, offer.question, offer.raw, now, why)
    return interview
