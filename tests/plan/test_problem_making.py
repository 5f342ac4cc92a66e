"""From reports to the visible table."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest

from dxdesk.errors import Refusal
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Problem
from dxdesk.plan.problem_making import problem_from
from dxdesk.plan.travel import minutes
from dxdesk.report.needs_report import NeedsReport, ReportedCapacity, SupportRequest, Town
from tests.plan.prefectures import shipped_weights

PLACES = {"016373": (42.9, 143.05), "016314": (43.0, 143.2), "01": (43.06, 141.35)}
REQUEST = SupportRequest(
    rank=1,
    need="N06",
    title="標準化の移行を終える",
    talents=("PM",),
    skills=("procurement",),
    half_days_per_week=4,
    months=6,
    days=52,
    mode="onsite",
    first_month="2026-10",
    latest_month="2026-12",
    priority=17,
    band="urgent",
    reason="予定が決まっていない業務があります。",
)


def report(code: str, *requests: SupportRequest, alone: bool | None = True) -> NeedsReport:
    return NeedsReport(
        town=Town(code, "芽室町", "01", "北海道", 18_000, date(2026, 10, 31)),
        composed_on=date(2026, 11, 23),
        fiscal_year=2026,
        edition=1,
        question_set="1",
        practice=False,
        writer="",
        questions=(),
        people=(),
        systems=(),
        levels=(),
        capacity=ReportedCapacity(0, "0.7", 1, alone, False, "none"),
        needs=(),
        requests=requests,
    )


def made(*reports: NeedsReport, year: int = 2026, first_open: int = 9) -> Problem:
    return problem_from(
        reports,
        [Specialist("T01", "専門家", ("PM",), base="016373")],
        PLACES,
        shipped_weights(),
        fiscal_year=year,
        first_open_month=first_open,
    )


def test_months_gone_are_cut_off_and_the_year_ends_in_march() -> None:
    need = made(report("016373", REQUEST)).needs[0]
    assert need.key == "016373:N06"
    assert (need.first_start, need.latest_start) == (9, 9)
    assert (need.months, need.least_months, need.least_half_days) == (3, 2, 2)


def test_in_the_last_month_one_month_is_asked_for() -> None:
    need = made(report("016373", REQUEST), first_open=11).needs[0]
    assert (need.first_start, need.months, need.least_months) == (11, 1, 1)


def test_a_wish_for_next_year_stays_visible_as_such() -> None:
    later = replace(REQUEST, first_month="2027-05", latest_month="2027-06")
    need = made(report("016373", later)).needs[0]
    assert (need.first_start, need.latest_start, need.months) == (13, 14, 6)


def test_a_whole_year_lies_open_before_it_begins() -> None:
    next_year = replace(REQUEST, first_month="2027-04", latest_month="2027-07", months=12)
    need = made(report("016373", next_year), year=2027, first_open=0).needs[0]
    assert (need.first_start, need.latest_start, need.months) == (0, 3, 12)


def test_a_town_with_one_person_for_it_is_marked_and_one_not_known_is_not() -> None:
    problem = made(report("016373", REQUEST), report("016314", REQUEST, alone=None))
    assert [(t.code, t.one_person_it) for t in problem.towns] == [
        ("016314", False),
        ("016373", True),
    ]


def test_the_order_of_reports_and_requests_does_not_matter() -> None:
    requests = [replace(REQUEST, need=f"N{n:02d}", rank=n) for n in (1, 2, 3)]
    reports = [report("016373", *requests), report("016314", *requests[::-1])]
    first = made(*reports)
    random.Random(1).shuffle(requests)
    assert made(report("016314", *requests), report("016373", *requests)) == first


def test_travel_is_estimated_by_road_in_steps_of_five_minutes() -> None:
    problem = made(report("016373", REQUEST), report("016314", REQUEST))
    assert problem.travel_minutes["T01", "016373"] == 0
    assert problem.travel_minutes["T01", "016314"] == 30  # 16.5 km x 1.3 at 40 km/h


def test_who_has_no_base_starts_from_the_prefectures_office() -> None:
    pool = [Specialist("T01", "専門家", ("PM",))]
    problem = problem_from(
        [report("016373", REQUEST)],
        pool,
        PLACES,
        shipped_weights(),
        fiscal_year=2026,
        first_open_month=9,
    )
    expected = minutes(PLACES["01"], PLACES["016373"], shipped_weights())
    assert problem.travel_minutes["T01", "016373"] == expected > 200


def test_a_town_without_coordinates_is_refused_by_name() -> None:
    with pytest.raises(Refusal) as refused:
        made(report("999999", REQUEST))
    assert refused.value.code == "E-PLANNING-PLACE"
    assert refused.value.values["name"] == "芽室町"


def test_what_a_town_puts_first_weighs_most_and_its_requests_weigh_the_same_together() -> None:
    first = replace(REQUEST, rank=1, need="N05", priority=9)
    second = replace(REQUEST, rank=2, need="N06", priority=17)
    third = replace(REQUEST, rank=3, need="X01", priority=4)
    needs = made(report("016373", first, second, third)).needs
    assert {need.key[7:]: need.weight for need in needs} == {"N05": 17, "N06": 9, "X01": 4}
