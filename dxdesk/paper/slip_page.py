"""A slip on paper: A4 pages with the questions of one addressee, to be filled in by hand."""

from __future__ import annotations

from functools import partial

from dxdesk.paper import pen as ink
from dxdesk.paper.carried import drawn
from dxdesk.paper.fonts import Face
from dxdesk.paper.leaves import laid_out
from dxdesk.paper.lines import fitted, set_lines
from dxdesk.paper.pen import Pen, Printed, baseline
from dxdesk.paper.slip import Slip
from dxdesk.paper.slip_blocks import strips_of
from dxdesk.paper.slip_strips import LEFT, RIGHT
from dxdesk.paper.slip_words import addressed, deadline, say, sender
from dxdesk.schemes.calendar import wareki

_TOP_FIRST = 168.0


def slip_pages(slip: Slip) -> Printed:
    """The slip as a PDF. A question is not parted unless it is longer than a page."""
    whom = addressed(slip.whom)
    title = say("page", "title")
    pen = Pen(title, say("page", "subject", town=slip.town_name, whom=slip.whom))
    pages = laid_out([strips_of(question) for question in slip.questions], _TOP_FIRST)
    foot = say("page", "foot" if slip.whom else "foot_nobody", town=slip.town_name, whom=slip.whom)
    head = partial(_draw_head, pen, slip, title, whom)
    return drawn(pen, pages, head, foot, practice=slip.practice)


def _draw_head(pen: Pen, slip: Slip, title: str, whom: str) -> None:
    line, size = fitted(whom, Face.BOLD, 13, 8, 280)
    pen.line(LEFT, baseline(64, size), line, size)
    pen.rule(76, LEFT, LEFT + 280, 0.6, ink.BLACK)
    day = say("page", "made_on", day=wareki(slip.made_on))
    pen.text(RIGHT, baseline(64, 10), day, 10, align="right")
    line, size = fitted(sender(slip), Face.GOTHIC, 10, 7, 200)
    pen.line(RIGHT, baseline(81, size), line, size, "right")
    pen.text((LEFT + RIGHT) / 2, baseline(109, 17), title, 17, Face.BOLD, "centre")
    intro = say("page", "intro", count=len(slip.questions))
    for at, each in enumerate(set_lines(intro, Face.GOTHIC, 10, RIGHT - LEFT, 2, "")):
        pen.line(LEFT, baseline(134 + 14 * at, 10), each, 10)
    pen.text(RIGHT, baseline(148, 10.5), deadline(slip), 10.5, Face.BOLD, "right")
