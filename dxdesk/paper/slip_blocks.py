"""One question on a printed slip, as strips that stand below each other."""

from __future__ import annotations

from collections.abc import Callable

from dxdesk.ask.blanks import asked_on_screen
from dxdesk.ask.questions import Kind, Question
from dxdesk.paper import pen as ink
from dxdesk.paper import slip_written as to_write
from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.lines import set_lines
from dxdesk.paper.pen import Pen, baseline
from dxdesk.paper.slip_strips import (
    BOX,
    INSIDE,
    LEFT,
    MOST,
    RIGHT,
    ROOM,
    Strip,
    box,
    boxes,
    paragraph,
    space,
)
from dxdesk.paper.slip_tables import table
from dxdesk.paper.slip_words import say


def strips_of(question: Question) -> tuple[Strip, ...]:
    """The whole question from its number to the line for whoever answers."""
    strips = [asked(question)]
    if asked_on_screen(question):
        return (*strips, *paragraph(say("how", "screen"), 9.5), Strip(10, space))
    strips += paragraph(question.help, 9.5)
    strips += paragraph(_how(question), 8.8, ink.MUTED)
    strips += [Strip(4, space), *_ANSWERS[question.kind](question)]
    return (*strips, _answered_by())


def asked(question: Question) -> Strip:
    """The number and the words of the question."""
    lines = set_lines(question.text, Face.BOLD, 11.5, ROOM, MOST, say("page", "more"))

    def draw(pen: Pen, y: float) -> None:
        pen.rule(y + 4, LEFT, RIGHT, 0.8, ink.BLACK)
        pen.box(LEFT, y + 12, 27, 15, 0.8, ink.OUTLINE, 2)
        size = 9 if len(question.id) == 3 else 6.6  # B06, or X3901 of a prefecture's own
        pen.text(LEFT + 13.5, baseline(y + 19.5, size), question.id, size, align="centre")
        for at, line in enumerate(lines):
            pen.line(INSIDE, baseline(y + 19.5 + 16 * at, 11.5), line, 11.5)

    return Strip(14 + 16 * len(lines), draw)


def _how(question: Question) -> str:
    kind = question.kind
    if kind is Kind.MULTI and question.at_most_choices is not None:
        return say("how", "ranked", most=question.at_most_choices)
    if kind is not Kind.GRID:
        return say("how", kind.value)
    if not question.rows:
        return say("how", "entries")
    if question.choices:
        return say("how", "rows")
    if question.sums_to is not None:
        return say("how", "rows_sum", total=f"{question.sums_to}{question.unit}")
    return say("how", "rows_number")


def _ticked(question: Question) -> list[Strip]:
    """A box before every choice, in two columns where all of them fit."""
    labels = [choice.label for choice in question.choices]
    half = ROOM / 2 - BOX - 18
    columns = 2 if all(width(glyphs(each, Face.GOTHIC), 10.5) <= half for each in labels) else 1
    rows = -(-len(labels) // columns)
    return [boxes(labels[row::rows], ROOM / columns) for row in range(rows)]


def _answered_by() -> Strip:
    """「わからない」 with who may know, and the name and day of whoever answered."""

    def draw(pen: Pen, y: float) -> None:
        middle = y + 14
        box(pen, INSIDE, middle)
        x = INSIDE + BOX + 6
        for words, wide in ((say("page", "unknown"), 8.0), (say("page", "knows"), 84.0)):
            x += pen.text(x, baseline(middle, 9), words, 9) + 4
            if wide > 10:
                pen.rule(middle + 6, x, x + wide, 0.5, ink.OUTLINE)
            x += wide
        x += 10
        x += pen.text(x, baseline(middle, 9), say("page", "answered_by"), 9) + 4
        pen.rule(middle + 6, x, x + 80, 0.5, ink.OUTLINE)
        pen.text(RIGHT, baseline(middle, 9), say("page", "answered_on"), 9, align="right")

    return Strip(32, draw)


_ANSWERS: dict[Kind, Callable[[Question], list[Strip]]] = {
    Kind.SINGLE: _ticked,
    Kind.MULTI: _ticked,
    Kind.NUMBER: to_write.number,
    Kind.NUMBER_DATE: to_write.number_date,
    Kind.NUMBER_TEXT: to_write.number_text,
    Kind.DATE: to_write.date,
    Kind.TEXT: to_write.words,
    Kind.FORM: to_write.form,
    Kind.GRID: table,
}
