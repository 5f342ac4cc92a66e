"""The solver against trying everything, and what the planner may rely on."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

from hypothesis import HealthCheck, assume, given, settings

from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.progress import Progress
from dxdesk.plan.solving import solve
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture
from tests.plan.small import (
    best_value,
    combinations_of,
    need,
    person,
    problem,
    problems,
    town,
)

slow = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])


@slow
@given(problems(pinned=False))
def test_the_plan_is_worth_as_much_as_the_best_of_all_plans(small: Problem) -> None:
    assume(combinations_of(small) <= 20_000)
    plan = solve(small)
    assert plan.stopped == "optimal"
    assert plan.value == plan.bound == best_value(small)
    assert plan.greedy_value <= plan.value


@settings(max_examples=150, deadline=None)
@given(problems(most_needs=8))
def test_no_plan_breaks_a_hard_rule(small: Problem) -> None:
    assert violations(small, solve(small)) == ()


def test_a_prefecture_of_nineteen_towns_is_planned_without_a_broken_rule() -> None:
    plan = solve(prefecture(1, 19, 5), seconds=10)
    assert violations(prefecture(1, 19, 5), plan) == ()
    assert plan.gap_percent == "0.00"
    assert plan.value > plan.greedy_value


def test_the_same_problem_and_seed_give_the_same_plan() -> None:
    first, second = (solve(prefecture(3, 19, 5), seed=4) for _ in range(2))
    assert first.stopped == second.stopped == "optimal"
    assert replace(first, seconds="") == replace(second, seconds="")


def test_the_order_of_towns_needs_and_people_does_not_change_the_plan() -> None:
    original = prefecture(1, 19, 5)
    rng = random.Random(5)
    shuffled = replace(
        original,
        towns=tuple(rng.sample(original.towns, len(original.towns))),
        needs=tuple(rng.sample(original.needs, len(original.needs))),
        specialists=tuple(rng.sample(original.specialists, len(original.specialists))),
    )
    assert solve(original).assignments == solve(shuffled).assignments


def test_a_pinned_person_goes_and_a_forbidden_one_does_not() -> None:
    towns, needs = [town(1), town(2)], [need(1, weight=20), need(2, weight=5)]
    people = [person(1), person(2)]
    pins = (Pin("T2", needs[1].key, start=2, months=4), Pin("T1", needs[0].key, forbidden=True))
    plan = solve(problem(towns, needs, people, pins=pins))
    pairs = {(a.specialist, a.need): a for a in plan.assignments}
    assert ("T1", needs[0].key) not in pairs
    pinned = pairs["T2", needs[1].key]
    assert (pinned.start, pinned.months, pinned.pinned) == (2, 4, True)


def test_pins_that_cannot_all_hold_are_repaired_by_releasing_the_cheapest() -> None:
    towns = [town(1), town(2), town(3)]
    needs = [need(n, weight=n, half_days_per_week=6, least_half_days=6) for n in (1, 2, 3)]
    one = person(1, half_days_per_week=6)
    pins = tuple(Pin("T1", n.key, start=0, months=6) for n in needs)
    plan = solve(problem(towns, needs, [one], pins=pins))
    assert [a.need for a in plan.assignments if a.pinned] == [needs[2].key]
    assert [(code, values["need"]) for code, values in plan.messages] == [
        ("PIN_RELEASED", needs[0].key),
        ("PIN_RELEASED", needs[1].key),
    ]


def test_a_pin_no_gate_lets_through_is_named_with_the_gate() -> None:
    producer = person(1, talents=("PRODUCER",))
    plan = solve(
        problem([town(1)], [need(1)], [producer], pins=(Pin("T1", need(1).key), Pin("X", "Y")))
    )
    assert [code for code, _ in plan.messages] == ["PIN_TYPE", "PIN_UNKNOWN"]


def test_a_town_with_one_person_for_it_is_served_before_a_slightly_more_urgent_one() -> None:
    towns = [town(1), town(2, alone=True)]
    needs = [need(1, weight=14), need(2, weight=10)]
    one = person(1, half_days_per_week=4)
    plan = solve(problem(towns, needs, [one]))
    served = {a.need for a in plan.assignments if a.half_days_per_week == 4}
    assert needs[1].key in {a.need for a in plan.assignments} and needs[0].key not in served


def test_the_strict_order_reaches_a_one_person_town_whatever_the_urgency() -> None:
    towns = [town(1), town(2, alone=True)]
    needs = [
        need(1, weight=31, half_days_per_week=10, months=12, latest_start=0, least_months=12),
        need(2, weight=0, months=6),
    ]
    needs[0] = replace(needs[0], least_half_days=10)
    small = problem(towns, needs, [person(1)])
    assert {a.need for a in solve(small).assignments} == {needs[0].key}
    strict = solve(small, strict=True)
    assert {a.need for a in strict.assignments} == {needs[1].key}
    assert violations(small, strict) == ()


def test_who_came_last_time_comes_again_when_all_else_is_equal() -> None:
    for same in ("T1", "T2"):
        small = problem(
            [town(1)], [need(1)], [person(1), person(2)], previous=((same, need(1).key),)
        )
        assert [a.specialist for a in solve(small).assignments] == [same]


def test_stopping_returns_the_best_plan_so_far() -> None:
    large = prefecture(2, 40, 10)
    plan = solve(large, seconds=60, stop=lambda: True)
    assert plan.stopped == "user"
    assert float(plan.seconds) < 10
    assert plan.bound >= plan.value >= plan.greedy_value
    assert violations(large, plan) == ()


def test_the_time_limit_is_kept_and_the_gap_is_told() -> None:
    large = prefecture(2, 60, 15)
    plan = solve(large, seconds=2)
    assert plan.stopped == "time"
    assert float(plan.seconds) < 4
    assert float(plan.gap_percent) > 0
    assert violations(large, plan) == ()


def test_progress_only_ever_gets_better() -> None:
    seen: list[Progress] = []
    plan = solve(prefecture(2, 19, 5), seconds=5, progress=seen.append)
    assert seen
    for before, after in pairwise(seen):
        assert after.value >= before.value and after.bound <= before.bound
        assert float(after.seconds) >= float(before.seconds)
    assert plan.value >= seen[-1].value


def test_an_empty_pool_gives_an_empty_plan_with_reasons() -> None:
    plan = solve(problem([town(1)], [need(1)], []))
    assert plan.assignments == ()
    assert [unmet.reason for unmet in plan.unmet] == ["EMPTY_POOL"]
    assert plan.gap_percent == "0.00"


def test_a_need_that_two_may_share_is_shared() -> None:
    asked = need(1, half_days_per_week=6, least_half_days=2, same_person=False)
    people = [person(n, half_days_per_week=3) for n in (1, 2)]
    small = problem([town(1)], [asked], people)
    plan = solve(small)
    assert [a.specialist for a in plan.assignments] == ["T1", "T2"]
    assert violations(small, plan) == ()


def test_nobody_holds_more_assignments_at_once_than_they_may() -> None:
    needs = [need(n, half_days_per_week=2, latest_start=0, months=12) for n in (1, 2, 3)]
    small = problem([town(1), town(2), town(3)], needs, [person(1, towns_at_once=2)])
    plan = solve(small)
    assert (
        max(
            sum(a.start <= month < a.start + a.months for a in plan.assignments)
            for month in range(12)
        )
        == 2
    )
    assert violations(small, plan) == ()
