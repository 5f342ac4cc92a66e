"""A prefecture's key on paper: short lines that can be typed back, each proved by itself.

The letters are those of age keys, which leave out 1, B, I and O. Two check letters end a line
(Reed-Solomon over 32 letters, the line's number counted in): one or two wrong letters, and two
lines that changed places, are always noticed, and the line is named.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache

import pyrage  # type: ignore[import-untyped]  # the wheel has no stubs

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import PrefectureKey, digits, same_digits

LETTERS = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
START = "AGE-SECRET-KEY-1"
LINE, GROUP, CHECKS = 16, 4, 2
_IDENTITY_LETTERS = 58
_SEED_LETTERS = 52  # 256 bits in letters of five
_MEANT = str.maketrans({"O": "0", "I": "L", "1": "L", "B": "8"})
_IGNORED = frozenset(" -‐‑–—―ー−.,・　\t")


def key_code(key: PrefectureKey, prefecture: str) -> str:
    """The 20 digits by which a key is known on paper, the prefecture counted in."""
    return digits(f"dxdesk key {prefecture} {key.recipient} {key.signing_key}".encode("ascii"))


def paper_lines(key: PrefectureKey) -> tuple[str, ...]:
    """The lines to print: groups of four letters, the two check letters last."""
    body = key.identity.removeprefix(START) + _seed_letters(key.seed)
    pieces = [body[:_IDENTITY_LETTERS], body[_IDENTITY_LETTERS:]]
    lines = [piece[at : at + LINE] for piece in pieces for at in range(0, len(piece), LINE)]
    return tuple(
        " ".join((*_groups(line), _check(line, number))) for number, line in enumerate(lines, 1)
    )


def line_is_sound(number: int, typed: str) -> bool:
    """Whether a typed line, counted from 1, is the one that was printed."""
    lengths = _lengths()
    letters = _letters(typed)
    return (
        0 < number <= len(lengths)
        and len(letters) == lengths[number - 1] + CHECKS
        and set(letters) <= set(LETTERS)
        and letters[-CHECKS:] == _check(letters[:-CHECKS], number)
    )


def key_from_lines(typed: Sequence[str], prefecture: str, code: str) -> PrefectureKey:
    """The key of typed lines; blank ones do not count, and how they are spaced is all the same.

    Raises:
        Refusal: E-KEY-LINES when lines are missing; E-KEY-LINE naming every line that is not the
            printed one; E-KEY-CODE when the 20 digits are another key's or another prefecture's.
    """
    lines = [line for line in typed if _letters(line)]
    if len(lines) != len(_lengths()):
        raise Refusal("E-KEY-LINES", wanted=len(_lengths()), typed=len(lines))
    wrong = [n for n, line in enumerate(lines, 1) if not line_is_sound(n, line)]
    if wrong:
        raise Refusal("E-KEY-LINE", lines="、".join(str(number) for number in wrong))
    body = "".join(_letters(line)[:-CHECKS] for line in lines)
    try:
        key = PrefectureKey(START + body[:_IDENTITY_LETTERS], _seed(body[_IDENTITY_LETTERS:]))
        same = same_digits(code, key_code(key, prefecture))
    except (pyrage.IdentityError, OverflowError) as fault:
        raise Refusal("E-KEY-CODE") from fault
    if not same:
        raise Refusal("E-KEY-CODE")
    return key


def _letters(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed).upper()
    return "".join(each for each in plain if each not in _IGNORED).translate(_MEANT)


def _groups(line: str) -> list[str]:
    return [line[at : at + GROUP] for at in range(0, len(line), GROUP)]


def _lengths() -> tuple[int, ...]:
    """How many letters stand on each line, without the check letters."""
    return tuple(
        min(LINE, whole - at)
        for whole in (_IDENTITY_LETTERS, _SEED_LETTERS)
        for at in range(0, whole, LINE)
    )


def _seed_letters(seed: bytes) -> str:
    number = int.from_bytes(seed, "big")
    return "".join(LETTERS[number >> 5 * place & 31] for place in reversed(range(_SEED_LETTERS)))


def _seed(letters: str) -> bytes:
    number = 0
    for letter in letters:
        number = number << 5 | LETTERS.index(letter)
    return number.to_bytes(32, "big")


def _check(line: str, number: int) -> str:
    """The remainder of the line, its number in front, by (x - 1)(x - a) over GF(32)."""
    first = second = 0
    constant, linear = _times(1, 2), 1 ^ 2  # of the generator x² + linear·x + constant
    for symbol in (number, *map(LETTERS.index, line), 0, 0):
        carried = first
        first, second = second ^ _times(carried, linear), symbol ^ _times(carried, constant)
    return LETTERS[first] + LETTERS[second]


@cache
def _times(one: int, other: int) -> int:
    """Multiplication in GF(32) with x⁵ + x² + 1."""
    product = 0
    for place in range(5):
        if other >> place & 1:
            product ^= one << place
    for place in range(8, 4, -1):
        if product >> place & 1:
            product ^= 0b100101 << place - 5
    return product
