"""Tables of the shipped TOML files become frozen records, or the whole set is refused.

The shape of a table is the record's own fields: a field without a default must be given, any
other key is a flaw. Rates are written as text in the file so that no binary fraction slips in.
"""

from __future__ import annotations

import dataclasses
import tomllib
import types
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from dxdesk.errors import Refusal

R = TypeVar("R")


class Flaw(Exception):
    """What is wrong with one table; turned into a refusal where file and id are known."""


def tables_of(code: str, file: str, text: str) -> dict[str, Any]:
    """One file as nested tables; refused with `code` where it is not TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as flaw:
        raise Refusal(code, file=file, id="-", reason=str(flaw)) from None


def records_from(code: str, file: str, kind: type[R], tables: object) -> tuple[R, ...]:
    """Every table of a list as a record of `kind`; the first flaw is refused with `code`."""
    if not isinstance(tables, list):
        raise Refusal(code, file=file, id="-", reason="a list of tables is expected")
    records = tuple(_refusing(code, file, kind, table) for table in tables)
    refuse_repeats(code, file, [name_of(record) for record in records])
    return records


def record_from(code: str, file: str, kind: type[R], table: object) -> R:
    """A single table as a record of `kind`; a flaw is refused with `code`."""
    return _refusing(code, file, kind, table)


def refuse_repeats(code: str, file: str, names: Iterable[str]) -> None:
    """Refuses with `code` the first name that comes twice."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise Refusal(code, file=file, id=name, reason="this id comes twice")
        seen.add(name)


def name_of(record: object) -> str:
    """The id of a record is its first field."""
    return str(getattr(record, dataclasses.fields(record)[0].name))  # type: ignore[arg-type]


def _refusing(code: str, file: str, kind: type[R], table: object) -> R:
    try:
        return _record(kind, table)
    except Flaw as flaw:
        name = next(iter(table.values()), "-") if isinstance(table, dict) else "-"
        raise Refusal(code, file=file, id=str(name), reason=str(flaw)) from None


def _record(kind: type[R], table: object) -> R:
    if not isinstance(table, Mapping):
        raise Flaw(f"a table is expected, not {table!r}")
    fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    for key in table:
        if key not in fields:
            raise Flaw(f"unknown key {key}")
    hints = get_type_hints(kind)
    values = {}
    for name, field in fields.items():
        if name in table:
            values[name] = _value(name, hints[name], table[name])
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise Flaw(f"{name} is missing")
    return kind(**values)


def _value(name: str, hint: Any, raw: object) -> object:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _value(name, next(a for a in get_args(hint) if a is not type(None)), raw)
    if origin is tuple:
        if not isinstance(raw, list):
            raise Flaw(f"{name} must be a list")
        return tuple(_value(name, get_args(hint)[0], item) for item in raw)
    if hint is Decimal:
        return _rate(name, raw)
    if dataclasses.is_dataclass(hint):
        return _record(hint, raw)  # type: ignore[arg-type]
    if type(raw) is not hint or hint not in (str, int, bool, date):
        raise Flaw(f"{name} must be {getattr(hint, '__name__', hint)}, not {raw!r}")
    return raw


def _rate(name: str, raw: object) -> Decimal:
    """A share from 0 to 1, written as text."""
    if not isinstance(raw, str):
        raise Flaw(f"{name} must be a rate written as text, not {raw!r}")
    try:
        rate = Decimal(raw)
    except InvalidOperation:
        raise Flaw(f"{name} is not a rate: {raw}") from None
    if not (rate.is_finite() and 0 <= rate <= 1):
        raise Flaw(f"{name} is not between 0 and 1: {raw}")
    return rate
