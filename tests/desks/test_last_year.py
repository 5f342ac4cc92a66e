"""Last year's answers stand beside this year's; a new year's round begins with none said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.ask.interview import Interview
from dxdesk.ask.staffing import Person
from dxdesk.desks import earlier, handing, leaving
from dxdesk.desks import municipality as desk
from dxdesk.desks.findings import findings
from dxdesk.desks.history import history
from dxdesk.desks.last_year import last_year, shown_of
from dxdesk.desks.prefecture import new_prefecture, write_kit
from dxdesk.desks.rounds import begin_round, round_to_begin
from dxdesk.store import opening

BEFORE, NOW = datetime(2026, 11, 23, 10, 42), datetime(2027, 5, 10, 9, 0)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    new_prefecture(tmp_path / "a.dxpref", "01")
    with opening.held(opening.open_prefecture(tmp_path / "a.dxpref")) as db:
        path, _ = write_kit(db, tmp_path, None, "", BEFORE.date())
    desk.new_town(tmp_path / "town.dxtown", "016373", path.read_bytes(), BEFORE.date())
    with opening.held(opening.open_town(tmp_path / "town.dxtown")) as db:
        yield db


def _say(db: Database, question: str, raw: object, now: datetime) -> Interview:
    return desk.save_said(db, desk.interview_of(db), question, raw, now)


def _first_year(db: Database, folder: Path) -> None:
    for question, raw in (
        ("B06", "part"), ("B03", ["gen"]), ("F01", "わからない:総務課"), ("C02", "あとで"),
        ("D01", {"01": "done"}), ("A05", 12),
    ):  # fmt: skip
        _say(db, question, raw, BEFORE)
    desk.keep_people(db, (Person("p1", "佐藤", share_tenths=6),), BEFORE)
    leaving.keep_back(db, {"A05"})
    handing.write_report(db, folder, BEFORE.date())


def test_in_the_first_year_there_is_no_year_before(town: Database, tmp_path: Path) -> None:
    assert last_year(town, NOW.date()) == {}
    _first_year(town, tmp_path)
    assert last_year(town, BEFORE.date()) == {}
    assert round_to_begin(town, desk.interview_of(town), BEFORE.date()) == ""


def test_last_years_answers_come_from_the_report_of_that_year(
    town: Database, tmp_path: Path
) -> None:
    _first_year(town, tmp_path)
    _say(town, "B06", "none", NOW)
    before = last_year(town, NOW.date())
    assert before["B06"].raw == {"value": "part"}
    assert (before["B06"].shown, before["B06"].on) == ("一部ならできる人がいる", BEFORE.date())
    assert before["F01"].raw == {"unknown": True, "ask": "総務課"}
    assert shown_of(before["F01"], desk.interview_of(town)) == "わからない（総務課に確認中）"
    assert "C02" not in before  # put off is no answer
    assert not {"A01", "B02", "D01"} & set(before)  # the lists go on by themselves


def test_what_was_kept_back_from_the_report_is_still_there_beside_the_question(
    town: Database, tmp_path: Path
) -> None:
    _first_year(town, tmp_path)
    assert last_year(town, NOW.date())["A05"].raw == {"value": 12}
    begin_round(town, NOW.date(), NOW)
    assert last_year(town, NOW.date())["A05"].raw == {"value": 12}


def test_a_new_round_begins_with_nothing_said_and_keeps_people_and_systems(
    town: Database, tmp_path: Path
) -> None:
    _first_year(town, tmp_path)
    _say(town, "C02", "none", NOW)  # said this year already
    assert round_to_begin(town, desk.interview_of(town), NOW.date()) == "令和9年度"
    after = begin_round(town, NOW.date(), NOW)
    assert set(after.answers) == {"A01", "C02"}
    assert len(after.people) == 1 and len(after.systems) == 1
    assert round_to_begin(town, after, NOW.date()) == ""
    newest = history(town)[0]
    assert (newest.kind, newest.what) == ("year", "令和9年度の点検をはじめました")


def test_the_same_as_last_year_is_said_for_this_year(town: Database, tmp_path: Path) -> None:
    _first_year(town, tmp_path)
    begin_round(town, NOW.date(), NOW)
    for question, before in last_year(town, NOW.date()).items():
        _say(town, question, before.raw, NOW)
    interview = desk.interview_of(town)
    assert interview.answers["B06"].value == "part"
    assert interview.answers["B06"].answered_on == NOW.date()
    assert interview.answers["F01"].ask == "総務課"


def test_the_beginning_of_a_round_can_be_taken_back(town: Database, tmp_path: Path) -> None:
    _first_year(town, tmp_path)
    before = desk.interview_of(town)
    begin_round(town, NOW.date(), NOW)
    assert earlier.undo(town, NOW) is not None
    assert desk.interview_of(town) == before
    assert round_to_begin(town, before, NOW.date()) == "令和9年度"
    assert earlier.redo(town, NOW) is not None
    assert set(desk.interview_of(town).answers) == {"A01"}


def test_the_first_report_of_a_new_year_is_edition_one_and_last_time_stays_marked(
    town: Database, tmp_path: Path
) -> None:
    _first_year(town, tmp_path)
    begin_round(town, NOW.date(), NOW)
    _say(town, "B06", "none", NOW)
    found = findings(town, NOW.date())
    assert found.previous_on == BEFORE.date()
    assert handing.write_report(town, tmp_path, NOW.date()).edition == 1


def test_a_change_in_a_new_round_needs_no_reason_before_it_is_handed_over(
    town: Database, tmp_path: Path
) -> None:
    _first_year(town, tmp_path)
    leaving.note_handed(town, 1, BEFORE.date(), BEFORE.date())
    _say(town, "B06", "none", NOW)  # what the prefecture has of last year
    begin_round(town, NOW.date(), NOW)
    _say(town, "B03", ["gen"], NOW)
    _say(town, "B03", ["stat"], NOW)
    assert history(town, "B06")[0].why == ""
    assert {line.why for line in history(town, "B03")} == {None}
