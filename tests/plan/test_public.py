"""Public instances with a known best value, by the program's own problem and solver."""

from __future__ import annotations

from collections import Counter

import pytest

from dxdesk.plan.model import model_of
from dxdesk.plan.options import options_for
from dxdesk.plan.running import Limits, Listening, run
from dxdesk.plan.solving import solve
from tests.plan.hard_rules import violations
from tests.plan.public_cases import Case, gap_cases, median_cases

CASES = {case.name: case for case in (*gap_cases(), *median_cases())}


def test_all_eighty_instances_are_here() -> None:
    assert Counter(name[:3] for name in CASES) == {"gap": 60, "pme": 20}


@pytest.mark.parametrize("name", ["gap1-0", "gap3-2", "gap6-1"])
def test_the_known_best_value_is_reached_and_proven(name: str) -> None:
    case: Case = CASES[name]
    plan = solve(case.problem, seconds=60)
    assert (-plan.value, plan.stopped) == (case.known, "optimal")
    assert len(plan.assignments) == len(case.problem.needs)
    assert violations(case.problem, plan) == ()


@pytest.mark.parametrize("seconds", [1.0, 1.5, 2.5])
def test_a_plan_ended_early_claims_no_more_than_is_proven(seconds: float) -> None:
    case: Case = CASES["pmedcap11"]
    plan = solve(case.problem, seconds=seconds)
    assert -plan.bound <= case.known <= -plan.value


def test_what_a_start_is_worth_is_not_taken_for_a_bound() -> None:
    case: Case = CASES["pmedcap08"]
    options = options_for(case.problem).options
    model = model_of(case.problem, options)
    for row in model.need_rows.values():
        model.lows[row] = 1.0
    start = run(model, Limits(20.0, nodes=1)).chosen
    assert start is not None
    heard: list[float] = []

    def over(listening: Listening) -> bool:
        heard.append(float("inf") if listening.bound is None else listening.bound)
        return len(heard) > 30

    run(model, Limits(20.0), start=start, over=over)
    assert min(heard) >= -case.known - 1e-6


def test_hiring_ten_of_a_hundred_is_proven_best_from_the_most_hopeful_options_first() -> None:
    case: Case = CASES["pmedcap18"]
    plan = solve(case.problem, seconds=120)
    assert (-plan.value, plan.stopped) == (case.known, "optimal")
    assert violations(case.problem, plan) == ()
