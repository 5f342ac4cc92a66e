"""1人情シス is said as the assessment decides it; candidates stay in the office unless wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk import shelf
from dxdesk.ask.leaders import LeaderCandidate, with_sign
from dxdesk.ask.staffing import Person
from dxdesk.assess.capacity import capacity_of
from dxdesk.assess.facts import Facts
from dxdesk.desks import leaving, staffing, submission
from dxdesk.desks import municipality as work
from dxdesk.desks.handing import report_of, sources
from dxdesk.errors import Refusal
from dxdesk.exchange.reports import payload_text, report_from
from dxdesk.report.needs_report import NeedsReport, ReportedLeader
from dxdesk.store import opening

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)
PEOPLE = (Person("p1", "佐藤 美咲", share_tenths=7), Person("p2", "髙橋 健一", share_tenths=0))
MARKED = (LeaderCandidate("p2", ("certificate", "wish")), LeaderCandidate("p9"))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "town.dxtown"
    work.new_town(path, "393011", None, TODAY)
    with opening.held(opening.open_town(path)) as opened:
        work.keep_people(opened, PEOPLE, NOW)
        yield opened


def _said(db: Database, **answers: object) -> staffing.Finding:
    work.save_together(db, answers, NOW)
    interview = work.interview_of(db)
    found = staffing.finding_of(interview, TODAY)
    decided = capacity_of(Facts(interview, shelf.schemes(), TODAY)).one_person_it
    assert found.alone == bool(decided)
    return found


def _report(db: Database) -> NeedsReport:
    return report_of(sources(db), 1, TODAY)


def test_what_is_missing_is_asked_for(db: Database) -> None:
    assert _said(db).question == "B01"
    assert _said(db, B01=1).question == "A02"


def test_a_small_town_with_one_person_is_told_in_plain_words(db: Database) -> None:
    found = _said(db, B01=1, A02={"number": 6200, "date": "2026-04-01"})
    assert found.alone
    assert found.sentence.startswith("人口6,200人の町の")
    assert "先に" in found.sentence


def test_a_town_with_nobody_is_told_so(db: Database) -> None:
    found = _said(db, B01=0, A02={"number": 6200, "date": "2026-04-01"})
    assert found.alone
    assert "いません" in found.sentence


def test_a_large_city_with_one_person_is_none_and_a_list_that_differs_is_shown(
    db: Database,
) -> None:
    assert _said(db, B01=1, A02={"number": 80_000, "date": "2026-04-01"}) == staffing.Finding()
    assert "2人と答えています" in _said(db, B01=2).sentence


def test_the_four_signs_are_the_guidebooks_and_each_has_its_source() -> None:
    signs = shelf.schemes().leader_signs
    assert [sign.code for sign in signs] == ["wish", "career", "private", "certificate"]
    assert all("自治体DX全体手順書" in sign.source for sign in signs)


def test_candidates_do_not_leave_the_office_unless_it_is_wanted(db: Database) -> None:
    staffing.keep_candidates(db, MARKED)
    assert not staffing.leaders_of(db, work.interview_of(db)).travel
    assert _report(db).leaders == ()
    staffing.let_travel(db, True)
    words = ("本人の希望がある", "情報処理の試験などに合格している")
    assert _report(db).leaders == (ReportedLeader("p2", words),)
    staffing.let_travel(db, False)
    assert _report(db).leaders == ()


def test_candidates_stay_where_the_people_stay(db: Database) -> None:
    staffing.keep_candidates(db, MARKED)
    staffing.let_travel(db, True)
    leaving.keep_back(db, ["B02"])
    assert _report(db).leaders == ()


def test_a_mark_of_somebody_who_has_gone_is_not_shown(db: Database) -> None:
    staffing.keep_candidates(db, MARKED)
    there = staffing.leaders_of(db, work.interview_of(db)).candidates
    assert [each.person for each in there] == ["p2"]


def test_a_sign_is_said_and_taken_back() -> None:
    said = with_sign(MARKED, "p9", "career", holds=True)
    assert said[1].holds == ("career",)
    assert with_sign(said, "p9", "career", holds=False) == MARKED
    assert with_sign(said, "p9", "career", holds=True) == said


def test_a_report_with_candidates_is_read_back_and_one_with_a_stranger_is_refused(
    db: Database,
) -> None:
    staffing.keep_candidates(db, MARKED)
    staffing.let_travel(db, True)
    report = _report(db)
    assert report_from(payload_text(report)) == report
    stranger = replace(report, leaders=(ReportedLeader("p9"),))
    with pytest.raises(Refusal, match="E-REPORT"):
        report_from(payload_text(stranger))


def test_the_list_of_what_leaves_names_the_candidates(db: Database) -> None:
    work.save_together(db, {"B02": [{"name": "佐藤 美咲"}, {"name": "髙橋 健一"}]}, NOW)
    staffing.keep_candidates(db, MARKED)

    def shown() -> str:
        items = submission.submission(db, TODAY).items
        return next(item.shown for item in items if item.question == "B02")

    assert "候補" not in shown()
    staffing.let_travel(db, True)
    assert "候補：髙橋 健一" in shown()
