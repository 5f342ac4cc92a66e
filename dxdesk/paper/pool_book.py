"""The pool of specialists as a workbook: one row a person, read strictly and written alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dxdesk.paper import cell_values as cell
from dxdesk.paper.book_words import columns, schemes, synonyms, word
from dxdesk.paper.cells import REQUIRED, Column, Table, open_book, read_table, refuse_faults
from dxdesk.paper.filling_in import add_form, add_guide
from dxdesk.paper.numbering import give_keys
from dxdesk.paper.places import Places, Point
from dxdesk.paper.sheets import as_bytes, month_text, new_book
from dxdesk.plan.pool import Specialist
from dxdesk.schemes.calendar import WEEKDAYS

_TICKED = ("overnight", "remote_only", "equal_knowledge", "supports_towns_mainly")
_BLANK: Mapping[str, object] = {
    "name": REQUIRED,
    "talents": REQUIRED,
    "key": "",
    "skills": (),
    "employment": "",
    "source": "",
    "half_days_per_week": 10,
    "first_month": "",
    "last_month": "",
    "base": ("", None),
    "travel_limit_minutes": 90,
    "overnight": False,
    "remote_only": False,
    "served_towns": (),
    "towns_at_once": 3,
    "certificates": (),
    "unavailable_weekdays": (),
}


def pool_from_workbook(data: bytes, places: Mapping[str, Point]) -> tuple[Specialist, ...]:
    """The specialists of a workbook, in its order.

    Args:
        places: (latitude, longitude) of each municipality's office, by code and by name.

    Raises:
        Refusal: E-NOT-XLSX; E-XLSX-BIG; E-POOL with `cells` naming every cell to mend (the first
            twenty) and `count`. Then nothing is taken.
    """
    table = read_table(open_book(data), word("pool", "sheet"), _columns(Places(places)))
    give_keys(table, "T{:02d}")
    _check_months(table)
    refuse_faults("E-POOL", table.faults)
    return tuple(_specialist(row.values) for row in table.rows)


def _columns(places: Places) -> list[Column]:
    readers: Mapping[str, Any] = {
        "key": cell.line_within(20),
        "name": cell.line_within(60),
        "talents": cell.coded_list(talent_words()),
        "skills": cell.list_from,
        "employment": cell.line_from,
        "source": cell.line_from,
        "half_days_per_week": cell.half_days_from,
        "first_month": cell.month_from,
        "last_month": cell.month_from,
        "base": places.base,
        "travel_limit_minutes": cell.minutes_from,
        "overnight": cell.truth_from,
        "remote_only": cell.truth_from,
        "served_towns": places.codes,
        "towns_at_once": cell.whole_between(1, 20, "団体"),
        "practice_years": cell.whole_between(0, 70, "年"),
        "certificates": cell.coded_list(certificate_words(), others=True),
        "equal_knowledge": cell.truth_from,
        "supports_towns_mainly": cell.truth_from,
        "day_cost_yen": cell.yen_from,
        "unavailable_weekdays": cell.weekdays_from,
        "joined": cell.date_from,
    }
    return [Column(c, readers[c.field], _BLANK.get(c.field)) for c in columns("pool")]


def talent_words() -> dict[str, tuple[str, ...]]:
    """Talent code → its words, the one that is written first."""
    also = synonyms("talents")
    return {each.code: (*also.get(each.code, ()), each.name) for each in schemes().talents}


def certificate_words() -> dict[str, tuple[str, ...]]:
    """Certificate code → its name, with and without 試験."""
    return {c.code: (c.name, c.name.removesuffix("試験")) for c in schemes().certificates}


def _check_months(table: Table) -> None:
    for row in table.rows:
        first, last = row.values["first_month"], row.values["last_month"]
        if first and last and last < first:
            table.object_to(row, "last_month", word("faults", "ends_before"))


def _specialist(values: Mapping[str, Any]) -> Specialist:
    same = dict(values)
    base, point = same.pop("base")
    months = (same.pop("first_month"), same.pop("last_month"))
    latitude, longitude = point or (None, None)
    return Specialist(**same, months=months, base=base, latitude=latitude, longitude=longitude)


def pool_workbook(specialists: Iterable[Specialist]) -> bytes:
    """The same table written: 人材 filled with these people (or empty to be filled in), 書き方."""
    book = new_book()
    add_form(book, "pool", [specialist_cells(each) for each in specialists], _TICKED)
    add_guide(book, "pool")
    return as_bytes(book)


def specialist_cells(person: Specialist) -> Sequence[object]:
    """One row of 人材, in the order of its columns."""
    between = word("words", "list")
    talents, certificates = talent_words(), certificate_words()
    written: Mapping[str, object] = {
        "talents": between.join(talents[code][0] for code in person.talents),
        "skills": between.join(person.skills),
        "half_days_per_week": person.half_days_per_week / 2,
        "first_month": month_text(person.months[0]),
        "last_month": month_text(person.months[1]),
        "served_towns": between.join(person.served_towns),
        "certificates": between.join(certificates.get(c, (c,))[0] for c in person.certificates),
        "unavailable_weekdays": "".join(WEEKDAYS[day] for day in person.unavailable_weekdays),
    }
    return [
        written[c.field] if c.field in written else getattr(person, c.field)
        for c in columns("pool")
    ]
