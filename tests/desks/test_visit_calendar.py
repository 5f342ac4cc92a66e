"""Marked days and decisions on single visits, kept in the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.desks import planners_history
from dxdesk.desks import visit_calendar as desk
from dxdesk.desks.plans_kept import Planned
from dxdesk.desks.prefecture import new_prefecture, save_pool
from dxdesk.errors import Refusal
from dxdesk.plan.plan import Plan
from dxdesk.plan.visit_days import Mark, Move
from dxdesk.store import opening, visit_words
from tests.plan.small import need, person, problem, town
from tests.plan.test_visit_days import sent

DAY = date(2027, 1, 21)


@pytest.fixture
def prefecture(tmp_path: Path) -> Iterator[Database]:
    new_prefecture(tmp_path / "県.dxpref", "39")
    db = opening.open_prefecture(tmp_path / "県.dxpref")
    yield db
    opening.close(db)


def planned() -> Planned:
    """One person in two towns on Mondays and Thursdays of January."""
    needs = [need(1), need(2)]
    asked = replace(problem([town(1), town(2)], needs, [person(1)]), fiscal_year=2026)
    made = tuple(
        replace(sent(each.key, weekdays=(day,)), specialist=person(1).key)
        for each, day in zip(needs, (0, 3), strict=True)
    )
    return Planned(asked, Plan(made, (), 0, 0, "0.00", 0, "0.1", "optimal", 0))


def test_marks_are_kept_in_order_and_only_once(prefecture: Database) -> None:
    later, earlier = Mark(DAY, DAY, "選挙"), Mark(date(2027, 1, 4), date(2027, 1, 6), "12月議会")
    for mark in (later, earlier, later):
        desk.mark_days(prefecture, mark)
    assert visit_words.marks(prefecture) == (earlier, later)
    desk.unmark_days(prefecture, later)
    desk.unmark_days(prefecture, later)
    assert visit_words.marks(prefecture) == (earlier,)


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        (Mark(DAY, date(2027, 1, 20), "議会"), "E-MARK-DAYS"),
        (Mark(DAY, date(2027, 12, 1), "議会"), "E-MARK-DAYS"),
        (Mark(DAY, DAY, " "), "E-MARK-WHY"),
        (Mark(DAY, DAY, "議会", town="016373"), "E-MARK-TOWN"),
        (Mark(DAY, DAY, "休暇", specialist="T99"), "E-MARK-PERSON"),
    ],
)
def test_a_mark_that_means_nothing_changes_nothing(
    prefecture: Database, mark: Mark, code: str
) -> None:
    save_pool(prefecture, (person(1),))
    with pytest.raises(Refusal) as refusal:
        desk.mark_days(prefecture, mark)
    assert refusal.value.code == code
    assert visit_words.marks(prefecture) == ()


def test_deciding_again_forgets_both_halves_of_an_exchange(prefecture: Database) -> None:
    plan = planned()
    assembly = Mark(DAY, DAY, "臨時議会", plan.problem.needs[1].town)
    table = desk.calendar_of(plan, (assembly,), ()).table
    [visit] = [v for v in table.open if v.planned == DAY]
    [swap] = [way for way in table.ways_out(visit) if way.kind == "swap"]
    desk.decide(prefecture, swap.moves)
    assert len(visit_words.moves(prefecture)) == 2
    after = desk.calendar_of(plan, (assembly,), visit_words.moves(prefecture))
    assert not [v for v in after.table.open if v.planned == DAY]
    desk.take_back(prefecture, visit)
    assert visit_words.moves(prefecture) == ()


def test_a_second_decision_takes_the_place_of_the_first(prefecture: Database) -> None:
    calendar = desk.calendar_of(planned(), (), ())
    visit = calendar.table.open[0]
    ways = calendar.table.ways_out(visit)
    desk.decide(prefecture, ways[0].moves)
    desk.decide(prefecture, ways[-1].moves)
    assert visit_words.moves(prefecture) == ways[-1].moves


def test_the_year_whose_holidays_are_not_published_is_named() -> None:
    plan = planned()
    assert desk.unknown_words(desk.calendar_of(plan, (), ())) == ""
    later = Planned(replace(plan.problem, fiscal_year=2027), plan.plan)
    assert "令和10年" in desk.unknown_words(desk.calendar_of(later, (), ()))


def test_counts_say_planned_by_the_calendar_and_made() -> None:
    calendar = desk.calendar_of(planned(), (), ())
    monday = calendar.planned.plan.assignments[0]
    count = calendar.counted(monday.specialist, monday.need)
    assert (count.plan, count.calendar, count.going, count.open) == (4, 4, 3, 1)


def test_marks_and_decisions_are_undone_and_done_again(prefecture: Database) -> None:
    mark = Mark(DAY, DAY, "選挙")
    desk.mark_days(prefecture, mark, "2026-11-23T10:42:00")
    visit = desk.calendar_of(planned(), (), ()).table.open[0]
    move = Move(visit.specialist, visit.need, visit.planned, None)
    desk.decide(prefecture, (move,), "2026-11-23T10:43:00")
    assert "1件" in planners_history.undo(prefecture)
    assert visit_words.moves(prefecture) == ()
    assert "選挙" in planners_history.undo(prefecture)
    assert visit_words.marks(prefecture) == ()
    planners_history.redo(prefecture)
    planners_history.redo(prefecture)
    assert visit_words.marks(prefecture) == (mark,)
    assert visit_words.moves(prefecture) == (move,)
