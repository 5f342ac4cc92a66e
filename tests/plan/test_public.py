"""Public instances with a known best value, by the program's own problem and solver."""

from __future__ import annotations

from collections import Counter

import pytest

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
