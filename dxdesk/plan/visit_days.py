"""Which days exactly: from months and weekdays to dated visits, and what stands in their way.

Every visit is a whole day: a full day on each weekday of the assignment, and one in every second
week on its alternate weekday. Weeks begin on Monday and are counted from the one that holds 1
April, so that of two assignments sharing a weekday exactly one has its turn in any week.

The plan counts 52 weeks a year in round figures; the calendar has them as they fall. The two differ
by less than one visit for each weekday of the assignment, and half a day of rounding. A visit that
falls on a closed day is not made, until the planner moves it within its week.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from dxdesk.plan.plan import Assignment
from dxdesk.plan.pool import Specialist
from dxdesk.schemes.calendar import month_at
from dxdesk.schemes.holidays import Holidays

CLOSED, EVERYBODY, TOWN, PERSON = "closed", "everybody", "town", "person"


@dataclass(frozen=True, slots=True)
class Mark:
    """Days on which nobody should come: an assembly, an election, somebody's leave.

    For one municipality, for one person, or for everybody where both are "".
    """

    first: date
    last: date
    why: str
    town: str = ""
    specialist: str = ""

    def holds(self, day: date, town: str, specialist: str) -> bool:
        """Whether it stands in the way of this visit."""
        here = self.town in ("", town) and self.specialist in ("", specialist)
        return here and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Move:
    """The planner's word on a visit: another day, its own day all the same, or None: left out."""

    specialist: str
    need: str
    day: date  # as the weekdays say
    to: date | None


@dataclass(frozen=True, slots=True)
class DatedVisit:
    """One day of one assignment."""

    specialist: str
    need: str
    town: str
    planned: date  # as the weekdays say
    day: date | None  # when somebody goes; None: nobody does
    cause: str = ""  # closed / everybody / town / person: what stands in the way on `planned`
    why: str = ""  # its name: 文化の日, 12月議会
    decided: bool = False  # by the planner
    remote: bool = False
    overnight: bool = False

    @property
    def open(self) -> bool:
        """Something stands in its way, and nobody has decided yet."""
        return bool(self.cause) and not self.decided

    @property
    def moved(self) -> bool:
        return self.day is not None and self.day != self.planned


@dataclass(frozen=True, slots=True)
class Days:
    """All that says which days are free."""

    year: int  # fiscal
    holidays: Holidays
    people: Mapping[str, Specialist]
    marks: tuple[Mark, ...] = ()

    def obstacle(self, day: date, town: str, specialist: str) -> tuple[str, str]:
        """What stands in the way of a visit, as (cause, name); ("", "") when nothing does."""
        closed = self.holidays.closed(day)
        if closed:
            return CLOSED, closed
        for mark in self.marks:
            if mark.holds(day, town, specialist):
                cause = PERSON if mark.specialist else TOWN if mark.town else EVERYBODY
                return cause, mark.why
        return "", ""

    def can_work(self, specialist: str, day: date) -> bool:
        """A weekday this person can be sent on."""
        person = self.people.get(specialist)
        off = person.unavailable_weekdays if person else ()
        return day.weekday() < 5 and day.weekday() not in off


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week_number(day: date, year: int) -> int:
    """Weeks since the one that holds 1 April of the fiscal year."""
    return (monday_of(day) - monday_of(date(year, 4, 1))).days // 7


def span_of(sent: Assignment, year: int) -> tuple[date, date]:
    """The first and the last day of an assignment."""
    end = month_at(sent.start + sent.months, year)
    return month_at(sent.start, year), end - timedelta(days=1)


def planned_days(sent: Assignment, year: int) -> list[date]:
    """Every day its weekdays name, in order, closed or not."""
    first, last = span_of(sent, year)
    found = []
    for weekday in (*sent.weekdays, *sent.alternate_weekdays):
        day, step = first + timedelta(days=(weekday - first.weekday()) % 7), 7
        if weekday in sent.alternate_weekdays:
            step = 14
            if week_number(day, year) % 2 != sent.alternate_week:
                day += timedelta(days=7)
        while day <= last:
            found.append(day)
            day += timedelta(days=step)
    return sorted(found)


def dated_visits(
    assignments: Iterable[Assignment], days: Days, moves: Iterable[Move] = ()
) -> tuple[DatedVisit, ...]:
    """Every visit of the plan in order of its planned day, person and need.

    A move that no longer fits (another plan, a day taken or closed since) is as if never made.
    """
    sent = {(each.specialist, each.need): each for each in assignments}
    visits = {
        (each.specialist, each.need, day): _visit(each, day, days)
        for each in sent.values()
        for day in planned_days(each, days.year)
    }
    wanted = {(m.specialist, m.need, m.day): m for m in moves}
    known = {key: move for key, move in wanted.items() if key in visits}
    fitting = {
        key: move
        for key, move in known.items()
        if move.to is None or _may_go(visits[key], move.to, sent[key[:2]], days)
    }
    while lost := _clashing(visits, fitting):
        for key in lost:
            del fitting[key]
    for key, move in fitting.items():
        visits[key] = replace(visits[key], day=move.to, decided=True)
    return tuple(sorted(visits.values(), key=lambda v: (v.planned, v.specialist, v.need)))


_Key = tuple[str, str, date]


def _visit(sent: Assignment, day: date, days: Days) -> DatedVisit:
    town = sent.need.partition(":")[0]
    cause, why = days.obstacle(day, town, sent.specialist)
    return DatedVisit(
        specialist=sent.specialist,
        need=sent.need,
        town=town,
        planned=day,
        day=None if cause else day,
        cause=cause,
        why=why,
        remote=sent.remote,
        overnight=sent.overnight,
    )


def _may_go(visit: DatedVisit, day: date, sent: Assignment, days: Days) -> bool:
    """Whether a day of the same week can take the visit, were the person free."""
    first, last = span_of(sent, days.year)
    if monday_of(day) != monday_of(visit.planned) or not first <= day <= last:
        return False
    cause = days.obstacle(day, visit.town, visit.specialist)[0]
    if day == visit.planned:
        return cause == TOWN
    return not cause and days.can_work(visit.specialist, day)


def _clashing(visits: Mapping[_Key, DatedVisit], moves: Mapping[_Key, Move]) -> list[_Key]:
    """Moves onto a day on which the person is somewhere else."""
    busy = Counter(_landing(key, visit, moves) for key, visit in visits.items())
    return [
        key
        for key, move in moves.items()
        if move.to is not None and busy[move.specialist, move.to] > 1
    ]


def _landing(key: _Key, visit: DatedVisit, moves: Mapping[_Key, Move]) -> tuple[str, date | None]:
    return visit.specialist, moves[key].to if key in moves else visit.day


@dataclass(frozen=True, slots=True)
class WayOut:
    """What the planner can do about a visit: the moves it means, and for whom."""

    kind: str  # move / swap / go / leave
    moves: tuple[Move, ...]
    day: date | None = None  # when the visit is made then
    other: DatedVisit | None = None  # whose day is taken over in a swap


@dataclass(frozen=True, slots=True)
class Timetable:
    """The dated visits of a plan with all that is needed to move one."""

    days: Days
    assignments: tuple[Assignment, ...]
    visits: tuple[DatedVisit, ...]
    moves: tuple[Move, ...] = ()
    _sent: dict[tuple[str, str], Assignment] = field(default_factory=dict, repr=False)

    @property
    def open(self) -> tuple[DatedVisit, ...]:
        """Visits something stands in the way of, in order of their days."""
        return tuple(visit for visit in self.visits if visit.open)

    def ways_out(self, visit: DatedVisit) -> tuple[WayOut, ...]:
        """Free days of its week, days to swap, going all the same, and leaving it out."""
        return (
            *self._free_days(visit),
            *self._swaps(visit),
            *([self._way("go", visit, visit.planned)] if visit.cause == TOWN else []),
            self._way("leave", visit, None),
        )

    def _week(self, visit: DatedVisit) -> list[date]:
        monday = monday_of(visit.planned)
        return [monday + timedelta(days=number) for number in range(5)]

    def _way(
        self, kind: str, visit: DatedVisit, day: date | None, other: DatedVisit | None = None
    ) -> WayOut:
        moves = [Move(visit.specialist, visit.need, visit.planned, day)]
        if other is not None:
            moves.append(Move(other.specialist, other.need, other.planned, visit.planned))
        return WayOut(kind, tuple(moves), day, other)

    def _at(self, visit: DatedVisit) -> list[DatedVisit]:
        """The other visits of this person in this week."""
        monday = monday_of(visit.planned)
        return [
            each
            for each in self.visits
            if each.specialist == visit.specialist
            and monday_of(each.planned) == monday
            and each != visit
        ]

    def _free_days(self, visit: DatedVisit) -> list[WayOut]:
        others = self._at(visit)
        busy = {each.day for each in others}
        free = [
            day
            for day in self._week(visit)
            if day not in busy
            and day != visit.planned
            and _may_go(visit, day, self._assignment(visit), self.days)
            and self._stays_together(visit, day, others)
        ]
        return [self._way("move", visit, day) for day in free]

    @staticmethod
    def _stays_together(visit: DatedVisit, day: date, others: Sequence[DatedVisit]) -> bool:
        """The days of one overnight trip stand next to each other."""
        if not visit.overnight:
            return True
        trip = sorted([day, *(v.day for v in others if v.need == visit.need and v.day)])
        return (trip[-1] - trip[0]).days == len(trip) - 1

    def _swaps(self, visit: DatedVisit) -> list[WayOut]:
        """Visits of the same week that could change days with this one."""
        if visit.cause != TOWN or visit.overnight:
            return []
        return [
            self._way("swap", visit, other.day, other)
            for other in self._at(visit)
            if other.day is not None
            and other.town != visit.town
            and not (other.overnight or other.decided or other.cause)
            and _may_go(visit, other.day, self._assignment(visit), self.days)
            and _may_go(other, visit.planned, self._assignment(other), self.days)
        ]

    def _assignment(self, visit: DatedVisit) -> Assignment:
        if not self._sent:
            self._sent.update({(a.specialist, a.need): a for a in self.assignments})
        return self._sent[visit.specialist, visit.need]


def timetable(
    assignments: Iterable[Assignment], days: Days, moves: Iterable[Move] = ()
) -> Timetable:
    """The dated visits of a plan."""
    sent, said = tuple(assignments), tuple(moves)
    return Timetable(days, sent, dated_visits(sent, days, said), said)


@dataclass(frozen=True, slots=True)
class Counted:
    """Person-days of an assignment: as the plan rounds them, as they fall, as they are made."""

    plan: int
    calendar: int
    going: int
    open: int  # something stands in the way and nobody has decided

    @property
    def left_out(self) -> int:
        return self.calendar - self.going - self.open


def counted(sent: Assignment, visits: Iterable[DatedVisit]) -> Counted:
    """Person-days of one assignment among the dated visits of its plan."""
    own = [v for v in visits if (v.specialist, v.need) == (sent.specialist, sent.need)]
    going = sum(visit.day is not None for visit in own)
    return Counted(sent.days, len(own), going, sum(visit.open for visit in own))
