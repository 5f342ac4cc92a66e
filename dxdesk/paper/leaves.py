"""Laying strips out on the pages of a longer paper."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from dxdesk.paper.slip_strips import Strip

TOP, BOTTOM = 48.0, 792.0

Page = list[tuple[float, Strip]]  # the top of each strip


def laid_out(
    blocks: Sequence[Sequence[Strip]],
    top_first: float,
    again: Mapping[int, Strip] = MappingProxyType({}),
    floating: Collection[int] = (),
) -> list[Page]:
    """The pages. A block is not parted unless it is longer than a page.

    Args:
        top_first: where the strips of the first page begin, under its head; in points.
        again: the head of a table, by the block that it stands over once more on a new page.
        floating: blocks that, where the rest of a page is too small for them, wait for the top
            of the next one and let those behind them fill the page.
    """
    leaves = _Leaves(top_first)
    waiting: list[Sequence[Strip]] = []
    for number, strips in enumerate(blocks):
        if number in floating and not leaves.takes(strips):
            waiting.append(strips)
            continue
        if not leaves.takes(strips):
            leaves.turn(waiting)
            waiting = []
            if not leaves.takes(strips):
                leaves.turn()
            leaves.add([again[number]] if number in again else [])
        leaves.add(strips)
    for strips in waiting:
        leaves.turn([strips])
    return leaves.pages


class _Leaves:
    """Pages being filled from top to bottom."""

    def __init__(self, top: float) -> None:
        self.pages: list[Page] = [[]]
        self._y = top

    def takes(self, strips: Sequence[Strip]) -> bool:
        """Whether the block stays here: it fits, or it would be parted on any page."""
        high = sum(strip.high for strip in strips)
        return self._y + high <= BOTTOM or high > BOTTOM - TOP or not self.pages[-1]

    def turn(self, first: Sequence[Sequence[Strip]] = ()) -> None:
        """A new page, with these blocks at its top."""
        self.pages.append([])
        self._y = TOP
        for strips in first:
            self.add(strips)

    def add(self, strips: Sequence[Strip]) -> None:
        for strip in strips:
            if self._y + strip.high > BOTTOM:
                self.turn()
            self.pages[-1].append((self._y, strip))
            self._y += strip.high
