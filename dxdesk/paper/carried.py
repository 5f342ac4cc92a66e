"""Pages of a paper to carry around: a head on the first, strips, and a foot on every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.paper import pen as ink
from dxdesk.paper.carrying_words import say
from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.leaves import Page, laid_out
from dxdesk.paper.lines import fitted
from dxdesk.paper.pen import Pen, Printed, baseline
from dxdesk.paper.slip_strips import LEFT, RIGHT, Strip
from dxdesk.schemes.calendar import wareki

_FIRST = 104.0  # where the strips of the first page begin


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands above and below the pages."""

    title: str
    subject: str
    town_name: str
    made_on: date
    practice: bool = False


def carried(cover: Cover, blocks: Sequence[Sequence[Strip]]) -> Printed:
    """The paper; a block stays together where a page has room for it."""
    pen, pages = Pen(cover.title, cover.subject), laid_out(blocks, _FIRST)
    foot = say("page", "foot", town=cover.town_name, title=cover.title)
    return drawn(pen, pages, lambda: _draw_head(pen, cover), foot, practice=cover.practice)


def drawn(
    pen: Pen, pages: Sequence[Page], draw_head: Callable[[], None], foot: str, *, practice: bool
) -> Printed:
    """The pages as a PDF: 取扱注意 and the head on the first, the foot with its number on each."""
    for number, page in enumerate(pages, 1):
        if number > 1:
            pen.next_page()
        if practice:
            pen.slanted(say("page", "practice"), 190, (0.92, 0.92, 0.92))
        if number == 1:
            _draw_caution(pen)
            draw_head()
        for y, strip in page:
            strip.draw(pen, y)
        _draw_foot(pen, foot, number, len(pages))
    return pen.finished()


def _draw_caution(pen: Pen) -> None:
    caution = say("page", "caution")
    wide = width(glyphs(caution, Face.BOLD), 10) + 16
    pen.box(RIGHT - wide, 28, wide, 17, 1.0, ink.BLACK, 1)
    pen.text(RIGHT - wide / 2, baseline(36.5, 10), caution, 10, Face.BOLD, "centre")


def _draw_head(pen: Pen, cover: Cover) -> None:
    pen.text(LEFT, baseline(62, 19), cover.title, 19, Face.BOLD)
    line, size = fitted(cover.town_name, Face.BOLD, 12, 8, 200)
    pen.line(RIGHT, baseline(62, size), line, size, "right")
    pen.text(RIGHT, baseline(80, 10), wareki(cover.made_on), 10, align="right")


def _draw_foot(pen: Pen, foot: str, number: int, pages: int) -> None:
    pen.rule(800, LEFT, RIGHT, 0.5, ink.RULE)
    line, size = fitted(foot, Face.GOTHIC, 8.9, 6, 380)
    pen.line(LEFT, baseline(811, size), line, size, colour=ink.MUTED)
    numbers = say("page", "page_number", page=number, pages=pages)
    pen.text(RIGHT, baseline(811, 8.9), numbers, 8.9, align="right", colour=ink.MUTED)


def heading(text: str) -> Strip:
    """The name of a part, with a rule under it."""
    line, size = fitted(text, Face.BOLD, 14, 9, RIGHT - LEFT)

    def draw(pen: Pen, y: float) -> None:
        pen.line(LEFT, baseline(y + 18, size), line, size)
        pen.rule(y + 31, LEFT, RIGHT, 1.4, ink.BLACK)

    return Strip(38, draw)
