"""Ideographic variation sequences of a font: which glyph 辻 followed by U+E0100 is drawn with."""

from __future__ import annotations

from bisect import bisect_right
from struct import iter_unpack, unpack_from

_FORMAT = 14  # "Unicode variation sequences" in the OpenType specification


def _uint24(data: bytes) -> int:
    return int.from_bytes(data, "big")


class VariationSequences:
    """The format 14 part of a font's `cmap` table, read selector by selector when first asked."""

    def __init__(self, cmap: bytes) -> None:
        self._table = _subtable(cmap)
        self._records = _records(self._table)
        self._special: dict[int, dict[int, int]] = {}
        self._ordinary: dict[int, list[tuple[int, int]]] = {}

    def glyph(self, base: int, selector: int, ordinary: int | None) -> int | None:
        """The glyph of a sequence; `ordinary` is the glyph of the base alone, often meant."""
        if selector not in self._records:
            return None
        special = self._special_glyphs(selector).get(base)
        return special if special is not None else self._if_ordinary(base, selector, ordinary)

    def _special_glyphs(self, selector: int) -> dict[int, int]:
        if selector not in self._special:
            body = _rows(self._table, self._records[selector][1], 5)
            self._special[selector] = {_uint24(c): g for c, g in iter_unpack(">3sH", body)}
        return self._special[selector]

    def _if_ordinary(self, base: int, selector: int, ordinary: int | None) -> int | None:
        if selector not in self._ordinary:
            body = _rows(self._table, self._records[selector][0], 4)
            self._ordinary[selector] = [(_uint24(c), n) for c, n in iter_unpack(">3sB", body)]
        ranges = self._ordinary[selector]
        place = bisect_right(ranges, (base, 256)) - 1
        if place >= 0 and base <= sum(ranges[place]):
            return ordinary
        return None


def _subtable(cmap: bytes) -> bytes:
    """The format 14 subtable, empty where a font has none."""
    (count,) = unpack_from(">H", cmap, 2)
    for _platform, _encoding, offset in iter_unpack(">HHL", cmap[4 : 4 + 8 * count]):
        kind, length = unpack_from(">HL", cmap, offset)
        if kind == _FORMAT:
            return cmap[offset : offset + length]
    return b""


def _records(table: bytes) -> dict[int, tuple[int, int]]:
    """Selector → offsets of its ordinary ranges and of its special glyphs (0 = none)."""
    if not table:
        return {}
    (count,) = unpack_from(">L", table, 6)
    rows = iter_unpack(">3sLL", table[10 : 10 + 11 * count])
    return {_uint24(selector): (ranges, glyphs) for selector, ranges, glyphs in rows}


def _rows(table: bytes, offset: int, width: int) -> bytes:
    if not offset:
        return b""
    (count,) = unpack_from(">L", table, offset)
    return table[offset + 4 : offset + 4 + width * count]
