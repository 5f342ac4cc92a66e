"""The paper copy of a prefecture's key: letters to type back, and what the paper is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.lines import Line, set_lines
from dxdesk.paper.pen import WIDTH, Pen, Printed
from dxdesk.paper.wording_files import entry, filled
from dxdesk.schemes.calendar import wareki_day

_FILE = "key_paper.toml"
_LEFT, _RIGHT = 56.0, WIDTH - 56.0
_BODY, _STEP = 10.5, 16.5
_LETTER, _ROW = 17.0, 25.0
_NUMBER, _GROUPS, _CHECK = 86.0, 118.0, 464.0
_GROUP_STEP, _LETTER_STEP = 82.0, 16.5
_OF_IDENTITY = 4  # lines; the others are the signing seed


@dataclass(frozen=True, slots=True)
class KeyPage:
    """One key as it is printed."""

    prefecture: str
    code: str  # two digits
    lines: tuple[str, ...]  # groups parted by blanks, the check letters last
    key_code: str
    made_on: date
    older: bool = False
    practice: bool = False


def key_paper(pages: Sequence[KeyPage]) -> Printed:
    """A page of A4 for each key."""
    pen = Pen(_say("title"), pages[0].prefecture)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            pen.next_page()
        _draw(pen, page, number, len(pages))
    return pen.finished()


def _say(key: str, **values: object) -> str:
    return filled(_FILE, "words", key, **values)


def _draw(pen: Pen, page: KeyPage, number: int, pages: int) -> None:
    if page.practice:
        pen.slanted(_say("practice"), 190, (0.90, 0.90, 0.90))
    pen.text(_LEFT, 72, _say("title"), 22, Face.BOLD)
    kind = _say("older" if page.older else "current")
    day = wareki_day(page.made_on)
    named = _say("named", prefecture=page.prefecture, code=page.code, kind=kind, day=day)
    pen.text(_LEFT, 94, named, _BODY)
    pen.box(_LEFT, 106, _RIGHT - _LEFT, 29, 1.2)
    _draw_lines(pen, 124, [_say("caution")], _LEFT + 12)
    y = _draw_key(pen, 160, page.lines)
    pen.text(_LEFT, y + 4, _say("code"), _BODY, Face.BOLD)
    pen.text(_GROUPS + 40, y + 5, page.key_code, 15, Face.BOLD)
    y = _draw_lines(pen, y + 26, [_say("without")], _LEFT)
    for part in entry(_FILE, "part"):
        y = _draw_part(pen, y + 4, part)
    pen.rule(800, _LEFT, _RIGHT, 0.6, ink.RULE)
    foot = _say("footer", prefecture=page.prefecture, page=number, pages=pages)
    pen.text(_LEFT, 814, foot, 8.5, colour=ink.MUTED)


def _draw_key(pen: Pen, y: float, lines: Sequence[str]) -> float:
    """The lines in a frame; letters stand at fixed places, so that each can be counted."""
    pen.text(_LEFT, y, _say("lines"), 13, Face.BOLD)
    pen.text(_CHECK + 16, y, _say("check"), 9, align="centre", colour=ink.MUTED)
    at = top = y + 8
    for number, line in enumerate(lines, start=1):
        if number in (1, _OF_IDENTITY + 1):
            words = _say("opens" if number == 1 else "signs")
            at += 9 if number > 1 else 0
            pen.rule(at, _LEFT, _RIGHT, 0.8, ink.OUTLINE)
            pen.text(_LEFT, at + 12, words, 8.5, colour=ink.MUTED)
            at += 12
        at += _ROW
        pen.text(_NUMBER, at, str(number), 11, align="right", colour=ink.MUTED)
        *groups, check = line.split(" ")
        for place, group in enumerate(groups):
            _draw_letters(pen, _GROUPS + place * _GROUP_STEP, at, group)
        _draw_letters(pen, _CHECK, at, check)
    bottom = at + 9
    pen.rule(bottom, _LEFT, _RIGHT, 0.8, ink.OUTLINE)
    pen.post(_CHECK - 12, top, bottom, 0.5, ink.RULE)
    return bottom + 20


def _draw_letters(pen: Pen, x: float, y: float, letters: str) -> None:
    for place, letter in enumerate(letters):
        pen.text(x + place * _LETTER_STEP, y, letter, _LETTER, Face.BOLD, "centre")


def _draw_part(pen: Pen, y: float, part: dict[str, Any]) -> float:
    pen.text(_LEFT, y + 12, part["heading"], 12, Face.BOLD)
    pen.rule(y + 17, _LEFT, _RIGHT, 0.8, ink.BLACK)
    return _draw_lines(pen, y + 32, part["lines"], _LEFT, mark="・")


def _draw_lines(pen: Pen, y: float, texts: Sequence[str], left: float, mark: str = "") -> float:
    indent = _BODY if mark else 0.0
    for text in texts:
        if mark:
            pen.text(left, y, mark, _BODY)
        for line in _set(text, _RIGHT - left - indent):
            pen.line(left + indent, y, line, _BODY)
            y += _STEP
    return y


def _set(text: str, room: float) -> list[Line]:
    """Two short sentences stay on one line where there is room for both."""
    whole = glyphs(text, Face.GOTHIC)
    if width(whole, _BODY) <= room:
        return [whole]
    return set_lines(text, Face.GOTHIC, _BODY, room, 3, "…")
