"""Work that is counted instead of timed gives the same plan, to the byte."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from dxdesk.plan.plan import Plan
from dxdesk.plan.replanning import replan
from dxdesk.plan.solving import solve
from dxdesk.store.shapes import json_text
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture


def clock_of(seconds_between_two_looks: float) -> Iterator[float]:
    return count(0.0, seconds_between_two_looks)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(("towns", "people"), [(19, 5), (40, 8)])
def test_the_same_work_gives_the_same_plan_to_the_byte(
    towns: int, people: int, strict: bool
) -> None:
    asked = prefecture(2, towns, people)
    fast, slow = clock_of(0.000_001), clock_of(20.0)
    first = solve(asked, seed=3, work=3, strict=strict, threads=2, clock=lambda: next(fast))
    second = solve(asked, seed=3, work=3, strict=strict, threads=1, clock=lambda: next(slow))
    assert json_text(first) == json_text(second)
    assert violations(asked, first) == ()
    assert isinstance(first, Plan) and first.bound >= first.value
    assert strict or first.value >= first.greedy_value


def test_planning_anew_with_the_same_work_gives_the_same_plan_to_the_byte() -> None:
    asked = prefecture(2, 19, 5)
    before = solve(asked, seed=3, work=3).assignments
    fast, slow = clock_of(0.000_001), clock_of(20.0)
    first, second = (
        replan(asked, before, allowed=3, seed=3, work=2, strict=True, clock=lambda c=c: next(c))  # type: ignore[misc]
        for c in (fast, slow)
    )
    assert json_text(first.plan) == json_text(second.plan)
