"""Laying strips out on the pages of a longer paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from dxdesk.paper.slip_strips import Strip

TOP, BOTTOM = 48.0, 792.0

Page = list[tuple[float, Strip]]  # the top of each strip


def laid_out(
    blocks: Sequence[Sequence[Strip]],
    top_first: float,
    again: Mapping[int, Strip] = MappingProxyType({}),
) -> list[Page]:
    """The pages. A block is not parted unless it is longer than a page.

    Args:
        top_first: where the strips of the first page begin, under its head; in points.
        again: the head of a table, by the block that it stands over once more on a new page.
    """
    pages: list[Page] = [[]]
    y = top_first
    for number, strips in enumerate(blocks):
        high = sum(strip.high for strip in strips)
        if y + high > BOTTOM and high <= BOTTOM - TOP and pages[-1]:
            pages.append([])
            y = TOP
            if number in again:
                pages[-1].append((y, again[number]))
                y += again[number].high
        for strip in strips:
            if y + strip.high > BOTTOM:
                pages.append([])
                y = TOP
            pages[-1].append((y, strip))
            y += strip.high
    return pages
