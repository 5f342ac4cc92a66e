"""The ledger over the years: days asked and received, years waited, same person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dxdesk.plan.commitment import CONFIRMED
from dxdesk.plan.continuity import TownYear, waited_by_town
from dxdesk.store.commitments import commitments
from dxdesk.store.town_years import asked_days

if TYPE_CHECKING:
    from sqlite_utils import Database


def town_years(db: Database) -> tuple[TownYear, ...]:
    """Every town and fiscal year known: received is what was settled, asked what was planned for.

    A year that somebody wrote down by hand counts as written.
    """
    days: dict[tuple[int, str], int] = {}
    people: dict[tuple[int, str], set[str]] = {}
    for each in commitments(db):
        if each.state == CONFIRMED:
            place = each.fiscal_year, each.assignment.need.partition(":")[0]
            days[place] = days.get(place, 0) + each.assignment.days
            people.setdefault(place, set()).add(each.assignment.specialist)
    asked = {(each.fiscal_year, each.town): each for each in asked_days(db)}
    found = []
    for place in sorted({*days, *asked}):
        row = asked.get(place)
        if row is not None and row.received is not None:
            found.append(TownYear(*place, row.asked, row.received, row.people, row.note))
        else:
            sent = tuple(sorted(people.get(place, ())))
            found.append(TownYear(*place, row.asked if row else 0, days.get(place, 0), sent))
    return tuple(found)


def waited_years(db: Database, fiscal_year: int) -> Mapping[str, int]:
    """Years each town has waited before this fiscal year."""
    return waited_by_town(town_years(db), fiscal_year)
