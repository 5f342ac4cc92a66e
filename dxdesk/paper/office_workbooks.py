"""The sheets of an office's workbook: values as Excel shows them, boxes, hidden rows, errors."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import coordinate_to_tuple, range_boundaries

from dxdesk.errors import Refusal
from dxdesk.paper.cells import MERGED, UNCOMPUTED, as_typed, open_book
from dxdesk.paper.office_tables import MOST_COLUMNS, MOST_ROWS, Broken, OfficeSheet

_HIDDEN = re.compile(rb'<(?:\w+:)?row\s(?=[^>]*?\shidden="(?:1|true)")[^>]*?\br="(\d{1,7})"')
_THOUSANDS = re.compile(r"[0#?](,+)(?![0#?,])")  # 「#,##0,」 shows 1,200,000 as 1,200


@dataclass(slots=True)
class _Grid:
    """A sheet while it is read; numbers from 1."""

    rows: list[list[object]]
    filled_down: set[tuple[int, int]] = field(default_factory=set)
    across: set[int] = field(default_factory=set)

    def fill(self, box: str) -> None:
        """A box merged downwards counts in each of its rows; its first column holds the value."""
        left, top, right, bottom = range_boundaries(box)
        if left != right:
            self.across.update(range(top, min(bottom, len(self.rows)) + 1))
        if top > len(self.rows) or left > len(self.rows[top - 1]):
            return
        value = self.rows[top - 1][left - 1]
        for number in range(top + 1, min(bottom, len(self.rows)) + 1):
            row = self.rows[number - 1]
            row.extend([None] * (left - len(row)))
            row[left - 1] = value
            self.filled_down.add((number, left))

    def mark_uncomputed(self, place: str) -> None:
        """A formula whose result was never kept is not an empty cell."""
        row, column = coordinate_to_tuple(place)
        if row <= len(self.rows) and column <= len(self.rows[row - 1]):
            self.rows[row - 1][column - 1] = Broken("", "uncomputed")


def sheets_of_workbook(data: bytes) -> tuple[OfficeSheet, ...]:
    """All sheets with cells, in their order.

    Raises:
        Refusal: E-NOT-XLSX, E-XLSX-BIG.
    """
    book = open_book(data)
    try:
        return tuple(_sheet(each, book) for each in book.worksheets)
    except Exception:  # a damaged sheet shows only when its rows are asked for
        raise Refusal("E-NOT-XLSX") from None


def _sheet(sheet: Any, book: Workbook) -> OfficeSheet:
    sheet.reset_dimensions()  # what a file says about its own size is not believed
    rows = sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS)
    grid = _Grid([[_value(cell) for cell in row] for row in rows])
    source = book._archive.read(sheet._worksheet_path)
    for place in UNCOMPUTED.findall(source):
        grid.mark_uncomputed(place.decode("ascii"))
    for box in MERGED.findall(source):
        grid.fill(box.decode("ascii"))
    while grid.rows and all(cell is None for cell in grid.rows[-1]):
        grid.rows.pop()
    return OfficeSheet(
        sheet.title,
        tuple(tuple(row) for row in grid.rows),
        frozenset(int(number) for number in _HIDDEN.findall(source)),
        frozenset(grid.filled_down),
        frozenset(grid.across),
        sheet.sheet_state != "visible",
    )


def _value(cell: Any) -> object:
    value = as_typed(cell.value)
    if cell.data_type == "e":
        return Broken(str(value), "error")
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _shown(value, str(cell.number_format or ""))
    return value


def _shown(value: float, number_format: str) -> object:
    """The number a reader sees: a format may show thousands of what is kept."""
    scaled = _THOUSANDS.search(re.sub(r'"[^"]*"|\[[^\]]*\]', "", number_format.split(";")[0]))
    return value if scaled is None else Decimal(str(value)) / 1000 ** len(scaled[1])
