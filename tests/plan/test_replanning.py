"""After a change the plan changes as little as the planner allows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.plan.plan import Assignment
from dxdesk.plan.problem import Problem
from dxdesk.plan.replanning import Replanned, replan, replan_around
from dxdesk.plan.solving import solve
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture
from tests.plan.small import need, person, problem, problems, town


def visits(each: Assignment) -> tuple[object, ...]:
    return each.specialist, each.need, each.start, each.months, each.half_days_per_week, each.remote


def changes(before: tuple[Assignment, ...], found: Replanned) -> int:
    now = {visits(a) for a in found.plan.assignments}
    return sum(visits(a) not in now for a in before)


@settings(max_examples=25, deadline=None)
@given(problems(most_needs=6, pinned=False), st.data())
def test_no_more_of_what_was_told_changes_than_is_allowed(
    small: Problem, data: st.DataObject
) -> None:
    before = solve(small).assignments
    chosen = data.draw(st.sampled_from(small.needs))
    heavier = replace(chosen, weight=31, half_days_per_week=chosen.half_days_per_week + 2)
    changed = replace(
        small, needs=tuple(heavier if n.key == chosen.key else n for n in small.needs)
    )
    allowed = data.draw(st.sampled_from((0, 1, 3)))
    for found in (
        replan(changed, before, allowed=allowed),
        replan_around(changed, before, {chosen.key}, allowed=allowed),
    ):
        begun = [a for a in before if a.start < changed.first_open_month]
        assert changes(before, found) == len(found.changed) <= allowed + len(found.lost)
        assert {visits(a) for a in begun} <= {visits(a) for a in found.plan.assignments}
        assert not violations(changed, found.plan)


def test_free_to_change_the_new_plan_is_the_best_there_is() -> None:
    asked = prefecture(2, 19, 5)
    before = solve(asked, seconds=10)
    leaver = before.assignments[0].specialist
    changed = replace(asked, specialists=tuple(p for p in asked.specialists if p.key != leaver))
    kept = replan(changed, before.assignments, allowed=0, seconds=10)
    free = replan(changed, before.assignments, allowed=None, seconds=10)
    assert kept.plan.stopped == free.plan.stopped == "optimal"
    assert free.plan.value >= kept.plan.value
    assert {a.specialist for a in kept.changed} == {leaver}
    assert set(kept.lost) == set(kept.changed)


def test_what_is_settled_stays_even_when_the_town_asks_for_something_else() -> None:
    small = problem([town(1), town(2)], [need(1), need(2, weight=30)], [person(1)])
    before = solve(small).assignments
    [first] = [a for a in before if a.need == need(1).key]
    other = replace(small.needs[0], first_start=6, latest_start=6)
    changed = replace(small, needs=(other, small.needs[1]))
    settled = replan(changed, before, settled=[first])
    assert visits(first) in {visits(a) for a in settled.plan.assignments}
    told = replan(changed, before)
    assert told.lost == (first,)


@pytest.mark.parametrize("allowed", [0, 3])
def test_around_a_change_all_else_stays_as_it_was(allowed: int) -> None:
    asked = prefecture(3, 60, 15)
    before = solve(asked, seconds=4)
    touched = before.assignments[3].need
    changed = replace(
        asked,
        needs=tuple(replace(n, weight=31) if n.key == touched else n for n in asked.needs),
    )
    found = replan_around(changed, before.assignments, {touched}, allowed=allowed)
    assert found.proven
    assert len(found.changed) <= allowed
    assert violations(changed, found.plan) == ()
    again = replan_around(changed, before.assignments, {touched}, allowed=allowed)
    assert again.plan.assignments == found.plan.assignments


def test_around_a_need_that_is_gone_its_person_goes_to_one_that_waited() -> None:
    small = problem(
        [town(1), town(2)], [need(1, weight=30), need(2)], [person(1, half_days_per_week=2)]
    )
    before = solve(small).assignments
    [first] = before
    gone = first.need
    changed = replace(small, needs=tuple(n for n in small.needs if n.key != gone))
    found = replan_around(changed, before, {gone})
    assert [a.specialist for a in found.plan.assignments] == [first.specialist]
    assert found.lost == found.changed == (first,)


def test_around_a_person_who_has_left_others_take_what_they_can() -> None:
    people = [person(1), person(2)]
    small = problem([town(1), town(2)], [need(1), need(2)], people)
    before = solve(small).assignments
    leaver = before[0].specialist
    changed = replace(small, specialists=tuple(p for p in people if p.key != leaver))
    found = replan_around(changed, before, {leaver})
    had = {a.need for a in before}
    assert {a.need for a in found.plan.assignments} == had
    assert {a.specialist for a in found.changed} == {leaver}
