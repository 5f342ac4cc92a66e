"""Questions to which whoever answers adds rows: an empty table on a printed slip."""

from __future__ import annotations

from collections.abc import Sequence

from dxdesk.ask.blanks import ENTRIES
from dxdesk.ask.questions import Field, Kind, Question
from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import fitted
from dxdesk.paper.pen import Pen, baseline
from dxdesk.paper.slip_book import numbered
from dxdesk.paper.slip_strips import INSIDE, ROOM, Strip, paragraph, space
from dxdesk.paper.slip_words import say


def entries(question: Question) -> list[Strip]:
    """A table of empty rows; long lists of choices stand below it, by number."""
    by_number = [field for field in question.fields if len(field.choices) > 0]
    strips = [_entry_heads(question.fields)] + [_entry(question.fields)] * ENTRIES
    for field in by_number:
        strips += [Strip(4, space)]
        strips += paragraph(say("how", "letters", field=field.label), 8.8, ink.MUTED)
        strips += _listed(numbered(field.choices))
    return strips


def _listed(items: Sequence[str]) -> list[Strip]:
    """Short items in three columns, read downwards."""
    rows = -(-len(items) // 3)
    return [_listed_row(items[row::rows]) for row in range(rows)]


def _listed_row(items: Sequence[str]) -> Strip:
    lines = [fitted(each, Face.GOTHIC, 8.8, 6.5, ROOM / 3 - 6) for each in items]

    def draw(pen: Pen, y: float) -> None:
        for at, (line, size) in enumerate(lines):
            pen.line(INSIDE + at * ROOM / 3, baseline(y + 6.5, size), line, size)

    return Strip(13, draw)


def _widths(fields: Sequence[Field]) -> list[float]:
    """Words get twice the room of a number or a day."""
    parts = [2.0 if field.kind is Kind.TEXT else 1.2 for field in fields]
    return [ROOM * part / sum(parts) for part in parts]


def _entry_heads(fields: Sequence[Field]) -> Strip:
    def draw(pen: Pen, y: float) -> None:
        x = INSIDE
        for field, wide in zip(fields, _widths(fields), strict=True):
            pen.box(x, y, wide, 17, 0.6, ink.OUTLINE, fill=(0.94, 0.94, 0.94))
            label = f"{field.label}（{field.unit}）" if field.unit else field.label
            line, size = fitted(label, Face.GOTHIC, 9, 6.5, wide - 8)
            pen.line(x + 4, baseline(y + 8.5, size), line, size)
            x += wide

    return Strip(17, draw)


def _entry(fields: Sequence[Field]) -> Strip:
    def draw(pen: Pen, y: float) -> None:
        x = INSIDE
        for wide in _widths(fields):
            pen.box(x, y, wide, 24, 0.6, ink.OUTLINE)
            x += wide

    return Strip(24, draw)
