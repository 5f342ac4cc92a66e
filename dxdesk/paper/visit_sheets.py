"""The visits as sheets: every day one by one, and how many a month by person and municipality."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

from dxdesk.paper import prefecture_words as words
from dxdesk.paper.sheets import Heading, add_table
from dxdesk.plan.problem import Problem
from dxdesk.plan.visit_days import DatedVisit, Timetable
from dxdesk.schemes.calendar import WEEKDAYS, months_of

States = Mapping[tuple[str, str], str]  # (person, need) -> draft / notified / confirmed


def add_visit_sheets(
    book: Workbook, problem: Problem | None, timetable: Timetable | None, states: States
) -> None:
    """訪問の一覧, 人の月 and 市町村の月; headings only before there is a plan."""
    _add_visits(book, problem, timetable, states)
    _add_person_months(book, problem, timetable)
    _add_town_months(book, problem, timetable)


def _add_visits(
    book: Workbook, problem: Problem | None, timetable: Timetable | None, states: States
) -> None:
    """訪問: a row a planned day, in order; made, moved, left out, or still to be decided."""
    rows: list[Sequence[object]] = []
    if problem and timetable:
        people = {person.key: person.name for person in problem.specialists}
        towns = {town.code: town.name for town in problem.towns}
        needs = {need.key: need.title for need in problem.needs}
        for visit in timetable.visits:
            state = states.get((visit.specialist, visit.need), "draft")
            rows.append(
                [
                    visit.planned,
                    WEEKDAYS[visit.planned.weekday()],
                    visit.day,
                    visit.specialist,
                    people.get(visit.specialist, ""),
                    visit.town,
                    towns.get(visit.town, ""),
                    needs.get(visit.need, visit.need),
                    words.say("remote" if visit.remote else "onsite"),
                    words.say(_outcome(visit)),
                    visit.why or None,
                    words.say(f"state_{state}"),
                ]
            )
    add_table(book, words.sheet("visits"), words.headings("visits"), rows)


def _outcome(visit: DatedVisit) -> str:
    if visit.open:
        return "visit_open"
    if visit.day is None:
        return "visit_left"
    return "visit_moved" if visit.moved else "visit_made"


def _add_person_months(
    book: Workbook, problem: Problem | None, timetable: Timetable | None
) -> None:
    """人の月: visits made each month of the fiscal year, a row a person."""
    rows: list[Sequence[object]] = []
    if problem and timetable:
        counts = _counted(timetable, "specialist")
        planned = _planned(timetable, "specialist")
        for person in sorted(problem.specialists, key=lambda each: each.key):
            rows.append([person.key, person.name, *_row(counts, planned, person.key, problem)])
    add_table(book, words.sheet("person_months"), _months("person_months", problem), rows)


def _add_town_months(book: Workbook, problem: Problem | None, timetable: Timetable | None) -> None:
    """市町村の月: visits made each month of the fiscal year, a row a municipality."""
    rows: list[Sequence[object]] = []
    if problem and timetable:
        counts, planned = _counted(timetable, "town"), _planned(timetable, "town")
        for town in sorted(problem.towns, key=lambda each: each.code):
            rows.append([town.code, town.name, *_row(counts, planned, town.code, problem)])
    add_table(book, words.sheet("town_months"), _months("town_months", problem), rows)


Counts = Mapping[tuple[str, str], int]


def _counted(timetable: Timetable, whose: str) -> Counts:
    """Visits made, by key and month."""
    made = ((getattr(v, whose), v.day) for v in timetable.visits if v.day)
    return Counter((key, day.isoformat()[:7]) for key, day in made)


def _planned(timetable: Timetable, whose: str) -> Mapping[str, int]:
    """The plan's own figure of days, by key."""
    found: Counter[str] = Counter()
    for sent in timetable.assignments:
        key = sent.specialist if whose == "specialist" else sent.need.partition(":")[0]
        found[key] += sent.days
    return found


def _row(counts: Counts, planned: Mapping[str, int], key: str, problem: Problem) -> list[object]:
    months = [counts.get((key, month), 0) for month in months_of(problem.fiscal_year)]
    return [*(number or None for number in months), sum(months), planned.get(key, 0)]


def _months(part: str, problem: Problem | None) -> list[Heading]:
    """The columns: who, the twelve months, made, planned."""
    year = problem.fiscal_year if problem else 2026
    months = [Heading(f"{int(month[5:])}月", 6) for month in months_of(year)]
    return [*words.headings(part), *months, *words.headings(part, "sums")]
