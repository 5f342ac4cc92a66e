"""Which rows of an office's table are no systems: sums, headings, notes."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.paper.cell_values import is_blank, plain, short, text_from
from dxdesk.paper.office_columns import Matching
from dxdesk.paper.office_tables import Broken, OfficeSheet
from dxdesk.paper.office_words import heading_key, office_words


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is no system."""

    row: int
    why: str  # a key of [left_out]
    found: str  # its first cell


def why_left_out(sheet: OfficeSheet, matching: Matching, number: int) -> str | None:
    """Why a row is no system; "" for an empty one, None for a system."""
    words, filled = office_words(), _filled(sheet, number)
    if not filled:
        return ""
    first = plain(shown_text(filled[0])).lower()
    if first in words.totals or (first.endswith(words.long_totals) and len(first) <= 12):
        return "total"
    said = [value for value in filled if not _counts(value)]
    if len(said) == 1 and (shown_text(said[0]).startswith(words.marks) or number in sheet.across):
        return "section"
    used = [each for each in matching.columns if each.field]
    cells = [sheet.cell(number, each.column) for each in used]
    if all(is_blank(value) for value in cells):
        return "outside"
    titles = [heading_key(each.title) for each in used]
    same = sum(heading_key(v) == t for v, t in zip(cells, titles, strict=True) if v is not None)
    return "heading" if same >= 2 and same == sum(v is not None for v in cells) else None


def _filled(sheet: OfficeSheet, number: int) -> list[object]:
    return [value for value in sheet.rows[number - 1] if value is not None]


def _counts(value: object) -> bool:
    """A running number before the words of a row."""
    return isinstance(value, int) or (isinstance(value, str) and value.isdecimal())


def shown_text(value: object) -> str:
    """What can be seen in a cell."""
    return value.text if isinstance(value, Broken) else text_from(value)


def first_text(sheet: OfficeSheet, number: int) -> str:
    """What can be seen in the first cell of a row, shortened."""
    return short(shown_text(next(iter(_filled(sheet, number)), "")))
