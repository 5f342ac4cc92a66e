"""Cells of the table of needs (計画のもと) in words, and what a person's words mean in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dxdesk.paper import cell_values as cell
from dxdesk.paper.book_words import columns, schemes, synonyms, word
from dxdesk.paper.month_words import month_text
from dxdesk.plan.need_lines import FIELDS, NeedLine, NeedRow

TABLE = "needs_table"
MAY_BE_EMPTY = ("hard_skills", "soft_skills")


def kind_words() -> dict[str, tuple[str, ...]]:
    """Kind of specialist by code → its words, the one that is written first."""
    also = synonyms("talents")
    return {each.code: (*also.get(each.code, ()), each.name) for each in schemes().talents}


def readers() -> Mapping[str, Callable[[Any], object]]:
    """How a cell of each editable column is read; each raises `Unreadable`."""
    return {
        "talents": cell.coded_list(kind_words()),
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
        if field in MAY_BE_EMPTY:
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
        kinds = kind_words() if field == "talents" else {}
        return word("words", "list").join(kinds.get(each, (each,))[0] for each in value)
    return value


def shown(field: str, value: object) -> str:
    """The same in words; kinds by their full names."""
    if field == "talents" and isinstance(value, tuple):
        names = kind_words()
        return word("words", "list").join(names.get(each, (each,))[-1] for each in value)
    found = cell_of(field, value)
    if isinstance(found, bool):
        return "○" if found else "×"
    return f"{found:g}" if isinstance(found, float) else f"{found}"


UNITS = {"half_days_per_week": "日", "least_half_days": "日", "weight": "点"}
UNITS |= {"months": "か月", "least_months": "か月"}


def with_unit(field: str, words: str) -> str:
    """What is shown of a number, with what it counts: 「0.5日」, where no column head says it."""
    return words + UNITS.get(field, "") if words else words


def source_words(row: NeedRow) -> str:
    """Where a row comes from."""
    return word("need_sources", "added" if row.added else "report")


def line_words(line: NeedLine, field: str) -> str:
    """What stands in one cell of a line, in words."""
    return shown(field, getattr(line, field))
