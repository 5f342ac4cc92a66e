"""Every unmet need has a reason, and following its advice makes the need servable."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from dxdesk.plan.options import options_for
from dxdesk.plan.pinning import settle
from dxdesk.plan.plan import Plan, UnmetNeed
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.reasons import SENTENCES
from dxdesk.plan.relaxing import relaxed
from dxdesk.plan.running import Limits
from dxdesk.plan.solving import solve
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture
from tests.plan.small import need, person, problem, problems, town

NAMES = {"ENGINEER": "エンジニア", "PRODUCER": "プロデューサー", "network": "ネットワーク"}


def said(unmet: UnmetNeed) -> tuple[str, str]:
    return (
        SENTENCES[unmet.reason].format(**unmet.values),
        SENTENCES[unmet.relaxation].format(**unmet.relaxation_values) if unmet.relaxation else "",
    )


def is_served_when_followed(small: Problem, unmet: UnmetNeed) -> bool:
    """Follow the advice, then look whether the need can be served without a broken rule."""
    followed = relaxed(small, unmet)
    if "specialist" in unmet.relaxation_values:
        plan = solve(followed, seconds=5)
        return unmet.need in {a.need for a in plan.assignments} and not violations(followed, plan)
    return any(option.need == unmet.need for option in options_for(followed).options)


def is_open_when_followed(small: Problem, unmet: UnmetNeed) -> bool:
    """The same without solving the whole prefecture again: the advised pin holds with the rest."""
    if "specialist" not in unmet.relaxation_values:
        return is_served_when_followed(small, unmet)
    followed = relaxed(small, unmet)
    pinned = settle(followed, options_for(followed), (), Limits(5))
    return unmet.need in {pin.need for pin in pinned.kept}


def only(plan: Plan) -> UnmetNeed:
    assert len(plan.unmet) == 1
    assert all(said(plan.unmet[0]))
    return plan.unmet[0]


@settings(max_examples=40, deadline=None)
@given(problems(most_needs=8))
def test_advice_that_is_followed_lets_the_need_be_served(small: Problem) -> None:
    for unmet in solve(small).unmet:
        assert all(said(unmet))
        assert is_served_when_followed(small, unmet)


def test_every_unmet_need_of_sixty_prefectures_is_explained() -> None:
    explained = 0
    for seed in range(60):
        small = prefecture(seed, 5, 1 + seed % 2)
        for unmet in solve(small, seconds=5).unmet:
            assert all(said(unmet))
            assert is_open_when_followed(small, unmet), (seed, unmet)
            explained += 1
    assert explained > 60


def test_a_kind_nobody_has_is_named_and_the_kind_that_would_do() -> None:
    small = problem([town(1)], [need(1)], [person(1, talents=("PRODUCER",))])
    unmet = only(solve(small, names=NAMES))
    assert said(unmet) == (
        "Nobody in the pool is of the kind asked for (エンジニア).",
        "If the kind プロデューサー is accepted as well, 専門家1 could go.",
    )


def test_the_nearest_person_is_named_with_minutes_and_limit() -> None:
    people = [person(1), person(2)]
    minutes = {("T1", town(1).code): 150, ("T2", town(1).code): 132}
    unmet = only(solve(problem([town(1)], [need(1)], people, minutes=minutes)))
    assert unmet.reason == "TRAVEL"
    assert (unmet.values["name"], unmet.values["minutes"]) == ("専門家2", 132)
    assert (unmet.values["limit"], unmet.relaxation) == (90, "RELAX_REMOTE")


@pytest.mark.parametrize(
    ("changes", "asked", "reason", "advice"),
    [
        ({}, {"hard_skills": ("network",)}, "HARD_SKILL", "RELAX_SKILL"),
        ({"served_towns": ("990020",)}, {}, "REGION", "RELAX_REGION"),
        ({"remote_only": True}, {}, "REMOTE_ONLY", "RELAX_REMOTE"),
        ({"months": ("2027-08", "")}, {}, "PERIOD", "RELAX_START_LATER"),
        ({"months": ("", "2027-05")}, {}, "PERIOD", "RELAX_LENGTH"),
        (
            {"months": ("", "2027-09")},
            {"first_start": 5, "latest_start": 6},
            "PERIOD",
            "RELAX_START_EARLIER",
        ),
        (
            {"months": ("2026-04", "2027-03")},
            {},
            "PERIOD",
            "RELAX_EMPLOYMENT",
        ),
        ({"half_days_per_week": 1}, {}, "HOURS", "RELAX_LEVEL"),
        ({"unavailable_weekdays": (0, 1, 2, 3, 4)}, {}, "HOURS", "RELAX_HIRE"),
        ({}, {"first_start": 13, "latest_start": 14}, "NEXT_YEAR", "RELAX_START_EARLIER"),
    ],
)
def test_each_gate_has_its_reason_and_its_cheapest_opening(
    changes: dict[str, Any], asked: dict[str, Any], reason: str, advice: str
) -> None:
    small = problem([town(1)], [need(1, **asked)], [person(1, **changes)])
    unmet = only(solve(small))
    assert (unmet.reason, unmet.relaxation) == (reason, advice)
    assert is_served_when_followed(small, unmet)


def test_a_person_the_planner_ruled_out_is_named() -> None:
    pins = (Pin("T1", need(1).key, forbidden=True),)
    small = problem([town(1)], [need(1)], [person(1)], pins=pins)
    unmet = only(solve(small))
    assert (unmet.reason, unmet.relaxation) == ("FORBIDDEN", "RELAX_ALLOW")
    assert is_served_when_followed(small, unmet)


def rivals() -> Problem:
    """Two towns want the same whole week of the only person."""
    whole = {"half_days_per_week": 10, "least_half_days": 10, "months": 12, "least_months": 12}
    needs = [need(n, weight=5 * n, latest_start=0, **whole) for n in (1, 2)]
    return problem([town(1), town(2)], needs, [person(1)])


def test_a_need_without_time_left_names_what_would_be_given_up_and_the_loss() -> None:
    plan = solve(rivals())
    unmet = only(plan)
    assert (unmet.reason, unmet.relaxation) == ("CAPACITY", "RELAX_INSTEAD")
    assert unmet.relaxation_values["displaced"] == "第2町 要望1"
    instead = solve(relaxed(rivals(), unmet))
    assert instead.value - plan.value == unmet.relaxation_values["change"]


def test_a_need_kept_out_by_a_pin_names_the_pin() -> None:
    first, second = rivals().needs
    small = replace(rivals(), pins=(Pin("T1", first.key),))
    unmet = only(solve(small))
    assert (unmet.need, unmet.reason) == (second.key, "PINNED")
    assert unmet.relaxation_values["displaced"] == "第1町 要望1"
    assert is_served_when_followed(small, unmet)


def test_a_need_without_money_names_how_much_more_it_takes() -> None:
    small = problem([town(1)], [need(1)], [person(1, day_cost_yen=30_000)], budget_yen=100_000)
    unmet = only(solve(small))
    assert (unmet.reason, unmet.relaxation) == ("BUDGET", "RELAX_BUDGET")
    assert is_served_when_followed(small, unmet)


def test_a_trip_worth_less_than_the_road_is_said_to_be_so() -> None:
    dear = {("T1", town(1).code): 90}
    small = problem([town(1)], [need(1, weight=0)], [person(1)], minutes=dear)
    weights = replace(small.weights, reach_town=0, first_segment_slope=0, second_segment_slope=0)
    unmet = only(solve(replace(small, weights=weights)))
    assert (unmet.reason, unmet.relaxation) == ("NOT_WORTH", "RELAX_PIN")
