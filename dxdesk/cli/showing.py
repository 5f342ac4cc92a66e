"""Results as documents for machines and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from dxdesk import shelf
from dxdesk.ask.interview import Interview
from dxdesk.assess.assessment import Assessment, DimensionLevel, Need, Support
from dxdesk.desks.dispatch import Planned, messages_of, why_unmet
from dxdesk.desks.proof_words import proof_lines, tier_lines
from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.plan.plan import Assignment, UnmetNeed
from dxdesk.plan.progress import Progress
from dxdesk.schemes.calendar import WEEKDAYS, months_of, wareki_year
from dxdesk.words import tr

BANDS = {
    "urgent": QT_TRANSLATE_NOOP("Band", "urgent"),
    "this_year": QT_TRANSLATE_NOOP("Band", "this year"),
    "planned": QT_TRANSLATE_NOOP("Band", "as planned"),
}

PLACES = {
    "primary": QT_TRANSLATE_NOOP("Support", "the usual one"),
    "alternative": QT_TRANSLATE_NOOP("Support", "another way"),
}


def assessment_document(interview: Interview, assessment: Assessment) -> dict[str, object]:
    """Everything the assessment found, with the total of each priority."""
    document = asdict(assessment)
    document["municipality"] = interview.municipality
    for plain, need in zip(document["needs"], assessment.needs, strict=True):
        plain["priority"]["total"] = need.priority.total
    return {"ok": True, **document}


def assessment_text(assessment: Assessment) -> str:
    """Levels, capacity and needs, one line each."""
    lines = [_level_line(level) for level in assessment.dimensions]
    lines += ["", _capacity_line(assessment), ""]
    lines += [line for need in assessment.needs for line in _need_lines(need)]
    return "\n".join(lines)


def _level_line(level: DimensionLevel) -> str:
    counted = f"({level.answered}/{level.applicable})"
    if level.level is None:
        return f"     {level.name}  " + tr("cannot be judged yet") + f" {counted}"
    return f"  {level.level}  {level.name} {counted}"


def _capacity_line(assessment: Assessment) -> str:
    capacity = assessment.capacity
    if capacity.value is None:
        return tr("Staffing capacity: not known yet")
    line = tr("Staffing capacity: {value} of 4 ({fte} full-time equivalents)")
    return line.format(value=capacity.value, fte=capacity.fte)


def _need_lines(need: Need) -> Iterator[str]:
    part = need.priority
    band = tr(BANDS[part.band])
    yield (
        f"{need.code} {need.title}  {part.total} {band} "
        f"({part.gap_part}+{part.urgency_part}+{part.capacity_part}+{part.rank_part})"
    )
    yield from (_support_line(support) for support in need.supports)


def _support_line(support: Support) -> str:
    name = shelf.schemes().support(support.code).name
    rule = tr(PLACES[support.rule]) if support.rule in PLACES else support.rule
    if support.remaining is None:
        return f"      {name}  [{rule}]"
    return f"      {name}  [{rule}] " + tr("{count} left").format(count=support.remaining)


def progress_text(seen: Progress) -> str:
    """One line while the solver works."""
    line = tr("{seconds} s: value {value}, at most {bound}, gap {gap} %")
    return line.format(
        seconds=seen.seconds, value=seen.value, bound=seen.bound, gap=seen.gap_percent
    )


def plan_document(planned: Planned) -> dict[str, object]:
    """The plan with names, months and sentences, so that no other file is needed to read it."""
    plan = planned.plan
    return {
        "ok": True,
        "fiscal_year": planned.problem.fiscal_year,
        "first_open_month": months_of(planned.problem.fiscal_year)[
            planned.problem.first_open_month
        ],
        "value": plan.value,
        "bound": plan.bound,
        "gap_percent": plan.gap_percent,
        "greedy_value": plan.greedy_value,
        "seconds": plan.seconds,
        "stopped": plan.stopped,
        "proof": list(proof_lines(plan)),
        "tiers": [
            {**asdict(tier), "proven": tier.proven, "slack": tier.slack} for tier in plan.tiers
        ],
        "needs": len(planned.problem.needs),
        "assignments": [_assignment(planned, each) for each in plan.assignments],
        "unmet": [_unmet(planned, each) for each in plan.unmet],
        "messages": list(messages_of(plan)),
    }


def _place(planned: Planned, need_key: str) -> dict[str, object]:
    need = next(each for each in planned.problem.needs if each.key == need_key)
    town = next(each for each in planned.problem.towns if each.code == need.town)
    return {
        "need": need.key,
        "title": need.title,
        "municipality": town.code,
        "name": town.name,
        "one_person_it": town.one_person_it,
        "band": need.band,
    }


def _assignment(planned: Planned, each: Assignment) -> dict[str, Any]:
    names = {person.key: person.name for person in planned.problem.specialists}
    months = months_of(planned.problem.fiscal_year)[each.start : each.start + each.months]
    return {
        **_place(planned, each.need),
        **asdict(each),
        "specialist_name": names[each.specialist],
        "first_month": months[0],
        "last_month": months[-1],
        "weekday_names": [WEEKDAYS[day] for day in each.weekdays],
        "alternate_weekday_names": [WEEKDAYS[day] for day in each.alternate_weekdays],
    }


def _unmet(planned: Planned, each: UnmetNeed) -> dict[str, object]:
    why, what_would_change = why_unmet(each)
    return {
        **_place(planned, each.need),
        "reason": each.reason,
        "why": why,
        "relaxation": each.relaxation,
        "what_would_change": what_would_change,
    }


def plan_text(planned: Planned) -> str:
    """Who goes where, then what could not be met and why."""
    lines = [_plan_head(planned), *tier_lines(planned.plan)]
    for row in (_assignment(planned, each) for each in planned.plan.assignments):
        days = [*row["weekday_names"], *(f"({day})" for day in row["alternate_weekday_names"])]
        lines.append(
            f"  {row['name']}  {row['title']}  ←  {row['specialist_name']}  "
            f"{row['first_month']}〜{row['last_month']} {'・'.join(days)}"
        )
    lines += ["", tr("Not met:")]
    for row in (_unmet(planned, each) for each in planned.plan.unmet):
        lines.append(f"  {row['name']}  {row['title']}  {row['why']} {row['what_would_change']}")
    return "\n".join([*lines, *messages_of(planned.plan)])


def _plan_head(planned: Planned) -> str:
    plan, problem = planned.plan, planned.problem
    line = tr("{year}: {met} of {needs} needs met, proven within {gap} % of the best possible.")
    return line.format(
        year=wareki_year(problem.fiscal_year),
        met=len(plan.assignments),
        needs=len(problem.needs),
        gap=plan.gap_percent,
    )
