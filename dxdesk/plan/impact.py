"""What a town's newer report does to the plan in force, before anybody accepts it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dxdesk.plan.gates import MONTHS
from dxdesk.plan.options import person_days
from dxdesk.plan.plan import Assignment
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedNeed, Problem
from dxdesk.plan.visit_days import planned_days

WITHDRAWN, FEWER, SHORTER, LATER, EARLIER, KIND, MODE = (
    "withdrawn", "fewer", "shorter", "later", "earlier", "kind", "mode",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NeedImpact:
    """One need that came (`before` None), went (`after` None) or asks for something else."""

    key: str
    title: str
    before: PlannedNeed | None
    after: PlannedNeed | None

    @property
    def days(self) -> int:
        """Person-days asked, after less before."""
        return _asked(self.after) - _asked(self.before)


@dataclass(frozen=True, slots=True)
class VisitImpact:
    """An assignment that no longer fits what is asked, why, and its first day from today on."""

    assignment: Assignment
    title: str
    name: str  # of the person
    why: tuple[str, ...]
    first_day: date | None  # None: no visit is left in the year
    days: int  # person-days it gives that nobody asks for any more


@dataclass(frozen=True, slots=True)
class Impact:
    needs: tuple[NeedImpact, ...]
    visits: tuple[VisitImpact, ...]

    @property
    def days(self) -> int:
        """Person-days asked, after less before."""
        return sum(each.days for each in self.needs)

    @property
    def nothing(self) -> bool:
        return not self.needs and not self.visits


def impact(
    problem: Problem,
    assignments: Iterable[Assignment],
    before: Iterable[PlannedNeed],
    after: Iterable[PlannedNeed],
    today: date,
) -> Impact:
    """`before` and `after` are one town's needs as the solver would see them, with the planner's
    changes in them; visits that need nothing else stay as they are."""
    old = {need.key: need for need in before}
    new = {need.key: need for need in after}
    changed = [
        NeedImpact(key, (new.get(key) or old[key]).title, old.get(key), new.get(key))
        for key in dict.fromkeys((*new, *old))
        if _wish(old.get(key)) != _wish(new.get(key))
    ]
    people = {person.key: person for person in problem.specialists}
    touched = {each.key for each in changed}
    visits = [
        _visit(each, old.get(each.need), new.get(each.need), people, problem, today)
        for each in assignments
        if each.need in touched
    ]
    hit = tuple(each for each in visits if each.why)
    return Impact(tuple(changed), hit)


def _wish(need: PlannedNeed | None) -> tuple[object, ...]:
    """What is asked for; how much it weighs does not touch a visit that is planned."""
    if need is None:
        return ()
    return (
        need.talents,
        need.hard_skills,
        need.half_days_per_week,
        need.months,
        need.first_start,
        need.latest_start,
        need.mode,
    )


def _asked(need: PlannedNeed | None) -> int:
    return person_days(need.half_days_per_week, need.months) if need else 0


def _visit(
    sent: Assignment,
    old: PlannedNeed | None,
    new: PlannedNeed | None,
    people: Mapping[str, Specialist],
    problem: Problem,
    today: date,
) -> VisitImpact:
    person = people.get(sent.specialist)
    known = new or old
    return VisitImpact(
        assignment=sent,
        title=known.title if known else sent.need,
        name=person.name if person else sent.specialist,
        why=_why(sent, new, person, problem.first_open_month),
        first_day=_first_day(sent, problem.fiscal_year, today),
        days=_too_many(sent, new),
    )


def _why(
    sent: Assignment, need: PlannedNeed | None, person: Specialist | None, first_open: int
) -> tuple[str, ...]:
    if need is None:
        return (WITHDRAWN,)
    talents = set(person.talents) if person else set()
    begun = sent.start < first_open
    found = {
        KIND: bool(need.talents) and not talents & set(need.talents),
        MODE: need.mode == ("onsite" if sent.remote else "remote"),
        FEWER: sent.half_days_per_week > need.half_days_per_week,
        SHORTER: not begun and sent.months > need.months,
        LATER: not begun and sent.start < need.first_start,
        EARLIER: not begun and need.first_start < MONTHS and sent.start > need.latest_start,
    }
    return tuple(why for why, holds in found.items() if holds)


def _first_day(sent: Assignment, year: int, today: date) -> date | None:
    return next((day for day in planned_days(sent, year) if day >= today), None)


def _too_many(sent: Assignment, need: PlannedNeed | None) -> int:
    if need is None:
        return sent.days
    half_days = min(sent.half_days_per_week, need.half_days_per_week)
    return sent.days - min(sent.days, person_days(half_days, min(sent.months, need.months)))
