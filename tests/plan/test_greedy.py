"""The plan drawn by hand: its order is the same however large the prefecture is."""

from __future__ import annotations

import pytest

from dxdesk.plan import greedy
from dxdesk.plan.options import options_for
from tests.plan.prefectures import prefecture


def test_a_plan_drawn_in_parts_is_the_plan_drawn_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = prefecture(1, 19, 5)
    offered = options_for(asked)
    at_once = greedy.greedy(asked, offered)
    monkeypatch.setattr(greedy, "AT_ONCE", 7)
    assert len(offered.options) > 100
    assert greedy.greedy(asked, offered) == at_once
