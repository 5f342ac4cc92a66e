"""Dates, codes and numbers with their unit are not broken at the end of a line."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

JOIN = "\u2060"  # word joiner: nothing is seen of it, and no line ends there

_DAY = r"(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:[(（][月火水木金土日][)）])?"
_UNITS = (
    "か所|か月|人|件|問|万円|千円|億円|円|年度|年|月|日|割|時間|時|分|団体|点|回|版|週|倍|枚|台"
)
_WHOLE = re.compile(
    rf"(?:令和|平成|昭和|大正|明治)(?:元|[0-9]{{1,2}})(?:年度|年{_DAY})?"
    rf"|[0-9]{{1,4}}年{_DAY}"
    r"|[0-9]{1,2}月[0-9]{1,2}日(?:[(（][月火水木金土日][)）])?"
    r"|[0-9]{1,2}:[0-9]{2}"
    r"|[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+"
    rf"|第?[−＋]?[0-9][0-9,.]*(?:{_UNITS})"
)


def joins_in(text: str) -> tuple[int, ...]:
    """Before which letters of `text` no line may begin, in order."""
    return tuple(
        place for found in _WHOLE.finditer(text) for place in range(found.start() + 1, found.end())
    )


def joined(text: str, joins: tuple[int, ...]) -> str:
    """`text` with a joiner at every one of these places."""
    held = set(joins)
    return "".join(JOIN + letter if at in held else letter for at, letter in enumerate(text))


def shifted(place: int, joins: tuple[int, ...], *, is_end: bool = False) -> int:
    """Where a place of the text stands once it is joined; an end stays before its joiner."""
    return place + (bisect_left if is_end else bisect_right)(joins, place)
