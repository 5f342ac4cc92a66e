"""Reading a table from a workbook: forgiving about where it stands, strict about what it says.

Every cell that is not understood is named; a table with one such cell gives no rows at all.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.utils import coordinate_to_tuple, get_column_letter, range_boundaries

from dxdesk.ask.characters import why_not
from dxdesk.ask.unfit import TEXT_CONTROL
from dxdesk.errors import Refusal
from dxdesk.paper.book_words import ColumnWords, word
from dxdesk.paper.cell_values import (
    SAME,
    Unreadable,
    is_blank,
    is_error,
    plain,
    short,
    text_from,
)

MOST_BYTES = 50_000_000  # of a workbook once unpacked
MOST_ENTRIES = 2000  # files inside a workbook
MOST_ROWS, MOST_COLUMNS = 5000, 100
MOST_FAULTS = 20  # named in one refusal
_HEADER_ROWS = 40  # a heading further down is not looked for

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
# A formula without its result; where it came out as a text, an empty one is a result too.
UNCOMPUTED = re.compile(
    rb'<(?:\w+:)?c\s(?![^>]*\bt="str")[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*'
    rb"<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
NO_RESULT = "#CALC!"  # as Excel itself shows a formula that it could not work out

Grid = list[list[object]]

REQUIRED = object()  # as `blank` of a column: the cell may not be empty


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that is not understood, and what may stand there."""

    sheet: str
    cell: str  # "C5"; "" for the sheet as a whole
    found: str
    allowed: str

    @property
    def row(self) -> int:
        """The row of the cell; 0 for the sheet as a whole."""
        return int(self.cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or 0)

    def __str__(self) -> str:
        key = "line" if self.found else "blank_line" if self.cell else "sheet_line"
        return word("faults", key).format(
            sheet=self.sheet, cell=self.cell, found=self.found, allowed=self.allowed
        )


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its words, how a cell is read, and what an empty cell means."""

    words: ColumnWords
    read: Callable[[Any], object]
    blank: object = None
    as_it_stands: bool = False  # what is no value is for the reader of the whole to object to


@dataclass(frozen=True, slots=True)
class Row:
    """One read row: values and cell names by field."""

    values: Mapping[str, Any]
    places: Mapping[str, str]


@dataclass(slots=True)
class Table:
    """The rows of one sheet and everything in it that was not understood."""

    sheet: str
    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    columns: frozenset[str] = frozenset()  # fields whose heading was found

    def object_to(self, row: Row, column: str, allowed: str) -> None:
        """Note a cell that can be read but cannot be right."""
        value = row.values[column]
        found = word("words", "list").join(value) if isinstance(value, tuple) else text_from(value)
        self.faults.append(Fault(self.sheet, row.places[column], short(found), allowed))


def open_book(data: bytes) -> Workbook:
    """The workbook in these bytes.

    Raises:
        Refusal: E-NOT-XLSX, or E-XLSX-BIG before anything large is unpacked.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_ENTRIES or sum(e.file_size for e in entries) > MOST_BYTES:
                raise Refusal("E-XLSX-BIG")
            if "[Content_Types].xml" not in archive.namelist():
                raise Refusal("E-NOT-XLSX")
        return load_workbook(BytesIO(data), read_only=True, data_only=True)
    except Refusal:
        raise
    except Exception:  # openpyxl lets errors of zip, XML and its own descriptors through alike
        raise Refusal("E-NOT-XLSX") from None


def refuse_faults(code: str, faults: Sequence[Fault]) -> None:
    """Raise `code` naming the first faults from the top, if there are any."""
    if faults:
        ordered = sorted(faults, key=lambda fault: fault.row)
        cells = "\n".join(str(fault) for fault in ordered[:MOST_FAULTS])
        raise Refusal(code, count=len(faults), cells=cells)


def read_table(
    book: Workbook, sheet: str, columns: Sequence[Column], others: Sequence[str] = ()
) -> Table:
    """The table under the heading row, in the sheet of that name or else wherever it stands.

    `others` are names of sheets that hold something else.

    Raises:
        Refusal: E-NOT-XLSX when a sheet turns out to be damaged while it is read.
    """
    for title, grid in _grids(_in_order(book, sheet, others), book):
        found = table_in(title, grid, columns)
        if found is not None:
            return found
    titles = "".join(f"「{c.words.titles[0]}」" for c in columns if c.blank is REQUIRED)
    allowed = word("faults", "no_table").format(titles=titles)
    return Table(sheet, [], [Fault(sheet, "", "", allowed)])


def grids_of(book: Workbook) -> list[tuple[str, Grid]]:
    """Every sheet's title and values.

    Raises:
        Refusal: E-NOT-XLSX when a sheet turns out to be damaged while it is read.
    """
    return _grids(book.worksheets, book)


def table_in(title: str, grid: Grid, columns: Sequence[Column]) -> Table | None:
    """The table under the heading row of one sheet, wherever it stands; None without a heading."""
    heading = _heading(grid, columns)
    return None if heading is None else _read_rows(Table(title), grid, *heading, columns)


def _grids(sheets: Iterable[Any], book: Workbook) -> list[tuple[str, Grid]]:
    try:
        return [(each.title, _grid(each, book)) for each in sheets]
    except Exception:  # a damaged sheet shows only when its rows are asked for
        raise Refusal("E-NOT-XLSX") from None


def _in_order(book: Workbook, sheet: str, others: Sequence[str]) -> list[Any]:
    not_here = {plain(name) for name in others}
    possible = [each for each in book.worksheets if plain(each.title) not in not_here]
    return sorted(possible, key=lambda each: plain(each.title) != plain(sheet))


def _grid(sheet: Any, book: Workbook) -> Grid:
    """The values from A1, within bounds; a box merged downwards counts in each of its rows."""
    sheet.reset_dimensions()  # what a file says about its own size is not believed
    rows = sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS, values_only=True)
    grid = [[as_typed(value) for value in row] for row in rows]
    source = book._archive.read(sheet._worksheet_path)
    for place in UNCOMPUTED.findall(source):
        row, column = coordinate_to_tuple(place.decode("ascii"))
        if row <= len(grid) and column <= len(grid[row - 1]):
            grid[row - 1][column - 1] = NO_RESULT
    for box in MERGED.findall(source):
        left, top, right, bottom = range_boundaries(box.decode("ascii"))
        if left == right and top <= len(grid) and left <= len(grid[top - 1]):
            for row in grid[top:bottom]:
                row[left - 1] = grid[top - 1][left - 1]
    return grid


def as_typed(value: object) -> object:
    """Excel writes characters XML cannot hold as _x000D_, and a typed _x000D_ as _x005F_x000D_."""
    if isinstance(value, str) and "_x" in value:
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
    return value


def _titled(value: object) -> str:
    """A heading for comparing: without notes in brackets, marks and blanks."""
    return re.sub(r"\([^)]*\)|[*※]", "", plain(value)).lower()


def _heading(grid: Grid, columns: Sequence[Column]) -> tuple[int, dict[int, Column]] | None:
    """The row with the most known titles (at least two), and which column stands where."""
    known = {_titled(title): c for c in reversed(columns) for title in c.words.titles}
    best: tuple[int, dict[int, Column]] | None = None
    for number, row in enumerate(grid[:_HEADER_ROWS]):
        found: dict[int, Column] = {}
        for at, value in enumerate(row):
            column = known.get(_titled(value)) if value is not None else None
            if column is not None and column not in found.values():
                found[at] = column
        if len(found) >= 2 and (best is None or len(found) > len(best[1])):
            best = (number, found)
    return best


def _read_rows(
    table: Table,
    grid: Grid,
    heading: int,
    found: dict[int, Column],
    columns: Sequence[Column],
) -> Table:
    table.columns = frozenset(column.words.field for column in found.values())
    for column in columns:
        if column.blank is REQUIRED and column not in found.values():
            allowed = word("faults", "no_column").format(title=column.words.titles[0])
            table.faults.append(Fault(table.sheet, "", "", allowed))
    if len(grid) > MOST_ROWS:
        allowed = word("faults", "too_many").format(rows=MOST_ROWS)
        table.faults.append(Fault(table.sheet, "", "", allowed))
    if table.faults:
        return table
    above: dict[str, object] = {}
    for number, cells in enumerate(grid[heading + 1 :], heading + 2):
        row = {at: cells[at] if at < len(cells) else None for at in found}
        if any(not is_blank(v) for at, v in row.items() if found[at].words.field != "key"):
            table.rows.append(_read_row(table, number, row, found, columns, above))
    return table


def _read_row(
    table: Table,
    number: int,
    row: Mapping[int, object],
    found: Mapping[int, Column],
    columns: Sequence[Column],
    above: dict[str, object],
) -> Row:
    values = {c.words.field: c.blank for c in columns}
    places = {c.words.field: "" for c in columns}
    for at, value in row.items():
        column = found[at]
        name = column.words.field
        places[name] = f"{get_column_letter(at + 1)}{number}"
        if not is_blank(value) and plain(value) in SAME:
            value = above.get(name)
            if is_blank(value):
                allowed = word("faults", "nothing_above")
                table.faults.append(Fault(table.sheet, places[name], "〃", allowed))
                continue
        above[name] = value
        values[name] = _read_cell(table, places[name], value, column)
    return Row(values, places)


def _read_cell(table: Table, place: str, value: object, column: Column) -> object:
    if is_blank(value):
        if column.blank is REQUIRED:
            table.faults.append(Fault(table.sheet, place, "", column.words.allowed))
        return column.blank
    allowed = "" if column.as_it_stands else _never_allowed(value)
    try:
        if not allowed:
            return column.read(value)
    except Unreadable:
        allowed = column.words.allowed
    table.faults.append(Fault(table.sheet, place, short(text_from(value)), allowed))
    return column.blank


def _never_allowed(value: object) -> str:
    """What to do about a cell that no column takes, or ""."""
    if is_error(value):
        return word("faults", "no_result")
    strange = isinstance(value, str) and any(why_not(c) == TEXT_CONTROL for c in _typed(value))
    return word("faults", "strange") if strange else ""


def _typed(value: str) -> str:
    """Without tabs and line ends, which somebody types."""
    return re.sub(r"[\t\r\n\v]", " ", value)
