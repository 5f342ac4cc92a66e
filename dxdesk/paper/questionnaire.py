"""The questionnaire on paper: blank, half filled or complete, to carry around."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.ask.interview import ANSWERED, UNANSWERED, UNKNOWN
from dxdesk.ask.questions import Question
from dxdesk.paper import pen as ink
from dxdesk.paper.carried import Cover, carried, heading
from dxdesk.paper.carrying_words import say
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import set_lines
from dxdesk.paper.pen import Pen, Printed, baseline
from dxdesk.paper.slip_blocks import asked, strips_of
from dxdesk.paper.slip_strips import INSIDE, MOST, RIGHT, ROOM, Strip, paragraph, space
from dxdesk.schemes.calendar import wareki

_PAD = 5.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A question as this town reads it, and how it stands."""

    question: Question
    state: str  # answered / unknown / later / not_applicable / unanswered
    shown: str = ""  # the answer in words
    ask: str = ""
    note: str = ""
    source: str = ""
    certain: bool | None = None
    said_by: str = ""
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section and its questions."""

    code: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What is printed. `blank` leaves out everything that was said."""

    town_name: str
    made_on: date
    chapters: tuple[Chapter, ...]
    blank: bool = False
    practice: bool = False


def questionnaire_pages(asked_for: Questionnaire) -> Printed:
    """The questionnaire as a PDF: open questions with room to write, others with their answer."""
    title = say("questionnaire", "title_blank" if asked_for.blank else "title")
    subject = say("questionnaire", "subject", town=asked_for.town_name)
    cover = Cover(title, subject, asked_for.town_name, asked_for.made_on, asked_for.practice)
    blocks: list[Sequence[Strip]] = [_lead(asked_for)]
    for chapter in asked_for.chapters:
        first, *rest = [_block(entry, asked_for.blank) for entry in chapter.entries]
        name = say("questionnaire", "section", code=chapter.code, title=chapter.title)
        blocks += [(heading(name), *first), *rest]
    return carried(cover, blocks)


def _lead(asked_for: Questionnaire) -> list[Strip]:
    if asked_for.blank:
        return paragraph(say("questionnaire", "lead"), 10)
    day = wareki(asked_for.made_on)
    states = Counter(entry.state for each in asked_for.chapters for entry in each.entries)
    counts = {
        key: states[key] for key in ("answered", "unknown", "later", "not_applicable", "unanswered")
    }
    lines = paragraph(say("questionnaire", "lead_filled", day=day), 10)
    return [*lines, *paragraph(say("questionnaire", "counts", **counts), 10), Strip(4, space)]


def _block(entry: Entry, blank: bool) -> tuple[Strip, ...]:
    if blank or entry.state == UNANSWERED:
        return strips_of(entry.question)
    return (asked(entry.question), *answer_strips(entry), Strip(8, space))


def answer_strips(entry: Entry) -> tuple[Strip, ...]:
    """The answer in a frame, and in small what belongs to it."""
    return (*_framed(words_of(entry)), *_remarks(entry))


def words_of(entry: Entry) -> str:
    """The answer, or why there is none."""
    if entry.state == ANSWERED:
        return entry.shown
    if entry.state == UNKNOWN and entry.ask:
        return say("state", "unknown_asked", whom=entry.ask)
    return say("state", entry.state)


def _framed(text: str) -> list[Strip]:
    """Lines between two posts; the frame goes on over a page's end."""
    lines = set_lines(text, Face.GOTHIC, 10.5, ROOM - 2 * _PAD, MOST, say("page", "more"))
    high = 15.5

    def drawing(at: int) -> Strip:
        def draw(pen: Pen, y: float) -> None:
            pen.post(INSIDE - 4, y, y + high, 1.6, ink.OUTLINE)
            pen.line(INSIDE + _PAD, baseline(y + high / 2, 10.5), lines[at], 10.5)

        return Strip(high, draw)

    return [Strip(4, space), *map(drawing, range(len(lines))), Strip(3, space)]


def _remarks(entry: Entry) -> list[Strip]:
    parts = []
    if entry.note:
        parts.append(say("remark", "note", text=entry.note))
    if entry.source:
        parts.append(say("remark", "source", text=entry.source))
    if entry.certain is not None:
        parts.append(say("remark", "sure" if entry.certain else "perhaps"))
    if entry.said_by:
        parts.append(say("remark", "said_by", name=entry.said_by))
    if entry.answered_on:
        parts.append(say("remark", "on", day=wareki(entry.answered_on)))
    return paragraph("　".join(parts), 8.8, ink.MUTED)


def short_block(entry: Entry) -> tuple[Strip, ...]:
    """One line for the question and its answer below: for a list of all answers."""
    lines = set_lines(entry.question.text, Face.GOTHIC, 9.5, ROOM, 2, say("page", "more"))

    def draw(pen: Pen, y: float) -> None:
        pen.rule(y + 3, INSIDE, RIGHT, 0.4, ink.RULE)
        pen.text(INSIDE - 6, baseline(y + 13, 8.5), entry.question.id, 8.5, align="right")
        for at, line in enumerate(lines):
            pen.line(INSIDE, baseline(y + 13 + 13 * at, 9.5), line, 9.5, colour=ink.MUTED)

    return (Strip(7 + 13 * len(lines), draw), *answer_strips(entry))
