"""The sheet 「dxdeskは通信しません」: where data lives and what leaves, for those who allow it.

Its words are `resources/wording/offline_sheet.toml`: `[[part]]` with a heading and either lines or
a table of three columns.
"""

from __future__ import annotations

from typing import Any

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.lines import Line, fitted, set_lines
from dxdesk.paper.pen import WIDTH, Pen, Printed
from dxdesk.paper.wording_files import wording_file

_FILE = "offline_sheet.toml"
_LEFT, _RIGHT = 56.0, WIDTH - 56.0
_SIZE, _STEP = 10.5, 17.0
_COLUMNS = (0.0, 78.0, 260.0)  # of a table, from the left edge
_MORE = "…"


def offline_sheet(version: str, workspace: str = "") -> Printed:
    """The sheet on one page of A4.

    Args:
        version: of the program.
        workspace: where the workspace of this office lies; "" for a sheet that speaks in general.
    """
    words = wording_file(_FILE)
    place = workspace or words["unknown_place"]["workspace"]
    pen = Pen(words["title"], words["subject"])
    pen.text(_LEFT, 76, words["title"], 22, Face.BOLD)
    y = _draw_lines(pen, 102, [words["lead"]], _LEFT) + 8
    for part in words["part"]:
        y = _draw_part(pen, y, part, place)
    _draw_checked(pen, words["checked"])
    pen.rule(792, _LEFT, _RIGHT, 0.6, ink.RULE)
    pen.text(_LEFT, 806, words["footer"].format(version=version), 8.5, colour=ink.MUTED)
    return pen.finished()


def _draw_part(pen: Pen, y: float, part: dict[str, Any], place: str) -> float:
    pen.text(_LEFT, y + 12, part["heading"], 13, Face.BOLD)
    pen.rule(y + 18, _LEFT, _RIGHT, 1.2, ink.BLACK)
    y += 35
    for row in part.get("table", ()):
        y = _draw_row(pen, y, [cell.format(workspace=place) for cell in row])
    return _draw_lines(pen, y, part.get("lines", ()), _LEFT, mark="・") + 6


def _draw_row(pen: Pen, y: float, cells: list[str]) -> float:
    """One row; its last cell may take two lines, and is made smaller before it is cut."""
    for cell, column, end in zip(cells[:2], _COLUMNS, _COLUMNS[1:], strict=False):
        face = Face.BOLD if column == 0 else Face.GOTHIC
        line, size = fitted(cell, face, _SIZE, 7.5, end - column - 10, _MORE)
        pen.line(_LEFT + column, y, line, size)
    room = _RIGHT - _LEFT - _COLUMNS[2]
    lines = _set(cells[2], room, 3)
    for number, line in enumerate(lines):
        pen.line(_LEFT + _COLUMNS[2], y + number * (_STEP - 3), line, _SIZE)
    y += _STEP + 2 + (len(lines) - 1) * (_STEP - 3)
    pen.rule(y - 12, _LEFT, _RIGHT, 0.5, ink.RULE)
    return y


def _set(text: str, room: float, most: int) -> list[Line]:
    """Two short sentences stay on one line where there is room for both."""
    whole = glyphs(text, Face.GOTHIC)
    if width(whole, _SIZE) <= room:
        return [whole]
    return set_lines(text, Face.GOTHIC, _SIZE, room, most, _MORE)


def _draw_lines(pen: Pen, y: float, texts: list[str], left: float, mark: str = "") -> float:
    """Sentences below each other, each behind its mark."""
    indent = _SIZE if mark else 0.0
    for text in texts:
        if mark:
            pen.text(left, y, mark, _SIZE)
        for line in _set(text, _RIGHT - left - indent, 3):
            pen.line(left + indent, y, line, _SIZE)
            y += _STEP
    return y


def _draw_checked(pen: Pen, checked: dict[str, Any]) -> None:
    """Boxes to write and stamp into, for an office that keeps the sheet on file."""
    top, wide, high = 706.0, 104.0, 66.0
    left = _RIGHT - wide * len(checked["boxes"])
    pen.text(left - 12, top + high / 2 + 4, checked["heading"], _SIZE, Face.BOLD, "right")
    for number, title in enumerate(checked["boxes"]):
        x = left + number * wide
        pen.box(x, top, wide, high, 0.8, ink.OUTLINE)
        pen.text(x + wide / 2, top + 13, title, 8.5, align="centre", colour=ink.MUTED)
        pen.rule(top + 18, x, x + wide, 0.5, ink.RULE)
