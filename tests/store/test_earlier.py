"""Any earlier state can be rebuilt and gone back to, and going back can be undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from sqlite_utils import Database

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.store import deeds, rows
from dxdesk.store.answers import (
    answer_changes,
    answers,
    latest_changes,
    save_answer,
    save_answers,
    withdraw_answer,
    write_reason,
)
from dxdesk.store.change_numbers import last_change
from dxdesk.store.earlier import State, restore, state_at
from dxdesk.store.opening import close, create_town, open_town
from dxdesk.store.people import people, save_people
from dxdesk.store.record_changes import record_changes
from dxdesk.store.systems import save_systems, systems
from tests.store.workshop import NOW, PEOPLE, SYSTEMS, answer

_TABLES = ("answers", "people", "systems")


def _content(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """The rows as SQLite has them, marks and all."""
    return {
        table: db.execute(f"SELECT * FROM [{table}] ORDER BY 1").fetchall() for table in _TABLES
    }


def _state(db: Database) -> State:
    return State(answers(db), people(db), systems(db))


_QUESTIONS = some.sampled_from(["B01", "B06", "C02", "F01"])
_SAID = some.one_of(
    some.builds(
        answer,
        _QUESTIONS,
        some.sampled_from(["part", 3, ("a", "b"), {"number": 4}, ({"name": "甲"},)]),
        note=some.sampled_from(["", "控え"]),
        certain=some.sampled_from([None, True, False]),
        answered_on=some.sampled_from([None, date(2026, 11, 1), date(2026, 11, 20)]),
    ),
    some.builds(Answer, _QUESTIONS, some.just(AnswerState.UNKNOWN), ask=some.just("総務課")),
    some.builds(Answer, _QUESTIONS, some.just(AnswerState.LATER)),
)
_STAFF = some.lists(
    some.builds(
        Person,
        some.sampled_from(["p1", "p2", "p3"]),
        some.sampled_from(["髙橋", "𠮷田"]),
        share_tenths=some.sampled_from([None, 0, 7]),
        deputy_for=some.sampled_from([(), ("p1",)]),
    ),
    max_size=3,
    unique_by=lambda person: person.key,
)
_LEDGER = some.lists(
    some.builds(
        System,
        some.sampled_from(["op01", "s1", "s2"]),
        some.sampled_from(["住民基本台帳", "掲示板"]),
        contract_end=some.sampled_from([None, date(2027, 3, 31)]),
        yearly_cost_yen=some.sampled_from([None, 1_200_000]),
    ),
    max_size=3,
    unique_by=lambda system: system.key,
)
_STEPS = some.lists(
    some.one_of(
        some.tuples(some.just("say"), _SAID),
        some.tuples(some.just("withdraw"), _QUESTIONS),
        some.tuples(some.just("people"), _STAFF),
        some.tuples(some.just("systems"), _LEDGER),
        some.tuples(some.just("back"), some.integers(0, 40)),
    ),
    min_size=1,
    max_size=12,
)


def _do(db: Database, step: tuple[str, object]) -> None:
    match step:
        case ("say", Answer() as said):
            save_answer(db, said, NOW)
        case ("withdraw", str() as question):
            withdraw_answer(db, question, NOW)
        case ("people", list() as staff):
            save_people(db, staff, NOW)
        case ("systems", list() as ledger):
            save_systems(db, ledger, NOW)
        case ("back", int() as moment):
            restore(db, state_at(db, min(moment, last_change(db))), NOW)


@settings(max_examples=60, deadline=None)
@given(steps=_STEPS)
def test_every_state_that_was_can_be_rebuilt_gone_back_to_and_left_again(
    steps: list[tuple[str, object]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "town.dxtown"
    db = create_town(path)
    was = {0: (_state(db), _content(db))}
    for step in steps:
        _do(db, step)
        was[last_change(db)] = (_state(db), _content(db))
    for moment, (state, content) in was.items():
        assert state_at(db, moment) == state
        now, present = last_change(db), _content(db)
        restore(db, state_at(db, moment), NOW)
        assert _content(db) == content
        restore(db, state_at(db, now), NOW)
        assert _content(db) == present
    close(db)
    db = open_town(path)  # every mark of every row is checked
    assert state_at(db, last_change(db)) == _state(db)
    close(db)


def test_answers_and_lists_are_counted_together(tmp_path: Path) -> None:
    db = create_town(tmp_path / "town.dxtown")
    save_answer(db, answer("B01", 1), NOW)
    save_people(db, PEOPLE, NOW)
    save_answer(db, answer("B01", 2), NOW)
    save_systems(db, SYSTEMS, NOW)
    assert [each.number for each in answer_changes(db)] == [1, 3]
    assert [(each.number, each.kept) for each in record_changes(db)] == [
        (2, "people"),
        (4, "systems"),
    ]
    close(db)


def test_only_the_record_that_changed_is_in_the_history(tmp_path: Path) -> None:
    db = create_town(tmp_path / "town.dxtown")
    save_people(db, PEOPLE, NOW)
    later = (PEOPLE[0], Person("p2", "𠮷田", share_tenths=3))
    save_people(db, later, NOW)
    [change] = record_changes(db, after=1)
    assert change.old == {"p2": (1, PEOPLE[1])}
    assert change.new == {"p2": (1, later[1])}
    save_people(db, later, NOW)
    assert last_change(db) == 2
    close(db)


def test_the_reason_for_a_change_stays_with_it_and_can_be_written_later(tmp_path: Path) -> None:
    db = create_town(tmp_path / "town.dxtown")
    save_answer(db, answer("B01", 1), NOW, "first answers need no reason")
    save_answer(db, answer("B01", 2), NOW)
    save_answer(db, answer("B01", 3), NOW, "")
    save_answer(db, answer("B01", 4), NOW, "数え直したため")
    assert [each.why for each in answer_changes(db)] == [None, None, "", "数え直したため"]
    write_reason(db, 3, "転記の誤り")
    assert [each.why for each in latest_changes(db, 2)] == ["数え直したため", "転記の誤り"]
    close(db)


def test_a_deed_holds_its_changes_and_none_is_noted_where_nothing_changed(tmp_path: Path) -> None:
    db = create_town(tmp_path / "town.dxtown")
    with deeds.deed(db, deeds.ANSWERED, "B01", NOW):
        save_people(db, PEOPLE, NOW)
        save_answer(db, answer("B01", 1), NOW)
    with deeds.deed(db, deeds.ANSWERED, "B01", NOW):
        save_answer(db, answer("B01", 1), NOW)
    deeds.keep_moment(db, "提出の前", NOW)
    assert [(d.kind, d.what, d.before, d.after) for d in deeds.deeds(db)] == [
        ("answered", "B01", 0, 2),
        ("kept", "提出の前", 2, 2),
    ]
    close(db)


def test_a_deed_that_fails_leaves_nothing(tmp_path: Path) -> None:
    db = create_town(tmp_path / "town.dxtown")
    with pytest.raises(RuntimeError), deeds.deed(db, deeds.ANSWERED, "B01", NOW):
        save_answers(db, [answer("B01", 1), answer("B06", "part")], NOW)
        raise RuntimeError
    assert (answers(db), deeds.deeds(db), last_change(db)) == ({}, (), 0)
    assert rows.read(db, "answer_changes") == []
    close(db)
