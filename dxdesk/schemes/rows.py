"""Tables of the shipped TOML files become frozen records, or the whole set is refused.

The shape of a table is the record's own fields: a field without a default must be given, any
other key is a flaw. Rates are written as text in the file so that no binary fraction slips in.
"""

from __future__ import annotations

import dataclasses
import tomllib
import types
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from dxdesk.schemes import flaws
from dxdesk.schemes.flaws import Place

R = TypeVar("R")


def tables_of(place: Place, text: str) -> dict[str, Any]:
    """One file as nested tables; refused where it is not TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as flaw:
        raise place.refusal(flaws.NOT_TOML, flaw) from None


def records_from(place: Place, kind: type[R], tables: object) -> tuple[R, ...]:
    """Every table of a list as a record of `kind`; the first flaw is refused."""
    if not isinstance(tables, list):
        raise place.refusal(flaws.TABLES_EXPECTED, tables)
    records = tuple(_record(_inside(place, table), kind, table) for table in tables)
    _refuse_repeats(place, (name_of(record) for record in records))
    return records


def name_of(record: object) -> str:
    """The id of a record is its first field."""
    return str(getattr(record, dataclasses.fields(record)[0].name))  # type: ignore[arg-type]


def _inside(place: Place, table: object) -> Place:
    """A table is known by its first value."""
    name = next(iter(table.values()), "-") if isinstance(table, Mapping) else "-"
    return Place(place.code, place.file, str(name)[:60])


def _refuse_repeats(place: Place, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise Place(place.code, place.file, name).refusal(flaws.ID_TWICE, name)
        seen.add(name)


def _record(place: Place, kind: type[R], table: object) -> R:
    if not isinstance(table, Mapping):
        raise place.refusal(flaws.TYPE_WRONG, table)
    fields = dataclasses.fields(kind)  # type: ignore[arg-type]
    for key in table:
        if key not in {field.name for field in fields}:
            raise place.refusal(flaws.KEY_UNKNOWN, key)
    for field in fields:
        if field.name not in table and field.default is dataclasses.MISSING:
            raise place.refusal(flaws.KEY_MISSING, field.name)
    hints = get_type_hints(kind)
    return kind(**{key: _value(place, key, hints[key], raw) for key, raw in table.items()})


def _value(place: Place, key: str, hint: Any, raw: object) -> object:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _value(place, key, get_args(hint)[0], raw)
    if origin is tuple:
        if not isinstance(raw, list):
            raise place.refusal(flaws.TYPE_WRONG, key)
        return tuple(_value(place, key, get_args(hint)[0], item) for item in raw)
    if hint is Decimal:
        return _rate(place, key, raw)
    if dataclasses.is_dataclass(hint):
        return _record(place, hint, raw)  # type: ignore[arg-type]
    if type(raw) is not hint:
        raise place.refusal(flaws.TYPE_WRONG, key)
    return raw


def _rate(place: Place, key: str, raw: object) -> Decimal:
    try:
        rate = Decimal(raw) if isinstance(raw, str) else Decimal("NaN")
    except InvalidOperation:
        rate = Decimal("NaN")
    if not (rate.is_finite() and 0 <= rate <= 1):
        raise place.refusal(flaws.RATE_WRONG, f"{key} = {raw}")
    return rate
