"""Records to columns and to JSON text, and back in exactly the shape they had.

Scalars are columns of their own; tuples, mappings and values of any shape are canonical JSON
text. Lists read back are tuples, at every depth, because records are frozen.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from dxdesk.report.json_text import json_text as text_of_json
from dxdesk.store.rows import Row

Record = TypeVar("Record")


def json_text(value: object) -> str:
    """A record, or a value of one, as JSON text: the same value always gives the same text."""
    return text_of_json(plain(value))


def plain(value: object) -> object:
    """A value as JSON knows it; a mapping whose keys are no texts becomes a list of pairs."""
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Mapping() if all(isinstance(key, str) for key in value):
            return {key: plain(inner) for key, inner in value.items()}
        case Mapping():
            return sorted([plain(key), plain(inner)] for key, inner in value.items())
        case tuple() | list():
            return [plain(inner) for inner in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def shaped(hint: Any, value: Any) -> Any:
    """The value that a type hint of a record asks for, from plain JSON."""
    if value is None:
        return None
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        [inner] = [arm for arm in get_args(hint) if arm is not type(None)]
        return shaped(inner, value)
    if origin is tuple:
        return _tuple(get_args(hint), value)
    if origin is Mapping or origin is dict:
        key_hint, value_hint = get_args(hint)
        pairs = value.items() if isinstance(value, dict) else value
        return {shaped(key_hint, key): shaped(value_hint, inner) for key, inner in pairs}
    return _scalar(hint, value)


def _scalar(hint: Any, value: Any) -> Any:
    if hint is object:
        return frozen(value)
    if isinstance(hint, type) and is_dataclass(hint):
        # a field that came later is not in what was written before, and has its default
        hints = _hints(hint).items()
        inner = {name: shaped(kind, value[name]) for name, kind in hints if name in value}
        return hint(**inner)
    if hint in (date, datetime):
        return hint.fromisoformat(value)
    if hint in (bool, float) or issubclass(hint, Enum):
        return hint(value)
    return value


def _tuple(hints: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if hints[-1] is Ellipsis:
        return tuple(shaped(hints[0], inner) for inner in value)
    return tuple(shaped(hint, inner) for hint, inner in zip(hints, value, strict=True))


def frozen(value: object) -> object:
    """Lists as tuples, at every depth."""
    if isinstance(value, list):
        return tuple(frozen(inner) for inner in value)
    if isinstance(value, dict):
        return {key: frozen(inner) for key, inner in value.items()}
    return value


def _hints(record: Any) -> Mapping[str, Any]:
    """The type of each field of a record."""
    return _looked_up(record)


@cache
def _looked_up(record: Any) -> Mapping[str, Any]:
    hints = get_type_hints(record)
    return {field.name: hints[field.name] for field in fields(record)}


def _is_json(hint: Any) -> bool:
    return hint is object or get_origin(hint) in (tuple, Mapping, dict)


def row_from(record: object, leaving_out: Collection[str] = ()) -> Row:
    """The columns of a record."""
    hints = _hints(type(record))
    return {
        name: _column(hint, getattr(record, name))
        for name, hint in hints.items()
        if name not in leaving_out
    }


def _column(hint: Any, value: object) -> object:
    if _is_json(hint):
        return json_text(value)
    if isinstance(value, bool):
        return int(value)
    if hint is float or float in get_args(hint):
        # SQLite keeps -0.0 as 0, and the mark has to fit what is kept
        return None if value is None else float(value) + 0.0  # type: ignore[arg-type]
    return plain(value)


def record_from(record: type[Record], row: Mapping[str, Any], **others: object) -> Record:
    """The record of a row; `others` are fields kept elsewhere."""
    values = {
        name: shaped(hint, json.loads(row[name]) if _is_json(hint) else row[name])
        for name, hint in _hints(record).items()
        if name not in others
    }
    return record(**values, **others)
