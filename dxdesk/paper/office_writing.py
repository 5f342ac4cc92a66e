"""Which characters a text file is written in: UTF-8, UTF-16 or the Shift_JIS of Windows."""

from __future__ import annotations

import codecs
import re

from dxdesk.errors import Refusal

LOST = "\ufffd"  # stands where bytes could not be read
_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MOST_LOST = 0.02  # share of characters; above it this is no text in any writing known here
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def text_of(data: bytes) -> str:
    """The bytes as text: UTF-8, UTF-16 or the Shift_JIS of Windows; what is lost is `LOST`.

    Raises:
        Refusal: E-NOT-TABLE.
    """
    encoding = next((name for mark, name in _MARKED if data.startswith(mark)), "")
    encoding = encoding or _wide(data) or _strict(data)
    if encoding:
        text = data.decode(encoding, errors="replace")
    else:
        both = (data.decode(name, errors="replace") for name in ("utf-8", "cp932"))
        text = min(both, key=lambda each: each.count(LOST))
    if text.count(LOST) > max(1, len(text) * _MOST_LOST) or _CONTROL.search(text):
        raise Refusal("E-NOT-TABLE")
    return text


def _wide(data: bytes) -> str:
    """UTF-16 without its mark shows by the zero beside every comma and digit."""
    start = data[:2000]
    halves = (start[0::2].count(0), start[1::2].count(0))
    if max(halves) < max(2, len(start) // 50) or max(halves) < 4 * min(halves):
        return ""
    return "utf-16-be" if halves[0] > halves[1] else "utf-16-le"


def _strict(data: bytes) -> str:
    for name in ("utf-8", "cp932"):
        try:
            data.decode(name)
        except UnicodeDecodeError:
            continue
        return name
    return ""
