"""The prefecture's own travel minutes as a workbook, beside those reckoned from the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dxdesk.paper import cell_values as cell
from dxdesk.paper.book_words import columns, word
from dxdesk.paper.cells import REQUIRED, Column, Table, open_book, read_table, refuse_faults
from dxdesk.paper.filling_in import add_form, add_guide
from dxdesk.paper.places import Places, Point
from dxdesk.paper.sheets import as_bytes, new_book

TABLE = "travel_table"


@dataclass(frozen=True, slots=True)
class WrittenWay:
    """One row: `minutes` None takes the prefecture's own figure back. `base` "" = its office."""

    base: str
    town: str
    minutes: int | None
    winter_minutes: int | None = None
    winter_first: int | None = None
    winter_last: int | None = None
    reason: str = ""


def travel_workbook(rows: Sequence[Sequence[object]]) -> bytes:
    """The table with these rows, in the order of its columns."""
    book = new_book()
    add_form(book, TABLE, rows)
    add_guide(book, TABLE)
    return as_bytes(book)


def travel_from_workbook(data: bytes, points: Mapping[str, Point]) -> tuple[WrittenWay, ...]:
    """The ways of a workbook, in its order.

    Args:
        points: where each municipality's office stands, by code and by name.

    Raises:
        Refusal: E-NOT-XLSX; E-XLSX-BIG; E-TRAVEL-TABLE naming every cell to mend.
    """
    table = read_table(open_book(data), word(TABLE, "sheet"), _columns(Places(points)))
    _check_winters(table)
    refuse_faults("E-TRAVEL-TABLE", table.faults)
    return tuple(WrittenWay(**row.values) for row in table.rows)


def _columns(places: Places) -> list[Column]:
    month = cell.whole_between(1, 12, "月")
    readers: Mapping[str, Callable[[Any], object]] = {
        "base": lambda value: places.base(value)[0],
        "town": places.code,
        "minutes": cell.minutes_from,
        "winter_minutes": cell.minutes_from,
        "winter_first": month,
        "winter_last": month,
        "reason": cell.line_from,
    }
    blanks = {"base": REQUIRED, "town": REQUIRED, "reason": ""}
    return [
        Column(each, readers[each.field], blanks.get(each.field))
        for each in columns(TABLE)
        if each.field in readers
    ]


def _check_winters(table: Table) -> None:
    """Winter is minutes and both months, or nothing, and only beside minutes of the year."""
    for row in table.rows:
        named = [row.values[name] is not None for name in ("winter_minutes", *_MONTHS)]
        whole = all(named) and row.values["minutes"] is not None
        if any(named) and not whole:
            table.object_to(row, "town", word("faults", "half_winter"))


_MONTHS = ("winter_first", "winter_last")
