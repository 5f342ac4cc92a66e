"""Work that is counted instead of timed gives the same plan, to the byte."""

from __future__ import annotations

import pytest

from dxdesk.plan.plan import Plan
from dxdesk.plan.solving import solve
from dxdesk.store.shapes import json_text
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture


@pytest.mark.parametrize(("towns", "people"), [(19, 5), (40, 8)])
def test_the_same_work_gives_the_same_plan_to_the_byte(towns: int, people: int) -> None:
    asked = prefecture(2, towns, people)
    first, second = (solve(asked, seed=3, work=3) for _ in range(2))
    assert json_text(first) == json_text(second)
    assert violations(asked, first) == ()
    assert isinstance(first, Plan) and first.bound >= first.value >= first.greedy_value
