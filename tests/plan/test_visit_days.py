"""Visits on real days: nobody in two places, on a closed day, or outside their months."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk import shelf
from dxdesk.plan.options import person_days
from dxdesk.plan.plan import Assignment
from dxdesk.plan.pool import Specialist
from dxdesk.plan.visit_days import (
    Days,
    Mark,
    Move,
    Timetable,
    counted,
    monday_of,
    span_of,
    timetable,
)
from dxdesk.plan.weekdays import open_weekdays, place
from tests.plan.test_weekdays import option

YEAR = 2026
HOLIDAYS = shelf.holidays()


def sent(
    need: str = "990010:N01",
    *,
    start: int = 9,
    months: int = 1,
    weekdays: tuple[int, ...] = (3,),
    alternate: tuple[int, ...] = (),
    week: int = 0,
    specialist: str = "T1",
    overnight: bool = False,
) -> Assignment:
    half_days = 2 * len(weekdays) + len(alternate)
    return Assignment(
        specialist=specialist,
        need=need,
        start=start,
        months=months,
        half_days_per_week=half_days,
        weekdays=weekdays,
        alternate_weekdays=alternate,
        remote=False,
        overnight=overnight,
        travel_minutes=30,
        days=person_days(half_days, months),
        alternate_week=week,
    )


def days(*marks: Mark, off: tuple[int, ...] = ()) -> Days:
    person = Specialist("T1", "川村 健太", ("PM",), unavailable_weekdays=off)
    return Days(YEAR, HOLIDAYS, {"T1": person}, marks)


def assembly(day: date, town: str = "990010") -> Mark:
    return Mark(day, day, "臨時議会", town)


@st.composite
def plans(draw: st.DrawFn) -> tuple[list[Assignment], Days]:
    """What one or two people are sent to, as the weekday layer places it, and marked days."""
    off = draw(st.sampled_from(((), (0,), (2, 4))))
    made: list[Assignment] = []
    people = {}
    for number in range(draw(st.integers(1, 2))):
        key = f"T{number + 1}"
        people[key] = Specialist(key, key, ("PM",), unavailable_weekdays=off)
        options = [
            option(n, draw(st.integers(0, 11)), 1, draw(st.integers(1, 4)), draw(st.booleans()))
            for n in range(draw(st.integers(1, 4)))
        ]
        options = [replace(o, months=draw(st.integers(1, 12 - o.start))) for o in options]
        placed = place(options, open_weekdays(people[key])) or {}
        made += [
            Assignment(
                key,
                f"99001{o.points}:N01",
                o.start,
                o.months,
                o.half_days,
                d.full,
                d.alternate,
                remote=False,
                overnight=o.overnight,
                travel_minutes=30,
                days=person_days(o.half_days, o.months),
                alternate_week=d.week,
            )
            for o, d in placed.items()
        ]
    first = date(YEAR, 4, 1) + timedelta(days=draw(st.integers(0, 350)))
    town, person = draw(st.sampled_from((("", ""), ("990010", ""), ("", "T1"))))
    mark = Mark(first, first + timedelta(days=draw(st.integers(0, 9))), "議会", town, person)
    return made, Days(YEAR, HOLIDAYS, people, (mark,))


def decided(table: Timetable, choose: int) -> Timetable:
    """The planner takes one way out after the other, as offered at the time."""
    while table.open:
        ways = table.ways_out(table.open[0])
        moves = (*table.moves, *ways[choose % len(ways)].moves)
        after = timetable(table.assignments, table.days, moves)
        assert len(after.open) < len(table.open), "a way out that was offered must hold"
        table = after
    return table


@settings(max_examples=60, deadline=None)
@given(plans(), st.integers(0, 5))
def test_however_conflicts_are_decided_nobody_is_in_two_places_or_works_on_a_closed_day(
    plan: tuple[list[Assignment], Days], choose: int
) -> None:
    table = decided(timetable(*plan), choose)
    for visit in table.visits[choose :: max(1, len(table.visits) // 5)]:  # moved without need too
        ways = table.ways_out(visit)
        moves = (*table.moves, *ways[choose % len(ways)].moves)
        table = timetable(table.assignments, table.days, moves)
    going = [visit for visit in table.visits if visit.day is not None]
    assert max(Counter((v.specialist, v.day) for v in going).values(), default=1) == 1
    spans = {(a.specialist, a.need): span_of(a, YEAR) for a in table.assignments}
    for visit in going:
        assert visit.day is not None
        first, last = spans[visit.specialist, visit.need]
        assert first <= visit.day <= last
        assert HOLIDAYS.working(visit.day)
        assert monday_of(visit.day) == monday_of(visit.planned)
        assert table.days.can_work(visit.specialist, visit.day)
        stopped = [m for m in plan[1].marks if m.holds(visit.day, visit.town, visit.specialist)]
        assert all(m.town and visit.day == visit.planned for m in stopped), "only an assembly"


@settings(max_examples=200, deadline=None)
@given(
    st.integers(0, 11),
    st.integers(1, 12),
    st.sets(st.integers(0, 4), min_size=1, max_size=4),
    st.integers(0, 1),
    st.integers(2025, 2032),
)
def test_the_calendar_differs_from_the_plans_figure_by_less_than_a_visit_a_weekday(
    start: int, months: int, weekdays: set[int], week: int, year: int
) -> None:
    *full, last = sorted(weekdays)
    each = sent(
        start=start, months=min(months, 12 - start), weekdays=tuple(full), alternate=(last,)
    )
    each = replace(each, alternate_week=week)
    plan = replace(days(), year=year)
    count = counted(each, timetable([each], plan).visits)
    assert abs(count.calendar - count.plan) < len(weekdays) + 0.5 + 1e-9
    assert count.calendar == count.going + count.open


def test_of_two_alternating_visits_exactly_one_has_its_turn_each_week() -> None:
    pair = [
        sent("990010:N01", start=0, months=12, weekdays=(), alternate=(2,), week=0),
        sent("990028:N01", start=0, months=12, weekdays=(), alternate=(2,), week=1),
    ]
    visits = timetable(pair, days()).visits
    wednesdays = [v.planned for v in visits]
    every = [date(YEAR, 4, 1) + timedelta(days=7 * number) for number in range(53)]
    assert wednesdays == every
    assert {v.need for v in visits[:2]} == {each.need for each in pair}


def test_a_visit_on_a_holiday_is_not_made_and_says_which_holiday() -> None:
    table = timetable([sent(start=8, weekdays=(0,), months=4)], days())
    stopped = {v.planned: v.why for v in table.open}
    assert stopped == {
        date(2027, 1, 11): "成人の日",
        date(2027, 3, 22): "休日",
    }
    assert all(v.day is None for v in table.open)


def test_a_skipped_visit_can_go_to_a_free_day_of_the_same_week() -> None:
    pair = [sent("990010:N01", weekdays=(0,)), sent("990028:N01", weekdays=(2,))]
    table = timetable(pair, days(off=(4,)))
    [monday] = table.open
    ways = table.ways_out(monday)
    assert [(w.kind, w.day) for w in ways] == [
        ("move", date(2027, 1, 12)),
        ("move", date(2027, 1, 14)),
        ("leave", None),
    ]
    after = timetable(pair, table.days, ways[0].moves)
    assert not after.open
    assert [v.day for v in after.visits if v.planned == monday.planned] == [date(2027, 1, 12)]


def test_before_an_assembly_the_visit_can_change_days_with_another_municipality() -> None:
    pair = [sent("990010:N01", weekdays=(3,)), sent("990028:N01", weekdays=(4,))]
    table = timetable(pair, days(assembly(date(2027, 1, 21)), off=(0, 1, 2)))
    [thursday] = [visit for visit in table.open if visit.why == "臨時議会"]
    ways = table.ways_out(thursday)
    assert [(w.kind, w.day) for w in ways] == [
        ("swap", date(2027, 1, 22)),
        ("go", date(2027, 1, 21)),
        ("leave", None),
    ]
    after = timetable(pair, table.days, ways[0].moves)
    week = {v.town: v.day for v in after.visits if monday_of(v.planned) == date(2027, 1, 18)}
    assert week == {"990010": date(2027, 1, 22), "990028": date(2027, 1, 21)}


def test_the_days_of_an_overnight_trip_stay_together() -> None:
    trip = sent(weekdays=(0, 1), overnight=True)
    table = timetable([trip], days())
    [monday] = table.open
    assert [w.day for w in table.ways_out(monday)] == [date(2027, 1, 13), None]


def test_a_move_that_no_longer_fits_is_as_if_never_made() -> None:
    alone = sent(weekdays=(0,))
    move = Move("T1", alone.need, date(2027, 1, 11), date(2027, 1, 12))
    assert not timetable([alone], days(), [move]).open
    with_tuesday = [alone, sent("990028:N01", weekdays=(1,))]
    assert len(timetable(with_tuesday, days(), [move]).open) == 1
    elsewhere = replace(move, need="990036:N01")
    assert timetable([alone], days(), [elsewhere]).moves == (elsewhere,)
    assert len(timetable([alone], days(), [elsewhere]).open) == 1


def test_a_persons_leave_cannot_be_gone_over() -> None:
    leave = Mark(date(2027, 1, 21), date(2027, 1, 21), "休暇", "", "T1")
    table = timetable([sent()], days(leave))
    assert "go" not in {way.kind for way in table.ways_out(table.open[0])}
