"""Questions of rows and columns on a printed slip."""

from __future__ import annotations

from collections.abc import Sequence

from dxdesk.ask.questions import Choice, Question
from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import fitted, set_lines
from dxdesk.paper.pen import Pen, baseline
from dxdesk.paper.slip_entries import entries
from dxdesk.paper.slip_strips import BOX, INSIDE, RIGHT, ROOM, Strip, box, written
from dxdesk.paper.slip_words import say

_NAMES = 190.0  # width of the first column of a table of boxes


def table(question: Question) -> list[Strip]:
    """A line for each row: boxes under the choices, or room for a number."""
    if not question.rows:
        return entries(question)
    if not question.choices:
        return [written(row.label, question.unit, 90) for row in question.rows]
    return [_heads(question.choices), *(_row(row.label, question) for row in question.rows)]


def _middles(choices: Sequence[Choice]) -> list[float]:
    wide = (ROOM - _NAMES) / len(choices)
    return [INSIDE + _NAMES + wide * (at + 0.5) for at in range(len(choices))]


def _heads(choices: Sequence[Choice]) -> Strip:
    wide = (ROOM - _NAMES) / len(choices) - 4
    heads = [
        set_lines(each.label, Face.GOTHIC, 8, wide, 4, say("page", "more")) for each in choices
    ]
    high = 11 * max(map(len, heads)) + 8

    def draw(pen: Pen, y: float) -> None:
        for x, lines in zip(_middles(choices), heads, strict=True):
            for at, line in enumerate(lines):
                pen.line(x, baseline(y + 9 + 11 * at, 8), line, 8, "centre")
        pen.rule(y + high - 1, INSIDE, RIGHT, 0.6, ink.BLACK)

    return Strip(high, draw)


def _row(label: str, question: Question) -> Strip:
    line, size = fitted(label, Face.GOTHIC, 10, 7, _NAMES - 6)

    def draw(pen: Pen, y: float) -> None:
        pen.line(INSIDE, baseline(y + 9, size), line, size)
        for x in _middles(question.choices):
            box(pen, x - BOX / 2, y + 9)
        pen.rule(y + 18, INSIDE, RIGHT, 0.4, ink.RULE)

    return Strip(18.5, draw)
