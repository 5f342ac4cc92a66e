"""From reports and pool to the visible table the planner may change before solving."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from dxdesk.errors import Refusal
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, PlannedTown, Problem, Weights
from dxdesk.plan.travel import Point, travel_table
from dxdesk.report.needs_report import NeedsReport, SupportRequest
from dxdesk.schemes.calendar import month_index

MONTHS = 12  # of one fiscal year, April = 0
MOST_PRIORITY = 31


def problem_from(
    reports: Iterable[NeedsReport],
    pool: Iterable[Specialist],
    places: Mapping[str, Point],
    weights: Weights,
    *,
    fiscal_year: int,
    first_open_month: int,
    pins: Iterable[Pin] = (),
    previous: Iterable[tuple[str, str]] = (),
) -> Problem:
    """The planning problem of one fiscal year, the same whatever order the reports come in.

    `places` gives (latitude, longitude) by municipality code; `first_open_month` is 0 to 11.
    Raises Refusal E-PLANNING-PLACE for a town without coordinates.
    """
    reports = sorted(reports, key=lambda report: report.town.code)
    people = tuple(sorted(pool, key=lambda person: person.key))
    towns = tuple(_town(report, places) for report in reports)
    needs = tuple(
        _need(report.town.code, request, weights, fiscal_year, first_open_month)
        for report in reports
        for request in _in_the_towns_order(report)
    )
    return Problem(
        fiscal_year=fiscal_year,
        first_open_month=first_open_month,
        towns=towns,
        needs=needs,
        specialists=people,
        travel_minutes=travel_table(people, towns, places, weights),
        pins=tuple(sorted(pins, key=lambda pin: (pin.specialist, pin.need, pin.forbidden))),
        weights=weights,
        previous=tuple(sorted(previous)),
    )


def _in_the_towns_order(report: NeedsReport) -> list[SupportRequest]:
    """What the town puts first weighs most of its own requests; all together weigh the same.

    Without decisions of the town nothing moves: then its requests stand in order of priority.
    """
    requests = sorted(report.requests, key=lambda request: (request.rank, request.need))
    weighing = sorted((request.priority for request in requests), reverse=True)
    pairs = zip(requests, weighing, strict=True)
    return [replace(request, priority=priority) for request, priority in pairs]


def _town(report: NeedsReport, places: Mapping[str, Point]) -> PlannedTown:
    town = report.town
    if town.code not in places:
        raise Refusal("E-PLANNING-PLACE", name=town.name, municipality=town.code)
    latitude, longitude = places[town.code]
    alone = bool(report.capacity.one_person_it) or bool(report.capacity.nobody)
    return PlannedTown(town.code, town.name, latitude, longitude, alone, town.population)


def _need(
    town: str, request: SupportRequest, weights: Weights, fiscal_year: int, first_open_month: int
) -> PlannedNeed:
    first = max(month_index(request.first_month, fiscal_year), first_open_month)
    wanted = max(1, request.half_days_per_week)
    need = PlannedNeed(
        key=f"{town}:{request.need}",
        town=town,
        title=request.title,
        talents=request.talents,
        hard_skills=(),
        soft_skills=request.skills,
        half_days_per_week=wanted,
        least_half_days=max(1, -(-wanted * weights.least_half_days_percent // 100)),
        months=max(1, min(request.months, MONTHS)),
        least_months=weights.least_months,
        first_start=first,
        # A wished start that has passed means "as soon as may be", not "never".
        latest_start=max(first, month_index(request.latest_month, fiscal_year)),
        mode=request.mode,
        weight=min(max(request.priority, 0), MOST_PRIORITY),
        band=request.band,
    )
    return _within_the_year(need)


def _within_the_year(need: PlannedNeed) -> PlannedNeed:
    """Length and window cut to what is left of the year; a need of next year keeps its wish."""
    left = MONTHS - need.first_start
    months = min(need.months, left) if left > 0 else need.months
    least = min(need.least_months, months)
    latest = min(need.latest_start, MONTHS - least) if left > 0 else need.latest_start
    return replace(need, months=months, least_months=least, latest_start=latest)
