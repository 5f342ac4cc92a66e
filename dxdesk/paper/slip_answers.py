"""What the lines of a returned slip answer, question by question; every bad cell is named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dxdesk.ask.blanks import WHOLE, Blank, Path, asked_on_screen, blanks_of
from dxdesk.ask.blanks_said import raw_from
from dxdesk.ask.characters import clean_text
from dxdesk.ask.questions import Question
from dxdesk.ask.unfit import Unfit
from dxdesk.paper.cell_values import Unreadable, date_from, is_error, line_from, plain, text_from
from dxdesk.paper.cells import Fault
from dxdesk.paper.slip_pieces import allowed, piece
from dxdesk.paper.slip_reading import Returned, SaidCell, SaidLine, strange
from dxdesk.paper.slip_signs import asked_instead, is_unknown
from dxdesk.paper.slip_words import say

_OLDEST = date(2000, 1, 1)


@dataclass(slots=True)
class SlipAnswer:
    """What one question was answered with: `raw` for `saying.answer_from`, None where nothing."""

    question: str
    raw: dict[str, object] | None = None
    said_by: str = ""
    said_on: date | None = None
    note: str = ""
    cells: list[SaidCell] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def answers_on(
    returned: Returned, questions: Mapping[str, Question], today: date
) -> tuple[tuple[SlipAnswer, ...], tuple[Fault, ...]]:
    """An answer for each question of the slip, and the faults of lines that belong to none.

    A name or a day written once counts for every line; with several names, a line without one is
    the addressee's word.
    """
    blanks = {
        blank.mark: (questions[id_], blank)
        for id_ in returned.questions
        if id_ in questions
        for blank in _marks_of(questions[id_])
    }
    faults = list(returned.faults)
    lines: dict[str, list[tuple[Blank, SaidLine]]] = {}
    for line in returned.lines:
        if line.mark in blanks:
            question, blank = blanks[line.mark]
            lines.setdefault(question.id, []).append((blank, line))
        else:
            faults.append(strange(line))
    names = {line_from(line.name.value) for line in returned.lines if line.name}
    days = {day for line in returned.lines if (day := _day_or_none(line.day, today))}
    answers = []
    for id_ in filter(questions.__contains__, returned.questions):
        answer = _answer(questions[id_], lines.get(id_, ()), today)
        lone = next(iter(names)) if len(names) == 1 else returned.mark.whom
        answer.said_by = answer.said_by or lone
        answer.said_on = answer.said_on or (next(iter(days)) if len(days) == 1 else None)
        answers.append(answer)
    return tuple(answers), tuple(faults)


def _marks_of(question: Question) -> tuple[Blank, ...]:
    if asked_on_screen(question):
        return (Blank(question.id, WHOLE, question.kind),)
    return blanks_of(question)


def _answer(question: Question, lines: Sequence[tuple[Blank, SaidLine]], today: date) -> SlipAnswer:
    answer = SlipAnswer(question.id)
    _read_beside(answer, [line for _, line in lines], today)
    said = _once(answer, lines)
    if said and asked_on_screen(question):
        answer.faults += [cell.fault(say("faults", "screen")) for _, cell in said]
        return answer
    unknown = [cell for _, cell in said if is_unknown(cell.value)]
    if unknown and len(unknown) == len(said):
        ask = asked_instead(unknown[0].value)
        answer.raw = {"unknown": True, "ask": ask} if ask else {"unknown": True}
        return answer
    pieces = _pieces(answer, question, said)
    raw = raw_from(question, pieces)
    if raw is not None:
        answer.raw = {"value": raw}
    elif pieces and not answer.faults:
        answer.faults.append(answer.cells[0].fault(say("faults", "nothing_ticked")))
    return answer


def _once(
    answer: SlipAnswer, lines: Iterable[tuple[Blank, SaidLine]]
) -> list[tuple[Blank, SaidCell]]:
    """The filled cells; of a blank that stands twice, equal answers count once."""
    found: dict[Path, tuple[Blank, SaidCell]] = {}
    for blank, line in lines:
        cell = line.answer
        if cell is None:
            continue
        answer.cells.append(cell)
        before = found.setdefault(blank.path, (blank, cell))[1]
        if before is not cell and plain(before.value) != plain(cell.value):
            answer.faults.append(cell.fault(say("faults", "twice", cell=before.place)))
    return list(found.values())


def _read_beside(answer: SlipAnswer, lines: Sequence[SaidLine], today: date) -> None:
    """Name, day and note: of a question of several lines, the first that is written."""
    for line in lines:
        if line.name and not answer.said_by:
            answer.said_by = _text(answer, line.name, "name")
        if line.day and answer.said_on is None:
            answer.said_on = _day_said(answer, line.day, today)
        if line.note:
            text = _text(answer, line.note, "note")
            answer.note = "\n".join(filter(None, (answer.note, text)))


def _text(answer: SlipAnswer, cell: SaidCell, part: str) -> str:
    try:
        if is_error(cell.value):
            raise Unreadable
        return clean_text(line_from(cell.value) if part == "name" else text_from(cell.value))
    except (Unfit, Unreadable):
        answer.faults.append(cell.fault(say("faults", part)))
        return ""


def _day_said(answer: SlipAnswer, cell: SaidCell, today: date) -> date | None:
    day = _day_or_none(cell, today)
    if day is None:
        try:
            late = date_from(cell.value) > today
        except Unreadable:
            late = False
        answer.faults.append(cell.fault(say("faults", "later" if late else "day")))
    return day


def _day_or_none(cell: SaidCell | None, today: date) -> date | None:
    try:
        day = date_from(cell.value) if cell is not None else None
    except Unreadable:
        return None
    return day if day is not None and _OLDEST <= day <= today else None


def _pieces(
    answer: SlipAnswer, question: Question, said: Sequence[tuple[Blank, SaidCell]]
) -> dict[Path, object]:
    pieces: dict[Path, object] = {}
    for blank, cell in said:
        if is_unknown(cell.value) and blank.path and not question.records:
            continue  # of a question of several parts this part is not known
        try:
            pieces[blank.path] = piece(blank, cell.value)
        except (Unfit, Unreadable):
            answer.faults.append(cell.fault(allowed(blank, cell.value)))
    return pieces
