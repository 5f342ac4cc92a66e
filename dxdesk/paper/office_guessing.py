"""Sheet, headings and columns of an office's table, guessed before a person chooses."""

from __future__ import annotations

from collections.abc import Sequence

from dxdesk.paper.office_columns import Matched, Matching
from dxdesk.paper.office_fits import assigned, fits_of, worth_of
from dxdesk.paper.office_headings import titles_of
from dxdesk.paper.office_tables import OfficeSheet, letters_of
from dxdesk.paper.office_words import heading_key, office_words

HEADING_WITHIN = 40  # rows; a heading further down is not looked for


def guessed(sheets: Sequence[OfficeSheet]) -> Matching:
    """The sheet, the headings and the columns that fit best; sheets in sight before hidden ones."""
    tried = [(number, guessed_in(sheets, number)) for number in range(len(sheets))]

    def worth(pair: tuple[int, Matching]) -> tuple[bool, int, int]:
        number, matching = pair
        return (not sheets[number].is_hidden, len(matching.fields), -number)

    return max(tried, key=worth)[1]


def guessed_in(sheets: Sequence[OfficeSheet], number: int) -> Matching:
    """The same within one sheet; the fullest row of the top is the heading where none is known."""
    sheet, best, worth = sheets[number], None, (0, False)
    for heading in range(1, min(HEADING_WITHIN, len(sheet.rows)) + 1):
        for lines in (1, 2):
            fits = assigned(fits_of(sheet, heading, lines))
            found = (worth_of(fits), lines == 2 and _says_something(sheet, heading + 1))
            if len(fits) >= 2 and found > worth:
                best, worth = (heading, lines), found
    if best is None:
        top = range(1, min(HEADING_WITHIN, len(sheet.rows)) + 1)
        best = (max(top, key=lambda row: (_filled(sheet, row), -row), default=0), 1)
    return matched_at(sheets, number, *best)


def matched_at(sheets: Sequence[OfficeSheet], number: int, heading: int, lines: int) -> Matching:
    """The columns guessed with the headings in this row; 0 for a table without headings."""
    sheet = sheets[number]
    fits = {fit.column: fit.field for fit in assigned(fits_of(sheet, heading, lines))}
    first = heading + lines if heading else 1
    found = [
        Matched(column, title or letters_of(column), fits.get(column, ""), unit)
        for column, title, unit in titles_of(sheet, heading, lines)
        if title or any(sheet.cell(row, column) for row in range(first, len(sheet.rows) + 1))
    ]
    return Matching(number, heading, lines if heading else 1, tuple(found))


def _filled(sheet: OfficeSheet, row: int) -> int:
    return sum(isinstance(value, str) for value in sheet.rows[row - 1])


def _says_something(sheet: OfficeSheet, row: int) -> bool:
    """Whether a row holds a heading that is known by itself, and not only repeated from above."""
    known = {title for each in office_words().fields for title in each.titles}
    return any(
        heading_key(sheet.cell(row, column)) in known and (row, column) not in sheet.filled_down
        for column in range(1, sheet.width + 1)
    )
