"""After handing over: what changed is known, said, and travels in the next edition."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.desks import carry_out, choosing_needs, handing, inbox, leaving
from dxdesk.desks import municipality as town_desk
from dxdesk.desks.need_wishes import Wish, decided
from dxdesk.desks.submission import submission
from dxdesk.errors import Refusal
from dxdesk.exchange.reports import report_from
from dxdesk.report.needs_report import EditionChange, NeedsReport
from dxdesk.store import answers, opening, sent
from tests.paper.reading_back import copied_text

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)
LATER = TODAY + timedelta(days=9)
THEN = datetime(2026, 12, 2, 9, 0)


def _handed(db: Database) -> None:
    leaving.note_handed(db, sent.sent(db)[-1].serial, TODAY, TODAY)


def _last(db: Database) -> NeedsReport:
    return report_from(sent.sent(db)[-1].payload_text)


def _answers(changes: tuple[EditionChange, ...]) -> dict[str, EditionChange]:
    return {each.code: each for each in changes if each.kind == "answer"}


def test_days_going_by_make_no_new_edition(db: Database) -> None:
    _handed(db)
    now = submission(db, LATER)
    assert now.standing.hands == (1, TODAY)
    assert not now.must_follow and now.changes == ()


def test_an_answer_changed_after_handing_over_wants_the_second_edition(db: Database) -> None:
    _handed(db)
    before = town_desk.interview_of(db).value("B01")
    town_desk.save_together(db, {"B01": 7}, THEN)
    now = submission(db, LATER)
    assert now.must_follow and now.standing.next_edition == 2
    change = _answers(now.changes)["B01"]
    assert (change.before, change.after) == (f"{before}人", "7人")


def test_the_second_edition_carries_the_list_and_the_first_carries_none(
    db: Database, tmp_path: Path
) -> None:
    assert (_last(db).replaces, _last(db).changes) == (0, ())
    _handed(db)
    town_desk.save_together(db, {"B01": 7, "H01": "わからない:総務課"}, THEN)
    handed = handing.write_report(db, tmp_path, LATER)
    written = _last(db)
    assert (handed.edition, written.edition, written.replaces) == (2, 2, 1)
    assert {"B01", "H01"} <= _answers(written.changes).keys()
    now = submission(db, LATER)
    assert now.receipt is not None and now.receipt.up_to_date
    assert now.must_follow, "the prefecture still has the first edition"
    leaving.note_handed(db, sent.sent(db)[-1].serial, LATER, LATER)
    assert not submission(db, LATER).must_follow


def test_the_reason_of_a_change_travels_with_it(db: Database, tmp_path: Path) -> None:
    _handed(db)
    town_desk.save_together(db, {"B01": 7}, THEN)
    number = answers.answer_changes(db, "B01")[-1].number
    answers.write_reason(db, number, "年度の途中で1人ふえました")
    handing.write_report(db, tmp_path, LATER)
    assert _answers(_last(db).changes)["B01"].why == "年度の途中で1人ふえました"


def test_a_decision_after_handing_over_is_a_change_too(db: Database) -> None:
    _handed(db)
    chosen = choosing_needs.choosing(db, LATER).chosen
    wish = Wish("drop", chosen.requests[0].need, "来年度にするため")
    choosing_needs.decide(db, LATER, lambda now: decided(now, wish))
    kinds = {each.kind for each in submission(db, LATER).changes}
    assert {"request", "choice"} <= kinds


def test_the_mayor_gets_the_changes_on_a_second_sheet(db: Database, tmp_path: Path) -> None:
    assert handing.summary(db, TODAY).pages == 1
    _handed(db)
    town_desk.save_together(db, {"B01": 7}, THEN)
    printed = handing.summary(db, LATER)
    text = copied_text(printed.pdf, tmp_path)
    assert printed.pages == 2
    assert "県に渡した第1版からの変更" in text
    assert "→" in text and "7人" in text


def test_more_changes_than_a_sheet_holds_are_counted(db: Database, tmp_path: Path) -> None:
    _handed(db)
    asked = [q.id for q in town_desk.interview_of(db).visible() if q.id not in ("A01", "B02")]
    said = {code: "わからない" for code in asked[:90]}
    town_desk.save_together(db, said, THEN)
    printed = handing.summary(db, LATER)
    assert printed.pages == 2
    assert "か所あります。（続きは画面で）" in copied_text(printed.pdf, tmp_path).replace(" ", "")


def test_next_years_report_begins_anew(db: Database, tmp_path: Path) -> None:
    _handed(db)
    handing.write_report(db, tmp_path, date(2027, 5, 1))
    assert (_last(db).edition, _last(db).replaces, _last(db).changes) == (1, 0, ())


def test_the_slip_names_the_file_its_code_and_who_approved(db: Database, tmp_path: Path) -> None:
    last = sent.sent(db)[-1]
    leaving.note_approval(db, leaving.Approval("高橋係長 → 伊藤総務課長", TODAY))
    printed = carry_out.slip(db)
    text = copied_text(printed.pdf, tmp_path)
    assert printed.pages == 1 and printed.replaced == ()
    for said in (
        "持ち出し票",
        last.file_name,
        last.paper_code,
        "媒体登録番号",
        "持出日",
        "返却日",
        "持ち出す人",
        "暗号化の方法",
        "消去の確認日",
        "高橋係長 → 伊藤総務課長",
        "返却の確認",
    ):
        assert said.replace(" ", "") in text.replace(" ", ""), said


def test_there_is_no_slip_before_there_is_a_report(tmp_path: Path) -> None:
    path = tmp_path / "new.dxtown"
    town_desk.new_town(path, "393011", None, TODAY)
    fresh = opening.open_town(path)
    with pytest.raises(Refusal, match="E-NOT-WRITTEN"):
        carry_out.slip(fresh)
    opening.close(fresh)


def test_the_prefecture_is_told_of_the_changes_when_it_takes_the_report_in(
    made: Path, db: Database, tmp_path: Path
) -> None:
    desk = opening.open_prefecture(Path(shutil.copy(made / "prefecture.dxpref", tmp_path)))
    first = list(inbox.take_in(desk, [made / "reports"], THEN))
    _handed(db)
    town_desk.save_together(db, {"B01": 7}, THEN)
    handed = handing.write_report(db, tmp_path, LATER)
    [row] = inbox.take_in(desk, [handed.path], THEN)
    opening.close(desk)
    assert first[0].outcome == "accepted" and "変更" not in first[0].message
    assert row.outcome == "updated"
    assert "第1版から" in row.message and "か所の変更があります" in row.message
