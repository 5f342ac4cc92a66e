"""The strict order: every goal has its own proven result, and later goals do not undo it."""

from __future__ import annotations

from itertools import product

from hypothesis import HealthCheck, assume, given, settings

from dxdesk.plan.plan import Plan, Tier
from dxdesk.plan.problem import Problem
from dxdesk.plan.replanning import replan
from dxdesk.plan.solving import solve
from dxdesk.plan.valuing import Worth
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture
from tests.plan.small import combinations_of, fits_together, problems, ways


def tiers_of(plan: Plan) -> dict[str, Tier]:
    return {tier.goal: tier for tier in plan.tiers}


def by_trying_everything(small: Problem) -> tuple[int, int, int]:
    """The most one-person-IT towns; then the most towns; then the worth with 98 % of those."""
    alone = {town.code for town in small.towns if town.one_person_it}
    musts = {need.key for need in small.needs if need.must}
    seen = []
    for choice in product(*ways(small).values()):
        options = [option for part in choice for option in part]
        if fits_together(small, options):
            towns = {option.town for option in options}
            served = len(musts & {option.need for option in options})
            seen.append((served, len(towns & alone), len(towns), Worth(small).of(options)))
    most = max(each[0] for each in seen)
    seen = [each for each in seen if each[0] == most]
    reached_alone = max(each[1] for each in seen)
    seen = [each for each in seen if each[1] == reached_alone]
    reached = max(each[2] for each in seen)
    least = -(-reached * 98 // 100)
    return reached_alone, reached, max(each[3] for each in seen if each[2] >= least)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(problems(pinned=False))
def test_every_goal_is_as_good_as_the_goals_before_let_it_be(small: Problem) -> None:
    assume(combinations_of(small) <= 5_000)
    plan = solve(small, strict=True)
    tiers = tiers_of(plan)
    assert list(tiers) == ["ALONE", "TOWNS", "VALUE"]
    assert all(tier.proven for tier in plan.tiers) and plan.stopped == "optimal"
    assert tuple(tier.best for tier in plan.tiers) == by_trying_everything(small)
    assert violations(small, plan) == ()


def test_a_prefecture_of_forty_towns_tells_value_bound_and_slack_of_every_goal() -> None:
    asked = prefecture(2, 40, 10)
    plan = solve(asked, seconds=15, strict=True)
    alone, towns, value = plan.tiers
    assert alone.proven and towns.proven and alone.slack == 0
    assert towns.least == -(-towns.best * 98 // 100) and towns.reached >= towns.least
    assert alone.reached == alone.best
    assert value.reached == plan.value <= value.bound == plan.bound
    visited = {each.need.partition(":")[0] for each in plan.assignments}
    assert len(visited) == towns.reached


def test_a_plan_in_no_strict_order_claims_no_goals() -> None:
    assert solve(prefecture(1, 19, 5), seconds=5).tiers == ()


def test_planning_anew_in_strict_order_keeps_what_the_goals_before_let_stay() -> None:
    asked = prefecture(2, 19, 5)
    before = solve(asked, seconds=10)
    found = replan(asked, before.assignments, allowed=None, seconds=15, strict=True)
    tiers = tiers_of(found.plan)
    assert list(tiers) == ["ALONE", "TOWNS", "VALUE", "KEPT"]
    visits = {
        (each.specialist, each.need, each.start, each.months, each.half_days_per_week)
        for each in before.assignments
    }
    now = {
        (each.specialist, each.need, each.start, each.months, each.half_days_per_week)
        for each in found.plan.assignments
    }
    assert tiers["KEPT"].reached == len(visits & now)
    assert tiers["KEPT"].proven and tiers["VALUE"].proven
    assert found.plan.value == tiers["VALUE"].best
    assert violations(asked, found.plan) == ()
