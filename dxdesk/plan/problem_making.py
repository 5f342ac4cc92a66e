"""From reports, pool and the planner's word to the problem the solver is given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dxdesk.errors import Refusal
from dxdesk.plan.need_lines import AddedNeed, NeedChange, NeedRow, needs_table
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Budget, Pin, PlannedTown, Problem, Weights
from dxdesk.plan.travel import Point, travel_table
from dxdesk.plan.travel_changes import TravelChange, with_changes
from dxdesk.report.needs_report import NeedsReport

WHOLE_TOWN = "*"  # in a forbidding pin: every need of the town


@dataclass(frozen=True, slots=True)
class PlannersWord:
    """Everything the planner and the prefecture say beside reports and pool."""

    changes: tuple[NeedChange, ...] = ()
    added: tuple[AddedNeed, ...] = ()
    town_names: Mapping[str, str] = field(default_factory=dict)  # of towns without a report
    travel: tuple[TravelChange, ...] = ()
    waited: Mapping[str, int] = field(default_factory=dict)  # years, by town code
    budget_yen: int | None = None
    budgets: tuple[Budget, ...] = ()


NOTHING_SAID = PlannersWord()


def problem_from(
    reports: Iterable[NeedsReport],
    pool: Iterable[Specialist],
    places: Mapping[str, Point],
    weights: Weights,
    *,
    fiscal_year: int,
    first_open_month: int,
    pins: Iterable[Pin] = (),
    previous: Iterable[tuple[str, str]] = (),
    word: PlannersWord = NOTHING_SAID,
) -> Problem:
    """The planning problem of one fiscal year, the same whatever order the reports come in.

    `places` gives (latitude, longitude) by municipality code; `first_open_month` is 0 to 11.
    Raises Refusal E-PLANNING-PLACE for a town without coordinates.
    """
    reports = sorted(reports, key=lambda report: report.town.code)
    people = tuple(sorted(pool, key=lambda person: person.key))
    towns = _towns(reports, places, word)
    rows = table_of(reports, weights, fiscal_year, first_open_month, word)
    needs = tuple(row.need for row in rows if not row.line.left_out)
    reckoned = travel_table(people, towns, places, weights)
    minutes, winter = with_changes(reckoned, people, towns, word.travel)
    return Problem(
        fiscal_year=fiscal_year,
        first_open_month=first_open_month,
        towns=towns,
        needs=needs,
        specialists=people,
        travel_minutes=minutes,
        pins=pins_of_year(pins, fiscal_year, [need.key for need in needs]),
        weights=weights,
        previous=tuple(sorted(previous)),
        budget_yen=word.budget_yen,
        winter=winter,
        budgets=word.budgets,
    )


def table_of(
    reports: Iterable[NeedsReport],
    weights: Weights,
    fiscal_year: int,
    first_open_month: int,
    word: PlannersWord,
) -> tuple[NeedRow, ...]:
    """The visible table behind the problem."""
    return needs_table(
        sorted(reports, key=lambda report: report.town.code),
        weights,
        fiscal_year=fiscal_year,
        first_open_month=first_open_month,
        changes=word.changes,
        added=word.added,
        waited=word.waited,
    )


def pins_of_year(pins: Iterable[Pin], fiscal_year: int, needs: Iterable[str]) -> tuple[Pin, ...]:
    """The pins that speak of this year; a person kept from a town is kept from all its needs."""
    needs, found = tuple(needs), dict[tuple[str, str, bool], Pin]()
    for pin in pins:
        if pin.fiscal_year not in (None, fiscal_year):
            continue
        town, _, need = pin.need.partition(":")
        whole = pin.forbidden and need == WHOLE_TOWN
        for key in [n for n in needs if n.partition(":")[0] == town] if whole else [pin.need]:
            told = Pin(pin.specialist, key, True) if whole else pin
            found[pin.specialist, key, pin.forbidden] = told
    return tuple(found[key] for key in sorted(found))


def _towns(
    reports: Iterable[NeedsReport], places: Mapping[str, Point], word: PlannersWord
) -> tuple[PlannedTown, ...]:
    """Towns with a report, and those of which only the planner wrote down a need."""
    known = {report.town.code: _town(report, places) for report in reports}
    for added in word.added:
        if added.town not in known:
            name = word.town_names.get(added.town, added.town)
            known[added.town] = PlannedTown(
                added.town, name, *_place(added.town, name, places), one_person_it=False
            )
    return tuple(known[code] for code in sorted(known))


def _town(report: NeedsReport, places: Mapping[str, Point]) -> PlannedTown:
    town = report.town
    latitude, longitude = _place(town.code, town.name, places)
    alone = bool(report.capacity.one_person_it) or bool(report.capacity.nobody)
    return PlannedTown(town.code, town.name, latitude, longitude, alone, town.population)


def _place(code: str, name: str, places: Mapping[str, Point]) -> Point:
    if code not in places:
        raise Refusal("E-PLANNING-PLACE", name=name, municipality=code)
    return places[code]
