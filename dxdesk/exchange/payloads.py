"""The text inside a sealed file, as a record: strictly read, and proven readable when written."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon, strict_json
from dxdesk.exchange.headers import MAX_PAYLOAD
from dxdesk.exchange.upgrades import Plain, Step, in_newest_form

Record = TypeVar("Record")


def canonical(record: object) -> bytes:
    """The canonical bytes of a record. Raises Refusal E-PAYLOAD-SIZE when there are too many."""
    payload = canon(msgspec.to_builtins(record))
    if len(payload) > MAX_PAYLOAD:
        raise Refusal("E-PAYLOAD-SIZE", most_mib=MAX_PAYLOAD // 1024 // 1024)
    return payload


def record_of(
    payload: bytes,
    kind: type[Record],
    steps: Sequence[Step],
    refuse_unsound: Callable[[Record], None],
) -> tuple[int, Record]:
    """The form a payload was written in, and its record: no unknown, missing or impossible entry.

    `steps` bring earlier forms to the newest, which they count. Raises the refusals of
    `strict_json`, E-SCHEMA-NEWER, E-SCHEMA, E-REPORT for what does not fit the form, and those of
    `refuse_unsound`.
    """
    raw = strict_json(payload)
    form = raw.get("schema") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or type(form) is not int:
        raise Refusal("E-SCHEMA")
    refuse_schema(form, len(steps) + 1)
    newest = in_newest_form(raw, form, steps)
    record = _converted(newest, kind)
    if canon(msgspec.to_builtins(record)) != (payload if newest is raw else canon(newest)):
        raise Refusal("E-REPORT", where="")  # an entry that nobody knows, or that is missing
    refuse_unsound(record)
    return form, record


def _converted(raw: Plain, kind: type[Record]) -> Record:
    try:
        return msgspec.convert(raw, kind, strict=True)
    except msgspec.ValidationError as fault:
        raise Refusal("E-REPORT", where=_place(fault)) from fault


def refuse_schema(schema: int, known: int) -> None:
    """Raise Refusal E-SCHEMA-NEWER for the form of a later program, E-SCHEMA for no form at all."""
    if schema > known:
        raise Refusal("E-SCHEMA-NEWER", schema=schema, known=known)
    if schema < 1:
        raise Refusal("E-SCHEMA")


def _place(fault: msgspec.ValidationError) -> str:
    """`$.needs[...].gap` out of msgspec's message."""
    found = re.search(r"`\$\.?([^`]*)`", str(fault))
    return found[1] if found else ""
