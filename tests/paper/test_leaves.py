"""Blocks on pages: nothing is lost, and a drawing that has to wait leaves no empty page."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dxdesk.paper.leaves import BOTTOM, TOP, laid_out
from dxdesk.paper.slip_strips import Strip, space

HEIGHTS = st.lists(st.lists(st.floats(5, 250), min_size=1, max_size=6), min_size=1, max_size=25)


def _blocks(heights: list[list[float]]) -> list[list[Strip]]:
    return [[Strip(high, space) for high in block] for block in heights]


@given(HEIGHTS, st.sets(st.integers(0, 24), max_size=3))
def test_every_strip_is_on_a_page_once_and_inside_it(
    heights: list[list[float]], floating: set[int]
) -> None:
    blocks = _blocks(heights)
    pages = laid_out(blocks, 108.0, floating=floating)
    laid = [id(strip) for page in pages for _, strip in page]
    assert sorted(laid) == sorted(id(strip) for block in blocks for strip in block)
    for page in pages:
        for (top, strip), (following, _) in pairwise(page):
            assert top + strip.high <= following + 1e-6
        assert all(y >= TOP and y + strip.high <= BOTTOM + 1e-6 for y, strip in page)


def test_text_fills_the_page_that_is_too_short_for_a_drawing() -> None:
    text, drawing, after = Strip(400, space), Strip(500, space), Strip(60, space)
    pages = laid_out([[text], [drawing], [after], [after], [after]], TOP, floating={1})
    assert [[strip for _, strip in page] for page in pages] == [
        [text, after, after, after],
        [drawing],
    ]


def test_a_drawing_stays_where_it_has_room() -> None:
    text, drawing, after = Strip(200, space), Strip(300, space), Strip(60, space)
    pages = laid_out([[text], [drawing], [after]], TOP, floating={1})
    assert [[strip for _, strip in page] for page in pages] == [[text, drawing, after]]
