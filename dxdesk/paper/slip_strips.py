"""Strips of a printed slip: paragraphs, boxes to tick, lines to write on.

A strip has a height and draws itself at a place; a question that is longer than a page can be
parted between two strips and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import Line, fitted, set_lines
from dxdesk.paper.pen import Pen, baseline
from dxdesk.paper.slip_words import say

LEFT, RIGHT = 48.0, 547.0
INSIDE = LEFT + 34  # behind the question's id
ROOM = RIGHT - INSIDE
BOX = 10.5
LINE = 18.0  # of a line with a box
MOST = 40  # lines of any one text


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a question: its height in points, and how it is drawn from its top."""

    high: float
    draw: Callable[[Pen, float], None]


def space(pen: Pen, y: float) -> None:
    """White space."""


def paragraph(text: str, size: float, colour: ink.Colour = ink.BLACK) -> list[Strip]:
    """A paragraph, a strip a line."""
    lines = set_lines(text, Face.GOTHIC, size, ROOM, MOST, say("page", "more")) if text else []
    return [_line(line, size, colour) for line in lines]


def _line(line: Line, size: float, colour: ink.Colour) -> Strip:
    high = size * 1.45

    def draw(pen: Pen, y: float) -> None:
        pen.line(INSIDE, baseline(y + high / 2, size), line, size, colour=colour)

    return Strip(high, draw)


def boxes(labels: Sequence[str], wide: float) -> Strip:
    """Boxes with their words side by side, each in a column of this width."""
    measure = wide - BOX - 14
    set_ = [set_lines(each, Face.GOTHIC, 10.5, measure, 3, say("page", "more")) for each in labels]
    high = LINE + 14 * (max(map(len, set_)) - 1)

    def draw(pen: Pen, y: float) -> None:
        for at, lines in enumerate(set_):
            x = INSIDE + at * wide
            box(pen, x, y + LINE / 2)
            for down, line in enumerate(lines):
                pen.line(x + BOX + 7, baseline(y + LINE / 2 + 14 * down, 10.5), line, 10.5)

    return Strip(high, draw)


def box(pen: Pen, x: float, middle: float) -> None:
    """An empty box to tick, its left edge at x."""
    pen.box(x, middle - BOX / 2, BOX, BOX, 0.9, ink.BLACK, 1)


def written(label: str, unit: str = "", wide: float = 150.0) -> Strip:
    """A label, a line to write on, a unit."""

    def draw(pen: Pen, y: float) -> None:
        x = INSIDE
        if label:
            line, size = fitted(label, Face.GOTHIC, 10.5, 7.5, 150)
            pen.line(x, baseline(y + 12, size), line, size)
            x += 160
        pen.rule(y + 20, x, min(x + wide, RIGHT), 0.6, ink.OUTLINE)
        pen.text(x + wide + 6, baseline(y + 12, 10.5), unit, 10.5)

    return Strip(25, draw)


def day_written(label: str) -> Strip:
    """A label and 年 月 日 with room between."""

    def draw(pen: Pen, y: float) -> None:
        line, size = fitted(label, Face.GOTHIC, 10.5, 7.5, 150)
        pen.line(INSIDE, baseline(y + 12, size), line, size)
        x = INSIDE + (160 if label else 0)
        pen.text(x, baseline(y + 12, 10.5), say("blank", "day"), 10.5)
        pen.rule(y + 20, x, x + 150, 0.6, ink.OUTLINE)

    return Strip(25, draw)


def lines_to_write(count: int) -> list[Strip]:
    """Empty lines across the page."""
    line = Strip(24, lambda pen, y: pen.rule(y + 21, INSIDE, RIGHT, 0.6, ink.OUTLINE))
    return [line] * count
