"""The visible table of needs (計画のもと): what the report says, what the planner changed, and why.

A line speaks in months of the calendar, as the town does. What the solver sees of it, cut to what
is left of the fiscal year, is its `PlannedNeed`; nothing reaches the solver beside these lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from dxdesk.plan.problem import PlannedNeed, Weights
from dxdesk.report.needs_report import NeedsReport, SupportRequest
from dxdesk.schemes.calendar import month_index

MONTHS = 12  # of one fiscal year, April = 0
MOST_PRIORITY = 31
LEFT_OUT = "left_out"
FIELDS = (
    "talents",
    "hard_skills",
    "soft_skills",
    "half_days_per_week",
    "least_half_days",
    "months",
    "least_months",
    "first_month",
    "latest_month",
    "mode",
    "weight",
    "band",
    "same_person",
    "must",
    LEFT_OUT,
)


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One need as it is asked for. Months are "YYYY-MM"; half-days are a week."""

    key: str  # "<town code>:<need code>"
    town: str
    title: str
    talents: tuple[str, ...]
    hard_skills: tuple[str, ...]
    soft_skills: tuple[str, ...]
    half_days_per_week: int
    least_half_days: int
    months: int
    least_months: int
    first_month: str
    latest_month: str
    mode: str
    weight: int
    band: str
    same_person: bool = True
    must: bool = False  # somebody has to go, as the planner decided
    left_out: bool = False  # not this year, as the planner decided


@dataclass(frozen=True, slots=True)
class NeedChange:
    """The planner's word on one field of one need, and what stood there at that time."""

    need: str
    field: str
    value: object
    reported: object
    reason: str
    changed_on: date


@dataclass(frozen=True, slots=True)
class AddedNeed:
    """A need a town told of by telephone or in a talk; `note` says who said what and when."""

    key: str
    town: str
    title: str
    talents: tuple[str, ...]
    soft_skills: tuple[str, ...]
    half_days_per_week: int
    months: int
    first_month: str
    latest_month: str
    mode: str
    weight: int
    band: str
    note: str
    added_on: date


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One row of the table: before, after, and what the solver is given."""

    reported: NeedLine
    line: NeedLine
    need: PlannedNeed
    changes: Mapping[str, NeedChange] = field(default_factory=dict)
    note: str = ""  # of a need the planner added; "" = from a report
    waited: int = 0  # years, where waiting counts
    bonus: int = 0  # points of the weight that come from waiting

    @property
    def key(self) -> str:
        return self.line.key

    @property
    def added(self) -> bool:
        """Whether the planner wrote it down, not the town's report."""
        return bool(self.note)

    def moved(self, name: str) -> bool:
        """Whether the report says something else now than when the planner changed the field."""
        change = self.changes.get(name)
        return change is not None and change.reported != getattr(self.reported, name)


def least_half_days(half_days: int, weights: Weights) -> int:
    """The fewest half-days a week that still count, as the weights say."""
    return max(1, -(-half_days * weights.least_half_days_percent // 100))


def reported_lines(report: NeedsReport, weights: Weights) -> tuple[NeedLine, ...]:
    """The requests of a report, in the order in which the town ranks them.

    What the town puts first weighs most of its own requests; all together weigh the same.
    Without decisions of the town nothing moves: its requests stand in order of priority.
    """
    requests = sorted(report.requests, key=lambda request: (request.rank, request.need))
    weighing = sorted((request.priority for request in requests), reverse=True)
    pairs = zip(requests, weighing, strict=True)
    return tuple(_line(report.town.code, each, weight, weights) for each, weight in pairs)


def _line(town: str, request: SupportRequest, weight: int, weights: Weights) -> NeedLine:
    wanted = max(1, request.half_days_per_week)
    return NeedLine(
        key=f"{town}:{request.need}",
        town=town,
        title=request.title,
        talents=request.talents,
        hard_skills=(),
        soft_skills=request.skills,
        half_days_per_week=wanted,
        least_half_days=least_half_days(wanted, weights),
        months=max(1, min(request.months, MONTHS)),
        least_months=weights.least_months,
        first_month=request.first_month,
        latest_month=request.latest_month,
        mode=request.mode,
        weight=min(max(weight, 0), MOST_PRIORITY),
        band=request.band,
    )


def added_line(added: AddedNeed, weights: Weights) -> NeedLine:
    """The line of a need the planner wrote down."""
    return NeedLine(
        key=added.key,
        town=added.town,
        title=added.title,
        talents=added.talents,
        hard_skills=(),
        soft_skills=added.soft_skills,
        half_days_per_week=added.half_days_per_week,
        least_half_days=least_half_days(added.half_days_per_week, weights),
        months=added.months,
        least_months=weights.least_months,
        first_month=added.first_month,
        latest_month=added.latest_month,
        mode=added.mode,
        weight=added.weight,
        band=added.band,
    )


def changed_line(line: NeedLine, changes: Mapping[str, NeedChange], weights: Weights) -> NeedLine:
    """The line with the planner's word in it; the least days follow the days unless named."""
    values = {name: change.value for name, change in changes.items() if name in FIELDS}
    after = replace(line, **values)  # type: ignore[arg-type]  # checked when they were taken
    if "half_days_per_week" in values and "least_half_days" not in values:
        after = replace(after, least_half_days=least_half_days(after.half_days_per_week, weights))
    return after


def planned_need(
    line: NeedLine, fiscal_year: int, first_open_month: int, bonus: int = 0
) -> PlannedNeed:
    """What the solver sees: length and window cut to what is left of the year.

    A need of next year keeps its wish.
    """
    first = max(month_index(line.first_month, fiscal_year), first_open_month)
    # A wished start that has passed means "as soon as may be", not "never".
    latest = max(first, month_index(line.latest_month, fiscal_year))
    left = MONTHS - first
    months = min(line.months, left) if left > 0 else line.months
    least = min(line.least_months, months)
    return PlannedNeed(
        key=line.key,
        town=line.town,
        title=line.title,
        talents=line.talents,
        hard_skills=line.hard_skills,
        soft_skills=line.soft_skills,
        half_days_per_week=line.half_days_per_week,
        least_half_days=min(line.least_half_days, line.half_days_per_week),
        months=months,
        least_months=least,
        first_start=first,
        latest_start=min(latest, MONTHS - least) if left > 0 else latest,
        mode=line.mode,
        weight=min(line.weight + bonus, MOST_PRIORITY),
        band=line.band,
        same_person=line.same_person,
        must=line.must,
    )


def needs_table(
    reports: Iterable[NeedsReport],
    weights: Weights,
    *,
    fiscal_year: int,
    first_open_month: int,
    changes: Iterable[NeedChange] = (),
    added: Iterable[AddedNeed] = (),
    waited: Mapping[str, int] | None = None,
) -> tuple[NeedRow, ...]:
    """Every need by town, those of the reports first, those left out too.

    `waited`: years without anybody, by town code; counts only where the weights give it points.
    """
    by_need: dict[str, dict[str, NeedChange]] = {}
    for change in changes:
        by_need.setdefault(change.need, {})[change.field] = change
    found = [(line, "") for report in reports for line in reported_lines(report, weights)]
    found += [(added_line(each, weights), each.note) for each in added]
    rows = []
    for line, note in sorted(found, key=lambda pair: (pair[0].town, bool(pair[1]))):
        mine = by_need.get(line.key, {})
        after = changed_line(line, mine, weights)
        years = (waited or {}).get(line.town, 0) if weights.waiting_bonus else 0
        bonus = min(years * weights.waiting_bonus, max(0, MOST_PRIORITY - after.weight))
        need = planned_need(after, fiscal_year, first_open_month, bonus)
        rows.append(NeedRow(line, after, need, mine, note, years, bonus))
    return tuple(rows)


def forgotten(rows: Iterable[NeedRow], changes: Iterable[NeedChange]) -> tuple[NeedChange, ...]:
    """Changes of needs that no report and nobody asks for any more; kept, and without effect."""
    known = {row.key for row in rows}
    return tuple(change for change in changes if change.need not in known)
