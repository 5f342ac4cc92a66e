"""Plans compared, people placed by hand, the ledger over the years, a newer report's effect."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from dxdesk.desks import (
    comparing_plans,
    continuity,
    dispatch,
    fits,
    inbox,
    placing,
    planners_history,
    plans_kept,
    previewing,
    promising,
)
from dxdesk.desks.money import set_figure
from dxdesk.desks.overview import picture_of
from dxdesk.desks.planners_words import WAITING
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import CONFIRMED
from dxdesk.store import planners_word
from tests.desks.prefecture_example import EFFORT, TODAY

if TYPE_CHECKING:
    from sqlite_utils import Database

AT = "2026-11-23T10:42:00"


def _candidates(db: Database, need: str) -> fits.Candidates:
    kept = plans_kept.plan_in_force(db)
    return fits.candidates(kept, plans_kept.told_of(db, 2026), need)


def _unmet_with_somebody(db: Database) -> tuple[str, fits.Candidate]:
    for unmet in plans_kept.plan_in_force(db).planned.plan.unmet:
        found = _candidates(db, unmet.need).ranked
        if found:
            return unmet.need, found[0]
    raise AssertionError("the example has a need somebody could take")


def test_one_plan_alone_cannot_be_compared(pref: Database) -> None:
    with pytest.raises(Refusal) as refused:
        comparing_plans.comparison(pref)
    assert refused.value.code == "E-PLAN-ONE"


def test_a_copy_differs_in_nothing(pref: Database) -> None:
    plans_kept.copy_plan(pref, "A", "B", AT)
    found = comparing_plans.comparison(pref)
    assert found.differences == ()
    assert not any(measure.differs for measure in found.measures)
    assert found.towns_differing == 0 and found.towns_same > 0


def test_only_what_differs_is_listed_and_each_line_names_its_better_plan(pref: Database) -> None:
    need, first = _unmet_with_somebody(pref)
    plans_kept.copy_plan(pref, "A", "B", AT)
    placing.assign(pref, first.person.key, need, AT)
    found = comparing_plans.comparison(pref, ["A", "B"])
    assert need in {each.need.key for each in found.differences}
    assert found.measures[0].differs
    for measure in found.measures:
        words = comparing_plans.difference_words(measure, ["案A", "案B"])
        assert ("案A" in words) == measure.differs


def test_who_is_placed_by_hand_is_in_the_plan_and_pinned_and_undo_takes_both_back(
    pref: Database,
) -> None:
    need, first = _unmet_with_somebody(pref)
    before = plans_kept.plan_in_force(pref)
    after = placing.assign(pref, first.person.key, need, AT)
    pairs = {(e.specialist, e.need) for e in after.planned.plan.assignments}
    assert (first.person.key, need) in pairs
    assert not pairs & {(first.person.key, gone.need.key) for gone in first.given_up}
    assert (first.person.key, need) in {(p.specialist, p.need) for p in planners_word.pins(pref)}
    assert picture_of(pref, TODAY).plan_is_current
    assert planners_history.undo(pref)
    assert plans_kept.plan_in_force(pref) == before
    assert planners_word.pins(pref) == ()


def test_what_a_candidate_costs_is_what_placing_does(pref: Database) -> None:
    need, first = _unmet_with_somebody(pref)
    kept = placing.assign(pref, first.person.key, need, AT)
    urgent = {n.key for n in kept.planned.problem.needs if n.band == "urgent"}
    served = {each.need for each in kept.planned.plan.assignments}
    assert len(urgent - served) == first.urgent[1]
    assert {each.need for each in kept.planned.plan.unmet} == {
        n.key for n in kept.planned.problem.needs
    } - served


def test_a_settled_visit_is_never_given_up_for_another(pref: Database) -> None:
    promising.confirm(
        pref,
        [(a.specialist, a.need) for a in dispatch.latest(pref).plan.assignments],
        TODAY,
    )
    for unmet in plans_kept.plan_in_force(pref).planned.plan.unmet:
        assert all(not each.given_up for each in _candidates(pref, unmet.need).ranked)


def test_a_settled_visit_cannot_be_removed_by_hand_and_a_draft_can(pref: Database) -> None:
    first, second, *_ = dispatch.latest(pref).plan.assignments
    promising.confirm(pref, [(first.specialist, first.need)], TODAY)
    with pytest.raises(Refusal) as refused:
        placing.remove(pref, first.specialist, first.need, AT)
    assert refused.value.code == "E-SETTLED"
    kept = placing.remove(pref, second.specialist, second.need, AT)
    assert second.need in {each.need for each in kept.planned.plan.unmet}


def test_candidates_are_ranked_within_half_a_second(pref: Database) -> None:
    need = plans_kept.plan_in_force(pref).planned.plan.unmet[0].need
    kept, told = plans_kept.plan_in_force(pref), plans_kept.told_of(pref, 2026)
    begun = time.perf_counter()
    found = fits.candidates(kept, told, need)
    assert time.perf_counter() - begun < 0.5
    everybody = {p.key for p in kept.planned.problem.specialists}
    assert {c.person.key for c in found.ranked} | {p.key for p, _ in found.unfit} == everybody


def test_the_ledger_counts_what_was_settled(pref: Database) -> None:
    assert continuity.ledger(pref, TODAY) == ()
    sent = dispatch.latest(pref).plan.assignments
    promising.notify(pref, None, TODAY)
    promising.confirm(pref, [(sent[0].specialist, sent[0].need)], TODAY)
    rows = {row.town: row for row in continuity.ledger(pref, TODAY)}
    asking = {need.town for need in dispatch.latest(pref).problem.needs}
    assert set(rows) == asking
    assert sum(row.received for row in rows.values()) == sent[0].days
    town = sent[0].need.partition(":")[0]
    assert rows[town].last_served == 2026


def test_an_earlier_year_written_by_hand_counts_as_waited_only_where_it_is_switched_on(
    pref: Database,
) -> None:
    key = dispatch.problem_of(pref, TODAY).needs[0].key
    town = key.partition(":")[0]
    before = {need.key: need.weight for need in dispatch.problem_of(pref, TODAY).needs}
    for year in ("令和6年度", "２０２５"):
        continuity.write_year(pref, year, town, "12", "0", (), "前の担当の記録", TODAY, AT)
    assert {n.key: n.weight for n in dispatch.problem_of(pref, TODAY).needs} == before
    set_figure(pref, WAITING, 2)
    row = next(row for row in dispatch.table_of_needs(pref, TODAY) if row.key == key)
    assert (row.waited, row.bonus) == (2, min(4, 31 - before[key]))
    with pytest.raises(Refusal) as refused:
        continuity.write_year(pref, "2026", town, "1", "0", (), "", TODAY, AT)
    assert refused.value.code == "E-YEAR-ROW"


def test_a_newer_report_says_what_it_does_before_it_is_taken_in(pref: Database) -> None:
    sent = dispatch.latest(pref).plan.assignments[0]
    code = sent.need.partition(":")[0]
    older = next(each for each in inbox.reports(pref) if each.town.code == code)
    gone = replace(
        older, requests=tuple(r for r in older.requests if f"{code}:{r.need}" != sent.need)
    )
    begun = time.perf_counter()
    found = previewing.impact_of(pref, older, gone, TODAY)
    assert time.perf_counter() - begun < 0.5
    assert found is not None
    [visit] = found.visits
    assert (visit.why, visit.days) == (("withdrawn",), sent.days)
    assert found.days < 0
    assert visit.first_day is not None and visit.first_day >= TODAY
    words = previewing.impact_words(found)
    assert visit.name in words and f"{visit.first_day.month}月{visit.first_day.day}日" in words
    same = previewing.impact_of(pref, older, older, TODAY)
    assert same is not None and same.nothing
    assert len(previewing.impact_lines(found)) == 2


def test_more_days_asked_touch_no_visit_that_is_planned(pref: Database) -> None:
    sent = dispatch.latest(pref).plan.assignments[0]
    code = sent.need.partition(":")[0]
    older = next(each for each in inbox.reports(pref) if each.town.code == code)
    more = replace(
        older,
        requests=tuple(
            replace(r, half_days_per_week=min(10, r.half_days_per_week + 2)) for r in older.requests
        ),
    )
    found = previewing.impact_of(pref, older, more, date(2026, 11, 23))
    assert found is not None
    assert found.days > 0 and found.visits == ()


def test_a_settled_plan_stays_in_the_picture_with_its_states(pref: Database) -> None:
    promising.notify(pref, None, TODAY)
    promising.confirm(pref, None, TODAY)
    kept = picture_of(pref, TODAY).kept
    assert kept is not None
    assert {each.state for each in kept.standing.stated} == {CONFIRMED}
    dispatch.plan(pref, EFFORT, TODAY)
    assert plans_kept.plan_in_force(pref).standing.withdrawn == ()


def test_the_workbook_has_the_years_beside_the_plan(pref: Database) -> None:
    sheets = load_workbook(BytesIO(dispatch.workbook(pref))).sheetnames
    assert "年度の台帳" not in sheets  # nothing is settled, nothing was written down
    sent = dispatch.latest(pref).plan.assignments[0]
    town = sent.need.partition(":")[0]
    promising.confirm(pref, [(sent.specialist, sent.need)], TODAY)
    continuity.write_year(pref, "2025", town, "12", "0", (), "前の担当の記録", TODAY, AT)
    book = load_workbook(BytesIO(dispatch.workbook(pref)))
    rows = [[cell.value for cell in row] for row in book["年度の台帳"].iter_rows(min_row=2)]
    mine = [row for row in rows if row[0] == town]
    assert [(row[2], row[4], row[6]) for row in mine] == [
        ("令和7年度", 0, 0),
        ("令和8年度", sent.days, 1),
    ]
