"""The paper for the meeting, out of the plan in force and its calendar."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import paths, shelf
from dxdesk.desks.calendar_rows import KINDS
from dxdesk.desks.overview import Picture, picture_of
from dxdesk.desks.plan_map import map_of
from dxdesk.desks.plan_table import PlanTable, months_words, plan_table, weekdays_words
from dxdesk.desks.proof_words import tier_lines
from dxdesk.desks.visit_calendar import VisitCalendar, unknown_words
from dxdesk.errors import Refusal
from dxdesk.paper.wording_files import filled
from dxdesk.plan.commitment import STATES
from dxdesk.plan.plan import NEAR, Assignment
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.pen import Printed
    from dxdesk.paper.plan_map_page import MapFacts
    from dxdesk.paper.plan_paper import PersonPart, PlanPaper, TownPart, UnmetPart

_FILE = "plan_paper.toml"


def printed(db: Database, today: date) -> Printed:
    """The paper as a PDF.

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet.
    """
    from dxdesk.paper.plan_paper import plan_paper

    return plan_paper(paper_of(picture_of(db, today)))


def paper_of(picture: Picture) -> PlanPaper:
    """Everything on the paper; refused (E-PLAN-NONE) before the first plan."""
    from dxdesk.paper.plan_paper import PlanPaper

    table, calendar = plan_table(picture), picture.calendar
    if table is None or calendar is None:
        raise Refusal("E-PLAN-NONE")
    return PlanPaper(
        prefecture=picture.prefecture.name,
        name=picture.kept.name if picture.kept else "",
        fiscal_year=calendar.year,
        today=picture.today,
        summary=_summary(picture, table, calendar),
        towns=_towns(table, calendar),
        people=_people(table),
        unmet=_unmet(table),
        map=_map(table),
        assumptions=_assumptions(table, calendar),
        weights=_weights(table),
        practice=not picture.prefecture.seat,
    )


def _say(section: str, key: str, **values: object) -> str:
    return filled(_FILE, section, key, **values)


def _summary(picture: Picture, table: PlanTable, calendar: VisitCalendar) -> tuple[str, ...]:
    plan = table.planned.plan
    said = [
        _reach(table),
        _people_and_towns(table),
        _days(table, calendar),
        _say("summary", "states", **_counts(calendar)),
        _proof(plan.stopped, plan.gap_percent),
        *tier_lines(plan),
    ]
    if plan.greedy_value > 0 and plan.value > plan.greedy_value:
        more = 100 * (plan.value - plan.greedy_value) / plan.greedy_value
        said.append(_say("summary", "greedy", more=f"{more:.1f}"))
    if not picture.plan_is_current:
        said.append(_say("summary", "old"))
    return (*said, _say("summary", "value"))


def _reach(table: PlanTable) -> str:
    return _say(
        "summary",
        "needs",
        needs=table.needs,
        met=table.met,
        unmet=len(table.gaps),
        urgent=table.urgent_gaps,
    )


def _people_and_towns(table: PlanTable) -> str:
    asking = {need.town for need in table.planned.problem.needs}
    reached = {town for town, _ in table.visits}
    alone = {town.code for town in table.towns if town.one_person_it}
    return _say(
        "summary",
        "towns",
        asking=len(asking),
        reached=len(reached),
        alone=len(alone),
        alone_reached=len(alone & reached),
    )


def _days(table: PlanTable, calendar: VisitCalendar) -> str:
    visits = calendar.table.visits
    going, undecided = sum(v.day is not None for v in visits), sum(v.open for v in visits)
    return _say(
        "summary",
        "days",
        days=f"{sum(each.days for each in table.planned.plan.assignments):,}",
        going=f"{going:,}",
        left=len(visits) - going - undecided,
        open=undecided,
    )


def _counts(calendar: VisitCalendar) -> dict[str, int]:
    counts = {state: 0 for state in STATES}
    for pair in calendar.sent:
        counts[calendar.states.get(pair, STATES[0])] += 1
    return counts


def _proof(stopped: str, gap_percent: str) -> str:
    """How near the best the plan is, in plain words."""
    if stopped == "optimal" and float(gap_percent) == 0:
        return _say("summary", "optimal")
    if stopped == NEAR:
        return _say("summary", "near")
    return _say("summary", "gap", gap=gap_percent)


def _towns(table: PlanTable, calendar: VisitCalendar) -> tuple[TownPart, ...]:
    from dxdesk.paper.plan_paper import SentRow, TownPart

    parts = []
    for town in table.towns:
        found = [
            v for (code, _), vs in sorted(table.visits.items()) for v in vs if code == town.code
        ]
        rows = tuple(
            SentRow(
                need=visit.need.title,
                person=visit.person.name,
                when=_when(table, visit.assignment),
                way=_way(visit.assignment),
                days=visit.assignment.days,
                state=_say(
                    "states",
                    calendar.states.get((visit.person.key, visit.need.key), STATES[0]),
                ),
            )
            for visit in found
        )
        if rows:
            parts.append(TownPart(town.name, rows))
    return tuple(parts)


def _when(table: PlanTable, sent: Assignment) -> str:
    return f"{months_words(table.planned, sent)} {weekdays_words(sent)}"


def _way(sent: Assignment) -> str:
    key = "remote" if sent.remote else "overnight" if sent.overnight else "onsite"
    return _say("ways", key, minutes=sent.travel_minutes)


def _people(table: PlanTable) -> tuple[PersonPart, ...]:
    from dxdesk.paper.plan_paper import PersonPart

    names = {town.code: town.name for town in table.towns}
    parts = []
    for person in table.people:
        sent = [a for a in table.planned.plan.assignments if a.specialist == person.key]
        months = [0] * 12
        for each in sent:
            for month in range(each.start, min(12, each.start + each.months)):
                months[month] += each.half_days_per_week
        towns = dict.fromkeys(names[a.need.partition(":")[0]] for a in sent)
        kind = tr(KINDS.get(person.talents[0], "")) if person.talents else ""
        days = sum(each.days for each in sent)
        parts.append(PersonPart(person.name, kind, tuple(months), days, tuple(towns)))
    return tuple(parts)


def _unmet(table: PlanTable) -> tuple[UnmetPart, ...]:
    from dxdesk.paper.plan_paper import UnmetPart

    return tuple(
        UnmetPart(
            gap.town.name,
            gap.need.title,
            _say(
                "unmet",
                "line",
                band=shelf.scale().band_label(gap.need.band),
                days=f"{gap.need.half_days_per_week / 2:g}",
                months=gap.need.months,
            ),
            gap.why,
            gap.change,
        )
        for gap in table.gaps
    )


def _map(table: PlanTable) -> MapFacts:
    from dxdesk.paper.plan_map_page import MapFacts

    drawn = map_of(table)
    names = {town.code: town.name for town in drawn.towns}
    return MapFacts(
        towns={names[code]: place for code, place in drawn.town_places.items()},
        states={town.name: town.state for town in drawn.towns},
        bases=tuple(drawn.bases),
        ways=tuple(
            (drawn.base_of[way.specialist], names[way.town], way.remote) for way in drawn.ways
        ),
    )


def _assumptions(table: PlanTable, calendar: VisitCalendar) -> tuple[str, ...]:
    problem = table.planned.problem
    weights, unknown = problem.weights, unknown_words(calendar)
    money = (
        _say("assumptions", "no_budget")
        if problem.budget_yen is None
        else _say("assumptions", "budget", yen=f"{problem.budget_yen:,}")
    )
    said = (
        _say("assumptions", "whole"),
        _say("assumptions", "weeks"),
        _say("assumptions", "holidays", source=calendar.table.days.holidays.source),
        _say("assumptions", "unknown", words=unknown) if unknown else "",
        _say(
            "assumptions",
            "travel",
            detour=weights.detour_percent,
            speed=weights.kilometres_per_hour,
        ),
        money,
    )
    return tuple(filter(None, said))


def _weights(table: PlanTable) -> tuple[tuple[str, str, str], ...]:
    """What the plan values, with the figures it was made with."""
    written = tomllib.loads((paths.resources() / "planning.toml").read_text(encoding="utf-8"))
    weights = table.planned.problem.weights
    return tuple(
        (
            str(written[each.name]["label"]),
            f"{getattr(weights, each.name):,} {written[each.name]['unit']}",
            str(written[each.name]["source"]),
        )
        for each in fields(weights)
        if each.name in written
    )
