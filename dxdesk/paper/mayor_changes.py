"""The second sheet of a later edition: what the prefecture asked, and what differs since."""

from __future__ import annotations

from collections.abc import Iterator

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import fitted
from dxdesk.paper.mayor_levels import LEFT, RIGHT
from dxdesk.paper.mayor_wording import MayorWording
from dxdesk.paper.pen import Pen
from dxdesk.report.needs_report import AnswerToReply, EditionChange, NeedsReport
from dxdesk.report.reply_standing import beside_told

_TITLE, _BODY, _LABEL, _LEAD = 15.0, 9.6, 8.6, 13.6
_TOP, _END = 60.0, 770.0
_TEXT = LEFT + 62  # the kind stands left of it
_Entry = tuple[str, list[tuple[str, bool]]]  # its kind; its lines, True for what is printed bold


def has_second_sheet(report: NeedsReport) -> bool:
    """Whether there is something to say on it."""
    return bool(report.changes or report.answers_to_reply)


def draw_changes(pen: Pen, report: NeedsReport, words: MayorWording) -> None:
    """What was done about the prefecture's questions, then what changed; as much as there is room.

    Of what the sheet does not hold it is said how many there are.
    """
    y = _TOP
    if report.answers_to_reply:
        answers = report.answers_to_reply
        title = words.say("reply_part.title", number=answers[0].reply)
        y = _draw_block(pen, y, title, [_answer(each, words) for each in answers], words) + 30
    changes = beside_told(report.changes, report.answers_to_reply)
    if changes:
        title = words.say("changes_part.title", edition=report.replaces)
        _draw_block(pen, y, title, [_change(each, words) for each in changes], words)


def _draw_block(
    pen: Pen, y: float, title: str, entries: list[_Entry], words: MayorWording
) -> float:
    pen.text(LEFT, y, title, _TITLE, Face.BOLD)
    count = words.say("changes_part.count", count=len(entries))
    pen.text(RIGHT, y, count, _LABEL, align="right", colour=ink.MUTED)
    y += 10
    pen.rule(y, LEFT, RIGHT, 1.0, ink.BLACK)
    for place, (kind, lines) in enumerate(entries):
        left = len(entries) - place
        if y + _LEAD * (len(lines) + (left > 1)) + 12 > _END:
            pen.text(_TEXT, y + 16, words.say("changes_part.more", count=left), _BODY)
            return y + 16
        y = _draw_entry(pen, y, kind, lines, words)
    return y


def _change(change: EditionChange, words: MayorWording) -> _Entry:
    """What changed, before and after, and why."""
    said = words.say("changes_part.change", before=change.before, after=change.after)
    found = [(change.subject, True), (said, False)]
    if change.why:
        found.append((words.say("changes_part.why", why=change.why), False))
    return words.say(f"changes_part.{change.kind}"), found


def _answer(answer: AnswerToReply, words: MayorWording) -> _Entry:
    """The question, what the prefecture wrote, and what was done."""
    return words.say(f"reply_part.{answer.done}"), list(_answer_lines(answer, words))


def _answer_lines(answer: AnswerToReply, words: MayorWording) -> Iterator[tuple[str, bool]]:
    yield answer.text, True
    yield words.say("reply_part.asked", said=answer.said), False
    if answer.done == "changed":
        after = answer.after or words.say("reply_part.kept_back")
        yield words.say("changes_part.change", before=answer.before, after=after), False
    elif answer.reason:
        yield words.say("reply_part.reason", reason=answer.reason), False


def _draw_entry(
    pen: Pen, y: float, kind: str, lines: list[tuple[str, bool]], words: MayorWording
) -> float:
    more = words.say("page.more")
    pen.text(LEFT, y + 15, kind, _LABEL, colour=ink.MUTED)
    y += 1.4
    for text, bold in lines:
        y += _LEAD
        face = Face.BOLD if bold else Face.GOTHIC
        line, size = fitted(" ".join(text.split()), face, _BODY, 7.5, RIGHT - _TEXT, more)
        pen.line(_TEXT, y, line, size)
    y += 6
    pen.rule(y, LEFT, RIGHT, 0.5, ink.RULE)
    return y
