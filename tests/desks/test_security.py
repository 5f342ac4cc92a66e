"""Security answers from a town to the officer, and nothing of them anywhere between."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.desks import (
    handing,
    inbox,
    leaving,
    municipality,
    prefecture,
    reply_taking,
    security,
    town_replies,
)
from dxdesk.desks.nameless import NAMES, without_names
from dxdesk.desks.submission import submission
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.reports import report_from
from dxdesk.store import opening, sent
from tests.desks.reply_letters import reply_to
from tests.desks.reply_letters import sealed as sealed_reply

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY, NOW = date(2026, 11, 23), datetime(2026, 11, 23, 10, 42)
CANARIES = [f"金糸{number:03}雀" for number in range(200)]
ENCODINGS = ("utf-8", "utf-16-le", "cp932")


@dataclass
class Two:
    """Both desks, and the officer's file."""

    town: Database
    desk: Database
    folder: Path
    officer: security.OfficerFile

    def send(self) -> Path:
        """Write the next report and take it in."""
        path = handing.write_report(self.town, self.folder, TODAY).path
        [row] = inbox.take_in(self.desk, [path], NOW)
        assert row.outcome in ("accepted", "updated"), row.message
        return path


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    prefecture.new_prefecture(tmp_path / "kochi.dxpref", "39")
    with opening.held(opening.open_prefecture(tmp_path / "kochi.dxpref")) as desk:
        officer = security.make_officer_key(desk, tmp_path, TODAY)
        kit = prefecture.write_kit(desk, tmp_path, None, "", TODAY)[0].read_bytes()
        municipality.new_town(tmp_path / "toyo.dxtown", "393011", kit, TODAY)
        with opening.held(opening.open_town(tmp_path / "toyo.dxtown")) as town:
            said = {"B01": 1, "F08": "none", "F12": {"number": 3, "text": "".join(CANARIES)}}
            municipality.save_together(town, said, NOW)
            yield Two(town, desk, tmp_path, officer)


def test_the_officer_reads_with_the_file_and_its_passphrase_what_the_desk_cannot(
    two: Two,
) -> None:
    two.send()
    report = security.report_in_force(two.desk, "393011")
    states = {each.id: each.state for each in report.questions}
    assert (states["F08"], states["F12"], states["F07"]) == ("sealed", "sealed", "unanswered")
    copy = two.officer.copy
    part = security.open_part(report, security.officer_key(copy.path, copy.passphrase))
    shown = {each.id: each.shown for each in part.questions}
    assert set(shown) == {"F08", "F12"} and all(each in shown["F12"] for each in CANARIES)
    with pytest.raises(Refusal, match="E-PASSPHRASE"):
        security.officer_key(copy.path, "00000-00000-00000-00000-00000")


def test_not_one_of_two_hundred_canaries_is_in_the_prefectures_workspace(two: Two) -> None:
    two.send()
    security.open_part(
        security.report_in_force(two.desk, "393011"),
        security.officer_key(two.officer.copy.path, two.officer.copy.passphrase),
    )
    with sqlite3.connect(two.folder / "copy.db") as copy:
        two.desk.conn.backup(copy)
    copy.close()
    raw = (two.folder / "copy.db").read_bytes()
    hits = [
        c for c in CANARIES for code in ("utf-8", "utf-16-le", "cp932") if c.encode(code) in raw
    ]
    assert hits == []


def test_the_private_key_of_the_officer_is_not_kept_in_the_workspace(two: Two) -> None:
    key = security.officer_key(two.officer.copy.path, two.officer.copy.passphrase)
    with sqlite3.connect(two.folder / "copy.db") as copy:
        two.desk.conn.backup(copy)
    copy.close()
    raw = (two.folder / "copy.db").read_bytes()
    assert key.identity.encode() not in raw and key.recipient.encode() in raw


def test_a_change_under_the_seal_makes_a_new_report_that_does_not_say_what_changed(
    two: Two,
) -> None:
    two.send()
    leaving.note_handed(two.town, 1, TODAY, TODAY)
    now = handing.sources(two.town)
    written = report_from(sent.sent(two.town)[-1].payload_text)
    assert handing.unchanged(now, written)
    municipality.save_together(two.town, {"F08": "test"}, NOW)
    assert not handing.unchanged(handing.sources(two.town), written)
    two.send()
    report = security.report_in_force(two.desk, "393011")
    assert report.edition == 2 and report.changes == ()
    part = security.open_part(
        report, security.officer_key(two.officer.copy.path, two.officer.copy.passphrase)
    )
    assert {each.id: each.value for each in part.questions}["F08"] == '"test"'


def test_withheld_security_answers_are_not_under_the_seal_either(two: Two) -> None:
    leaving.keep_back(two.town, {"F12", "A04"})
    two.send()
    report = security.report_in_force(two.desk, "393011")
    states = {each.id: each.state for each in report.questions}
    assert (states["F12"], states["F08"], report.writer) == ("withheld", "sealed", "")
    part = security.open_part(
        report, security.officer_key(two.officer.copy.path, two.officer.copy.passphrase)
    )
    assert [each.id for each in part.questions] == ["F08"]


def test_with_the_names_who_gave_an_answer_or_is_to_be_asked_stays_in_the_office(
    two: Two,
) -> None:
    interview = municipality.interview_of(two.town)
    asked = Answer("B04", AnswerState.UNKNOWN, ask="税務課の田中さん", note="来週聞く")
    answers = {"B01": replace(interview.answers["B01"], said_by="佐藤 花子"), "B04": asked}
    named = replace(interview, answers=answers)
    assert without_names(named, ()).answers["B01"].said_by == "佐藤 花子"
    assert without_names(named, (NAMES,)).answers["B01"].said_by == ""
    assert without_names(named, ()).answers["B04"] == asked
    assert without_names(named, (NAMES,)).answers["B04"] == replace(asked, ask="")


def test_a_kit_without_an_officer_seals_nothing(tmp_path: Path) -> None:
    prefecture.new_prefecture(tmp_path / "p.dxpref", "39")
    with opening.held(opening.open_prefecture(tmp_path / "p.dxpref")) as desk:
        kit = prefecture.write_kit(desk, tmp_path, None, "", TODAY)[1]
    assert kit.security_recipient == ""


def test_the_officers_public_key_travels_in_the_kit(two: Two) -> None:
    kit = open_kit((two.folder / "kit.dxkit").read_bytes())
    assert security.code_of(kit.security_recipient) == two.officer.code
    with pytest.raises(Refusal, match="E-KEY-KEPT"):
        security.make_officer_key(two.desk, two.folder, TODAY)


def test_why_a_sealed_answer_stays_is_under_the_seal_too(two: Two) -> None:
    two.send()
    said = "契約の金額が公開されるため。金糸555雀"
    key = prefecture.key_of(two.desk)
    reply = reply_to(sent.sent(two.town)[0], remarks=["F08", "B01"])
    reply_taking.take_file(two.town, sealed_reply(two.town, key, reply), NOW)
    before = submission(two.town, TODAY)
    assert before.receipt is not None and before.receipt.up_to_date  # nothing is done yet
    found = town_replies.standing(two.town, TODAY)
    assert found is not None and not any(each.moved_on for each in found.remarks)
    town_replies.explain(two.town, "F08", said, NOW)
    town_replies.explain(two.town, "B01", "公表した数です", NOW)
    asked = {each.question for each in submission(two.town, TODAY).to_tell}
    assert asked == {"F08", "B01"}
    two.send()
    assert submission(two.town, TODAY).to_tell == ()
    report = security.report_in_force(two.desk, "393011")
    assert [each.question for each in report.answers_to_reply] == ["B01"]
    assert said not in sent.sent(two.town)[-1].payload_text
    copy = two.officer.copy
    part = security.open_part(report, security.officer_key(copy.path, copy.passphrase))
    [told] = part.answers_to_reply
    assert (told.question, told.done, told.reason) == ("F08", "explained", said)
