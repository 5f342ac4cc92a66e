"""The plan as sheets: who goes where, what each week looks like, and what nobody covers yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openpyxl import Workbook

from dxdesk.paper import prefecture_words as words
from dxdesk.paper.book_words import word
from dxdesk.paper.pool_book import talent_words
from dxdesk.paper.sheets import add_table
from dxdesk.plan.plan import Assignment, Plan
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedNeed, PlannedTown, Problem
from dxdesk.schemes.calendar import WEEKDAYS, month_at, wareki_month

_WORKING_DAYS = 5


def add_plan(book: Workbook, problem: Problem | None, plan: Plan | None) -> None:
    """派遣計画: one row for each person sent for a need, by town."""
    rows: list[Sequence[object]] = []
    if problem and plan:
        people = {person.key: person for person in problem.specialists}
        for need, town in _needs(problem):
            sent = [a for a in plan.assignments if a.need == need.key]
            rows += [_plan_row(a, need, town, people, problem) for a in sent]
    add_table(book, words.sheet("plan"), words.headings("plan"), rows)


def _needs(problem: Problem) -> list[tuple[PlannedNeed, PlannedTown]]:
    """Every need with its town, in code order."""
    towns = {town.code: town for town in problem.towns}
    found = [(need, towns[need.town]) for need in problem.needs]
    return sorted(found, key=lambda pair: (pair[1].code, pair[0].key))


def _plan_row(
    sent: Assignment,
    need: PlannedNeed,
    town: PlannedTown,
    people: Mapping[str, Specialist],
    problem: Problem,
) -> list[object]:
    year = problem.fiscal_year
    return [
        town.code,
        town.name,
        need.title,
        sent.specialist,
        people[sent.specialist].name if sent.specialist in people else "",
        wareki_month(month_at(sent.start, year)),
        wareki_month(month_at(sent.start + sent.months - 1, year)),
        sent.months,
        sent.half_days_per_week / 2,
        _days(sent.weekdays),
        _alternate_days(sent),
        words.say("remote" if sent.remote else "onsite"),
        True if sent.overnight else None,
        None if sent.remote else sent.travel_minutes,
        sent.days,
        True if sent.pinned else None,
    ]


def _days(weekdays: Sequence[int]) -> str:
    return "".join(WEEKDAYS[day] for day in weekdays)


def _week(sent: Assignment) -> str:
    """A or B, of the two weeks that alternate."""
    return str(words.entry("words", "weeks")[sent.alternate_week % 2])


def _alternate_days(sent: Assignment) -> str:
    days = _days(sent.alternate_weekdays)
    return words.say("of_every_other_week", days=days, week=_week(sent)) if days else ""


def add_week(book: Workbook, problem: Problem | None, plan: Plan | None) -> None:
    """週の表: a row a person, a column a weekday, the towns in the order of the year."""
    rows: list[Sequence[object]] = []
    if problem and plan:
        towns = {need.key: town.name for need, town in _needs(problem)}
        for person in sorted(problem.specialists, key=lambda person: person.key):
            sent = [a for a in plan.assignments if a.specialist == person.key]
            sent.sort(key=lambda a: (a.start, a.need))
            days = [_day_cell(day, person, sent, towns) for day in range(_WORKING_DAYS)]
            rows.append([person.key, person.name, kinds(person.talents), *days])
    add_table(book, words.sheet("week"), words.headings("week"), rows)


def kinds(talents: Sequence[str]) -> str:
    """The kinds of specialist in words, the main kind first."""
    known = talent_words()
    return word("words", "list").join(known.get(code, (code,))[0] for code in talents)


def _day_cell(
    day: int, person: Specialist, sent: Sequence[Assignment], towns: Mapping[str, str]
) -> str | None:
    if day in person.unavailable_weekdays:
        return word("words", "no")
    lines = []
    for each in sent:
        town, span = towns.get(each.need, each.need), _span(each)
        if day in each.weekdays:
            lines.append(words.say("every_week", town=town, span=span))
        if day in each.alternate_weekdays:
            lines.append(words.say("every_other_week", town=town, span=span, week=_week(each)))
    return "\n".join(lines) or None


def _span(sent: Assignment) -> str:
    """4〜9月."""
    first, last = ((3 + at) % 12 + 1 for at in (sent.start, sent.start + sent.months - 1))
    return words.say("one_month" if sent.months == 1 else "span", first=first, last=last)


def add_unmet(
    book: Workbook,
    problem: Problem | None,
    plan: Plan | None,
    sentences: Mapping[str, tuple[str, str]],
) -> None:
    """まだ行けない要望: each need nobody goes for, with the reason and what would change it."""
    rows: list[Sequence[object]] = []
    if problem and plan:
        unmet = {each.need for each in plan.unmet}
        for need, town in _needs(problem):
            if need.key in unmet:
                rows.append(_unmet_row(need, town, *sentences.get(need.key, ("", ""))))
    add_table(book, words.sheet("unmet"), words.headings("unmet"), rows)


def _unmet_row(need: PlannedNeed, town: PlannedTown, why: str, change: str) -> list[object]:
    return [
        town.code,
        town.name,
        need.title,
        kinds(need.talents),
        need.half_days_per_week / 2,
        need.months,
        words.band(need.band),
        why,
        change,
    ]
