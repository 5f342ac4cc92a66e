"""The columns of 計画のもと: what the solver sees of each need, the report's own value below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from dxdesk.plan.need_lines import FIELDS, NeedRow
from dxdesk.schemes.calendar import month_at, wareki_month
from dxdesk.ui.parts import Column
from dxdesk.words import tr

WIDTHS = {
    "left_out": 104, "must": 96, "weight": 124, "band": 120, "talents": 184, "hard_skills": 136,
    "soft_skills": 160, "half_days_per_week": 124, "least_half_days": 112, "months": 152,
    "least_months": 152, "first_month": 146, "latest_month": 178, "mode": 160, "same_person": 120,
}  # fmt: skip
ORDER = (
    "weight", "talents", "half_days_per_week", "months", "first_month", "latest_month", "mode",
    "left_out", "must", "band", "least_half_days", "least_months", "same_person", "hard_skills",
    "soft_skills",
)  # fmt: skip
assert set(ORDER) == set(FIELDS)
LEADING = 1  # columns before those of `ORDER`


@dataclass(slots=True)
class NeedsLook:
    """What the columns need beside the rows: names of municipalities by code, the year planned."""

    names: dict[str, str] = field(default_factory=dict)
    year: int = 2026


def columns(look: NeedsLook) -> tuple[Column, ...]:
    """Municipality and need, then one column a field."""

    def who(row: NeedRow) -> str:
        source = tr("added by hand") if row.added else tr("report")
        return (
            f"{look.names.get(row.line.town, row.line.town)} {row.line.title}\n{row.key}　{source}"
        )

    first = Column(
        tr("Need"),
        who,
        bold=lambda row: True,
        role=lambda row: "muted" if row.line.left_out else "text",
        width=250,
        tooltip=lambda row: f"{who(row)}\n{row.note}".strip(),
    )
    return (first, *(_column(name, look) for name in ORDER))


def _column(name: str, look: NeedsLook) -> Column:
    from dxdesk.paper.need_words import title_of

    return Column(
        title_of(name),
        _words(name, look),
        icon=lambda row: ("alert-outline", "warn") if row.moved(name) else None,
        role=lambda row: (
            "primary" if name in row.changes else "muted" if row.line.left_out else "text"
        ),
        bold=lambda row: name in row.changes,
        sort_key=lambda row: str(getattr(row.line, name)),
        tooltip=lambda row: row.changes[name].reason if name in row.changes else "",
        width=WIDTHS[name],
    )


def _words(name: str, look: NeedsLook) -> Callable[[NeedRow], str]:
    from dxdesk.paper.need_words import line_words, with_unit

    def words(row: NeedRow) -> str:
        said = line_words(row.line, name) or "—"
        below = _seen(row, name, look.year)
        if name in row.changes:
            before = with_unit(name, line_words(row.reported, name)) or "—"
            below = tr("report: {value}").format(value=before)
        return f"{said}\n{below}" if below else said

    return words


def _seen(row: NeedRow, name: str, year: int) -> str:
    """Where the solver is given something else than was asked: months gone, years waited."""
    need = row.need
    if name == "months" and need.months != row.line.months:
        return tr("{months} left in the year").format(months=need.months)
    if name == "least_months" and need.least_months != row.line.least_months:
        return tr("{months} left in the year").format(months=need.least_months)
    if name == "weight" and row.bonus:
        return tr("+{bonus}: waited {years} years").format(bonus=row.bonus, years=row.waited)
    starts = {"first_month": need.first_start, "latest_month": need.latest_start}
    if name in starts:
        seen = month_at(starts[name], year)
        if f"{seen:%Y-%m}" != getattr(row.line, name):
            return tr("planned from {month}").format(month=wareki_month(seen).partition("年")[2])
    return ""
