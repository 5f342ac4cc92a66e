"""What one more person would cover, kind by kind, and what the prefecture would do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks.dispatch import Planned, latest, places_of
from dxdesk.errors import Refusal
from dxdesk.plan.hiring import Bracket, Gain, HireAdvice
from dxdesk.plan.hiring_wish import HiringWish, imagined
from dxdesk.plan.options import person_days
from dxdesk.plan.pool import TALENTS
from dxdesk.plan.problem import PlannedNeed
from dxdesk.plan.travel import Point

if TYPE_CHECKING:
    from sqlite_utils import Database

URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Covered:
    """A need that is served with the new people, and by whom."""

    need: PlannedNeed
    town: str  # its name
    by_new: bool  # by one of the new people; else by somebody whom they set free
    days: int


def between(least: int, most: int) -> str:
    """3 or 2〜3."""
    return f"{least:,}" if least == most else f"{least:,}〜{most:,}"


@dataclass(frozen=True, slots=True)
class KindAdvice:
    """One kind of specialist: a bracket of person-days, towns and urgent needs.

    `sure` is a plan found in which everything settled, told or pinned stays; `possible` what no
    plan exceeds at the prices of the linear program.
    """

    talent: str
    name: str
    role: str
    sure_days: int
    possible_days: int
    sure_towns: int
    possible_towns: int
    urgent_before: int
    urgent_after: int
    covered: tuple[Covered, ...]
    hired: int  # of the people wished for, how many the plan found takes


@dataclass(frozen=True, slots=True)
class Advice:
    """The four kinds, and what is open without anybody new."""

    wish: HiringWish
    kinds: tuple[KindAdvice, ...]
    open_days: int
    open_needs: int
    open_urgent: int


def advise(
    planned: Planned,
    wish: HiringWish,
    places: Mapping[str, Point],
    *,
    told: Callable[[KindAdvice], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Advice:
    """Every kind in turn, told as each is reckoned; stopping keeps those that are."""
    problem, plan = planned.problem, planned.plan
    asked = HireAdvice(problem, plan.assignments, plan.seed)
    kinds: list[KindAdvice] = []
    for talent in TALENTS:
        if stopped():
            break
        people, minutes = imagined(problem, talent, wish, places)
        kinds.append(_kind(planned, talent, asked.bracket(people, minutes, hires=wish.people)))
        told(kinds[-1])
    unmet = list(_unmet(planned))
    return Advice(
        wish,
        tuple(kinds),
        open_days=sum(wanted_days(need) for need in unmet),
        open_needs=len(unmet),
        open_urgent=sum(need.band == URGENT for need in unmet),
    )


def _kind(planned: Planned, talent: str, found: Bracket) -> KindAdvice:
    words = shelf.schemes().talent(talent)
    urgent = sum(need.band == URGENT for need in _unmet(planned))
    covered = tuple(_covered(planned, found))
    return KindAdvice(
        talent=talent,
        name=words.name.partition("（")[0],
        role=words.role,
        sure_days=_days(found.guaranteed),
        possible_days=_days(found.optimistic),
        sure_towns=found.guaranteed.towns,
        possible_towns=found.optimistic.towns,
        urgent_before=urgent,
        urgent_after=urgent - sum(each.need.band == URGENT for each in covered),
        covered=covered,
        hired=len(found.hired),
    )


def _covered(planned: Planned, found: Bracket) -> Iterator[Covered]:
    """What nobody did before first, then what the new people take over."""
    needs = {need.key: need for need in planned.problem.needs}
    towns = {town.code: town.name for town in planned.problem.towns}
    mine = {assignment.need: assignment.days for assignment in found.assignments}
    for key in dict.fromkeys((*found.new, *mine)):
        need = needs[key]
        days = mine.get(key, wanted_days(need))
        yield Covered(need, towns[need.town], key in mine, days)


def _days(gain: Gain) -> int:
    """Person-days of half-day-months: 52 weeks in 12 months."""
    return person_days(gain.half_day_months, 1) if gain.half_day_months > 0 else 0


def wanted_days(need: PlannedNeed) -> int:
    """Person-days a need asks for."""
    return person_days(need.half_days_per_week, need.months)


def _unmet(planned: Planned) -> Iterator[PlannedNeed]:
    keys = {unmet.need for unmet in planned.plan.unmet}
    return (need for need in planned.problem.needs if need.key in keys)


def advise_for(db: Database, wish: HiringWish) -> Advice:
    """The same for the plan in force.

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet; E-HIRE-BASE for a base nobody knows.
    """
    planned, places = latest(db), places_of(db)
    if wish.base and wish.base not in places:
        raise Refusal("E-HIRE-BASE", base=wish.base)
    return advise(planned, wish, places)
