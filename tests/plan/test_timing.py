"""Stop is heard, time is kept, and whoever waits is told how far it has come."""

from __future__ import annotations

from itertools import pairwise
from time import monotonic, sleep

import pytest

from dxdesk.plan.progress import Progress
from dxdesk.plan.solving import solve
from dxdesk.plan.supervising import supervise
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture


@pytest.mark.parametrize("after", [0.0, 4.0])
def test_a_large_prefecture_stops_within_about_a_second(after: float) -> None:
    large, begun = prefecture(1, 179, 40), monotonic()
    asked: list[float] = []

    def stop() -> bool:
        told = monotonic() - begun >= after
        if told and not asked:
            asked.append(monotonic())
        return told

    plan = solve(large, seconds=60, threads=2, stop=stop)
    # What is drawn by hand at first comes before anybody is asked: a plan there always is.
    assert monotonic() - asked[0] < 2
    assert plan.stopped == "user"
    assert plan.bound > plan.value >= plan.greedy_value > 0
    assert violations(large, plan) == ()


def test_the_time_holds_for_the_whole_solve_and_progress_is_steady() -> None:
    seen: list[tuple[float, Progress]] = []
    large, begun = prefecture(2, 60, 15), monotonic()
    plan = solve(large, seconds=8, threads=2, progress=lambda p: seen.append((monotonic(), p)))
    assert monotonic() - begun < 8 * 1.2 + 0.5
    assert violations(large, plan) == ()
    assert len(seen) <= 20
    for (before, earlier), (after, later) in pairwise(seen):
        assert after - before < 2.5
        assert later.value >= earlier.value and later.bound <= earlier.bound
        assert float(later.seconds) >= float(earlier.seconds)


def test_a_watch_that_says_the_time_is_over_ends_the_solve() -> None:
    small = prefecture(1, 19, 5)
    readings = iter([0.0])
    plan = solve(small, seconds=5, clock=lambda: next(readings, 100.0))
    assert plan.stopped == "time"
    assert plan.bound > plan.value
    assert {unmet.reason for unmet in plan.unmet} <= {"NOT_EXAMINED", "NOT_EXAMINED_NOBODY"}
    assert violations(small, plan) == ()


def test_time_for_no_more_than_the_first_bound_is_time_for_a_plan() -> None:
    """The time jumps once the first bound is told: nobody's year is looked for to the end."""
    asked, told = prefecture(1, 100, 24), list[Progress]()
    watch = iter(range(1_000))

    def clock() -> float:
        near_the_end = bool(told) and told[-1].bound < told[0].bound
        return 700.0 + 5 * next(watch) if near_the_end else float(next(watch))

    plan = solve(asked, seconds=1_000, clock=clock, progress=told.append)
    assert plan.stopped == "time"
    assert plan.bound < told[0].bound
    assert violations(asked, plan) == ()


def test_work_that_does_not_hear_is_left_behind_and_waited_for_later() -> None:
    begun, cancelled, done = monotonic(), [], []

    def deaf() -> None:
        sleep(1.5)
        done.append("deaf")

    assert not supervise([deaf], lambda: True, lambda: cancelled.append(True))
    assert cancelled and monotonic() - begun < 1
    assert supervise([lambda: done.append("next")], lambda: False, lambda: None)
    assert done == ["deaf", "next"]


def test_what_goes_wrong_in_the_work_is_heard_by_the_supervisor() -> None:
    def broken() -> None:
        raise ValueError("no plan")

    with pytest.raises(ValueError, match="no plan"):
        supervise([broken], lambda: False, lambda: None)
