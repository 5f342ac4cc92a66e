"""What a prefecture keeps: reports and their signers, the pool, plans, pins and changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.plan.commitment import CONFIRMED, NOTIFIED, Commitment
from dxdesk.plan.problem import Pin, PlannedNeed, PlannedTown, Problem, Weights, Winter
from dxdesk.store.checking import content_digest
from dxdesk.store.commitments import commitments, remove_commitments, save_commitments
from dxdesk.store.opening import close, create_prefecture, open_prefecture
from dxdesk.store.paper_checks import paper_checks, save_paper_check
from dxdesk.store.plan_names import PlanName, plan_names, save_plan_name
from dxdesk.store.planners_deeds import planners_deed, planners_deeds, redo, undo
from dxdesk.store.planners_word import (
    added_needs,
    budgets,
    figures,
    need_changes,
    pins,
    save_added_needs,
    save_budgets,
    save_figure,
    save_need_changes,
    save_pins,
    save_travel_changes,
    travel_changes,
)
from dxdesk.store.plans import latest_plan, problem_from, problem_text, save_plan
from dxdesk.store.received import add_report, latest, received, signer
from dxdesk.store.specialists import pool, save_pool
from tests.store.workshop import (
    ADDED_NEED,
    BUDGET,
    NEED_CHANGE,
    NOW,
    PINS,
    PLAN,
    SPECIALIST,
    TRAVEL,
    received_report,
    refused,
)


@pytest.fixture
def prefecture(tmp_path: Path) -> Iterator[Database]:
    db = create_prefecture(tmp_path / "pref.dxpref")
    yield db
    close(db)


def test_a_newer_report_replaces_the_older_one_which_is_kept(prefecture: Database) -> None:
    first, second = received_report(serial=1), received_report(serial=2)
    other = received_report("393011")
    for report in (first, other, second):
        assert add_report(prefecture, report)
    assert latest(prefecture) == (second, other)
    assert received(prefecture, "392014") == (replace(first, superseded=True), second)
    assert len(received(prefecture)) == 3


def test_the_same_report_twice_changes_nothing(prefecture: Database) -> None:
    add_report(prefecture, received_report(serial=1))
    add_report(prefecture, received_report(serial=2))
    before = content_digest(prefecture)
    on_a_second_stick = received_report(serial=2, file_sha256="other", file_name="copy.dxr")
    assert not add_report(prefecture, on_a_second_stick)
    assert not add_report(prefecture, received_report(serial=1))
    assert content_digest(prefecture) == before


def test_a_town_is_known_by_its_first_key_until_a_person_accepts_another(
    prefecture: Database,
) -> None:
    assert signer(prefecture, "392014") is None
    add_report(prefecture, received_report(serial=1, signer="old"))
    before = content_digest(prefecture)
    stranger = received_report(serial=2, signer="new")
    assert refused(lambda: add_report(prefecture, stranger)) == "E-SIGNER"
    assert content_digest(prefecture) == before
    assert add_report(prefecture, stranger, signer_accepted=True)
    assert signer(prefecture, "392014") == "new"
    assert [report.signer for report in received(prefecture)] == ["old", "new"]
    again = received_report(serial=3, signer="old")
    assert refused(lambda: add_report(prefecture, again)) == "E-SIGNER"


def test_a_report_that_fails_half_way_leaves_nothing(prefecture: Database) -> None:
    add_report(prefecture, received_report(serial=1))
    before = content_digest(prefecture)
    broken = received_report(serial=2, signer="new", payload_text="壊\udc00れ")
    assert refused(lambda: add_report(prefecture, broken, signer_accepted=True)) == "E-DB-TEXT"
    assert content_digest(prefecture) == before
    assert signer(prefecture, "392014") == "key-of-392014"


def test_the_pool_comes_back_person_by_person(prefecture: Database) -> None:
    people = (SPECIALIST, replace(SPECIALIST, key="T02", latitude=None, joined=None))
    save_pool(prefecture, people)
    assert pool(prefecture) == people
    save_pool(prefecture, people[1:])
    assert pool(prefecture) == people[1:]


def test_the_latest_plan_comes_back_whole_and_earlier_ones_stay(tmp_path: Path) -> None:
    path = tmp_path / "pref.dxpref"
    db = create_prefecture(path)
    assert latest_plan(db) is None
    save_plan(db, replace(PLAN, assignments=(), unmet=()), "{}", "2026-11-22")
    save_plan(db, PLAN, '{"fiscal_year":2026}', NOW)
    close(db)
    db = open_prefecture(path)
    found = latest_plan(db)
    assert found is not None
    assert (found.plan, found.problem, found.made_at) == (PLAN, '{"fiscal_year":2026}', NOW)
    assert db.table("plans").count == 2
    close(db)


def test_the_problem_of_a_plan_can_be_read_again() -> None:
    need = PlannedNeed(
        "392014:N01", "392014", "BPR", ("PM",), (), ("BPR",), 3, 1, 12, 6, 0, 3, "hybrid", 21,
        "urgent",
    )  # fmt: skip
    problem = Problem(
        fiscal_year=2026,
        first_open_month=8,
        towns=(PlannedTown("392014", "土佐町", 33.7, 133.5, True, 3_500),),
        needs=(need,),
        specialists=(SPECIALIST,),
        travel_minutes={("T01", "392014"): 75, ("T01", "393011"): 132},
        pins=PINS,
        weights=Weights(**dict.fromkeys(Weights.__slots__, 3)),
        previous=(("T01", "392014:N01"),),
        winter={("T01", "392014"): Winter(190, (8, 9, 10, 11))},
        budgets=(BUDGET,),
        promised=(("T01", "392014:N01"),),
    )
    assert problem_from(problem_text(problem)) == problem
    empty = replace(problem, travel_minutes={}, pins=(), previous=())
    assert problem_from(problem_text(empty)) == empty


def test_pins_and_changed_needs_are_replaced_whole(prefecture: Database) -> None:
    kinds = replace(NEED_CHANGE, field="talents", value=("PM",), reported=("PM", "ENGINEER"))
    save_pins(prefecture, PINS)
    save_need_changes(prefecture, (NEED_CHANGE, kinds))
    assert pins(prefecture) == PINS
    assert need_changes(prefecture) == (NEED_CHANGE, kinds)
    save_pins(prefecture, (Pin("T09", "x:N02", fiscal_year=2026),))
    save_need_changes(prefecture, ())
    assert pins(prefecture) == (Pin("T09", "x:N02", fiscal_year=2026),)
    assert need_changes(prefecture) == ()


def test_what_the_planner_adds_and_corrects_comes_back_as_it_was(prefecture: Database) -> None:
    all_year = replace(TRAVEL, town="393011", winter_minutes=None, winter_first=None)
    save_added_needs(prefecture, (ADDED_NEED,))
    save_travel_changes(prefecture, (TRAVEL, all_year))
    save_budgets(prefecture, (BUDGET, replace(BUDGET, head="地域の基金", specialists=())))
    save_figure(prefecture, "budget_yen", 9_000_000)
    assert added_needs(prefecture) == (ADDED_NEED,)
    assert travel_changes(prefecture) == (TRAVEL, all_year)
    assert [each.head for each in budgets(prefecture)] == ["専門人材派遣", "地域の基金"]
    assert figures(prefecture) == {"budget_yen": 9_000_000}
    save_figure(prefecture, "budget_yen", None)
    assert figures(prefecture) == {}


def test_a_town_told_twice_is_told_of_the_newer_visits(prefecture: Database) -> None:
    visits = replace(PLAN.assignments[0], pinned=False)  # a pin says nothing to a town
    told = Commitment(2026, visits, NOTIFIED, date(2026, 11, 20), None, 2)
    settled = replace(told, state=CONFIRMED, confirmed_on=date(2026, 12, 1))
    save_commitments(prefecture, (told,))
    save_commitments(prefecture, (settled, replace(told, fiscal_year=2027)))
    assert commitments(prefecture, 2026) == (settled,)
    assert len(commitments(prefecture)) == 2
    remove_commitments(prefecture, 2026, [settled.pair])
    assert commitments(prefecture, 2026) == ()


def test_only_one_plan_is_in_force(prefecture: Database) -> None:
    for _ in range(2):
        save_plan(prefecture, PLAN, "{}", NOW)
    save_plan_name(prefecture, PlanName("案A", 1, "", in_force=True))
    save_plan_name(prefecture, PlanName("案B", 2, "", in_force=True))
    assert [(each.name, each.in_force) for each in plan_names(prefecture)] == [
        ("案A", False),
        ("案B", True),
    ]


def test_every_deed_can_be_undone_and_done_again(prefecture: Database) -> None:
    def state() -> object:
        return pins(prefecture), need_changes(prefecture), figures(prefecture)

    seen = [state()]
    with planners_deed(prefecture, "pinned", {}, NOW):
        save_pins(prefecture, PINS)
    seen.append(state())
    with planners_deed(prefecture, "need", {"need": "392014:N01"}, NOW):
        save_need_changes(prefecture, (NEED_CHANGE,))
    seen.append(state())
    with planners_deed(prefecture, "money", {}, NOW):
        save_pins(prefecture, PINS[::-1])
        save_figure(prefecture, "budget_yen", 1)
    seen.append(state())
    for before in reversed(seen[:-1]):
        assert undo(prefecture) is not None
        assert state() == before
    assert undo(prefecture) is None
    for after in seen[1:]:
        assert redo(prefecture) is not None
        assert state() == after
    assert redo(prefecture) is None


def test_after_something_new_there_is_nothing_to_do_again(prefecture: Database) -> None:
    with planners_deed(prefecture, "pinned", {}, NOW):
        save_pins(prefecture, PINS)
    undo(prefecture)
    with planners_deed(prefecture, "pinned", {}, NOW):
        save_pins(prefecture, PINS[:1])
    assert redo(prefecture) is None
    with planners_deed(prefecture, "pinned", {}, NOW):
        save_pins(prefecture, PINS[:1])
    assert len(planners_deeds(prefecture)) == 1  # nothing changed, nothing is noted


def test_the_last_comparison_with_the_paper_counts(prefecture: Database) -> None:
    assert paper_checks(prefecture) == {}
    save_paper_check(prefecture, "a1", False, NOW)
    save_paper_check(prefecture, "a1", True, NOW)
    save_paper_check(prefecture, "b2", False, NOW)
    assert paper_checks(prefecture) == {"a1": True, "b2": False}
