"""案, 通知済み, 確定: what towns were told stays, as far as it was promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from dxdesk.desks import dispatch, pinning, planners_history, plans_kept, promising
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import CONFIRMED, DRAFT, NOTIFIED, visits_of
from tests.desks.prefecture_example import EFFORT, TODAY

if TYPE_CHECKING:
    from sqlite_utils import Database

LATER = date(2027, 1, 20)


def _pairs(db: Database) -> list[tuple[str, str]]:
    sent = plans_kept.plan_in_force(db).planned.plan.assignments
    return [(each.specialist, each.need) for each in sent]


def test_a_first_plan_is_all_drafts_and_in_force(pref: Database) -> None:
    kept = plans_kept.plan_in_force(pref)
    assert (kept.name, kept.in_force) == ("案A", True)
    assert {each.state for each in kept.standing.stated} == {DRAFT}


def test_a_told_visit_keeps_its_day_and_the_report_it_stands_on(pref: Database) -> None:
    first, second, *_ = _pairs(pref)
    assert promising.notify(pref, [first, second], TODAY) == 2
    assert promising.confirm(pref, [first], LATER) == 1
    stated = {
        (each.assignment.specialist, each.assignment.need): each
        for each in plans_kept.plan_in_force(pref).standing.stated
    }
    assert (stated[first].state, stated[first].on, stated[first].serial) == (CONFIRMED, LATER, 1)
    assert (stated[second].state, stated[second].on) == (NOTIFIED, TODAY)
    assert promising.notify(pref, [first], LATER) == 0  # what is settled stays settled


def test_a_settled_visit_stays_even_against_a_forbidding_pin_and_later_months(
    pref: Database,
) -> None:
    first = _pairs(pref)[0]
    before = plans_kept.plan_in_force(pref).planned.plan.assignments[0]
    promising.confirm(pref, [first], TODAY)
    pinning.change_pin(pref, *first, forbidden=True, removed=False)
    dispatch.plan(pref, EFFORT, LATER)
    after = {
        (each.specialist, each.need): each
        for each in plans_kept.plan_in_force(pref).planned.plan.assignments
    }
    assert visits_of(after[first]) == visits_of(before)


def _forbid(db: Database, count: int) -> set[tuple[str, str]]:
    barred = set(_pairs(db)[:count])
    for pair in sorted(barred):
        pinning.change_pin(db, *pair, forbidden=True, removed=False)
    return barred


def test_only_what_the_planner_forbids_changes_where_no_change_is_allowed(
    pref: Database,
) -> None:
    promising.notify(pref, None, TODAY)
    barred = _forbid(pref, 2)
    dispatch.plan(pref, replace(EFFORT, allowed_changes=0), TODAY)
    standing = plans_kept.plan_in_force(pref).standing
    assert standing.changed == ()
    assert {each.pair for each in standing.withdrawn} == barred


@pytest.mark.parametrize("strict", [False, True])
def test_at_most_as_many_told_visits_change_as_were_allowed(pref: Database, strict: bool) -> None:
    promising.notify(pref, None, TODAY)
    barred = _forbid(pref, 2)
    dispatch.plan(pref, replace(EFFORT, allowed_changes=1, strict=strict), TODAY)
    standing = plans_kept.plan_in_force(pref).standing
    changed = {(e.assignment.specialist, e.assignment.need) for e in standing.changed}
    withdrawn = {each.pair for each in standing.withdrawn}
    assert len((changed | withdrawn) - barred) <= 1


def test_a_plan_beside_is_not_in_force_until_it_is_chosen(pref: Database) -> None:
    dispatch.plan(pref, EFFORT, TODAY, name="B", note="急ぐものを先に")
    assert plans_kept.plan_in_force(pref).name == "案A"
    assert [each.name for each in plans_kept.kept_plans(pref)] == ["案A", "案B"]
    plans_kept.choose_plan(pref, "ｂ", "2026-11-23")
    assert plans_kept.plan_in_force(pref).name == "案B"
    assert plans_kept.plan_in_force(pref).note == "急ぐものを先に"
    with pytest.raises(Refusal) as refused:
        plans_kept.forget_plan(pref, "B", "2026-11-23")
    assert refused.value.code == "E-PLAN-IN-FORCE"
    plans_kept.forget_plan(pref, "A", "2026-11-23")
    assert [each.name for each in plans_kept.kept_plans(pref)] == ["案B"]


def test_undo_walks_back_over_notices_names_and_plans(pref: Database) -> None:
    before = plans_kept.plan_in_force(pref)
    promising.notify(pref, None, TODAY)
    dispatch.plan(pref, EFFORT, TODAY, name="B")
    plans_kept.choose_plan(pref, "B", "2026-11-23")
    for _ in range(3):
        assert planners_history.undo(pref)
    assert plans_kept.plan_in_force(pref) == before
    assert "通知済み" in planners_history.redo(pref)
    assert plans_kept.plan_in_force(pref).standing.count(DRAFT) == 0


def test_a_visit_the_plan_does_not_have_cannot_be_told(pref: Database) -> None:
    with pytest.raises(Refusal) as refused:
        promising.notify(pref, [("T99", "393011:N01")], TODAY)
    assert refused.value.code == "E-ASSIGNMENT-NONE"


def test_what_was_promised_does_not_make_the_plan_out_of_date(pref: Database) -> None:
    from dxdesk.desks.overview import picture_of

    promising.confirm(pref, _pairs(pref)[:2], TODAY)
    dispatch.plan(pref, EFFORT, TODAY)
    assert picture_of(pref, TODAY).plan_is_current
