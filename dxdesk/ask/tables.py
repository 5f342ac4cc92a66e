"""Strict reading of one TOML table: known keys, their types, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import cast

from dxdesk.ask import flaws
from dxdesk.ask.flaws import Place


def texts(value: object) -> bool:
    """Whether `value` is a list of non-empty texts."""
    return isinstance(value, list) and all(isinstance(each, str) and each for each in value)


def tables(value: object) -> bool:
    """Whether `value` is a list of tables."""
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def whole(value: object) -> bool:
    """Whether `value` is a whole number not below 0 (a truth value is not a number)."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def text(value: object) -> bool:
    """Whether `value` is a text."""
    return isinstance(value, str)


def truth(value: object) -> bool:
    """Whether `value` is a truth value."""
    return isinstance(value, bool)


Shape = Mapping[str, Callable[[object], bool]]


def check_table(
    place: Place, table: object, shape: Shape, needed: Collection[str] = ()
) -> dict[str, object]:
    """`table` itself once its keys and types are known to be right."""
    if not isinstance(table, dict):
        place.refuse(flaws.TYPE_WRONG, table)
    for key, value in table.items():
        if key not in shape:
            place.refuse(flaws.KEY_UNKNOWN, key)
        if not shape[key](value):
            place.refuse(flaws.TYPE_WRONG, key)
        if value == "":
            place.refuse(flaws.TEXT_EMPTY, key)
    for key in needed:
        if key not in table:
            place.refuse(flaws.KEY_MISSING, key)
    return cast(dict[str, object], table)


def word(place: Place, said: object, allowed: Collection[str]) -> str:
    """`said` once it is known to be one of the allowed words."""
    if not isinstance(said, str) or said not in allowed:
        place.refuse(flaws.WORD_UNKNOWN, said)
    return said


def check_codes(place: Place, rows: Collection[Mapping[str, object]]) -> None:
    """No code and no label twice: an answer may name either."""
    for key, reason in (("code", flaws.CODE_TWICE), ("label", flaws.LABEL_TWICE)):
        seen: set[object] = set()
        for row in rows:
            if row[key] in seen:
                place.refuse(reason, row[key])
            seen.add(row[key])
