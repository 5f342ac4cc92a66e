"""The table of needs (計画のもと) as a workbook, and its cells in words and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dxdesk.paper import cell_values as cell
from dxdesk.paper.book_words import columns, word
from dxdesk.paper.cells import REQUIRED, Column, open_book, read_table, refuse_faults
from dxdesk.paper.filling_in import add_form, add_guide
from dxdesk.paper.need_words import MAY_BE_EMPTY, TABLE, cell_of, readers, source_words
from dxdesk.paper.sheets import as_bytes, new_book
from dxdesk.plan.need_lines import FIELDS, NeedRow

_TICKED = ("left_out", "must", "same_person")
_ONLY_SHOWN = ("town", "title", "source")


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """One row as somebody wrote it: the fields of a line, and why they were changed."""

    key: str
    values: Mapping[str, object]
    reason: str


def needs_workbook(rows: Sequence[NeedRow], towns: Mapping[str, str]) -> bytes:
    """The whole table; `towns` are names by code."""
    book = new_book()
    add_form(book, TABLE, [_cells(row, towns) for row in rows], _TICKED)
    add_guide(book, TABLE)
    return as_bytes(book)


def _cells(row: NeedRow, towns: Mapping[str, str]) -> list[object]:
    line = row.line
    others: Mapping[str, object] = {
        "key": line.key,
        "town": towns.get(line.town, line.town),
        "title": line.title,
        "source": source_words(row),
        "reason": "\n".join(dict.fromkeys(each.reason for each in row.changes.values())),
    }
    return [
        others[each.field]
        if each.field in others
        else cell_of(each.field, getattr(line, each.field))
        for each in columns(TABLE)
    ]


def needs_from_workbook(data: bytes) -> tuple[WrittenRow, ...]:
    """The rows of a workbook, in its order.

    Raises:
        Refusal: E-NOT-XLSX; E-XLSX-BIG; E-NEEDS-TABLE naming every cell to mend.
    """
    table = read_table(open_book(data), word(TABLE, "sheet"), _columns())
    refuse_faults("E-NEEDS-TABLE", table.faults)
    return tuple(
        WrittenRow(
            row.values["key"],
            {name: row.values[name] for name in FIELDS if name in table.columns},
            row.values["reason"],
        )
        for row in table.rows
    )


def _columns() -> list[Column]:
    own, found = readers(), []
    for each in columns(TABLE):
        if each.field in own:
            blank = () if each.field in MAY_BE_EMPTY else REQUIRED
            found.append(Column(each, own[each.field], blank))
        elif each.field not in _ONLY_SHOWN:
            found.append(Column(each, cell.line_from, REQUIRED if each.field == "key" else ""))
    return found
