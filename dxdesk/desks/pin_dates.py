"""A person pinned to a need, with the planner's own months and days or any, if that can hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.desks import dispatch, plans_kept
from dxdesk.desks.open_months import open_months
from dxdesk.desks.pinning import change_pin, refuse_unknown_pair
from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal
from dxdesk.plan.options import options_for
from dxdesk.plan.pinning import barred_gate, settle
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.promises import fixed_among, with_promises
from dxdesk.plan.running import Limits
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

NODES = 500
WHY = {
    "TYPE": QT_TRANSLATE_NOOP("Pin", "another kind of specialist is asked for."),
    "HARD_SKILL": QT_TRANSLATE_NOOP("Pin", "a skill that is needed is missing."),
    "REGION": QT_TRANSLATE_NOOP("Pin", "this person does not go to this town."),
    "REMOTE_ONLY": QT_TRANSLATE_NOOP("Pin", "this person works online only."),
    "PERIOD": QT_TRANSLATE_NOOP("Pin", "some months lie outside the year or the employment."),
    "TRAVEL": QT_TRANSLATE_NOOP("Pin", "the way is longer than this person's limit."),
    "HOURS": QT_TRANSLATE_NOOP("Pin", "this person has fewer days a week."),
    "BANNED": QT_TRANSLATE_NOOP("Pin", "this person is kept from this need or its town."),
    "GONE": QT_TRANSLATE_NOOP("Pin", "months that have begun cannot be planned any more."),
    "FULL": QT_TRANSLATE_NOOP("Pin", "other pins and settled visits fill this person's days."),
    "UNKNOWN": QT_TRANSLATE_NOOP("Pin", "person or need is not in this year's plan."),
}


@dataclass(frozen=True, slots=True)
class Pinned:
    """The pins as they now stand, and in words what may keep the newest from being planned."""

    pins: tuple[Pin, ...]
    warning: str = ""


def pin_dates(
    db: Database,
    specialist: str,
    need: str,
    dates: tuple[int, int],
    half_days: int,
    today: date,
    at: str,
) -> Pinned:
    """Pin the pair to `dates` (first month with April = 0, months) and half-days a week.

    The plan says so when it is made anew; one deed, undone at once. Raises as `pin_pair`.
    """
    year, _ = open_months(today)
    return pin_pair(db, Pin(specialist, need, False, *dates, half_days, year), today, at)


def pin_pair(db: Database, pin: Pin, today: date, at: str) -> Pinned:
    """Pin the pair to the months and days that `pin` names; None in it lets any do.

    Where other pins leave no room: refused if `pin` names months or days, else only warned of,
    for the plan then gives up the fewest pins.

    Raises:
        Refusal: E-PIN-HOLDS with the reason where no plan could keep the pin; as `change_pin`
            and `dispatch.problem_of`. Then nothing is stored.
    """
    refuse_unknown_pair(db, pin.specialist, pin.need, forbidden=False)
    problem = dispatch.problem_of(db, today)
    told = plans_kept.told_of(db, problem.fiscal_year)
    why = why_not(with_promises(problem, fixed_among(told, problem)), pin)
    names_own = (pin.start, pin.months, pin.half_days_per_week) != (None, None, None)
    if why and (why != "FULL" or names_own):
        names = {person.key: person.name for person in problem.specialists}
        name = names.get(pin.specialist, pin.specialist)
        raise Refusal("E-PIN-HOLDS" if names_own else "E-PIN-NEVER", name=name, why=tr(WHY[why]))
    pins = change_pin(
        db,
        pin.specialist,
        pin.need,
        forbidden=False,
        removed=False,
        at=at,
        dates=None if pin.fiscal_year is None else (pin.fiscal_year, pin.start, pin.months),
        half_days=pin.half_days_per_week,
    )
    return Pinned(pins, tr(WHY[why]) if why else "")


def why_not(problem: Problem, pin: Pin) -> str:
    """A code of `WHY` where the pin cannot hold beside the person's other pins, else ""."""
    pair = pin.specialist, pin.need
    mine = [
        each
        for each in problem.pins
        if not each.forbidden and each.specialist == pin.specialist and each.need != pin.need
    ]
    if any(e.forbidden and (e.specialist, e.need) == pair for e in problem.pins):
        return "BANNED"
    if pin.start is not None and pin.start < problem.first_open_month:
        return "GONE"
    wanted = {pin.need, *(each.need for each in mine)}
    alone = replace(
        problem,
        needs=tuple(replace(n, must=False) for n in problem.needs if n.key in wanted),
        specialists=tuple(p for p in problem.specialists if p.key == pin.specialist),
        pins=(*mine, pin),
    )
    option_set = options_for(alone)
    found = settle(alone, option_set, (), Limits(5.0, 0, 1, NODES))
    if pin in found.barred:
        gate = barred_gate(alone, pin)
        return gate if gate in WHY else "HOURS"
    return "FULL" if found.released else ""
