"""The cheapest single change that would let somebody take a need no gate lets through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from dxdesk.plan.gates import MONTHS, employed_months, failing_gates, half_days_free, modes
from dxdesk.plan.plan import UnmetNeed
from dxdesk.plan.pool import TALENTS, Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, Problem
from dxdesk.plan.wordings import codes_shown, days_shown, month_shown

NEW_PERSON = "+"  # key of the person whose hire is advised


@dataclass(frozen=True, slots=True)
class Change:
    """A changed person or need, and how it is said. `size` orders changes of the same code."""

    code: str
    person: Specialist
    need: PlannedNeed
    values: Mapping[str, object]
    size: int = 0


# From what a phone call settles to what takes a budget.
_CHEAPEST_FIRST = (
    "RELAX_ALLOW",
    "RELAX_LEVEL",
    "RELAX_START_LATER",
    "RELAX_START_EARLIER",
    "RELAX_REMOTE",
    "RELAX_LENGTH",
    "RELAX_SKILL",
    "RELAX_TALENT",
    "RELAX_REGION",
    "RELAX_TRAVEL",
    "RELAX_EMPLOYMENT",
)


def cheapest_change(problem: Problem, need: PlannedNeed, names: Mapping[str, str]) -> Change:
    """The cheapest change that is proven to open every gate; the hire of a person if none does."""
    mine = [pin for pin in problem.pins if pin.need == need.key]
    forbidden = {pin.specialist for pin in mine if pin.forbidden}
    pinned = {pin.specialist: pin for pin in mine if not pin.forbidden}
    found: list[Change] = []
    for person in problem.specialists:
        if person.key in forbidden:
            if not failing_gates(person, need, problem, pinned.get(person.key)):
                found.append(Change("RELAX_ALLOW", person, need, {}))
            continue
        for change in _changes(problem, person, need, names):
            pin = pinned.get(person.key)
            if not failing_gates(change.person, change.need, problem, pin):
                found.append(change)
    if not found:
        return _hire(problem, need, names)
    return min(found, key=lambda c: (_CHEAPEST_FIRST.index(c.code), c.size, c.person.key))


def _changes(
    problem: Problem, person: Specialist, need: PlannedNeed, names: Mapping[str, str]
) -> Iterator[Change]:
    yield from _need_changes(problem, person, need, names)
    yield from _date_changes(problem, person, need)
    minutes = problem.travel_minutes[person.key, need.town]
    more = minutes - person.travel_limit_minutes
    if more > 0:
        farther = replace(person, travel_limit_minutes=minutes)
        yield Change("RELAX_TRAVEL", farther, need, {"minutes": minutes, "more": more}, more)
    wider = replace(person, served_towns=(*person.served_towns, need.town))
    yield Change("RELAX_REGION", wider, need, {})
    yield Change("RELAX_EMPLOYMENT", replace(person, months=("", "")), need, {})


def _need_changes(
    problem: Problem, person: Specialist, need: PlannedNeed, names: Mapping[str, str]
) -> Iterator[Change]:
    ways = modes(person, need, problem.travel_minutes[person.key, need.town])
    level = half_days_free(person) - min((extra for _, extra in ways), default=0)
    if 0 < level < need.least_half_days:
        less = replace(need, least_half_days=level)
        yield Change("RELAX_LEVEL", person, less, {"days": days_shown(level)}, -level)
    if need.mode == "onsite":
        yield Change("RELAX_REMOTE", person, replace(need, mode="remote"), {})
    missing = [skill for skill in need.hard_skills if skill not in person.skills]
    if missing:
        held = tuple(skill for skill in need.hard_skills if skill in person.skills)
        values = {"skills": codes_shown(missing, names)}
        yield Change("RELAX_SKILL", person, replace(need, hard_skills=held), values, len(missing))
    for rank, talent in enumerate(person.talents):
        wider = replace(need, talents=(*need.talents, talent))
        yield Change("RELAX_TALENT", person, wider, {"talent": names.get(talent, talent)}, rank)


def _date_changes(problem: Problem, person: Specialist, need: PlannedNeed) -> Iterator[Change]:
    employed, end = employed_months(person, problem.fiscal_year)
    earliest = max(employed, problem.first_open_month)
    last_start = min(end, MONTHS) - need.least_months
    if earliest > need.latest_start:
        month = {"month": month_shown(earliest, problem.fiscal_year)}
        later = replace(need, latest_start=earliest)
        yield Change("RELAX_START_LATER", person, later, month, earliest)
    if earliest <= last_start < need.first_start:
        month = {"month": month_shown(last_start, problem.fiscal_year)}
        sooner = replace(need, first_start=last_start)
        yield Change("RELAX_START_EARLIER", person, sooner, month, -last_start)
    left = end - max(earliest, need.first_start)
    if 0 < left < need.least_months:
        shorter = replace(need, least_months=left)
        yield Change("RELAX_LENGTH", person, shorter, {"months": left}, -left)


def _hire(problem: Problem, need: PlannedNeed, names: Mapping[str, str]) -> Change:
    """One more person who would do: of the kind asked for, from the town itself, all year."""
    town = next(town for town in problem.towns if town.code == need.town)
    talents = need.talents[:1] or TALENTS[:1]
    person = Specialist(
        key=NEW_PERSON,
        name="",
        talents=talents,
        skills=(*need.hard_skills, *need.soft_skills),
        latitude=town.latitude,
        longitude=town.longitude,
    )
    values = {
        "talents": codes_shown(talents, names),
        "days": days_shown(need.half_days_per_week),
        "town": town.name,
    }
    earliest = max(need.first_start, problem.first_open_month)
    if earliest <= min(need.latest_start, MONTHS - need.least_months):
        return Change("RELAX_HIRE", person, need, values)
    # The wish lies outside what is left of the year: the nearest start that still is inside.
    start = max(problem.first_open_month, min(earliest, MONTHS - need.least_months))
    values["month"] = month_shown(start, problem.fiscal_year)
    least = min(need.least_months, MONTHS - start)
    moved = replace(need, first_start=start, latest_start=start, least_months=least)
    return Change("RELAX_HIRE_START", person, moved, values)


def relaxed(problem: Problem, unmet: UnmetNeed, names: Mapping[str, str] | None = None) -> Problem:
    """The problem with the advice of an unmet need followed: then it can be served."""
    values = unmet.relaxation_values
    if "specialist" in values:
        return _displaced(problem, unmet)
    need = next(need for need in problem.needs if need.key == unmet.need)
    change = cheapest_change(problem, need, names or {})
    others = tuple(p for p in problem.specialists if p.key != change.person.key)
    travel = dict(problem.travel_minutes)
    if change.person.key == NEW_PERSON:
        travel |= {(NEW_PERSON, town.code): 0 for town in problem.towns}
    return replace(
        problem,
        specialists=(*others, change.person),
        needs=tuple(change.need if n.key == need.key else n for n in problem.needs),
        travel_minutes=travel,
        pins=tuple(
            pin
            for pin in problem.pins
            if not (
                pin.forbidden
                and pin.need == need.key
                and change.code == "RELAX_ALLOW"
                and pin.specialist == change.person.key
            )
        ),
    )


def _displaced(problem: Problem, unmet: UnmetNeed) -> Problem:
    """The named person pinned to the need, and pins in the way released."""
    values = unmet.relaxation_values
    pin = Pin(
        specialist=str(values["specialist"]),
        need=unmet.need,
        start=int(str(values["start"])),
        months=int(str(values["months"])),
        half_days_per_week=int(str(values["half_days"])),
    )
    gone = str(values["needs"]).split()
    kept = tuple(
        other
        for other in problem.pins
        if other.forbidden
        or (other.specialist, other.need) not in {(pin.specialist, need) for need in gone}
    )
    more = int(str(values["more_yen"]))
    hires = problem.most_hires
    return replace(
        problem,
        pins=(*kept, pin),
        budget_yen=None if problem.budget_yen is None else problem.budget_yen + more,
        budgets=tuple(
            replace(fund, yen=fund.yen + more) if fund.pays(pin.specialist) else fund
            for fund in problem.budgets
        ),
        most_hires=hires if hires is None else hires + (unmet.relaxation == "RELAX_HIRES"),
    )
