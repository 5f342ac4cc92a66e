"""Hostile report files, made with knowledge of the format; the same seed makes the same attempt.

A forger may hold a key of their own, or even the town's: what they sign validly has to be read or
refused like anything else.
"""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import replace
from functools import cache
from typing import Any

from dxdesk.exchange.canonical import canon
from dxdesk.exchange.keys import TownKey, new_town_key
from dxdesk.exchange.reports import FIRST_LINE, payload_text
from tests.exchange.filling import Filling, fullest, numbered
from tests.exchange.forging import Forgery, forgery
from tests.exchange.samples import ORDINARY, SMALLEST, prefecture_key, sealed, town_key

Chance = random.Random
ODD_VALUES: tuple[object, ...] = (
    *(None, True, False, 0, 1, -1, 7, 10**14 - 1, -(10**14) + 1, "", "0", "a", "B01", "x" * 5000),
    *("2026-11-23", "9999-12-31", "0000-00-00", "2026-13", "1.20", "-0", "1e9", "NaN", "null"),
    *("=1+1", "<b>&amp;</b>", "../../etc", "C:\\con", "葛󠄀", "𠮷", "\u202e", "\ue000"),
    *("\ud800", "\0"),
    *("あ" * 40_000, [], {}, [[]], [{}], [None], {"": None}, {"schema": 2}, [1] * 600, "\n" * 300),
)
ODD_TEXTS: tuple[bytes, ...] = (
    *(b"1.5", b"1e400", b"NaN", b"-0", b"9" * 5000, b"[" * 5000, b'{"a":' * 3000, b'"\\ud800"'),
    *(b'"\\u0041"', b"\xff", b"\xed\xa0\x80", b" ", b"\n", b"\0", b"//", b"'", b'"', b"}", b"]]"),
    *(b'{"a":1,"a":2}', b'"\\/"', b"true", b"nul", b"01", b"\xef\xbb\xbf", b",", b":", b"1E1"),
)
BOMBS: tuple[Callable[[int], bytes], ...] = (
    lambda size: b"[" + b'"a",' * (size // 4) + b"0]",
    lambda size: b"[" + b"{}," * (size // 3) + b"0]",
    lambda size: b"[" + b"0," * (size // 2) + b"0]",
    lambda size: b'"' * size,
    lambda size: b"]" * size,
    lambda size: b"[" * size,
    lambda size: b" " * size,
    lambda size: b"9" * size,
    lambda size: b'"' + "𠮷".encode() * (size // 4) + b'"',
    lambda size: b'{"schema":2,"a":"' + b"\\\\" * (size // 2 - 20) + b'"}',
    lambda size: b"{" + b",".join(b'"%d":0' % n for n in range(size // 12)) + b"}",
)


@cache
def _attacker() -> TownKey:
    return new_town_key()


@cache
def _payloads() -> tuple[bytes, ...]:
    reports = (SMALLEST, ORDINARY, ORDINARY, Filling(2, numbered("葛󠄀")).report())
    return tuple(payload_text(each).encode() for each in reports)


@cache
def _fullest() -> bytes:
    return payload_text(fullest()).encode()


def _signer(chance: Chance) -> TownKey:
    return town_key() if chance.random() < 0.7 else _attacker()


def _places(obj: Any) -> list[tuple[Any, Any]]:
    """Every container of a value with every key in it."""
    found: list[tuple[Any, Any]] = []
    keys = list(obj) if isinstance(obj, dict) else range(len(obj) if isinstance(obj, list) else 0)
    for key in keys:
        found.append((obj, key))
        found += _places(obj[key])
    return found


def _bend(obj: Any, chance: Chance) -> None:
    """Change one thing somewhere in a value."""
    places = _places(obj)
    if not places:
        return
    box, key = chance.choice(places)
    way = chance.randrange(7)
    if way == 0:
        box[key] = _near(box[key], chance)
    elif way < 3:
        box[key] = deepcopy(chance.choice(ODD_VALUES))
    elif way == 3:
        other, place = chance.choice(places)
        box[key] = json.loads(json.dumps(other[place])) if len(str(other[place])) < 9999 else 0
    elif way == 4:
        del box[key]
    elif isinstance(box, list):
        box.extend([box[key]] * chance.choice((1, 2, 50, 1100)))
    elif way == 5:
        box[chance.choice(("unknown", "", key + " ", key.upper(), "schema", "id"))] = box[key]
    else:
        box[chance.choice(("name", "code", "need", "rank", "é"))] = box.pop(key)


def _near(value: Any, chance: Chance) -> Any:
    """Another value of the same type."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + chance.choice((-1, 1, 10, 10**9))
    if isinstance(value, str):
        return chance.choice((value + "𠮷", value[:-1], value[::-1], "辻󠄀", "2026-12-01", "1"))
    return value


def _text_bent(data: bytes, chance: Chance) -> bytes:
    """Bytes in which something that other readers let pass stands somewhere."""
    start = chance.randrange(len(data) + 1)
    end = min(len(data), start + chance.choice((0, 0, 1, 1, 5, 60)))
    return data[:start] + chance.choice(ODD_TEXTS) + data[end:]


def _canonical(obj: Any) -> bytes:
    try:
        return canon(obj)
    except Exception:  # half a character has no canonical form: write it with its escape
        return json.dumps(obj, sort_keys=True, separators=(",", ":")).encode()


def bent_payload(chance: Chance) -> bytes:
    """A validly signed file whose report says something else, or impossible things."""
    obj = json.loads(chance.choice(_payloads()))
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        _bend(obj, chance)
    payload = _canonical(obj)
    header: dict[str, Any] = {"serial": chance.randrange(1, 12)}
    if isinstance(obj.get("schema"), int) and 1 <= obj["schema"] <= 99:
        header["schema"] = obj["schema"]
    return forgery(payload, _signer(chance), **header).data()


def bent_text(chance: Chance) -> bytes:
    """A validly signed file whose payload is not quite JSON, or not quite ours."""
    return forgery(_text_bent(chance.choice(_payloads()), chance), _signer(chance)).data()


def bent_header(chance: Chance) -> bytes:
    """A header with something else in it, signed anew or not."""
    file = forgery(chance.choice(_payloads()), _signer(chance), serial=chance.randrange(1, 12))
    header = dict(file.header)
    for _ in range(chance.choice((1, 1, 2))):
        _bend(header, chance)
    head = _canonical(header)
    if chance.random() < 0.4:
        head = _text_bent(head, chance)
    signature = None if chance.random() < 0.8 else (chance.randbytes(64).hex() + "\n").encode()
    return replace(file, head=head, signature=signature).data()


def bent_wrapper(chance: Chance) -> bytes:
    """Lines, signature or padding that are not as they should be."""
    file = forgery(chance.choice(_payloads()), _signer(chance))
    lines = (b"", b"\n", b"dxdesk-report 2\n", b"dxdesk-kit 1\n", FIRST_LINE * 2, b"\r\n")
    signatures = (b"", b"\n", b"A" * 128 + b"\n", b"0" * 128, b"0" * 4096 + b"\n", b"\xff\n")
    changed: Sequence[Callable[[], Forgery]] = (
        lambda: replace(file, first_line=chance.choice(lines)),
        lambda: replace(file, signature=chance.choice(signatures)),
        lambda: replace(file, pad=bytes(chance.choice((0, 1, 65_535, 65_536, 300_000)))),
        lambda: replace(file, pad=chance.randbytes(chance.randrange(70_000))),
        lambda: replace(file, head=bytes(chance.choice((0, 4096, 4097, 70_000)))),
        lambda: replace(file, payload=file.payload[: chance.randrange(len(file.payload))]),
    )
    return chance.choice(changed)().data()


def readdressed(chance: Chance) -> bytes:
    """A file taken from somewhere else: another reader, town, prefecture, number or time."""
    elsewhere = _attacker().recipient
    entries: Sequence[dict[str, Any]] = (
        {"to": [elsewhere]},
        {"to": [elsewhere, town_key().recipient]},
        {"town": "393011"},
        {"town": "016381"},
        {"serial": chance.choice((1, 4, 5, 6, 10**9))},
        {"prev": "0" * 64},
        {"created": chance.choice(("1985-01-01", "2100-02-28T23:59:59+09:00", "2026-11-31"))},
        {"schema": chance.choice((1, 2, 3, 9999))},
    )
    return forgery(
        chance.choice(_payloads()),
        _signer(chance),
        **chance.choice(entries),
    ).data()


def bent_envelope(chance: Chance) -> bytes:
    """The sealed file itself: other stanzas, pieces in another order, cut, doubled, flipped."""
    data = sealed(SMALLEST, serial=6).data
    end = data.index(b"\n---")
    head, rest = data[:end].split(b"\n"), data[end:]
    place = chance.randrange(1, len(head) + 1)
    stanza = base64.b64encode(chance.randbytes(32)).rstrip(b"=")
    extra = chance.choice(
        (
            b"-> X25519 " + stanza + b"\n" + stanza,
            b"-> scrypt " + stanza[:22] + b" 24\n" + stanza,
            b"-> ssh-ed25519 AAAA " + stanza + b"\n" + stanza,
            b"-> grease\n" + stanza * chance.choice((1, 2, 300)),
            b"->",
            chance.randbytes(40),
        )
    )
    head[place:place] = [extra] * chance.choice((1, 1, 2, 7, 9, 2000))
    cut = chance.randrange(len(data))
    changed = bytearray(data)
    changed[cut] ^= 1 << chance.randrange(8)
    return chance.choice(
        (
            b"\n".join(head) + rest,
            data[:cut],
            data + chance.randbytes(chance.choice((1, 16, 65_552))),
            data[:cut] + data[chance.randrange(len(data)) :],
            data + data,
            bytes(changed),
            b"-----BEGIN AGE ENCRYPTED FILE-----\n" + base64.b64encode(data),
            data.replace(b"age-encryption.org/v1", chance.choice((b"age-encryption.org/v2", b""))),
            data.replace(b"\n", b"\r\n"),
        )
    )


def bomb(chance: Chance) -> bytes:
    """Validly signed, and as costly to read as may be."""
    size = 8 * 1024 * 1024 - 1
    return forgery(chance.choice(BOMBS)(size), _signer(chance)).data()


def largest(chance: Chance) -> bytes:
    """Of the largest report there is one thing changed in its text."""
    return forgery(_text_bent(_fullest(), chance), _signer(chance)).data()


# How often each is tried in a thousand.
_SHARES: Sequence[tuple[int, Callable[[Chance], bytes]]] = (
    (500, bent_payload),
    (140, bent_text),
    (140, bent_header),
    (60, bent_wrapper),
    (60, readdressed),
    (97, bent_envelope),
    (2, bomb),
    (1, largest),
)


def mutant(seed: int) -> tuple[str, bytes]:
    """The name of the attempt, and the file."""
    chance = Chance(seed)
    [make] = chance.choices([each for _, each in _SHARES], [share for share, _ in _SHARES])
    return make.__name__, make(chance)


def earlier_report() -> bytes:
    """What the prefecture has of the town before the forger comes."""
    return sealed(SMALLEST, serial=5, recipients=[prefecture_key().recipient]).data
