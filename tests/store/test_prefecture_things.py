"""What a prefecture keeps: reports and their signers, the pool, plans, pins and changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.plan.problem import Pin, PlannedNeed, PlannedTown, Problem, Weights
from dxdesk.store.checking import content_digest
from dxdesk.store.opening import close, create_prefecture, open_prefecture
from dxdesk.store.paper_checks import paper_checks, save_paper_check
from dxdesk.store.planners_word import need_changes, pins, save_need_changes, save_pins
from dxdesk.store.plans import latest_plan, problem_from, problem_text, save_plan
from dxdesk.store.received import add_report, latest, received, signer
from dxdesk.store.specialists import pool, save_pool
from tests.store.workshop import NOW, PINS, PLAN, SPECIALIST, received_report, refused


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
    )
    assert problem_from(problem_text(problem)) == problem
    empty = replace(problem, travel_minutes={}, pins=(), previous=())
    assert problem_from(problem_text(empty)) == empty


def test_pins_and_changed_needs_are_replaced_whole(prefecture: Database) -> None:
    save_pins(prefecture, PINS)
    save_need_changes(
        prefecture, {"392014:N01": {"half_days_per_week": 4, "talents": ("PM",)}, "x:N02": {}}
    )
    assert pins(prefecture) == PINS
    assert need_changes(prefecture) == {"392014:N01": {"half_days_per_week": 4, "talents": ("PM",)}}
    save_pins(prefecture, (Pin("T09", "x:N02"),))
    save_need_changes(prefecture, {})
    assert pins(prefecture) == (Pin("T09", "x:N02"),)
    assert need_changes(prefecture) == {}


def test_the_last_comparison_with_the_paper_counts(prefecture: Database) -> None:
    assert paper_checks(prefecture) == {}
    save_paper_check(prefecture, "a1", False, NOW)
    save_paper_check(prefecture, "a1", True, NOW)
    save_paper_check(prefecture, "b2", False, NOW)
    assert paper_checks(prefecture) == {"a1": True, "b2": False}
