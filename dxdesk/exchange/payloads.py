"""The text inside a sealed file, as a record: strictly read, and proven readable when written."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import msgspec

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon, strict_json
from dxdesk.exchange.headers import MAX_PAYLOAD

Record = TypeVar("Record")


def canonical(record: object) -> bytes:
    """The canonical bytes of a record. Raises Refusal E-PAYLOAD-SIZE when there are too many."""
    payload = canon(msgspec.to_builtins(record))
    if len(payload) > MAX_PAYLOAD:
        raise Refusal("E-PAYLOAD-SIZE", most_mib=MAX_PAYLOAD // 1024 // 1024)
    return payload


def record_of(
    payload: bytes, form: type[Record], schema: int, refuse_unsound: Callable[[Record], None]
) -> Record:
    """The record of a payload: no unknown, missing or out-of-range entry.

    Raises the refusals of `strict_json`, E-SCHEMA-NEWER, E-SCHEMA, E-REPORT for what does not fit
    the form, and those of `refuse_unsound`.
    """
    raw = strict_json(payload)
    found = raw.get("schema") if isinstance(raw, dict) else None
    if type(found) is not int:
        raise Refusal("E-SCHEMA")
    refuse_schema(found, schema)
    try:
        record = msgspec.convert(raw, form, strict=True)
    except msgspec.ValidationError as fault:
        raise Refusal("E-REPORT", where=_place(fault)) from fault
    if not _says_all(msgspec.to_builtins(record), raw):
        raise Refusal("E-REPORT", where="")  # an entry that this program does not know
    refuse_unsound(record)
    return record


def refuse_schema(schema: int, known: int) -> None:
    """Raise Refusal E-SCHEMA-NEWER for the form of a later program, E-SCHEMA for no form at all."""
    if schema > known:
        raise Refusal("E-SCHEMA-NEWER", schema=schema, known=known)
    if schema != known:
        raise Refusal("E-SCHEMA")


def _says_all(read: object, raw: object) -> bool:
    """Whether nothing of the payload was left unread; what it does not say has its default.

    A file of an older program lacks what its kind has learnt to say since.
    """
    if isinstance(read, dict) and isinstance(raw, dict):
        return raw.keys() <= read.keys() and all(_says_all(read[key], raw[key]) for key in raw)
    if isinstance(read, (list, tuple)) and isinstance(raw, list):
        return len(read) == len(raw) and all(map(_says_all, read, raw))
    return type(read) is type(raw) and read == raw


def _place(fault: msgspec.ValidationError) -> str:
    """`$.needs[...].gap` out of msgspec's message."""
    found = re.search(r"`\$\.?([^`]*)`", str(fault))
    return found[1] if found else ""
