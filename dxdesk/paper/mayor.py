"""The page the mayor reads and stamps: one sheet of A4, clear in black and white."""

from __future__ import annotations

from functools import partial

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.lines import fitted, set_lines
from dxdesk.paper.mayor_changes import draw_changes, has_second_sheet
from dxdesk.paper.mayor_decisions import taken_out
from dxdesk.paper.mayor_levels import LEFT, RIGHT, draw_levels
from dxdesk.paper.mayor_requests import draw_requests
from dxdesk.paper.mayor_wording import MayorWording
from dxdesk.paper.mayor_words import asking, situation, total
from dxdesk.paper.pen import WIDTH, Pen, Printed, baseline
from dxdesk.report.needs_report import NeedsReport
from dxdesk.schemes.calendar import wareki, wareki_year

_BODY, _LEAD = 11.0, 18.0
_SEALS, _SEAL_HIGH, _SEAL_HEAD = 285.3, 72.0, 17.5
_FOOT = 790.0


def mayor_page(
    report: NeedsReport,
    *,
    paper_code: str,
    serial_label: str,
    wording: MayorWording,
    previous: NeedsReport | None = None,
    addressee: str = "",
    writer: str = "",
) -> Printed:
    """The page for one report; what differs from the edition handed over stands on a second.

    Args:
        paper_code: the 20 digits of the sealed file; "" before it is sealed.
        serial_label: "令和8年度 第1号"; "" prints the edition of the report instead.
        previous: the report handed in before this one, for ▼ and 「前回」.
        addressee: the mayor's name; the post is added.
        writer: section and name; the report's own writer where empty.
    """
    words = wording.for_town(report.town)
    title = words.say("page.title")
    pen = Pen(title, words.say("page.subject", town=report.town.name))
    if report.practice:
        pen.slanted(words.say("page.practice"), 190, (0.90, 0.90, 0.90))
    _draw_head(pen, report, words, addressee, writer or report.writer)
    y = _draw_lead(pen, title, report, words)
    y = _draw_heading(pen, y, 1, words.say("levels_part.heading"), _scale(words), words)
    y = draw_levels(pen, y, report, previous, words)
    note = total(report, words) if report.requests else ""
    y = _draw_heading(pen, y + 1, 2, words.say("requests_part.heading"), note, words)
    y = draw_requests(pen, y, report, words)
    _draw_seals(pen, y + 10, words)
    pages = 2 if has_second_sheet(report) else 1
    foot = partial(_draw_foot, pen, report, words, paper_code, serial_label, pages)
    foot(1)
    if pages > 1:
        pen.next_page()
        draw_changes(pen, report, words)
        foot(2)
    return pen.finished()


def _draw_head(
    pen: Pen, report: NeedsReport, words: MayorWording, addressee: str, writer: str
) -> None:
    caution = words.say("page.caution")
    wide = width(glyphs(caution, Face.BOLD), 10) + 16
    pen.box(RIGHT - wide, 24, wide, 17, 1.0, ink.BLACK, 1)
    pen.text(RIGHT - wide / 2, baseline(32.5, 10), caution, 10, Face.BOLD, "centre")
    cut = f"… {words.say('page.honorific')}"
    line, size = fitted(_addressed(addressee, words), Face.GOTHIC, _BODY, 8, 240, cut)
    pen.line(LEFT, 60, line, size)
    pen.text(RIGHT, 60, wareki(report.composed_on), _BODY, align="right")
    line, size = fitted(writer, Face.GOTHIC, _BODY, 8, 240)
    pen.line(RIGHT, 76, line, size, "right")


def _addressed(addressee: str, words: MayorWording) -> str:
    """町長  山本 隆 様, also where the post or 様 was typed with the name."""
    mayor, honorific = words.say("page.mayor"), words.say("page.honorific")
    name = addressee.strip().removesuffix(honorific).removeprefix(mayor).strip()
    return f"{mayor}  {name} {honorific}" if name else f"{mayor} {honorific}"


def _draw_lead(pen: Pen, title: str, report: NeedsReport, words: MayorWording) -> float:
    line, size = fitted(title, Face.BOLD, 18.2, 12, RIGHT - LEFT)
    pen.line(WIDTH / 2, 108, line, size, "centre")
    text = situation(report, words)
    line, size = fitted(text, Face.BOLD, 11.5, 10.5, RIGHT - LEFT)
    lines = set_lines(text, Face.BOLD, size, RIGHT - LEFT, 2, words.say("page.more"))
    y = 135.0 if len(lines) < 2 else 129.0
    for line in lines:
        pen.line(LEFT, y, line, size)
        y += _LEAD - 2 * (len(lines) - 1)
    text = asking(report, words) + taken_out(report, words)
    line, size = fitted(text, Face.GOTHIC, _BODY, 8, RIGHT - LEFT, words.say("page.more"))
    pen.line(LEFT, y, line, size)
    return 160.0


def _scale(words: MayorWording) -> str:
    return "   ".join(f"{level} {word}" for level, word in enumerate(words.levels))


def _draw_heading(
    pen: Pen, top: float, number: int, heading: str, note: str, words: MayorWording
) -> float:
    """A numbered heading over a strong rule, with a note at its right; returns the rule's place."""
    y = top + 20.5
    pen.text(LEFT, y, str(number), 12.5, Face.BOLD)
    line, size = fitted(heading, Face.BOLD, 12.5, 9, 160)
    used = pen.line(LEFT + 17.5, y, line, size)
    line, size = fitted(note, Face.GOTHIC, 9, 6.5, RIGHT - LEFT - used - 40)
    pen.line(RIGHT, y, line, size, "right", ink.MUTED)
    pen.rule(y + 9, LEFT, RIGHT, 1.0, ink.BLACK)
    return y + 9


def _draw_seals(pen: Pen, top: float, words: MayorWording) -> None:
    """Room for instructions beside the boxes for seals; it takes what the requests left free."""
    high = min(_FOOT - 10 - top, 150.0)
    pen.box(LEFT, top, _SEALS - 11.5 - LEFT, high, 0.8)
    instructions = words.say("page.instructions")
    pen.text(LEFT + 7, baseline(top + 12, 9), instructions, 9, colour=ink.MUTED)
    wide = (RIGHT - _SEALS) / len(words.seals)
    seal_high = min(high, _SEAL_HIGH)
    pen.box(_SEALS, top, RIGHT - _SEALS, seal_high, 0.8)
    pen.rule(top + _SEAL_HEAD, _SEALS, RIGHT, 0.6, ink.BLACK)
    for at, seal in enumerate(words.seals):
        if at:
            pen.post(_SEALS + at * wide, top, top + seal_high, 0.6, ink.BLACK)
        line, size = fitted(seal, Face.GOTHIC, 9, 6, wide - 4)
        middle = _SEALS + (at + 0.5) * wide
        pen.line(middle, baseline(top + _SEAL_HEAD / 2, size), line, size, "centre")


def _draw_foot(
    pen: Pen,
    report: NeedsReport,
    words: MayorWording,
    paper_code: str,
    serial_label: str,
    pages: int,
    page: int,
) -> None:
    pen.rule(_FOOT, LEFT, RIGHT, 0.5, ink.RULE)
    y = _FOOT + 15.5
    x = LEFT + pen.text(LEFT, y, words.say("page.code"), 8.9, colour=ink.MUTED) + 7
    if paper_code:
        line, size = fitted(paper_code, Face.BOLD, 11.5, 8, 180)
    else:
        line, size = fitted(words.say("page.no_code"), Face.GOTHIC, 8.9, 7, 180)
    x += pen.line(x, y, line, size) + 12
    number = words.say("page.page_number", page=page, pages=pages)
    right = RIGHT - pen.text(RIGHT, y, number, 8.9, align="right") - 14
    line, size = fitted(_named(report, words, serial_label), Face.GOTHIC, 8.9, 6, right - x)
    pen.line((x + right) / 2, y, line, size, "centre")


def _named(report: NeedsReport, words: MayorWording, serial_label: str) -> str:
    year = wareki_year(report.fiscal_year)
    serial = serial_label or words.say("page.edition", year=year, edition=report.edition)
    return words.say("page.report", town=report.town.name, code=report.town.code, serial=serial)
