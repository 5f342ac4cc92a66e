"""Public instances with a known best value, by the program's own problem and solver."""

from __future__ import annotations

from collections import Counter

import pytest

from dxdesk.plan.greedy import greedy
from dxdesk.plan.model import model_of
from dxdesk.plan.options import options_for
from dxdesk.plan.running import (
    Limits,
    Listening,
    _give_start,
    _listen,
    program,
    solver_with,
    work,
)
from dxdesk.plan.solving import solve
from dxdesk.plan.valuing import Worth
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


class Heard(Listening):
    """Keeps every bound that is heard."""

    bounds: list[float]

    def __setattr__(self, name: str, value: object) -> None:
        if name == "bound" and isinstance(value, float):
            self.__dict__.setdefault("bounds", []).append(value)
        super().__setattr__(name, value)


def test_what_a_start_is_worth_is_not_taken_for_a_bound() -> None:
    case: Case = CASES["pmedcap03"]
    found = options_for(case.problem)
    model = model_of(case.problem, found.options)
    for row in model.need_rows.values():
        model.lows[row] = 1.0
    start = greedy(case.problem, found)
    assert len(start) == len(case.problem.needs)
    assert Worth(case.problem).of(start) < -case.known
    solver, heard = solver_with(Limits(20.0)), Heard()
    solver.passModel(program(model))
    _listen(solver, model, heard)
    _give_start(solver, model, start)
    work(solver)
    least = -case.known - 1e-6
    assert min(heard.bounds) >= least


def test_hiring_ten_of_a_hundred_is_proven_best_from_the_most_hopeful_options_first() -> None:
    case: Case = CASES["pmedcap18"]
    plan = solve(case.problem, seconds=120)
    assert (-plan.value, plan.stopped) == (case.known, "optimal")
    assert violations(case.problem, plan) == ()
