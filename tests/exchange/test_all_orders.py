"""Files come in any order, both sides offline: the end is the defined one, whichever it was.

The commands `tests.exchange.orders` and `tests.exchange.shuffles` run all of it.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from dxdesk.report import reply_times
from tests.exchange.orders import (
    DEFINED,
    FIRST,
    LATE,
    REOPENED,
    SECOND,
    TO_FIRST,
    TO_SECOND,
    Orders,
    all_orders,
)
from tests.exchange.shuffles import FILES, outcomes

AS_WRITTEN = (FIRST, TO_FIRST, SECOND, TO_SECOND, REOPENED, LATE)
NEWEST_FIRST = (FIRST, SECOND, REOPENED, TO_SECOND, TO_FIRST, LATE)
LATE_FIRST = (LATE, SECOND, TO_SECOND, FIRST, TO_FIRST, REOPENED)
NEVER_ANSWERED = (SECOND, FIRST, TO_FIRST, REOPENED, LATE, TO_SECOND)
SOME = 60  # one order in so many; the command runs every one


def test_orders_end_as_defined_whatever_came_first(tmp_path: Path) -> None:
    orders = Orders(tmp_path)
    named = (AS_WRITTEN, NEWEST_FIRST, LATE_FIRST, NEVER_ANSWERED)
    for order in (*named, *islice(all_orders(), 0, None, SOME)):
        world, end = orders.run(order)
        assert end == DEFINED[world.in_force], order


def test_all_six_files_carried_end_alike(tmp_path: Path) -> None:
    orders = Orders(tmp_path)
    ends = {orders.run(order)[1] for order in (AS_WRITTEN, NEWEST_FIRST, LATE_FIRST)}
    assert ends == {DEFINED[REOPENED]}


def test_a_town_that_went_by_the_oldest_reply_would_be_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        reply_times, "in_force", lambda replies: min(replies, key=lambda reply: reply.number)
    )
    world, end = Orders(tmp_path).run(AS_WRITTEN)
    assert world.in_force == REOPENED and end != DEFINED[REOPENED]


def test_one_bad_file_stops_no_other_and_the_order_is_nothing(tmp_path: Path) -> None:
    found, codes = outcomes(tmp_path, 3)
    assert len(codes) == 7 and {len(each.taken) for each in found} == {FILES - 7}
    assert len({each.content for each in found}) == 1
    assert all(each.refused == frozenset(codes.items()) for each in found)
