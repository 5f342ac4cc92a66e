"""The planner's word on pairs: pin, pin months and days, never this pair, never in this town."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dxdesk.desks import inbox
from dxdesk.desks.dispatch import open_months
from dxdesk.desks.prefecture import pool_of
from dxdesk.errors import Refusal
from dxdesk.plan.problem import Pin
from dxdesk.plan.problem_making import WHOLE_TOWN
from dxdesk.schemes.calendar import month_index
from dxdesk.store import planners_word
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

MONTHS = 12


def change_pin(
    db: Database,
    specialist: str,
    need: str,
    *,
    forbidden: bool,
    removed: bool,
    at: str = "",
    dates: tuple[int, int | None, int | None] | None = None,
    half_days: int | None = None,
) -> tuple[Pin, ...]:
    """Set or take back the planner's word on one pair; another word on the pair is replaced.

    `need` "<town>:*" with `forbidden` keeps the person from the whole town. `dates` is (fiscal
    year, first month with April = 0, months), a month None where any will do. A pin can be taken
    back even when the person has left the pool or the need is no more.

    Raises:
        Refusal: E-PIN-PERSON, E-PIN-NEED when the pool or the reports know no such key;
            E-PIN-TOWN for a whole town without `forbidden`; E-PIN-NONE where nothing was said of
            the pair that could be taken back.
    """
    before = planners_word.pins(db)
    others = tuple(pin for pin in before if (pin.specialist, pin.need) != (specialist, need))
    if removed and others == before:
        refuse_unknown_pair(db, specialist, need, forbidden=True)
        raise Refusal("E-PIN-NONE", specialist=specialist, need=need)
    if not removed:
        refuse_unknown_pair(db, specialist, need, forbidden)
    year, start, months = dates or (None, None, None)
    pin = Pin(specialist, need, forbidden, start, months, half_days, year)
    pins = others if removed else (*others, pin)
    with planners_deed(db, "pinned", {"specialist": specialist, "need": need}, at):
        planners_word.save_pins(db, pins)
    return pins


def dates_meant(
    today: date, start: str | None, months: int | None, year: int | None = None
) -> tuple[int, int | None, int | None] | None:
    """A first month "YYYY-MM" and a number of months as `change_pin` takes them.

    Raises:
        Refusal: E-PIN-MONTHS for months outside the fiscal year that is planned.
    """
    if start is None and months is None:
        return None
    fiscal, _ = open_months(today, year)
    first = None if start is None else month_index(start, fiscal)
    if not 0 <= (first or 0) < MONTHS or (first or 0) + (months or 1) > MONTHS:
        raise Refusal("E-PIN-MONTHS", year=fiscal)
    return fiscal, first, months


def refuse_unknown_pair(db: Database, specialist: str, need: str, forbidden: bool) -> None:
    """Refuse a person or need that pool and reports do not know; codes as `change_pin`."""
    if specialist not in {each.key for each in pool_of(db)}:
        raise Refusal("E-PIN-PERSON", key=specialist)
    town, _, code = need.partition(":")
    if code == WHOLE_TOWN:
        if not forbidden:
            raise Refusal("E-PIN-TOWN")
        known = {each.town.code for each in inbox.reports(db)}
        known |= {each.town for each in planners_word.added_needs(db)}
        if town not in known:
            raise Refusal("E-PIN-NEED", key=need)
        return
    known = {f"{r.town.code}:{q.need}" for r in inbox.reports(db) for q in r.requests}
    if need not in known | {each.key for each in planners_word.added_needs(db)}:
        raise Refusal("E-PIN-NEED", key=need)
