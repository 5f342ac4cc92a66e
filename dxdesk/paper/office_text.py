"""A text file as a table: what divides its cells, and what stands in them."""

from __future__ import annotations

import csv
import io
import re

from dxdesk.errors import Refusal
from dxdesk.paper.office_tables import MOST_COLUMNS, MOST_ROWS, Broken, OfficeSheet
from dxdesk.paper.office_writing import LOST, text_of

_DELIMITERS = (",", "\t", ";")
_LOOKED_AT = 60  # lines, to find what divides the cells
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # Excel's own first line
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')  # Excel's way to keep the zero of 0123


def sheet_of_text(data: bytes) -> OfficeSheet:
    """The table of a .csv or .txt file.

    Raises:
        Refusal: E-NOT-TABLE for bytes that are no text.
    """
    text = text_of(data)
    said = _SAID.match(text)
    delimiter = said[1] if said else _delimiter(text)
    body = text[said.end() :] if said else text
    rows = [tuple(_cell(cell) for cell in row[:MOST_COLUMNS]) for row in _cut(body, delimiter)]
    while rows and not any(rows[-1]):
        rows.pop()
    return OfficeSheet("", tuple(rows))


def _delimiter(text: str) -> str:
    """What divides the most lines into the same number of cells."""
    start = "".join(text.splitlines(keepends=True)[:_LOOKED_AT])

    def fit(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in _cut(start, delimiter) if len(row) > 1]
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
        return sum(width >= usual for width in widths), usual

    return max(_DELIMITERS, key=fit)


def _cut(text: str, delimiter: str) -> list[list[str]]:
    """Rows of cells. A quote that is never closed is a mark like any other."""
    try:
        return _read(text, delimiter, strict=True)
    except csv.Error as error:
        if "end of data" not in str(error):
            return _read(text, delimiter, strict=False)
    lines = text.splitlines()[: MOST_ROWS + 2]
    return [[cell.strip('"') for cell in line.split(delimiter)] for line in lines]


def _read(text: str, delimiter: str, *, strict: bool) -> list[list[str]]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
    rows = []
    try:
        for row in lines:
            rows.append(row)
            if len(rows) > MOST_ROWS + 1:
                break
    except csv.Error:
        if strict:
            raise
        raise Refusal("E-NOT-TABLE") from None
    return rows


def _cell(text: str) -> object:
    kept = _KEPT_AS_TEXT.fullmatch(text.strip())
    text = (kept[1] if kept else text).replace("\r\n", "\n").strip()
    if LOST in text:
        return Broken(text.replace(LOST, "〓"), "garbled")
    return text or None
