"""Strips of letters and plan papers: text of any width, headings, labelled lines."""

from __future__ import annotations

from collections.abc import Sequence

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import Line, fitted, set_lines
from dxdesk.paper.pen import Pen, baseline
from dxdesk.paper.slip_strips import Strip, space

LEFT, RIGHT = 62.0, 533.0
BODY, SMALL = 10.5, 9.2
LABEL = 52.0  # width of a label before its text
MOST = 60  # lines of any one text


def text(
    words: str,
    *,
    left: float = LEFT,
    right: float = RIGHT,
    size: float = BODY,
    face: Face = Face.GOTHIC,
    colour: ink.Colour = ink.BLACK,
    flowing: bool = False,
) -> list[Strip]:
    """A paragraph, a strip a line; sentences follow each other where it is `flowing`."""
    measure = right - left
    lines = set_lines(words, face, size, measure, MOST, "…", flowing=flowing) if words else []
    return [_line(line, left, size, colour) for line in lines]


def _line(line: Line, left: float, size: float, colour: ink.Colour) -> Strip:
    high = size * 1.5

    def draw(pen: Pen, y: float) -> None:
        pen.line(left, baseline(y + high / 2, size), line, size, colour=colour)

    return Strip(high, draw)


def part(words: str, note: str = "") -> list[Strip]:
    """The name of a part over a rule, a quiet note at its right end."""
    line, size = fitted(words, Face.BOLD, 12, 9, RIGHT - LEFT - 120)
    aside, small = fitted(note, Face.GOTHIC, SMALL, 7, 200)

    def draw(pen: Pen, y: float) -> None:
        pen.line(LEFT, baseline(y + 14, size), line, size)
        pen.line(RIGHT, baseline(y + 14, small), aside, small, "right", ink.MUTED)
        pen.rule(y + 24, LEFT, RIGHT, 1.0, ink.BLACK)

    return [Strip(6, space), Strip(30, draw)]


def labelled(label: str, words: Sequence[str], left: float = LEFT) -> list[Strip]:
    """A quiet label, and lines of text beside it."""
    strips = [strip for each in words for strip in text(each, left=left + LABEL, size=BODY)]
    if not strips:
        return []
    line, size = fitted(label, Face.GOTHIC, SMALL, 7, LABEL - 4)
    first = strips[0]

    def draw(pen: Pen, y: float) -> None:
        pen.line(left, baseline(y + first.high / 2, size), line, size, colour=ink.MUTED)
        first.draw(pen, y)

    return [Strip(first.high, draw), *strips[1:]]


def bullet(words: str, left: float = LEFT) -> list[Strip]:
    """A line with a dot before it."""
    strips = text(words, left=left + 13)
    if not strips:
        return []
    first = strips[0]

    def draw(pen: Pen, y: float) -> None:
        pen.text(left, baseline(y + first.high / 2, BODY), "・", BODY)
        first.draw(pen, y)

    return [Strip(first.high, draw), *strips[1:]]


def ruled(strips: Sequence[Strip]) -> list[Strip]:
    """A block over a thin rule."""

    def draw(pen: Pen, y: float) -> None:
        pen.rule(y + 4, LEFT, RIGHT, 0.5, ink.RULE)

    return [*strips, Strip(9, draw)]


def gap(high: float) -> Strip:
    """White space."""
    return Strip(high, space)
