"""The ledger of carried media, on paper and as a sheet for Excel: fields of the slip by line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dxdesk.paper import pen as ink
from dxdesk.paper.carried import Cover, carried
from dxdesk.paper.carry_slip import CarryFacts, fields, known_values
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import fitted
from dxdesk.paper.pen import Pen, Printed, baseline
from dxdesk.paper.slip_strips import LEFT, RIGHT, Strip, space
from dxdesk.paper.wording_files import filled

_FILE = "carry_slip.toml"
_ROW, _LABEL, _BODY = 19.0, 8.4, 9.4
_MIDDLE = (LEFT + RIGHT) / 2
_TITLE_WIDE = 92.0
_SHEET_WIDTHS = {"purpose": 34, "content": 34, "encryption": 36, "approver": 28, "medium": 26}


def ledger_pages(
    lines: Sequence[CarryFacts], town: str, made_on: date, *, practice: bool
) -> Printed:
    """The lines as a PDF, each a block that stays together."""
    title = _say("ledger")
    cover = Cover(title, title, town, made_on, practice)
    return carried(cover, [_block(line) for line in lines] or [[_empty()]])


def ledger_workbook(lines: Sequence[CarryFacts]) -> bytes:
    """The lines as a workbook; days are days, so that Excel can sort them."""
    from dxdesk.paper.sheets import Heading, add_table, as_bytes, new_book

    book = new_book()
    headings = [Heading(_say("number"), 6), Heading(_say("file"), 24)]
    headings += [Heading(title, _SHEET_WIDTHS.get(key, 14)) for key, title in fields()]
    add_table(book, _say("ledger"), headings, [_row(line) for line in lines])
    return as_bytes(book)


def _row(facts: CarryFacts) -> list[object]:
    known, line = known_values(facts), facts.line
    values = [getattr(line, key, None) or known.get(key, "") for key, _ in fields()]
    if line is not None:
        medium = [key for key, _ in fields()].index("medium")
        values[medium] = known.get("medium", "")
    return [line.number if line else None, facts.file, *values]


def _say(key: str, **values: object) -> str:
    return filled(_FILE, "words", key, **values)


def _block(facts: CarryFacts) -> list[Strip]:
    known, titled = known_values(facts), fields()
    pairs = [titled[at : at + 2] for at in range(0, len(titled), 2)]
    rows = [_pair([(title, known.get(key, "")) for key, title in pair]) for pair in pairs]
    return [_head(facts), *rows, Strip(12, space)]


def _head(facts: CarryFacts) -> Strip:
    number = facts.line.number if facts.line else 0
    text = _say("line", number=number, file=facts.file, code=facts.paper_code)

    def draw(pen: Pen, y: float) -> None:
        pen.rule(y, LEFT, RIGHT, 1.2, ink.BLACK)
        line, size = fitted(text, Face.BOLD, 10.5, 7, RIGHT - LEFT - 8)
        pen.line(LEFT + 4, baseline(y + 11, size), line, size)

    return Strip(22, draw)


def _pair(said: Sequence[tuple[str, str]]) -> Strip:
    """Two fields side by side; an empty one is a line to write on."""

    def draw(pen: Pen, y: float) -> None:
        pen.rule(y, LEFT, RIGHT, 0.5, ink.OUTLINE)
        pen.rule(y + _ROW, LEFT, RIGHT, 0.5, ink.OUTLINE)
        for at, (title, value) in enumerate(said):
            x = LEFT if at == 0 else _MIDDLE
            pen.text(x + 4, baseline(y + _ROW / 2, _LABEL), title, _LABEL, colour=ink.MUTED)
            room = _MIDDLE - LEFT - _TITLE_WIDE - 8
            line, size = fitted(value, Face.GOTHIC, _BODY, 6, room, _say("more"))
            pen.line(x + _TITLE_WIDE, baseline(y + _ROW / 2, size), line, size)

    return Strip(_ROW, draw)


def _empty() -> Strip:
    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT, baseline(y + 10, 10.5), _say("nothing"), 10.5)

    return Strip(24, draw)
