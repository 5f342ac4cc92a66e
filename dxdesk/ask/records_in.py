"""Answers about people and systems become records of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from dxdesk.ask.numbers import plain
from dxdesk.ask.questions import Choice, EntryMode, Field, Kind, Question, Row
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import MIGRATIONS, OPERATIONS, System
from dxdesk.ask.unfit import PERSON_TWICE, PERSON_UNKNOWN, SYSTEM_TWICE
from dxdesk.ask.values import value_from
from dxdesk.errors import Refusal

PERSON_COLUMNS = {
    "name": Kind.TEXT,
    "post": Kind.TEXT,
    "share_tenths": Kind.NUMBER,
    "skills": Kind.MULTI,
    "certificates": Kind.MULTI,
    "deputy_for": Kind.MULTI,
    "other_duties": Kind.MULTI,
    "since": Kind.DATE,
}
SYSTEM_COLUMNS = {
    "name": Kind.TEXT,
    "vendor": Kind.TEXT,
    "contract_end": Kind.DATE,
    "yearly_cost_yen": Kind.NUMBER,
    "joint_item": Kind.TEXT,
    "note": Kind.TEXT,
}
UNITS = {"share_tenths": "割", "yearly_cost_yen": "円"}
MOST = {"share_tenths": 10}


def _grid(id_: str, records: str, columns: Mapping[str, Kind]) -> Question:
    fields = tuple(
        Field(code, code, kind, UNITS.get(code, ""), MOST.get(code), required=code == "name")
        for code, kind in columns.items()
    )
    return Question(id_, id_[0], EntryMode.ALL, Kind.GRID, "", "", fields=fields, records=records)


PEOPLE = _grid("B02", "staffing", PERSON_COLUMNS)
STANDARDISED = replace(
    _grid("D01", "systems", {}),
    choices=tuple(Choice(code, code) for code in MIGRATIONS),
    rows=tuple(Row(code, name) for code, name in OPERATIONS.items()),
)


def people_from(raw: object, existing: Sequence[Person]) -> tuple[Person, ...]:
    """All people of the answer to B02, in the order said; nobody else stays.

    A person already known by name keeps the key and whatever the answer leaves out.

    Raises:
        Refusal: E-ANSWER: not of the shape of B02, a name twice, a deputy for nobody.
    """
    rows = cast(list[dict[str, Any]], value_from(PEOPLE, raw))
    known = {person.name: person for person in existing}
    people: dict[str, Person] = {}
    number = _last_number("p", [person.key for person in existing])
    for row in rows:
        if row["name"] in people:
            raise Refusal("E-ANSWER", id="B02", reason=PERSON_TWICE, said=row["name"])
        if row["name"] not in known:
            number += 1
        person = known.get(row["name"], Person(f"p{number}", row["name"]))
        people[person.name] = replace(person, **_tuples(row))
    return tuple(_with_deputies(person, people) for person in people.values())


def _tuples(row: Mapping[str, Any]) -> dict[str, Any]:
    return {code: tuple(v) if isinstance(v, list) else v for code, v in row.items()}


def _with_deputies(person: Person, people: Mapping[str, Person]) -> Person:
    """Deputies are said by name or by key, and kept by key."""
    keys = {p.key: p.key for p in people.values()} | {p.name: p.key for p in people.values()}
    for said in person.deputy_for:
        if said not in keys or keys[said] == person.key:
            raise Refusal("E-ANSWER", id="B02", reason=PERSON_UNKNOWN, said=said)
    return replace(person, deputy_for=tuple(keys[said] for said in person.deputy_for))


def _last_number(letter: str, keys: Sequence[str]) -> int:
    numbers = [key[1:] for key in keys if key[:1] == letter and key[1:].isdecimal()]
    return max(map(int, numbers), default=0)


def systems_from(question_id: str, raw: object, existing: Sequence[System]) -> tuple[System, ...]:
    """The whole ledger after the answer to D01, D09 or J03.

    What the answer does not name stays as it is: J03 lists only contracts about to end, and a
    ledger imported from Excel must not shrink because one question was answered.

    Raises:
        Refusal: E-ANSWER: not of the shape of the question, or a system twice.
    """
    if question_id == "D01":
        return _with_migrations(raw, existing)
    rows = cast(
        list[dict[str, Any]], value_from(_grid(question_id, "systems", SYSTEM_COLUMNS), raw)
    )
    ledger = {system.key: system for system in existing}
    taken: set[str] = set()
    for row in rows:
        system = _system_named(row, ledger)
        if system.key in taken:
            raise Refusal("E-ANSWER", id=question_id, reason=SYSTEM_TWICE, said=row["name"])
        taken.add(system.key)
        ledger[system.key] = replace(system, **_days(row))
    return _in_order(ledger)


def _with_migrations(raw: object, existing: Sequence[System]) -> tuple[System, ...]:
    said = cast(dict[str, str], value_from(STANDARDISED, raw))
    ledger = {system.key: system for system in existing}
    of_operation = {system.operation: system for system in existing if system.operation}
    for operation, migration in said.items():
        system = of_operation.get(
            operation, System(f"op{operation}", OPERATIONS[operation], operation)
        )
        ledger[system.key] = replace(system, migration=migration)
    return _in_order(ledger)


def _system_named(row: Mapping[str, Any], ledger: Mapping[str, System]) -> System:
    """The system a row speaks of: same name, and not of two different vendors."""
    vendor = row.get("vendor", "")
    for system in ledger.values():
        if plain(system.name) == plain(row["name"]) and (
            not vendor or not system.vendor or vendor == system.vendor
        ):
            return system
    return System(f"s{_last_number('s', list(ledger)) + 1}", row["name"])


def _days(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        code: date.fromisoformat(value) if code == "contract_end" else value
        for code, value in row.items()
    }


def _in_order(ledger: Mapping[str, System]) -> tuple[System, ...]:
    """The standardised operations first, in their order; then the others as they came."""
    return tuple(sorted(ledger.values(), key=lambda system: system.operation or "99"))
