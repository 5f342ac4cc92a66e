"""The strict order and counted work at the planner's desk: what is proven, and told everywhere."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from openpyxl import load_workbook

from dxdesk.desks import dispatch, placing, plan_paper, plans_kept, promising
from dxdesk.desks.overview import picture_of
from dxdesk.desks.proof_words import proof_lines, tier_line
from dxdesk.plan.plan import Tier
from dxdesk.store.shapes import json_text
from tests.desks.prefecture_example import EFFORT, TODAY

if TYPE_CHECKING:
    from sqlite_utils import Database


def test_a_plan_in_strict_order_tells_its_proof_in_the_desk_paper_and_workbook(
    pref: Database,
) -> None:
    promising.notify(pref, None, TODAY)
    made = dispatch.plan(pref, replace(EFFORT, strict=True, work=5, seconds=0.1), TODAY)
    kept = plans_kept.plan_in_force(pref).planned.plan
    assert kept.tiers == made.plan.tiers
    assert [tier.goal for tier in kept.tiers] == ["ALONE", "TOWNS", "VALUE", "KEPT"]
    lines = proof_lines(kept)[1:]
    assert len(lines) == 4 and "1人情シス" in lines[0]
    summary = plan_paper.paper_of(picture_of(pref, TODAY)).summary
    assert set(lines) <= set(summary)
    sheet = load_workbook(BytesIO(dispatch.workbook(pref)))["計画の確かさ"]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [row[2:5] for row in rows[:4]] == [(t.reached, t.best, t.bound) for t in kept.tiers]
    assert rows[-1][4] == kept.bound


def test_the_same_work_gives_the_same_plan_however_often_it_is_made(pref: Database) -> None:
    promising.notify(pref, None, TODAY)
    made = [
        dispatch.plan(pref, replace(EFFORT, work=4, threads=threads), TODAY, name=name).plan
        for threads, name in ((1, "B"), (2, "C"))
    ]
    assert json_text(made[0]) == json_text(made[1])


def test_a_plan_changed_by_hand_claims_no_goals_any_more(pref: Database) -> None:
    dispatch.plan(pref, replace(EFFORT, strict=True), TODAY)
    assert plans_kept.plan_in_force(pref).planned.plan.tiers
    sent = plans_kept.plan_in_force(pref).planned.plan.assignments[0]
    placing.remove(pref, sent.specialist, sent.need, TODAY.isoformat())
    assert plans_kept.plan_in_force(pref).planned.plan.tiers == ()


def test_a_goal_that_is_not_proven_says_what_was_found_and_what_the_end_is() -> None:
    said = tier_line(2, Tier("TOWNS", 51, 53, 50, 50), last=False)
    assert all(number in said for number in ("50", "51", "53"))
    assert "見つけた最大は51団体" in said and "1団体だけ、50団体まで" in said
