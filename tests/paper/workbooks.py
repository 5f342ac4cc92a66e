"""Workbooks the paper tests read: made with openpyxl the way people make them by hand."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook, load_workbook

PLACES = {
    "016373": (42.91, 143.05),
    "芽室町": (42.91, 143.05),
    "016381": (42.68, 143.13),
    "中札内村": (42.68, 143.13),
    "393410": (33.75, 133.59),
    "本山町": (33.75, 133.59),
}


def book_of(rows: Sequence[Sequence[object]], sheet: str = "人材") -> bytes:
    """One sheet with these rows from A1."""
    book = Workbook()
    assert book.active is not None
    book.active.title = sheet
    for row in rows:
        book.active.append(list(row))
    return bytes_of(book)


def bytes_of(book: Workbook) -> bytes:
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def values_of(data: bytes, sheet: str) -> list[list[object]]:
    """All values of a sheet, row by row."""
    rows = load_workbook(BytesIO(data))[sheet].iter_rows(values_only=True)
    return [list(row) for row in rows]


def formulas_in(data: bytes) -> int:
    """How many cells Excel would compute, counted in the file itself."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [n for n in archive.namelist() if n.startswith("xl/worksheets/")]
        return sum(archive.read(n).count(b"<f>") + archive.read(n).count(b"<f ") for n in sheets)
