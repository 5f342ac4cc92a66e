"""The prefecture's own minutes, winter, money for travel, and budgets by grant head."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.plan.options import options_for, trips
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Budget, Problem
from dxdesk.plan.problem_making import PlannersWord, problem_from
from dxdesk.plan.solving import solve
from dxdesk.plan.travel_changes import TravelChange
from tests.plan.prefectures import shipped_weights
from tests.plan.test_problem_making import PLACES, REQUEST, report

WEIGHTS = shipped_weights()
DAY = date(2026, 11, 20)
LONG = replace(REQUEST, first_month="2026-04", latest_month="2027-01", months=2)


def made(*travel: TravelChange, yen_per_hour: int = 0, person: Specialist | None = None) -> Problem:
    who = person or Specialist("T01", "専門家", ("PM",), base="016373", travel_limit_minutes=90)
    return problem_from(
        [report("016314", LONG)],
        [who],
        PLACES,
        replace(WEIGHTS, travel_yen_per_hour=yen_per_hour),
        fiscal_year=2026,
        first_open_month=0,
        word=PlannersWord(travel=travel),
    )


def way(
    minutes: int, winter: int | None = None, first: int | None = None, last: int | None = None
) -> TravelChange:
    return TravelChange("016373", "016314", minutes, winter, first, last, "渡船", DAY)


def test_the_prefectures_own_minutes_take_the_place_of_the_map() -> None:
    assert made().travel_minutes["T01", "016314"] == 30
    assert made(way(75)).travel_minutes["T01", "016314"] == 75


def test_a_correction_of_another_base_changes_nothing() -> None:
    assert made(replace(way(75), base="01")).travel_minutes["T01", "016314"] == 30


def test_winter_may_run_over_new_year() -> None:
    assert way(75, 150, 12, 3).winter_months == (8, 9, 10, 11)
    assert way(75, 150, 1, 1).winter_months == (9,)
    assert way(75, 150, 3, 4).winter_months == (0, 11)


def test_nobody_is_sent_beyond_the_limit_in_winter_and_still_before_it() -> None:
    options = options_for(made(way(75, 150, 12, 3))).options
    assert options
    assert {option.travel_minutes for option in options} == {75}
    assert all(set(range(o.start, o.end)).isdisjoint({8, 9, 10, 11}) for o in options)


def test_who_stays_overnight_goes_in_winter_too_and_the_longer_way_is_counted() -> None:
    person = Specialist(
        "T01", "専門家", ("PM",), base="016373", travel_limit_minutes=90, overnight=True
    )
    options = options_for(made(way(75, 150, 12, 3), person=person)).options
    winter = [o for o in options if set(range(o.start, o.end)) & {8, 9, 10, 11}]
    assert winter and all((o.travel_minutes, o.overnight) == (150, True) for o in winter)
    assert any(not o.overnight for o in options)


@given(half_days=st.integers(1, 10), months=st.integers(1, 12), minutes=st.integers(0, 120))
def test_travel_money_is_both_ways_for_every_journey_in_whole_yen(
    half_days: int, months: int, minutes: int
) -> None:
    problem = made(way(minutes), yen_per_hour=1_500)
    for option in options_for(problem).options:
        journeys = trips(option.half_days, option.months, option.overnight)
        exact = 2 * minutes * journeys * 1_500 / 60
        assert exact <= option.cost_yen < exact + 1
    assert trips(half_days, months, overnight=True) <= trips(half_days, months, overnight=False)


def test_a_grant_head_pays_only_for_the_people_it_names() -> None:
    person = Specialist("T01", "専門家", ("PM",), base="016373", day_cost_yen=30_000)
    problem = made(person=person)
    assert solve(problem, seconds=2).assignments
    short = replace(problem, budgets=(Budget("派遣", 50_000, ("T01",)),))
    assert not solve(short, seconds=2).assignments
    [unmet] = solve(short, seconds=2).unmet
    assert unmet.reason == "BUDGET"
    others = replace(problem, budgets=(Budget("派遣", 50_000, ("T02",)),))
    assert solve(others, seconds=2).assignments


@pytest.mark.parametrize("yen", [0, 1_000_000, 3_000_000])
def test_no_plan_costs_more_than_a_grant_head_has(yen: int) -> None:
    person = Specialist("T01", "専門家", ("PM",), base="016373", day_cost_yen=30_000)
    problem = replace(made(person=person, yen_per_hour=1_000), budgets=(Budget("派遣", yen),))
    plan = solve(problem, seconds=2)
    spent = [
        option.cost_yen
        for sent in plan.assignments
        for option in options_for(problem).options
        if (option.start, option.months, option.half_days)
        == (sent.start, sent.months, sent.half_days_per_week)
    ]
    assert sum(spent) <= yen
