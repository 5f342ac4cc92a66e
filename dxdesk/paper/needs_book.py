"""The table of needs (計画のもと) as a workbook, and its cells in words and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dxdesk.paper import cell_values as cell
from dxdesk.paper.book_words import columns, synonyms, word
from dxdesk.paper.cells import REQUIRED, Column, open_book, read_table, refuse_faults
from dxdesk.paper.filling_in import add_form, add_guide
from dxdesk.paper.pool_book import talent_words
from dxdesk.paper.sheets import as_bytes, month_text, new_book
from dxdesk.plan.need_lines import FIELDS, NeedLine, NeedRow

TABLE = "needs_table"
_TICKED = ("left_out", "must", "same_person")
_ONLY_SHOWN = ("town", "title", "source")
_MAY_BE_EMPTY = ("hard_skills", "soft_skills")


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """One row as somebody wrote it: the fields of a line, and why they were changed."""

    key: str
    values: Mapping[str, object]
    reason: str


def readers() -> Mapping[str, Callable[[Any], object]]:
    """How a cell of each editable column is read; each raises `Unreadable`."""
    return {
        "talents": cell.coded_list(talent_words()),
        "hard_skills": cell.list_from,
        "soft_skills": cell.list_from,
        "half_days_per_week": cell.half_days_from,
        "least_half_days": cell.half_days_from,
        "months": cell.whole_between(1, 12, "か月"),
        "least_months": cell.whole_between(1, 12, "か月"),
        "first_month": cell.month_from,
        "latest_month": cell.month_from,
        "mode": cell.coded(synonyms("need_modes")),
        "weight": cell.whole_between(0, 31, "点"),
        "band": cell.coded(synonyms("need_bands")),
        "same_person": cell.truth_from,
        "must": cell.truth_from,
        "left_out": cell.truth_from,
    }


def title_of(field: str) -> str:
    """What a column is called."""
    return next(each.titles[0] for each in columns(TABLE) if each.field == field)


def allowed_in(field: str) -> str:
    """What may stand in a column."""
    return next(each.allowed for each in columns(TABLE) if each.field == field)


def field_called(name: str) -> str:
    """The field of a column by one of its titles or by its own name; "" where there is none."""
    plain = cell.plain(name)
    for each in columns(TABLE):
        if each.field in FIELDS and plain in (each.field, *map(cell.plain, each.titles)):
            return each.field
    return ""


def value_written(field: str, text: object) -> object:
    """The value a person wrote into a column; raises `Unreadable`."""
    if cell.is_blank(text):
        if field in _MAY_BE_EMPTY:
            return ()
        raise cell.Unreadable
    return readers()[field](text)


def cell_of(field: str, value: object) -> object:
    """A value as the workbook holds it: days a week, ○ and ×, words."""
    if field in ("half_days_per_week", "least_half_days"):
        return int(str(value)) / 2
    if field in ("first_month", "latest_month"):
        return month_text(str(value))
    if field in ("mode", "band"):
        return synonyms(f"need_{field}s").get(str(value), (str(value),))[0]
    if isinstance(value, tuple):
        kinds = talent_words() if field == "talents" else {}
        return word("words", "list").join(kinds.get(each, (each,))[0] for each in value)
    return value


def shown(field: str, value: object) -> str:
    """The same in words."""
    found = cell_of(field, value)
    if isinstance(found, bool):
        return "○" if found else "×"
    return f"{found:g}" if isinstance(found, float) else f"{found}"


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


def source_words(row: NeedRow) -> str:
    """Where a row comes from."""
    return word("need_sources", "added" if row.added else "report")


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
            blank = () if each.field in _MAY_BE_EMPTY else REQUIRED
            found.append(Column(each, own[each.field], blank))
        elif each.field not in _ONLY_SHOWN:
            found.append(Column(each, cell.line_from, REQUIRED if each.field == "key" else ""))
    return found


def line_words(line: NeedLine, field: str) -> str:
    """What stands in one cell of a line, in words."""
    return shown(field, getattr(line, field))
