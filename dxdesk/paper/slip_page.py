"""A slip on paper: A4 pages with the questions of one addressee, to be filled in by hand."""

from __future__ import annotations

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.leaves import laid_out
from dxdesk.paper.lines import fitted, set_lines
from dxdesk.paper.pen import Pen, Printed, baseline
from dxdesk.paper.slip import Slip
from dxdesk.paper.slip_blocks import strips_of
from dxdesk.paper.slip_strips import LEFT, RIGHT
from dxdesk.paper.slip_words import addressed, say
from dxdesk.schemes.calendar import wareki

_TOP_FIRST = 168.0


def slip_pages(slip: Slip) -> Printed:
    """The slip as a PDF. A question is not parted unless it is longer than a page."""
    whom = addressed(slip.whom)
    title = say("page", "title")
    pen = Pen(title, say("page", "subject", town=slip.town_name, whom=slip.whom))
    pages = laid_out([strips_of(question) for question in slip.questions], _TOP_FIRST)
    for number, page in enumerate(pages, 1):
        if number > 1:
            pen.next_page()
        if slip.practice:
            pen.slanted(say("page", "practice"), 190, (0.92, 0.92, 0.92))
        if number == 1:
            _draw_head(pen, slip, title, whom)
        for y, strip in page:
            strip.draw(pen, y)
        _draw_foot(pen, slip, number, len(pages))
    return pen.finished()


def _draw_head(pen: Pen, slip: Slip, title: str, whom: str) -> None:
    caution = say("page", "caution")
    wide = width(glyphs(caution, Face.BOLD), 10) + 16
    pen.box(RIGHT - wide, 28, wide, 17, 1.0, ink.BLACK, 1)
    pen.text(RIGHT - wide / 2, baseline(36.5, 10), caution, 10, Face.BOLD, "centre")
    line, size = fitted(whom, Face.BOLD, 13, 8, 280)
    pen.line(LEFT, baseline(64, size), line, size)
    pen.rule(76, LEFT, LEFT + 280, 0.6, ink.BLACK)
    day = say("page", "made_on", day=wareki(slip.made_on))
    pen.text(RIGHT, baseline(64, 10), day, 10, align="right")
    sender = say("page", "from", town=slip.town_name, writer=slip.writer or say("page", "officer"))
    line, size = fitted(sender, Face.GOTHIC, 10, 7, 200)
    pen.line(RIGHT, baseline(81, size), line, size, "right")
    pen.text((LEFT + RIGHT) / 2, baseline(109, 17), title, 17, Face.BOLD, "centre")
    intro = say("page", "intro", count=len(slip.questions))
    for at, each in enumerate(set_lines(intro, Face.GOTHIC, 10, RIGHT - LEFT, 2, "")):
        pen.line(LEFT, baseline(134 + 14 * at, 10), each, 10)
    until = slip.deadline
    words = say("page", "deadline", day=wareki(until)) if until else say("page", "no_deadline")
    pen.text(RIGHT, baseline(148, 10.5), words, 10.5, Face.BOLD, "right")


def _draw_foot(pen: Pen, slip: Slip, number: int, pages: int) -> None:
    pen.rule(800, LEFT, RIGHT, 0.5, ink.RULE)
    key = "foot" if slip.whom else "foot_nobody"
    line, size = fitted(
        say("page", key, town=slip.town_name, whom=slip.whom), Face.GOTHIC, 8.9, 6, 380
    )
    pen.line(LEFT, baseline(811, size), line, size, colour=ink.MUTED)
    numbers = say("page", "page_number", page=number, pages=pages)
    pen.text(RIGHT, baseline(811, 8.9), numbers, 8.9, align="right", colour=ink.MUTED)
