"""Tables as an office keeps them: any sheet of a workbook or text file, cell by cell from A1."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.errors import Refusal

MOST_ROWS, MOST_COLUMNS = 5000, 100
_MOST_TEXT = 10_000_000  # bytes of a text file; 5,000 rows of 2,000 bytes
_WORKBOOK = b"PK"
_OLD_EXCEL = bytes.fromhex("d0cf11e0")  # .xls, and any workbook locked with a password


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell whose value the file itself does not hold."""

    text: str  # what can be seen there
    why: str  # a key of [wrong] in office_tables.toml


@dataclass(frozen=True, slots=True)
class OfficeSheet:
    """One sheet. Row and column numbers are those Excel shows, from 1."""

    title: str
    rows: tuple[tuple[object, ...], ...]  # values; None for empty, `Broken` for what is lost
    hidden: frozenset[int] = frozenset()  # rows
    filled_down: frozenset[tuple[int, int]] = frozenset()  # cells of a box merged downwards
    across: frozenset[int] = frozenset()  # rows that hold a box merged sideways
    is_hidden: bool = False

    def cell(self, row: int, column: int) -> object:
        """The value at these numbers; None outside."""
        cells = self.rows[row - 1] if 0 < row <= len(self.rows) else ()
        return cells[column - 1] if 0 < column <= len(cells) else None

    @property
    def width(self) -> int:
        """Columns in the widest row."""
        return max((len(row) for row in self.rows), default=0)


def is_workbook(data: bytes) -> bool:
    """Whether this is a workbook rather than a text. Raises Refusal E-XLSX-OLD for one of old."""
    if data.startswith(_OLD_EXCEL):
        raise Refusal("E-XLSX-OLD")
    return data.startswith(_WORKBOOK)


def office_sheets_from(data: bytes) -> tuple[OfficeSheet, ...]:
    """The sheets of an .xlsx workbook, or the one table of a .csv or tab-separated text.

    Raises:
        Refusal: E-XLSX-OLD for .xls and locked workbooks, E-NOT-XLSX, E-XLSX-BIG, E-NOT-TABLE
            for bytes that are no text, E-TABLE-LONG. E-XLSX-BIG also for such a text.
    """
    if is_workbook(data):
        from dxdesk.paper.office_workbooks import sheets_of_workbook

        sheets = sheets_of_workbook(data)
    elif len(data) > _MOST_TEXT:
        raise Refusal("E-XLSX-BIG")
    else:
        from dxdesk.paper.office_text import sheet_of_text

        sheets = (sheet_of_text(data),)
    if not any(sheet.rows for sheet in sheets):
        raise Refusal("E-NOT-TABLE")
    if any(len(sheet.rows) > MOST_ROWS for sheet in sheets):
        raise Refusal("E-TABLE-LONG", rows=MOST_ROWS)
    return sheets


def letters_of(column: int) -> str:
    """A, B … Z, AA: the letters Excel shows over a column."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
