"""The ledger over the years: days asked and received, years waited, same person."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.desks.open_months import open_months
from dxdesk.desks.prefecture import prefecture_of, towns_of
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import CONFIRMED
from dxdesk.plan.continuity import TownYear, stories, waited_by_town
from dxdesk.schemes.calendar import fiscal_year_from, wareki_year
from dxdesk.store.commitments import commitments
from dxdesk.store.planners_deeds import planners_deed
from dxdesk.store.town_years import AskedDays, asked_days, save_asked_days
from dxdesk.words import tr

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


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One town over the years, with this year as far as it is settled."""

    town: str
    name: str
    years: tuple[TownYear, ...]  # oldest first, this one last
    asked: int
    received: int
    waited: int  # full years before this one
    last_served: int | None
    kept: int  # people of the last served year who had come before
    of: int


def ledger(db: Database, today: date) -> tuple[LedgerRow, ...]:
    """Every town of the prefecture that ever asked for something, in code order."""
    this_year, _ = open_months(today)
    years = town_years(db)
    before = {story.town: story for story in stories(years, this_year)}
    now = {story.town: story for story in stories(years, this_year + 1)}
    names = {each.code: each.name for each in towns_of(prefecture_of(db))}
    rows = []
    for code, story in now.items():
        earlier = before.get(code)
        rows.append(
            LedgerRow(
                town=code,
                name=names.get(code, code),
                years=story.years,
                asked=story.asked,
                received=story.received,
                waited=earlier.waited if earlier else 0,
                last_served=story.last_served,
                kept=story.kept,
                of=story.of,
            )
        )
    return tuple(sorted(rows, key=lambda row: row.town))


def row_words(row: LedgerRow) -> str:
    """One town in one line."""
    words = tr("{name}: {asked} days asked, {received} received, {waited} years waited")
    said = words.format(name=row.name, asked=row.asked, received=row.received, waited=row.waited)
    return f"{said}、{same_person_words(row)}" if row.of else said


def same_person_words(row: LedgerRow) -> str:
    """Whether the same people came again; "" where nobody came twice."""
    if not row.of:
        return ""
    return tr("{kept} of {of} people came before").format(kept=row.kept, of=row.of)


def write_year(
    db: Database,
    year: str,
    town: str,
    asked: str,
    received: str,
    people: Sequence[str],
    note: str,
    today: date,
    at: str,
) -> None:
    """Write down what a town asked for and received in an earlier year.

    Raises:
        Refusal: E-YEAR-ROW for a year that is not over or days that are no number; E-TRAVEL-PLACE.
    """
    from dxdesk.desks.travelling import place_meant

    this_year, _ = open_months(today)
    numbers = [unicodedata.normalize("NFKC", each).strip() for each in (asked, received)]
    if not all(each.isascii() and each.isdigit() and len(each) < 6 for each in numbers):
        raise Refusal("E-YEAR-ROW", text="、".join((asked, received)), year=wareki_year(this_year))
    fiscal, (wanted, given) = fiscal_year_from(year), map(int, numbers)
    if fiscal is None or not 2000 <= fiscal < this_year:
        raise Refusal("E-YEAR-ROW", text=year.strip(), year=wareki_year(this_year))
    code = place_meant(db, town)
    row = AskedDays(fiscal, code, wanted, given, tuple(people), note.strip() or tr("by hand"))
    with planners_deed(db, "year", {"town": code}, at):
        save_asked_days(db, [row])
