"""Planning by hand: who could take one need, what that costs others, and doing it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from dxdesk.desks import dispatch
from dxdesk.desks.fits import candidates
from dxdesk.desks.plans_kept import KeptPlan, Planned, plan_in_force, put_under_name, told_of
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import CONFIRMED
from dxdesk.plan.explaining import explain
from dxdesk.plan.options import Option, option_of, options_for
from dxdesk.plan.placing import placed, without
from dxdesk.plan.plan import Assignment, Plan, UnmetNeed
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.progress import gap_percent
from dxdesk.plan.valuing import Worth
from dxdesk.store import planners_word
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

REASONS_SECONDS = 1.0  # for why needs are unmet after a change by hand


def assign(db: Database, specialist: str, need: str, at: str) -> KeptPlan:
    """Place a person on a need in the plan in force and pin the pair; one deed, undone at once.

    Raises:
        Refusal: E-PLAN-NONE, E-NEED-UNKNOWN, E-FIT-NONE where the person cannot take it.
    """
    kept = plan_in_force(db)
    problem = kept.planned.problem
    found = candidates(kept, told_of(db, problem.fiscal_year), need)
    chosen = next((each for each in found.ranked if each.person.key == specialist), None)
    if chosen is None:
        raise Refusal("E-FIT-NONE", specialist=specialist, need=need)
    after = placed(problem, kept.planned.plan.assignments, need, chosen.fit)
    pins = (*_others(db, specialist, need), Pin(specialist, need))
    return _keep(db, kept, after, pins, (specialist, need), at)


def set_days(db: Database, specialist: str, need: str, half_days: int | None, at: str) -> KeptPlan:
    """Pin the months of a planned visit and its days a week (None: as they are planned).

    The plan says so when it is made anew.

    Raises:
        Refusal: E-PLAN-NONE, E-ASSIGNMENT-NONE.
    """
    kept = plan_in_force(db)
    sent = _sent(kept, specialist, need)
    wanted = half_days or sent.half_days_per_week
    year = kept.planned.problem.fiscal_year
    pin = Pin(specialist, need, False, sent.start, sent.months, wanted, year)
    with planners_deed(db, "pinned", {"specialist": specialist, "need": need}, at):
        planners_word.save_pins(db, (*_others(db, specialist, need), pin))
    return plan_in_force(db)


def remove(db: Database, specialist: str, need: str, at: str) -> KeptPlan:
    """Take a visit out of the plan in force and never plan the pair again; one deed.

    Raises:
        Refusal: E-PLAN-NONE, E-ASSIGNMENT-NONE; E-SETTLED for a visit that is settled.
    """
    kept = plan_in_force(db)
    _sent(kept, specialist, need)
    told = told_of(db, kept.planned.problem.fiscal_year)
    if any(each.pair == (specialist, need) and each.state == CONFIRMED for each in told):
        raise Refusal("E-SETTLED")
    after = without(kept.planned.plan.assignments, specialist, need)
    pins = (*_others(db, specialist, need), Pin(specialist, need, forbidden=True))
    return _keep(db, kept, after, pins, (specialist, need), at)


def _sent(kept: KeptPlan, specialist: str, need: str) -> Assignment:
    for each in kept.planned.plan.assignments:
        if (each.specialist, each.need) == (specialist, need):
            return each
    raise Refusal("E-ASSIGNMENT-NONE", specialist=specialist, need=need)


def _others(db: Database, specialist: str, need: str) -> tuple[Pin, ...]:
    pins = planners_word.pins(db)
    return tuple(pin for pin in pins if (pin.specialist, pin.need) != (specialist, need))


def _keep(
    db: Database,
    kept: KeptPlan,
    after: tuple[Assignment, ...],
    pins: tuple[Pin, ...],
    pair: tuple[str, str],
    at: str,
) -> KeptPlan:
    from dxdesk.plan.problem_making import pins_of_year

    problem = kept.planned.problem
    held = [pin for pin in problem.pins if (pin.specialist, pin.need) in problem.promised]
    keys = [need.key for need in problem.needs]
    planners = pins_of_year(pins, problem.fiscal_year, keys)
    free = [pin for pin in planners if (pin.specialist, pin.need) not in problem.promised]
    asked = replace(
        problem,
        pins=tuple(sorted((*held, *free), key=lambda p: (p.specialist, p.need, p.forbidden))),
    )
    planned = Planned(asked, _plan(asked, kept.planned.plan, after, pins))
    with planners_deed(db, "by hand", {"name": kept.name, "need": pair[1]}, at):
        planners_word.save_pins(db, pins)
        put_under_name(db, planned, at, kept.name)
    return plan_in_force(db)


def _plan(
    problem: Problem, before: Plan, after: tuple[Assignment, ...], pins: Iterable[Pin]
) -> Plan:
    """The plan as changed by hand: its worth anew, the bound of the plan it comes from."""
    pinned = {(pin.specialist, pin.need) for pin in pins if not pin.forbidden}
    ordered = sorted(after, key=lambda e: (e.specialist, e.start, e.need))
    marked = tuple(replace(e, pinned=(e.specialist, e.need) in pinned) for e in ordered)
    options = [option for each in marked if (option := option_of(problem, each)) is not None]
    value = Worth(problem).of(options)
    bound = max(before.bound, value)
    return replace(
        before,
        assignments=marked,
        unmet=reasons_soon(problem, options, before.unmet),
        value=value,
        bound=bound,
        gap_percent=gap_percent(value, bound),
        stopped="user",
        messages=(),
        tiers=(),
    )


def reasons_soon(
    problem: Problem, chosen: Sequence[Option], before: Iterable[UnmetNeed]
) -> tuple[UnmetNeed, ...]:
    """Why nobody goes, looked up for a moment; where that is over, the reason known `before`."""
    until = time.monotonic() + REASONS_SECONDS
    unmet = explain(
        problem,
        options_for(problem),
        chosen,
        dispatch.talent_names(),
        lambda: time.monotonic() > until,
    )
    known = {each.need: each for each in before}
    open_ones = ("NOT_EXAMINED", "NOT_EXAMINED_NOBODY")
    return tuple(known.get(e.need, e) if e.reason in open_ones else e for e in unmet)
