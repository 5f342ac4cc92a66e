"""The steps of the town desk that the window takes one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.ask.questions import EntryMode
from dxdesk.desks import municipality as desk
from dxdesk.errors import Refusal
from dxdesk.store import opening

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    desk.new_town(tmp_path / "memuro.dxtown", "016373", None, TODAY)
    db = opening.open_town(tmp_path / "memuro.dxtown")
    yield db
    opening.close(db)


def test_the_place_is_kept_and_nothing_is_chosen_before(town: Database) -> None:
    assert desk.place(town) == desk.Place(EntryMode.CORE)
    desk.keep_place(town, desk.Place(EntryMode.QUICK, "B06"))
    assert desk.place(town) == desk.Place(EntryMode.QUICK, "B06")


def test_one_answer_at_a_time_gives_the_same_interview_as_reading_it_back(town: Database) -> None:
    interview = desk.interview_of(town)
    for question, raw in {"B06": "part", "B01": 2, "P02": ["N06", "N01"]}.items():
        interview = desk.save_said(town, interview, question, raw, NOW)
    again = desk.interview_of(town)
    assert {q: again.value(q) for q in ("B06", "B01")} == {"B06": "part", "B01": 2}
    assert [again.state(q.id) for q in again.question_set.questions] == [
        interview.state(q.id) for q in interview.question_set.questions
    ]


def test_an_answer_that_does_not_fit_changes_nothing(town: Database) -> None:
    before = desk.interview_of(town)
    with pytest.raises(Refusal):
        desk.save_said(town, before, "B01", "たくさん", NOW)
    assert desk.interview_of(town).answers == before.answers


def test_one_operation_is_saved_without_the_other_nineteen(town: Database) -> None:
    interview = desk.interview_of(town)
    interview = desk.save_migration(town, interview, "15", "later", date(2027, 10, 1), NOW)
    assert interview.state("D01") == "unanswered"
    [system] = desk.interview_of(town).systems
    assert (system.name, system.migration, system.migration_on) == (
        "障害者福祉",
        "later",
        date(2027, 10, 1),
    )
    interview = desk.save_migration(town, interview, "15", "unknown", None, NOW)
    assert desk.interview_of(town).systems[0].migration_on is None


def test_the_last_answers_come_newest_first_and_each_question_once(town: Database) -> None:
    interview = desk.interview_of(town)
    for question, raw in (("B06", "part"), ("B01", 2), ("B06", "none"), ("B04", "person")):
        interview = desk.save_said(town, interview, question, raw, NOW)
    assert [change.question for change in desk.last_said(town, 3)] == ["B04", "B06", "B01"]


def test_whoever_is_asked_most_often_is_named_first(town: Database) -> None:
    interview = desk.interview_of(town)
    for question, whom in (("B01", "総務課"), ("F01", "保守業者"), ("F08", "保守業者")):
        raw = {"unknown": True, "ask": whom}
        interview = desk.save_said(town, interview, question, raw, NOW)
    assert desk.names_asked(interview) == ("保守業者", "総務課")
    assert desk.deadline_of(town) is None
