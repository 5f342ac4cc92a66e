"""After one change only its surroundings are planned; pins with months of the planner's own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from dxdesk.desks import (
    around,
    dispatch,
    needs_editing,
    pin_dates,
    planners_history,
    plans_kept,
    proof_words,
)
from dxdesk.desks.money import set_figure
from dxdesk.desks.planners_words import BUDGET
from dxdesk.errors import Refusal
from dxdesk.store import planners_word
from tests.desks.gaps import somebody_for_a_gap
from tests.desks.prefecture_example import TODAY

if TYPE_CHECKING:
    from sqlite_utils import Database

AT = "2026-11-23T10:42:00"


def _leave_out_a_visited_need(db: Database) -> str:
    need = dispatch.latest(db).plan.assignments[0].need
    needs_editing.change_need(db, need, {"left_out": True}, "来年度に回す", TODAY, AT)
    return need


def test_a_plan_to_which_nothing_happened_is_not_planned_around(pref: Database) -> None:
    with pytest.raises(Refusal) as refused:
        around.plan_around(pref, TODAY)
    assert refused.value.code == "E-AROUND-NOTHING"


def test_after_one_need_went_only_its_visit_changes_and_the_plan_in_force_waits(
    pref: Database,
) -> None:
    before = plans_kept.plan_in_force(pref)
    need = _leave_out_a_visited_need(pref)
    begun = time.process_time()
    made = around.plan_around(pref, TODAY, at=AT)
    assert time.process_time() - begun < 3
    assert {each.need for each in made.changed} == {need}
    assert made.touched == {need} and made.proven
    assert plans_kept.plan_in_force(pref).name == before.name
    stays = {
        (e.specialist, e.need, e.start, e.months, e.half_days_per_week, e.weekdays)
        for e in before.planned.plan.assignments
        if e.need != need
    }
    now = {
        (e.specialist, e.need, e.start, e.months, e.half_days_per_week, e.weekdays)
        for e in plans_kept.kept_plan(pref, made.name).planned.plan.assignments
    }
    assert stays <= now
    served = {each.need for each in made.planned.plan.assignments}
    keys = {each.key for each in made.planned.problem.needs}
    assert {each.need for each in made.planned.plan.unmet} == keys - served
    assert planners_history.undo(pref)
    assert [each.name for each in plans_kept.kept_plans(pref)] == [before.name]


def test_a_plan_around_a_change_that_was_accepted_is_not_written_over(pref: Database) -> None:
    _leave_out_a_visited_need(pref)
    first = around.plan_around(pref, TODAY, at=AT)
    plans_kept.choose_plan(pref, first.name, AT)
    _leave_out_a_visited_need(pref)
    second = around.plan_around(pref, TODAY, at=AT)
    assert second.name != first.name
    assert plans_kept.plan_in_force(pref).planned == first.planned


def test_money_concerns_the_whole_plan(pref: Database) -> None:
    set_figure(pref, BUDGET, 1_000_000, AT)
    with pytest.raises(Refusal) as refused:
        around.plan_around(pref, TODAY)
    assert refused.value.code == "E-AROUND-WHOLE"


def test_months_of_the_planners_own_are_pinned_planned_and_undone(pref: Database) -> None:
    person, need = somebody_for_a_gap(dispatch.latest(pref))
    first = dispatch.latest(pref).problem.first_open_month
    pin_dates.pin_dates(pref, person, need, (first + 1, 2), 1, TODAY, AT)
    made = around.plan_around(pref, TODAY, None, at=AT)
    [sent] = [e for e in made.planned.plan.assignments if (e.specialist, e.need) == (person, need)]
    assert (sent.start, sent.months, sent.half_days_per_week) == (first + 1, 2, 1)
    assert planners_history.undo(pref) and planners_history.undo(pref)
    assert planners_word.pins(pref) == ()


def test_a_pin_that_cannot_hold_is_refused_with_its_reason(pref: Database) -> None:
    person, need = somebody_for_a_gap(dispatch.latest(pref))
    first = dispatch.latest(pref).problem.first_open_month
    for dates, half_days, why in (
        ((0, 2), 1, "もう始まった月"),
        ((11, 2), 1, "年度や雇用の外"),
        ((first, 2), 10, "週の日数では足りません"),
    ):
        with pytest.raises(Refusal) as refused:
            pin_dates.pin_dates(pref, person, need, dates, half_days, TODAY, AT)
        assert refused.value.code == "E-PIN-HOLDS"
        assert why in str(refused.value.values["why"])
    assert planners_word.pins(pref) == ()


def test_a_plan_proven_around_a_change_only_claims_no_distance_to_the_best(pref: Database) -> None:
    _leave_out_a_visited_need(pref)
    made = around.plan_around(pref, TODAY, at=AT)
    [said] = proof_words.proof_lines(made.planned.plan)
    assert "計算していません" in said and "％" not in said
