"""Laying strips out on the pages of a longer paper."""

from __future__ import annotations

from collections.abc import Sequence

from dxdesk.paper.slip_strips import Strip

TOP, BOTTOM = 48.0, 792.0

Page = list[tuple[float, Strip]]  # the top of each strip


def laid_out(blocks: Sequence[Sequence[Strip]], top_first: float) -> list[Page]:
    """The pages. A block is not parted unless it is longer than a page.

    Args:
        top_first: where the strips of the first page begin, under its head; in points.
    """
    pages: list[Page] = [[]]
    y = top_first
    for strips in blocks:
        high = sum(strip.high for strip in strips)
        if y + high > BOTTOM and high <= BOTTOM - TOP and pages[-1]:
            pages.append([])
            y = TOP
        for strip in strips:
            if y + strip.high > BOTTOM:
                pages.append([])
                y = TOP
            pages[-1].append((y, strip))
            y += strip.high
    return pages
