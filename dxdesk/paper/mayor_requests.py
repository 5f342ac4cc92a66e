"""Section 2 of the mayor's page: what is asked of the prefecture, with boxes to decide in."""

from __future__ import annotations

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.lines import fitted, set_lines
from dxdesk.paper.mayor_decisions import decision
from dxdesk.paper.mayor_levels import LEFT, RIGHT
from dxdesk.paper.mayor_wording import MayorWording
from dxdesk.paper.mayor_words import asked, band, most_urgent
from dxdesk.paper.pen import Pen, baseline
from dxdesk.report.needs_report import NeedsReport, SupportRequest

BLOCK = 76.7
_TEXT = 69.0
_FACTS, _BOXES = 395.0, 476.0  # where the two upright lines stand
_TITLE, _BODY, _LABEL, _LEAD, _CLOSE = 11.5, 9.6, 8.6, 14.5, 11.2
_MEASURE = _FACTS - 10 - _TEXT


def draw_requests(pen: Pen, top: float, report: NeedsReport, words: MayorWording) -> float:
    """Draw up to three requests; returns where the last one ends."""
    shown = most_urgent(report.requests)
    if not shown:
        unjudged = sum(level.level is None for level in report.levels) * 2 > len(report.levels)
        return _draw_nothing(pen, top, "nothing_yet" if unjudged else "nothing", words)
    room = 3 * BLOCK / len(shown)
    for number, request in enumerate(shown, 1):
        decided = decision(report, request.need, words)
        top = _draw_request(pen, top, room, number, request, decided, words)
    return top


def _draw_request(
    pen: Pen,
    top: float,
    room: float,
    number: int,
    request: SupportRequest,
    decided: str,
    words: MayorWording,
) -> float:
    """One request in at most `room` points; a long reason takes what others leave free."""
    y = baseline(top + 15.5, _TITLE)
    pen.text(LEFT + 6.5, y, str(number), 14.4, Face.BOLD, "centre")
    more = words.say("page.more")
    measure = _MEASURE - (_draw_mark(pen, top, words) if decided else 0)
    title, size = fitted(request.title, Face.BOLD, _TITLE, 9, measure, more)
    pen.line(_TEXT, y, title, size)
    what, size = fitted(asked(request, words), Face.GOTHIC, _BODY, 7, _MEASURE, more)
    y += 17.4
    pen.line(_TEXT, y, what, size)
    y = _draw_reasons(pen, y, top + room - 5, request.reason, decided, more)
    end = max(top + BLOCK, y + 6)
    pen.post(_FACTS, top + 8, end - 8, 0.5, ink.RULE)
    pen.post(_BOXES, top + 8, end - 8, 0.5, ink.RULE)
    _draw_facts(pen, top, request, words)
    _draw_decisions(pen, top, words)
    pen.rule(end, LEFT, RIGHT, 0.6, ink.OUTLINE)
    return end


def _draw_reasons(pen: Pen, y: float, end: float, reason: str, decided: str, more: str) -> float:
    """The reason, and under it what the office decided; each ends by saying that more was said.

    Lines come closer together before words are left out.
    """
    most, lead = int((end - y) // _LEAD), _LEAD
    wished = sum(
        len(set_lines(t, Face.GOTHIC, _BODY, _MEASURE, 9, more)) for t in (reason, decided)
    )
    if wished > most:
        most, lead = int((end - y) // _CLOSE), _CLOSE
    own = set_lines(decided, Face.GOTHIC, _BODY, _MEASURE, max(1, most // 2), more)
    lines = own if decided else []
    for line in set_lines(reason, Face.GOTHIC, _BODY, _MEASURE, most - len(lines), more):
        y += lead
        pen.line(_TEXT, y, line, _BODY, colour=ink.MUTED)
    for line in lines:
        y += lead
        pen.line(_TEXT, y, line, _BODY)
    return y


def _draw_mark(pen: Pen, top: float, words: MayorWording) -> float:
    """「町の判断」 in a frame at the end of the title's line; returns the width it takes."""
    mark = words.say("requests_part.decided_mark")
    wide = width(glyphs(mark, Face.GOTHIC), _LABEL) + 8
    right = _FACTS - 10
    pen.box(right - wide, top + 9, wide, 13, 0.6, ink.OUTLINE, 2)
    pen.text(right - wide / 2, baseline(top + 15.5, _LABEL), mark, _LABEL, align="centre")
    return wide + 8


def _draw_facts(pen: Pen, top: float, request: SupportRequest, words: MayorWording) -> None:
    """The burden is not part of a report, so the page says that it is still to be settled."""
    facts = (
        (words.say("requests_part.burden_label"), words.say("requests_part.burden_open")),
        (words.say("requests_part.time_label"), band(request, words)),
    )
    y = baseline(top + 12.6, _LABEL)
    for label, value in facts:
        pen.text(_FACTS + 10, y, label, _LABEL, colour=ink.MUTED)
        line, size = fitted(value, Face.GOTHIC, _BODY, 7, _BOXES - _FACTS - 16)
        pen.line(_FACTS + 10, y + 13, line, size)
        y += 28.8


def _draw_decisions(pen: Pen, top: float, words: MayorWording) -> None:
    """Drawn boxes: no font for paper has ☐."""
    middle = top + 20
    for word in words.decisions:
        pen.box(_BOXES + 10.5, middle - 6.7, 13.4, 13.4, 1.0, ink.BLACK, 1)
        pen.text(_BOXES + 30, baseline(middle, 10.6), word, 10.6)
        middle += 18.3


def _draw_nothing(pen: Pen, top: float, key: str, words: MayorWording) -> float:
    y = baseline(top + 20, _TITLE)
    pen.text(LEFT, y, words.say("requests_part.nothing_title"), _TITLE, Face.BOLD)
    y += 4
    more = words.say("page.more")
    text = words.say(f"requests_part.{key}")
    for line in set_lines(text, Face.GOTHIC, _BODY, RIGHT - LEFT, 3, more):
        y += _LEAD
        pen.line(LEFT, y, line, _BODY)
    pen.rule(y + 14, LEFT, RIGHT, 0.6, ink.OUTLINE)
    return y + 14
