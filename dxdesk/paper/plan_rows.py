"""Rows of the plan paper: columns of short text, and the months of one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import fitted, set_lines
from dxdesk.paper.pen import Align, Pen, baseline
from dxdesk.paper.slip_strips import LEFT, RIGHT, Strip

_SIZE, _LEAST, _HIGH = 9.2, 6.5, 17.0
_NEXT, _MOST = 12.0, 4  # from line to line of a broken cell; its most lines
_MONTH, _MONTHS_LEFT = 24.0, RIGHT - 12 * 24.0
GREY: ink.Colour = (0.88, 0.88, 0.88)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where columns begin and end, and to which side their text goes."""

    edges: tuple[float, ...]  # shares of the whole width, the first is 0
    aligns: tuple[Align, ...]

    def row(self, cells: Sequence[str], *, head: bool = False, ruled: bool = True) -> Strip:
        """One row; text that does not fit is set smaller, then cut visibly."""

        def draw(pen: Pen, y: float) -> None:
            for number, words in enumerate(cells):
                self._cell(pen, y, number, words, head=head)
            if ruled:
                thick, colour = (0.8, ink.BLACK) if head else (0.4, ink.RULE)
                pen.rule(y + _HIGH, LEFT, RIGHT, thick, colour)

        return Strip(_HIGH, draw)

    def broken(self, cells: Sequence[str]) -> Strip:
        """One row as high as its longest cell needs; nothing is set smaller or cut."""
        rooms = [self._room(number) for number in range(len(cells))]
        found = [
            set_lines(words, Face.GOTHIC, _SIZE, right - left, _MOST, "…", flowing=True)
            for words, (left, right) in zip(cells, rooms, strict=True)
        ]
        high = _HIGH + _NEXT * (max(map(len, found), default=1) - 1)

        def draw(pen: Pen, y: float) -> None:
            for lines, (left, _) in zip(found, rooms, strict=True):
                for number, line in enumerate(lines):
                    at = y + _HIGH / 2 + number * _NEXT
                    pen.line(left, baseline(at, _SIZE), line, _SIZE)
            pen.rule(y + high, LEFT, RIGHT, 0.4, ink.RULE)

        return Strip(high, draw)

    def _room(self, number: int) -> tuple[float, float]:
        """From where to where a column's text may go."""
        wide, ends = RIGHT - LEFT, (*self.edges, 1.0)
        return LEFT + ends[number] * wide, LEFT + ends[number + 1] * wide - 5

    def _cell(self, pen: Pen, y: float, number: int, words: str, *, head: bool) -> None:
        left, right = self._room(number)
        line, size = fitted(words, Face.GOTHIC, _SIZE, _LEAST, right - left)
        align = self.aligns[number]
        x = {"left": left, "right": right, "centre": (left + right) / 2}[align]
        colour = ink.MUTED if head else ink.BLACK
        pen.line(x, baseline(y + _HIGH / 2, size), line, size, align, colour)


def months_head(names: Sequence[str]) -> Strip:
    """The names of the twelve months over their boxes."""

    def draw(pen: Pen, y: float) -> None:
        for number, name in enumerate(names):
            x = _MONTHS_LEFT + (number + 0.5) * _MONTH
            pen.text(x, baseline(y + 7, 8), name, 8, align="centre", colour=ink.MUTED)

    return Strip(15, draw)


def months_row(name: str, kind: str, half_days: Sequence[int]) -> Strip:
    """A person, and for each month the days a week in a grey box; an empty box is a free month."""

    def draw(pen: Pen, y: float) -> None:
        line, size = fitted(name, Face.BOLD, 10.5, 7, 96)
        pen.line(LEFT, baseline(y + 9, size), line, size)
        line, size = fitted(kind, Face.GOTHIC, 8.6, 6.5, _MONTHS_LEFT - LEFT - 106)
        pen.line(LEFT + 102, baseline(y + 9, size), line, size, colour=ink.MUTED)
        for number, taken in enumerate(half_days):
            x = _MONTHS_LEFT + number * _MONTH
            fill = GREY if taken else None
            pen.box(x, y + 1, _MONTH, 16, 0.5, ink.OUTLINE, fill=fill)
            if taken:
                middle = x + _MONTH / 2
                pen.text(middle, baseline(y + 9, 8.6), f"{taken / 2:g}", 8.6, align="centre")

    return Strip(19, draw)
