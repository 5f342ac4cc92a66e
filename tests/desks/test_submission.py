"""What stays in the office stays there; the day of handing over belongs to one report."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.desks import handing, leaving
from dxdesk.desks import municipality as town_desk
from dxdesk.desks.answer_lines import answer_lines, waiting
from dxdesk.desks.choosing_needs import choosing, decide
from dxdesk.desks.leaving import Approval
from dxdesk.desks.need_wishes import Wish, decided
from dxdesk.desks.submission import copy_report, papers, submission
from dxdesk.errors import Refusal
from dxdesk.exchange.reports import report_from
from dxdesk.store import sent

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)


def test_what_is_kept_back_is_not_in_the_report(db: Database, tmp_path: Path) -> None:
    leaving.keep_back(db, ["A04", "F12"])
    handing.write_report(db, tmp_path, TODAY)
    written = report_from(sent.sent(db)[-1].payload_text)
    states = {each.id: each.state for each in written.questions}
    assert states["A04"] == states["F12"] == "withheld"
    assert written.writer == ""


def test_a_report_is_out_of_date_once_something_more_is_kept_back(db: Database) -> None:
    before = submission(db, TODAY).receipt
    leaving.keep_back(db, ["A04"])
    after = submission(db, TODAY).receipt
    assert before is not None and before.up_to_date
    assert after is not None and not after.up_to_date


def test_contracts_stay_back_together_with_the_other_systems(db: Database) -> None:
    leaving.keep_back(db, ["J03"])
    kept = {item.question for item in submission(db, TODAY).items if item.withheld}
    assert kept == {"D09", "J03"}


def test_a_question_that_follows_from_one_kept_back_stays_in_the_office_with_it(
    db: Database, tmp_path: Path
) -> None:
    leaving.keep_back(db, ["R01"])
    handing.write_report(db, tmp_path, TODAY)
    written = report_from(sent.sent(db)[-1].payload_text)
    states = {each.id: each.state for each in written.questions}
    assert states["R01"] == states["R04"] == "withheld"
    leaving.keep_back(db, ["F01"])
    handing.write_report(db, tmp_path, TODAY)
    again = report_from(sent.sent(db)[-1].payload_text)
    assert {each.code: each.mean for each in again.levels}["D4"] == ""
    assert {each.id: each.state for each in again.questions}["R04"] != "withheld"


def test_only_a_question_that_exists_can_be_kept_back(db: Database) -> None:
    leaving.keep_back(db, ["A04"])
    with pytest.raises(Refusal, match="E-WITHHELD"):
        leaving.keep_back(db, ["A04", "Z99"])
    assert leaving.withheld(db) == {"A04"}


def test_the_day_of_handing_over_belongs_to_one_report(db: Database, tmp_path: Path) -> None:
    first = submission(db, TODAY).receipt
    assert first is not None
    leaving.note_handed(db, first.serial, TODAY, TODAY)
    assert submission(db, TODAY).standing.handed_on == TODAY
    handing.write_report(db, tmp_path, TODAY)
    assert submission(db, TODAY).standing.handed_on is None


def test_nothing_is_handed_over_tomorrow(db: Database) -> None:
    with pytest.raises(Refusal, match="E-HANDED-DAY"):
        leaving.note_handed(db, 1, date(2026, 11, 24), TODAY)


def test_the_approval_is_kept_in_the_words_of_the_office(db: Database) -> None:
    noted = Approval("高橋係長 → 伊藤総務課長", TODAY)
    leaving.note_approval(db, noted)
    assert submission(db, TODAY).approval == noted
    leaving.note_approval(db, Approval())
    assert leaving.approval(db) == Approval()


def test_the_receipt_says_where_the_file_lies_and_how_large_it_is(
    db: Database, tmp_path: Path
) -> None:
    handed = handing.write_report(db, tmp_path, TODAY)
    receipt = submission(db, TODAY).receipt
    assert receipt is not None
    assert (receipt.folder, receipt.file_name) == (tmp_path, handed.path.name)
    assert receipt.size == handed.path.stat().st_size
    assert receipt.paper_code == handed.paper_code


def test_a_second_stick_gets_the_same_file(db: Database, tmp_path: Path) -> None:
    handed = handing.write_report(db, tmp_path, TODAY)
    second = tmp_path / "second"
    second.mkdir()
    assert copy_report(papers(db), second).read_bytes() == handed.path.read_bytes()


def test_a_copy_never_replaces_a_file_that_says_something_else(
    db: Database, tmp_path: Path
) -> None:
    handed = handing.write_report(db, tmp_path, TODAY)
    second = tmp_path / "second"
    second.mkdir()
    copy = copy_report(papers(db), second)
    assert copy_report(papers(db), second) == copy  # the same once more
    copy.write_bytes(b"of another workspace")
    with pytest.raises(Refusal, match="E-REPORT-THERE"):
        copy_report(papers(db), second)
    assert copy.read_bytes() == b"of another workspace" and handed.path.exists()


def test_a_changed_file_is_not_copied(db: Database, tmp_path: Path) -> None:
    handed = handing.write_report(db, tmp_path, TODAY)
    handed.path.write_bytes(b"something else")
    with pytest.raises(Refusal, match="E-REPORT-CHANGED"):
        copy_report(papers(db), tmp_path)


def test_everything_not_known_waits_under_the_one_who_would_know(db: Database) -> None:
    lines = answer_lines(town_desk.interview_of(db), TODAY)
    groups = waiting(lines)
    asked = [line.question for group in groups for line in group.lines]
    assert sorted(asked) == sorted(line.question for line in lines if line.state == "unknown")
    assert all(line.ask == group.whom for group in groups for line in group.lines)
    assert [group.whom for group in groups].index("") == len(groups) - 1


def test_people_said_in_the_table_end_an_earlier_not_knowing(db: Database) -> None:
    town_desk.save_together(db, {"B02": "わからない:総務課"}, NOW)
    assert town_desk.interview_of(db).state("B02") == "unknown"
    people = (Person("p1", "佐藤 美咲", share_tenths=7),)
    assert town_desk.keep_people(db, people, NOW).state("B02") == "answered"


def test_systems_said_in_the_ledger_end_an_earlier_not_knowing(db: Database) -> None:
    town_desk.save_together(db, {"J03": "あとで"}, NOW)
    kept = town_desk.keep_systems(db, (System("s1", "グループウェア"),), NOW)
    assert (kept.state("J03"), kept.state("D09")) == ("answered", "answered")


def test_people_are_sent_by_number_where_their_names_stay_in_the_office(
    db: Database, tmp_path: Path
) -> None:
    names = [person.name for person in town_desk.interview_of(db).people]
    assert names
    leaving.keep_back(db, ["B02.names"])
    handing.write_report(db, tmp_path, TODAY)
    text = sent.sent(db)[-1].payload_text
    written = report_from(text)
    assert [person.name for person in written.people] == [
        f"担当{number}" for number in range(1, len(names) + 1)
    ]
    asked = next(each for each in written.questions if each.id == "B02")
    assert asked.state == "answered"
    assert not any(name in asked.shown + asked.value for name in names)
    item = next(each for each in submission(db, TODAY).items if each.question == "B02.names")
    assert item.withheld and item.shown == "、".join(names)


def test_words_of_a_decision_that_may_name_a_person_are_pointed_out(db: Database) -> None:
    wish = Wish("drop", choosing(db, TODAY).chosen.requests[0].need, "住民課の山田さんが休むため")
    decide(db, TODAY, lambda now: decided(now, wish))
    assert wish.need in {place for place, _ in submission(db, TODAY).warnings}
