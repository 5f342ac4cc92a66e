"""Each hard rule broken on purpose is found by the checker."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dxdesk.plan.plan import Assignment, Plan, UnmetNeed
from dxdesk.plan.problem import Budget, Candidate, Pin, Problem
from tests.plan import hard_rules
from tests.plan.hard_rules import violations
from tests.plan.small import need, person, problem, town


def sound() -> tuple[Problem, Plan]:
    """Two towns, two needs, one person: Monday and Tuesday here, Wednesday and Thursday there."""
    small = problem(
        [town(1), town(2)],
        [need(1, hard_skills=("network",)), need(2)],
        [person(1, skills=("network",), overnight=True, day_cost_yen=10_000)],
        budget_yen=10_000_000,
    )
    first = Assignment("T1", need(1).key, 0, 6, 4, (0, 1), (), False, False, 30, 52)
    second = replace(first, need=need(2).key, weekdays=(2, 3))
    plan = Plan((first, second), (), 0, 0, "0.00", 0, "0.00", "optimal", 0)
    return small, plan


def test_a_sound_plan_breaks_no_rule() -> None:
    assert violations(*sound()) == ()


def broken(small: Problem, plan: Plan) -> set[str]:
    return {rule for rule, _, _ in violations(small, plan)}


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("UNKNOWN", {"specialist": "T9"}),
        ("START", {"start": 3}),
        ("EMPLOYMENT", {"start": 10}),
        ("LENGTH", {"months": 2, "days": 17}),
        ("LEVEL", {"half_days_per_week": 5, "alternate_weekdays": (2,)}),
        ("PERSON_DAYS", {"days": 12}),
        ("MODE", {"remote": True}),
        ("OVERNIGHT_BLOCK", {"overnight": True, "weekdays": (0, 4)}),
        ("DAYS_PER_WEEK", {"weekdays": (0,)}),
        ("WEEKDAYS", {"weekdays": (0, 6)}),
        ("ALTERNATE", {"weekdays": (0,), "alternate_weekdays": (1, 4)}),
        ("SAME_DAY", {"weekdays": (1, 2)}),
        ("SAME_DAY", {"weekdays": (0,), "alternate_weekdays": (3,), "half_days_per_week": 3}),
    ],
)
def test_an_assignment_that_breaks_a_rule_is_found(rule: str, changes: dict[str, Any]) -> None:
    small, plan = sound()
    first, second = plan.assignments
    assert rule in broken(small, replace(plan, assignments=(replace(first, **changes), second)))


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("TALENT", {"talents": ("PM",)}),
        ("HARD_SKILL", {"skills": ()}),
        ("REGION", {"served_towns": ("990010",)}),
        ("REMOTE_ONLY", {"remote_only": True}),
        ("EMPLOYMENT", {"months": ("2027-05", "")}),
        ("EMPLOYMENT", {"months": ("", "2027-08")}),
        ("TRAVEL", {"travel_limit_minutes": 20}),
        ("UNAVAILABLE", {"unavailable_weekdays": (3,)}),
        ("CAPACITY", {"half_days_per_week": 7}),
        ("TOWNS_AT_ONCE", {"towns_at_once": 1}),
        ("BUDGET", {"day_cost_yen": 1_000_000}),
    ],
)
def test_a_plan_against_a_persons_own_limits_is_found(rule: str, changes: dict[str, Any]) -> None:
    small, plan = sound()
    changed = replace(small, specialists=(replace(small.specialists[0], **changes),))
    assert rule in broken(changed, plan)


def test_an_overnight_stay_nobody_agreed_to_is_found() -> None:
    small, plan = sound()
    one = replace(small.specialists[0], overnight=False)
    stays = tuple(replace(a, overnight=True) for a in plan.assignments)
    assert "OVERNIGHT" in broken(
        replace(small, specialists=(one,)), replace(plan, assignments=stays)
    )


@pytest.mark.parametrize(
    ("rule", "pin"),
    [
        ("PIN", Pin("T1", "990010:N09")),
        ("FORBIDDEN", Pin("T1", need(1).key, forbidden=True)),
        ("PINNED_START", Pin("T1", need(1).key, start=1)),
        ("PINNED_MONTHS", Pin("T1", need(1).key, months=5)),
        ("PINNED_LEVEL", Pin("T1", need(1).key, half_days_per_week=6)),
    ],
)
def test_a_plan_against_the_planners_word_is_found(rule: str, pin: Pin) -> None:
    small, plan = sound()
    assert rule in broken(replace(small, pins=(pin,)), plan)


def test_a_need_served_twice_is_found() -> None:
    small, plan = sound()
    twice = (*plan.assignments, replace(plan.assignments[0], start=2, weekdays=(4,)))
    assert "NEED_ONCE" in broken(small, replace(plan, assignments=twice))


def test_two_people_giving_more_than_was_asked_are_found() -> None:
    small, plan = sound()
    both = tuple(replace(n, same_person=False) for n in small.needs)
    people = (*small.specialists, replace(small.specialists[0], key="T2"))
    travel = {(p.key, t.code): 30 for p in people for t in small.towns}
    changed = replace(small, needs=both, specialists=people, travel_minutes=travel)
    double = (*plan.assignments, replace(plan.assignments[0], specialist="T2"))
    assert "SHARED_LEVEL" in broken(changed, replace(plan, assignments=double))


def test_an_unmet_need_without_a_reason_is_found() -> None:
    small, plan = sound()
    assert "UNEXPLAINED" in broken(small, replace(plan, assignments=plan.assignments[:1]))


def test_weekdays_given_to_a_firm_that_settles_its_own_are_found() -> None:
    small, plan = sound()
    firm = replace(small.specialists[0], half_days_per_week=40)
    assert "FIRM" in broken(replace(small, specialists=(firm,)), plan)


def test_a_purse_that_is_overdrawn_is_found_though_the_money_for_all_suffices() -> None:
    small, plan = sound()
    assert "BUDGET" in broken(replace(small, budgets=(Budget("派遣", 1_000, ("T1",)),)), plan)
    assert broken(replace(small, budgets=(Budget("派遣", 1_000, ("T2",)),)), plan) == set()


def test_more_people_hired_than_may_be_are_found() -> None:
    small, plan = sound()
    hired = replace(small, candidates=(Candidate("T1", 10),), most_hires=0)
    assert "HIRES" in broken(hired, plan)
    assert broken(replace(hired, most_hires=1), plan) == set()


def test_a_need_that_has_to_be_served_and_is_not_is_found() -> None:
    small, plan = sound()
    changed = replace(small, needs=(small.needs[0], replace(small.needs[1], must=True)))
    left = UnmetNeed(need(2).key, "CAPACITY")
    alone = replace(plan, assignments=plan.assignments[:1], unmet=(left,))
    assert broken(changed, alone) == {"MUST"}
    given_up = (("MUST_GIVEN_UP", {"need": need(2).key}),)
    assert broken(changed, replace(alone, messages=given_up)) == set()


def test_there_is_a_plan_spoilt_in_each_rule_that_the_checker_knows() -> None:
    names = set(re.findall(r'"([A-Z_]+)"', Path(hard_rules.__file__).read_text(encoding="utf-8")))
    rules = names - hard_rules.GATES - {"MUST_GIVEN_UP"} | {"REGION", "HARD_SKILL", "TRAVEL"}
    rules |= {"REMOTE_ONLY", "FORBIDDEN"}
    spoilt = set(re.findall(r'"([A-Z_]+)"', Path(__file__).read_text(encoding="utf-8")))
    assert rules - spoilt == set()
