"""The second sheet of a later edition: what differs from the one in the prefecture's hands."""

from __future__ import annotations

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import fitted
from dxdesk.paper.mayor_levels import LEFT, RIGHT
from dxdesk.paper.mayor_wording import MayorWording
from dxdesk.paper.pen import Pen
from dxdesk.report.needs_report import EditionChange, NeedsReport

_TITLE, _BODY, _LABEL, _LEAD = 15.0, 9.6, 8.6, 13.6
_TOP, _END = 60.0, 770.0
_TEXT = LEFT + 62  # the kind stands left of it


def draw_changes(pen: Pen, report: NeedsReport, words: MayorWording) -> None:
    """As many as the sheet holds; of the others it is said how many there are."""
    title = words.say("changes_part.title", edition=report.replaces)
    pen.text(LEFT, _TOP, title, _TITLE, Face.BOLD)
    count = words.say("changes_part.count", count=len(report.changes))
    pen.text(RIGHT, _TOP, count, _LABEL, align="right", colour=ink.MUTED)
    pen.rule(_TOP + 10, LEFT, RIGHT, 1.0, ink.BLACK)
    y = _TOP + 10
    for place, change in enumerate(report.changes):
        left = len(report.changes) - place
        lines = _lines(change, words)
        if y + _LEAD * (len(lines) + (left > 1)) + 12 > _END:
            pen.text(_TEXT, y + 16, words.say("changes_part.more", count=left), _BODY)
            return
        y = _draw_change(pen, y, change, lines, words)


def _lines(change: EditionChange, words: MayorWording) -> list[tuple[str, bool]]:
    """What changed, before and after, and why; True for what is printed bold."""
    said = words.say("changes_part.change", before=change.before, after=change.after)
    found = [(change.subject, True), (said, False)]
    if change.why:
        found.append((words.say("changes_part.why", why=change.why), False))
    return found


def _draw_change(
    pen: Pen,
    y: float,
    change: EditionChange,
    lines: list[tuple[str, bool]],
    words: MayorWording,
) -> float:
    more = words.say("page.more")
    pen.text(LEFT, y + 15, words.say(f"changes_part.{change.kind}"), _LABEL, colour=ink.MUTED)
    y += 1.4
    for text, bold in lines:
        y += _LEAD
        face = Face.BOLD if bold else Face.GOTHIC
        line, size = fitted(" ".join(text.split()), face, _BODY, 7.5, RIGHT - _TEXT, more)
        pen.line(_TEXT, y, line, size)
    y += 6
    pen.rule(y, LEFT, RIGHT, 0.5, ink.RULE)
    return y
