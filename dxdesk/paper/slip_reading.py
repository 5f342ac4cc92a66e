"""A slip that came back as a table: its mark and its lines, wherever people have moved them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dxdesk.errors import Refusal
from dxdesk.paper.cell_values import is_blank, line_from, plain, short, text_from
from dxdesk.paper.cells import (
    REQUIRED,
    Column,
    Fault,
    Grid,
    Row,
    Table,
    grids_of,
    open_book,
    table_in,
)
from dxdesk.paper.office_tables import Broken, is_workbook
from dxdesk.paper.office_text import sheet_of_text
from dxdesk.paper.slip import Mark, mark_from
from dxdesk.paper.slip_words import columns, say

_READ = ("key", "answer", "name", "day", "note")


@dataclass(frozen=True, slots=True)
class SaidCell:
    """A cell with something in it."""

    value: object
    sheet: str
    place: str  # "D8"

    def fault(self, allowed: str) -> Fault:
        """That what stands here is not understood."""
        return Fault(self.sheet, self.place, short(line_from(self.value)), allowed)


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One line of the table; None where nothing is written."""

    mark: str  # of the blank: B06, B03-2
    key: SaidCell
    answer: SaidCell | None
    name: SaidCell | None
    day: SaidCell | None
    note: SaidCell | None


@dataclass(frozen=True, slots=True)
class Returned:
    """What came back. The marks are all of one town and one question set."""

    mark: Mark
    questions: tuple[str, ...]  # ids, of every slip whose sheet is in the file
    lines: tuple[SaidLine, ...]
    faults: tuple[Fault, ...]  # of lines that belong to no question


def returned_slip(data: bytes) -> Returned:
    """The lines of a returned workbook (.xlsx) or of one kept as CSV.

    Raises:
        Refusal: E-XLSX-OLD for the old format or a password; E-NOT-XLSX; E-XLSX-BIG; E-NOT-SLIP
            where there is no mark; E-SLIP-MIXED where there are marks of two towns; E-SLIP-TABLE
            where there is no heading with the columns 番号 and 答え.
    """
    grids = _grids(data)
    marks = _marks(grids)
    tables = [table for title, grid in grids if (table := table_in(title, grid, _columns()))]
    tables = [table for table in tables if _has_answers(table)]
    if not tables:
        raise Refusal("E-SLIP-TABLE")
    lines = [_line(row, table.sheet) for table in tables for row in table.rows]
    return Returned(
        marks[0],
        tuple(dict.fromkeys(each for mark in marks for each in mark.questions)),
        tuple(line for line in lines if line is not None),
        tuple(fault for table in tables for fault in table.faults),
    )


def _grids(data: bytes) -> list[tuple[str, Grid]]:
    if is_workbook(data):
        return grids_of(open_book(data))
    try:
        rows = sheet_of_text(data).rows
    except Refusal:
        raise Refusal("E-NOT-SLIP") from None
    return [("CSV", [[_seen(cell) for cell in row] for row in rows])]


def _seen(cell: object) -> object:
    return cell.text if isinstance(cell, Broken) else cell


def _marks(grids: Iterable[tuple[str, Grid]]) -> list[Mark]:
    texts = (
        value for _, grid in grids for row in grid for value in row
        if isinstance(value, str) and "dxdesk-slip/" in value
    )  # fmt: skip
    marks = [mark for text in texts if (mark := mark_from(text)) is not None]
    if not marks:
        raise Refusal("E-NOT-SLIP")
    if len({(mark.town, mark.version) for mark in marks}) > 1:
        raise Refusal("E-SLIP-MIXED")
    return marks


def _columns() -> list[Column]:
    """The columns that are read, each as it stands; only the mark of the line must be there."""
    return [
        Column(
            words,
            lambda value: value,
            REQUIRED if words.field == "key" else None,
            as_it_stands=True,
        )
        for words in columns()
        if words.field in _READ
    ]


def _has_answers(table: Table) -> bool:
    """A table that somebody added beside ours lacks one of these headings."""
    return {"key", "answer"} <= table.columns


def _line(row: Row, sheet: str) -> SaidLine | None:
    """A line; one without its mark is among the faults of the table already."""
    cells = {
        field: None
        if value is REQUIRED or is_blank(value)
        else SaidCell(value, sheet, row.places[field])
        for field, value in row.values.items()
    }
    key = cells["key"]
    if key is None:
        return None
    mark = plain(text_from(key.value)).upper().replace("‐", "-").replace("−", "-")
    return SaidLine(mark, key, cells["answer"], cells["name"], cells["day"], cells["note"])


def strange(line: SaidLine) -> Fault:
    """That the mark of a line is not one of this slip."""
    return line.key.fault(say("faults", "strange_mark"))
