"""The dispatch plan as a table of municipalities by people, and the pool beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dxdesk import shelf
from dxdesk.desks.dispatch import Planned, why_unmet
from dxdesk.desks.overview import Picture
from dxdesk.plan.commitment import DRAFT, Commitment, Standing, Stated
from dxdesk.plan.gates import employed_months, half_days_free
from dxdesk.plan.plan import Assignment, UnmetNeed
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, PlannedTown
from dxdesk.plan.requirement import REQUIREMENT_SENTENCES, RequirementCheck, accelerator_check
from dxdesk.schemes.calendar import WEEKDAYS, months_of
from dxdesk.words import tr

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Visit:
    """One person sent to one need."""

    assignment: Assignment
    need: PlannedNeed
    town: PlannedTown
    person: Specialist
    pinned: bool  # by a pin of today, whether or not the plan knew it
    stated: Stated  # what its municipality knows of it


@dataclass(frozen=True, slots=True)
class Gap:
    """A need nobody goes to, why, and what would change it."""

    unmet: UnmetNeed
    need: PlannedNeed
    town: PlannedTown
    why: str
    change: str


@dataclass(frozen=True, slots=True)
class PlanTable:
    """What the planning screen shows; municipalities in code order, people in the pool's."""

    planned: Planned
    towns: tuple[PlannedTown, ...]
    people: tuple[Specialist, ...]
    visits: Mapping[tuple[str, str], tuple[Visit, ...]]  # (municipality, person)
    gaps: tuple[Gap, ...]  # the weightiest first
    forbidden: frozenset[tuple[str, str]]  # (municipality, person) with a forbidding pin
    bans: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)  # keys of pins
    name: str = ""  # of the plan
    withdrawn: tuple[Commitment, ...] = ()  # told, and not in this plan
    waiting: frozenset[tuple[str, str]] = frozenset()  # (person, need) pinned, not in this plan

    @property
    def needs(self) -> int:
        return len(self.planned.problem.needs)

    @property
    def met(self) -> int:
        """Needs somebody goes to."""
        return self.needs - len(self.gaps)

    @property
    def urgent_gaps(self) -> int:
        return sum(gap.need.band == "urgent" for gap in self.gaps)

    def in_state(self, state: str) -> int:
        """How many visits are in a state: draft / notified / confirmed."""
        sent = (visit for visits in self.visits.values() for visit in visits)
        return sum(visit.stated.state == state for visit in sent)

    @property
    def pinned(self) -> int:
        """How many visits are pinned, those of the next plan included."""
        now = sum(visit.pinned for visits in self.visits.values() for visit in visits)
        return now + len(self.waiting)

    def waits(self, town: str, person: str) -> bool:
        """Whether a pin stands in this cell although nobody is planned for it."""
        return any(who == person and need.startswith(f"{town}:") for who, need in self.waiting)

    def gaps_of(self, town: str) -> tuple[Gap, ...]:
        """The needs of a municipality nobody goes to."""
        return tuple(gap for gap in self.gaps if gap.town.code == town)


def plan_table(picture: Picture) -> PlanTable | None:
    """The plan made last with the pins of today; None before the first plan."""
    planned = picture.planned
    if planned is None:
        return None
    needs = {need.key: need for need in planned.problem.needs}
    towns = {town.code: town for town in planned.problem.towns}
    people = {person.key: person for person in planned.problem.specialists}
    pins = {(pin.specialist, pin.need): pin for pin in picture.pins}
    standing = picture.kept.standing if picture.kept else Standing((), ())
    known = {(e.assignment.specialist, e.assignment.need): e for e in standing.stated}
    visits: dict[tuple[str, str], tuple[Visit, ...]] = {}
    for each in planned.plan.assignments:
        need = needs[each.need]
        pin = pins.get((each.specialist, each.need))
        pinned = pin is not None and not pin.forbidden
        stated = known.get((each.specialist, each.need), Stated(each, DRAFT))
        visit = Visit(each, need, towns[need.town], people[each.specialist], pinned, stated)
        place = (need.town, each.specialist)
        visits[place] = (*visits.get(place, ()), visit)
    asked = {need.town for need in planned.problem.needs}
    bans = _bans(picture.pins)
    return PlanTable(
        planned=planned,
        towns=tuple(t for t in sorted(towns.values(), key=lambda t: t.code) if t.code in asked),
        people=planned.problem.specialists,
        visits=visits,
        gaps=_gaps(planned, needs, towns),
        forbidden=frozenset(bans),
        bans=bans,
        name=picture.kept.name if picture.kept else "",
        withdrawn=standing.withdrawn,
        waiting=_waiting(picture.pins, planned),
    )


def _waiting(pins: tuple[Pin, ...], planned: Planned) -> frozenset[tuple[str, str]]:
    """Pins the plan has not met: set since it was made, or left out of it."""
    sent = {(each.specialist, each.need) for each in planned.plan.assignments}
    return frozenset((p.specialist, p.need) for p in pins if not p.forbidden) - sent


def _gaps(
    planned: Planned, needs: Mapping[str, PlannedNeed], towns: Mapping[str, PlannedTown]
) -> tuple[Gap, ...]:
    found = [
        Gap(unmet, needs[unmet.need], towns[needs[unmet.need].town], *why_unmet(unmet))
        for unmet in planned.plan.unmet
    ]
    return tuple(sorted(found, key=lambda gap: (-gap.need.weight, gap.need.key)))


def _bans(pins: tuple[Pin, ...]) -> dict[tuple[str, str], tuple[str, ...]]:
    """By municipality and person the keys of the pins that forbid; "<town>:*" is the whole town."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for pin in pins:
        if pin.forbidden:
            place = pin.need.partition(":")[0], pin.specialist
            found[place] = (*found.get(place, ()), pin.need)
    return found


def half_days_used(planned: Planned | None, person: str) -> int:
    """Half-days a week in the fullest month of the plan."""
    months = [0] * MONTHS
    for each in planned.plan.assignments if planned else ():
        if each.specialist == person:
            for month in range(each.start, min(each.start + each.months, MONTHS)):
                months[month] += each.half_days_per_week
    return max(months)


def months_words(planned: Planned, visit: Assignment) -> str:
    """「1月〜3月」."""
    months = months_of(planned.problem.fiscal_year)[visit.start : visit.start + visit.months]
    first, last = (f"{int(month[5:])}月" for month in (months[0], months[-1]))
    return first if first == last else f"{first}〜{last}"


def weekdays_words(visit: Assignment) -> str:
    """「月・水」, and 「隔週 金」 for every second week."""
    every = "・".join(WEEKDAYS[day] for day in visit.weekdays)
    second = "・".join(WEEKDAYS[day] for day in visit.alternate_weekdays)
    return " ".join(part for part in (every, f"隔週 {second}" if second else "") if part)


@dataclass(frozen=True, slots=True)
class PoolRow:
    """One person of the pool, what the plan takes of them, and the requirement."""

    person: Specialist
    base: str  # name of the municipality or prefecture they start from
    used: int  # half-days a week in the fullest month
    free: int  # half-days a week they can give
    towns: int
    ends_inside: bool  # employed only for a part of the fiscal year that is planned
    check: RequirementCheck

    @property
    def talents(self) -> str:
        """The kinds in words, the main one first."""
        return "・".join(shelf.schemes().talent(code).name for code in self.person.talents)

    @property
    def verdict(self) -> str:
        """What looks true; the ministry appoints, nobody here does."""
        return {
            "met": tr("expected to be met"),
            "unknown": tr("the prefecture judges"),
            "not": tr("not met"),
        }[self.check.outcome]

    @property
    def reason(self) -> str:
        """The whole sentence behind the verdict."""
        check = self.check
        why = tr(REQUIREMENT_SENTENCES[check.why]).format(**check.values) if check.why else ""
        return tr(REQUIREMENT_SENTENCES[check.reason]).format(why=why, **check.values)


def pool_rows(picture: Picture) -> tuple[PoolRow, ...]:
    """Everybody of the pool, in its order."""
    names = {state.town.code: state.town.name for state in picture.towns}
    return tuple(_pool_row(picture, person, names) for person in picture.pool)


def _pool_row(picture: Picture, person: Specialist, names: Mapping[str, str]) -> PoolRow:
    planned = picture.planned
    sent = [a for a in planned.plan.assignments if a.specialist == person.key] if planned else []
    year = planned.problem.fiscal_year if planned else picture.fiscal_year
    return PoolRow(
        person=person,
        base=names.get(person.base, picture.prefecture.name if person.base else ""),
        used=half_days_used(planned, person.key),
        free=half_days_free(person),
        towns=len({each.need.partition(":")[0] for each in sent}),
        ends_inside=employed_months(person, year)[1] < MONTHS,
        check=accelerator_check(person),
    )
