"""Canonical JSON: one object has exactly one byte sequence, and nothing else is read.

Standard decoders accept duplicate keys, lone surrogates, infinities and four-thousand-digit
numbers, each in its own way. Decoding, encoding again and asking for equal bytes closes all of
these at once; the other checks give the person a better sentence than "not canonical".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import filterfalse

from dxdesk.errors import Refusal
from dxdesk.report.characters import can_travel
from dxdesk.report.json_text import json_text

MAX_DEPTH = 8
MAX_DIGITS = 14
MAX_TEXT = 1_000_000  # characters in one string; a grid of 500 full rows is one string
MAX_MARKS = 2_000_000  # quotes, commas, colons, brackets: more would cost seconds to look at
_BESIDE_BRACKETS = re.compile(r'"(?:[^"\\]+|\\.)*+"?|[^"\[\]{}]+', re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\]+|\\.)*+"', re.DOTALL)
_RARE_ESCAPE = re.compile(r'\\[^"\\n]')


def canon(obj: object) -> bytes:
    """The canonical bytes of `obj`: keys sorted, no spaces, UTF-8 without escapes.

    Raises Refusal E-STR-CHAR for half a character (a lone surrogate), which has no such bytes.
    """
    try:
        return json_text(obj).encode("utf-8")
    except UnicodeEncodeError:
        for where, words in _strings(obj, ""):
            if character := forbidden_character(words):
                raise Refusal(
                    "E-STR-CHAR", where=where, character=f"U+{ord(character):04X}"
                ) from None
        raise


def strict_json(data: bytes) -> object:
    """The object of canonical JSON bytes: objects, arrays, text, whole numbers, true/false/null.

    Raises Refusal E-UTF8, E-JSON-MANY, E-JSON-DEPTH, E-JSON, E-JSON-FLOAT, E-INT-RANGE,
    E-STR-LONG, E-STR-CHAR or E-JSON-NOT-CANONICAL, looked for in this order.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise Refusal("E-UTF8", at=fault.start) from fault
    _refuse_many(data)
    _refuse_deep(text)
    obj = _decoded(text)
    _refuse_texts(obj, text)
    if canon(obj) != data:
        raise Refusal("E-JSON-NOT-CANONICAL")
    return obj


def forbidden_character(text: str) -> str:
    """The first character of `text` that may not travel, or "" (外字, controls, text direction)."""
    if all(map(can_travel, set(text))):
        return ""
    return next(filterfalse(can_travel, text))


def _refuse_many(data: bytes) -> None:
    if sum(data.count(mark) for mark in (b'"', b",", b":", b"[", b"]", b"{", b"}")) > MAX_MARKS:
        raise Refusal("E-JSON-MANY", most=MAX_MARKS)


def _refuse_deep(text: str) -> None:
    """Refuse nesting beyond `MAX_DEPTH` before the decoder recurses into it."""
    depth = 0
    for bracket in _BESIDE_BRACKETS.sub("", text):
        depth += 1 if bracket in "[{" else -1
        if depth > MAX_DEPTH:
            raise Refusal("E-JSON-DEPTH", most=MAX_DEPTH)
        if depth < 0:
            return  # no JSON at all: the decoder says where


def _decoded(text: str) -> object:
    """The object of a text; what is wrong with its numbers is said after its grammar was found."""
    broken: list[str] = []
    long: list[str] = []

    def whole(digits: str) -> int:
        if len(digits.lstrip("-")) <= MAX_DIGITS:
            return int(digits)
        long.append(digits[:40])
        return 0

    try:
        obj: object = json.loads(
            text, parse_int=whole, parse_float=broken.append, parse_constant=broken.append
        )
    except ValueError as fault:
        raise Refusal("E-JSON", at=getattr(fault, "pos", 0)) from fault
    if broken:
        raise Refusal("E-JSON-FLOAT", number=broken[0][:40])
    if long:
        raise Refusal("E-INT-RANGE", most=MAX_DIGITS)
    return obj


def _refuse_texts(obj: object, text: str) -> None:
    """Refuse a string too long to travel (E-STR-LONG) or with a forbidden character (E-STR-CHAR).

    `text` is what `obj` was read from: when nothing in it is long or strange, not even behind an
    escape, no string is.
    """
    if len(text) > MAX_TEXT and any(len(each) > MAX_TEXT for each in _STRING.findall(text)):
        for where, words in _strings(obj, ""):
            if len(words) > MAX_TEXT:
                raise Refusal("E-STR-LONG", where=where, length=len(words), most=MAX_TEXT)
    if _RARE_ESCAPE.search(text) or forbidden_character(text):
        for where, words in _strings(obj, ""):
            if character := forbidden_character(words):
                raise Refusal("E-STR-CHAR", where=where, character=f"U+{ord(character):04X}")


def _strings(obj: object, where: str) -> Iterator[tuple[str, str]]:
    """Every string in `obj`, keys included, with the way to it ("questions[3].note")."""
    if isinstance(obj, str):
        yield where, obj
    elif isinstance(obj, (list, tuple)):
        for index, item in enumerate(obj):
            yield from _strings(item, f"{where}[{index}]")
    elif isinstance(obj, dict):
        for key, item in obj.items():
            yield where, key
            yield from _strings(item, f"{where}.{key}" if where else key)
