"""Staffing and systems of a town as a workbook of two sheets, read strictly and written alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.paper import cell_values as cell
from dxdesk.paper.book_words import columns, schemes, synonyms, word
from dxdesk.paper.cells import REQUIRED, Column, Row, Table, open_book, read_table, refuse_faults
from dxdesk.paper.filling_in import add_form, add_guide
from dxdesk.paper.numbering import give_keys
from dxdesk.paper.pool_book import certificate_words
from dxdesk.paper.sheets import as_bytes, new_book

_BLANK: Mapping[str, object] = {
    "name": REQUIRED,
    "share_tenths": None,
    "migration_on": None,
    "contract_end": None,
    "yearly_cost_yen": None,
    "skills": (),
    "certificates": (),
    "deputy_for": (),
    "other_duties": (),
}


def people_and_systems_from_workbook(
    data: bytes,
) -> tuple[tuple[Person, ...], tuple[System, ...]]:
    """The people of sheet 人 and the systems of sheet システム, in their order.

    Raises:
        Refusal: E-NOT-XLSX; E-XLSX-BIG; E-LEDGER with `cells` naming every cell to mend (the
            first twenty) and `count`. Then nothing is taken.
    """
    book = open_book(data)
    guide, people_sheet, systems_sheet = (
        word(part, "sheet") for part in ("guide", "people", "systems")
    )
    people = read_table(book, people_sheet, _columns("people"), (guide, systems_sheet))
    systems = read_table(book, systems_sheet, _columns("systems"), (guide, people_sheet))
    _name_operations(systems)
    give_keys(people, "p{}")
    give_keys(systems, "s{}")
    persons = tuple(Person(**_with_deputies(row, people)) for row in people.rows)
    refuse_faults("E-LEDGER", (*people.faults, *systems.faults))
    return persons, tuple(System(**row.values) for row in systems.rows)


def _columns(table: str) -> list[Column]:
    readers: Mapping[str, Any] = {
        "key": cell.line_from,
        "name": cell.line_from,
        "post": cell.line_from,
        "share_tenths": cell.tenths_from,
        "skills": cell.list_from,
        "certificates": cell.coded_list(certificate_words(), others=True),
        "deputy_for": cell.list_from,
        "other_duties": cell.list_from,
        "since": lambda value: cell.date_from(value).isoformat(),
        "operation": cell.coded(operation_words()),
        "migration": cell.coded(synonyms("migration")),
        "migration_on": cell.date_from,
        "vendor": cell.line_from,
        "contract_end": cell.date_from,
        "yearly_cost_yen": cell.yen_from,
        "joint_item": cell.coded(joint_words()),
        "note": cell.text_from,
    }
    return [Column(c, readers[c.field], _BLANK.get(c.field, "")) for c in columns(table)]


def operation_words() -> dict[str, tuple[str, ...]]:
    """Operation code → its name, and the code as Excel shows it without its zero."""
    found = schemes().standard_operations
    return {each.code: (each.name, str(int(each.code))) for each in found}


def joint_words() -> dict[str, tuple[str, ...]]:
    """Code of the joint-procurement list → its name, with and without システム."""
    found = schemes().joint_items
    return {each.code: (each.name, each.name.removesuffix("システム")) for each in found}


def _name_operations(systems: Table) -> None:
    """A standardised operation without a number takes its own: op01 … op20."""
    for at, row in enumerate(systems.rows):
        if row.values["operation"] and not row.values["key"]:
            values = {**row.values, "key": f"op{row.values['operation']}"}
            systems.rows[at] = Row(values, {**row.places, "key": row.places["operation"]})


def _with_deputies(row: Row, people: Table) -> dict[str, Any]:
    """Names in 代わりができる人 become the numbers of those people; a name two people share is
    not taken for either."""
    found = []
    for said in row.values["deputy_for"]:
        keys = [each.values["key"] for each in people.rows if each.values["key"] == said]
        keys = keys or [e.values["key"] for e in people.rows if e.values["name"] == said]
        if len(keys) == 1:
            found += keys
        else:
            people.object_to(row, "deputy_for", word("faults", "nobody").format(name=said))
    return {**row.values, "deputy_for": tuple(dict.fromkeys(found))}


def ledger_workbook(people: Iterable[Person], systems: Iterable[System]) -> bytes:
    """The same two tables written, and a sheet on how to fill them in."""
    book = new_book()
    add_form(book, "people", [_person_cells(person) for person in people])
    add_form(book, "systems", [_system_cells(system) for system in systems])
    add_guide(book, "people", "systems")
    return as_bytes(book)


def _person_cells(person: Person) -> Sequence[object]:
    between = word("words", "list")
    known = certificate_words()
    share = person.share_tenths
    written: Mapping[str, object] = {
        "share_tenths": None if share is None else word("words", "tenths").format(tenths=share),
        "skills": between.join(person.skills),
        "certificates": between.join(known.get(c, (c,))[0] for c in person.certificates),
        "deputy_for": between.join(person.deputy_for),
        "other_duties": between.join(person.other_duties),
        "since": date.fromisoformat(person.since) if person.since else None,
    }
    return [
        written[c.field] if c.field in written else getattr(person, c.field)
        for c in columns("people")
    ]


def _system_cells(system: System) -> Sequence[object]:
    written: Mapping[str, object] = {
        "operation": _first(operation_words(), system.operation),
        "migration": _first(synonyms("migration"), system.migration),
        "joint_item": _first(joint_words(), system.joint_item),
    }
    return [
        written[c.field] if c.field in written else getattr(system, c.field)
        for c in columns("systems")
    ]


def _first(words: Mapping[str, tuple[str, ...]], code: str) -> str:
    return words.get(code, (code,))[0]
