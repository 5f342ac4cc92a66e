"""The plan on real days: what the calendars show, which days are marked, which visits are moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks.plans_kept import KeptPlan, Planned, plan_in_force
from dxdesk.desks.prefecture import pool_of, prefecture_of, towns_of
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import DRAFT, Commitment
from dxdesk.plan.plan import Assignment
from dxdesk.plan.problem import PlannedNeed, PlannedTown
from dxdesk.plan.visit_days import (
    Counted,
    DatedVisit,
    Days,
    Mark,
    Move,
    Timetable,
    monday_of,
    timetable,
)
from dxdesk.schemes.calendar import fiscal_year_span
from dxdesk.store import planners_word, visit_words
from dxdesk.store.planners_deeds import planners_deed
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.plan.pool import Specialist

LONGEST_MARK = 62  # days


@dataclass(frozen=True, slots=True)
class VisitCalendar:
    """The dated visits of a plan, found by person and day and by municipality and day."""

    planned: Planned
    table: Timetable
    people: Mapping[str, Specialist]
    towns: Mapping[str, PlannedTown]
    needs: Mapping[str, PlannedNeed]
    sent: Mapping[tuple[str, str], Assignment]
    of_person: Mapping[tuple[str, date], tuple[DatedVisit, ...]]
    of_town: Mapping[tuple[str, date], tuple[DatedVisit, ...]]
    pinned: frozenset[tuple[str, str]]  # (person, need)
    states: Mapping[tuple[str, str], str]  # (person, need) -> draft / notified / confirmed
    made_in_week: Mapping[date, int]  # by Monday
    open_in_week: Mapping[date, int]
    made_in_month: Mapping[date, int]  # by the first of the month
    open_in_month: Mapping[date, int]
    told: Mapping[tuple[str, str], Assignment] = field(default_factory=dict)  # told otherwise
    withdrawn: tuple[Commitment, ...] = ()  # told to a municipality, and no longer planned

    def state(self, visit: DatedVisit) -> str:
        """What the municipality knows of it: draft, notified or confirmed."""
        return self.states.get((visit.specialist, visit.need), DRAFT)

    @property
    def year(self) -> int:
        return self.planned.problem.fiscal_year

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day of the fiscal year."""
        return fiscal_year_span(self.year)

    @property
    def weeks(self) -> tuple[date, ...]:
        """The Mondays of all weeks that hold a day of the fiscal year."""
        first, last = self.span
        count = (monday_of(last) - monday_of(first)).days // 7 + 1
        return tuple(monday_of(first) + timedelta(days=7 * number) for number in range(count))

    @property
    def visited(self) -> tuple[PlannedTown, ...]:
        """Municipalities somebody goes to, in code order."""
        codes = sorted({visit.town for visit in self.table.visits})
        return tuple(self.towns[code] for code in codes)

    @property
    def going(self) -> tuple[Specialist, ...]:
        """People who are sent anywhere, in the pool's order."""
        sent = {specialist for specialist, _ in self.sent}
        return tuple(each for key, each in self.people.items() if key in sent)

    @property
    def unknown_from(self) -> date | None:
        """The first day of the plan whose holidays are not published yet, None if all are."""
        holidays, last = self.table.days.holidays, self.span[1]
        return None if holidays.is_known(last) else holidays.known_until + timedelta(days=1)

    def counted(self, specialist: str, need: str) -> Counted:
        """Person-days of one assignment: planned in round figures, by the calendar, made."""
        own = [v for v in self.table.visits if (v.specialist, v.need) == (specialist, need)]
        return Counted(
            self.sent[specialist, need].days,
            len(own),
            sum(visit.day is not None for visit in own),
            sum(visit.open for visit in own),
        )


def calendar_of(
    planned: Planned,
    marks: Sequence[Mark],
    moves: Sequence[Move],
    pinned: frozenset[tuple[str, str]] = frozenset(),
    states: Mapping[tuple[str, str], str] = MappingProxyType({}),
) -> VisitCalendar:
    """The plan on the days of its fiscal year."""
    problem = planned.problem
    people = {person.key: person for person in problem.specialists}
    days = Days(problem.fiscal_year, shelf.holidays(), people, tuple(marks))
    table = timetable(planned.plan.assignments, days, moves)
    of_person: dict[tuple[str, date], tuple[DatedVisit, ...]] = {}
    of_town: dict[tuple[str, date], tuple[DatedVisit, ...]] = {}
    for visit in table.visits:
        for day in dict.fromkeys((visit.planned, visit.day or visit.planned)):
            for found, key in ((of_person, visit.specialist), (of_town, visit.town)):
                found[key, day] = (*found.get((key, day), ()), visit)
    return VisitCalendar(
        planned=planned,
        table=table,
        people=people,
        towns={town.code: town for town in problem.towns},
        needs={need.key: need for need in problem.needs},
        sent={(each.specialist, each.need): each for each in planned.plan.assignments},
        of_person=of_person,
        of_town=of_town,
        pinned=pinned,
        states=states,
        made_in_week=Counter(monday_of(v.day) for v in table.visits if v.day),
        open_in_week=Counter(monday_of(v.planned) for v in table.visits if v.open),
        made_in_month=Counter(v.day.replace(day=1) for v in table.visits if v.day),
        open_in_month=Counter(v.planned.replace(day=1) for v in table.visits if v.open),
    )


def calendar(db: Database) -> VisitCalendar:
    """The calendar of the plan made last.

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet.
    """
    return calendar_with(db, plan_in_force(db))


def calendar_with(db: Database, kept: KeptPlan) -> VisitCalendar:
    """The calendar of a plan with the marks and moves of now, and what the towns know."""
    pinned = frozenset((p.specialist, p.need) for p in planners_word.pins(db) if not p.forbidden)
    states = {
        (each.assignment.specialist, each.assignment.need): each.state
        for each in kept.standing.stated
    }
    found = calendar_of(kept.planned, visit_words.marks(db), visit_words.moves(db), pinned, states)
    told = {
        (each.assignment.specialist, each.assignment.need): each.told
        for each in kept.standing.stated
        if each.told is not None
    }
    return replace(found, told=told, withdrawn=kept.standing.withdrawn)


def mark_days(db: Database, mark: Mark, at: str = "") -> None:
    """Keep days on which nobody should come; `at` is the ISO time of it, for undoing.

    Raises:
        Refusal: E-MARK-DAYS for days that end before they begin or are too many; E-MARK-WHY
            without a name for them; E-MARK-TOWN, E-MARK-PERSON for a key nobody has.
    """
    if not 0 <= (mark.last - mark.first).days < LONGEST_MARK:
        raise Refusal("E-MARK-DAYS", most=LONGEST_MARK)
    if not mark.why.strip():
        raise Refusal("E-MARK-WHY")
    if mark.town and mark.town not in {each.code for each in towns_of(prefecture_of(db))}:
        raise Refusal("E-MARK-TOWN", code=mark.town)
    if mark.specialist and mark.specialist not in {each.key for each in pool_of(db)}:
        raise Refusal("E-MARK-PERSON", key=mark.specialist)
    known = visit_words.marks(db)
    if mark not in known:
        with planners_deed(db, "days marked", {"why": mark.why}, at):
            visit_words.save_marks(db, sorted((*known, mark), key=_by_day))


def _by_day(mark: Mark) -> tuple[date, str, str]:
    return mark.first, mark.town, mark.specialist


def unmark_days(db: Database, mark: Mark, at: str = "") -> None:
    """Take a mark back; one that is no longer there is no fault."""
    kept = [each for each in visit_words.marks(db) if each != mark]
    with planners_deed(db, "days marked", {"why": mark.why}, at):
        visit_words.save_marks(db, kept)


def decide(db: Database, moves: Sequence[Move], at: str = "") -> None:
    """Keep the planner's word on these visits, in place of an earlier one on the same."""
    taken = {(move.specialist, move.need, move.day) for move in moves}
    others = [m for m in visit_words.moves(db) if (m.specialist, m.need, m.day) not in taken]
    with planners_deed(db, "visits decided", {"count": len(moves)}, at):
        visit_words.save_moves(db, [*others, *moves])


def take_back(db: Database, visit: DatedVisit, at: str = "") -> None:
    """A visit is to be decided again; with it goes the visit it changed days with."""
    key = (visit.specialist, visit.need, visit.planned)
    kept = [
        move
        for move in visit_words.moves(db)
        if (move.specialist, move.need, move.day) != key
        and not (move.specialist == visit.specialist and move.to == visit.planned)
    ]
    with planners_deed(db, "visits open", {}, at):
        visit_words.save_moves(db, kept)


def unknown_words(calendar: VisitCalendar) -> str:
    """From when on holidays are not published yet, "" where all of the year are."""
    start = calendar.unknown_from
    if start is None:
        return ""
    said = tr("The holidays from {year} on are not published yet.")
    return said.format(year=f"令和{start.year - 2018}年")


def visit_of(calendar: VisitCalendar, specialist: str, day: date) -> DatedVisit:
    """The visit of a person that is planned on a day, or made on it.

    Raises:
        Refusal: E-VISIT-UNKNOWN.
    """
    found = calendar.of_person.get((specialist, day), ())
    for visit in sorted(found, key=lambda each: each.planned != day):
        return visit
    raise Refusal("E-VISIT-UNKNOWN", key=specialist, day=day.isoformat())


def ways_to(calendar: VisitCalendar, visit: DatedVisit, day: date | None) -> tuple[Move, ...]:
    """What to decide so that a visit is made on this day, or left out where it is None.

    Raises:
        Refusal: E-VISIT-DAY for a day that is not among the ways out.
    """
    for way in calendar.table.ways_out(visit):
        if way.day == day:
            return way.moves
    raise Refusal("E-VISIT-DAY", day=day.isoformat() if day else "")
