"""A report that lies whole on the stick although writing it failed is not unknown to the town."""

from __future__ import annotations

import errno
import os
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.desks import handing, leaving, reply_taking
from dxdesk.desks.submission import submission
from dxdesk.errors import Refusal
from dxdesk.store import begun, sent
from tests.desks.reply_letters import reply_to, sealed

if TYPE_CHECKING:
    from sqlite_utils import Database

WRITTEN, ARRIVED = date(2026, 11, 24), datetime(2026, 12, 2, 9, 0)


def pulled_out(db: Database, stick: Path, patch: pytest.MonkeyPatch) -> str:
    """Write a report to a stick that is pulled out just after the file has its name."""
    real = os.replace

    def replaced(source: Path, target: Path) -> None:
        real(source, target)
        raise OSError(errno.EIO, "the stick is gone")

    with patch.context() as inside, pytest.raises(Refusal) as refusal:
        inside.setattr(os, "replace", replaced)
        handing.write_report(db, stick, WRITTEN)
    return refusal.value.code


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_report_whose_writing_broke_off_is_not_one_that_was_written(
    db: Database, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = submission(db, WRITTEN)
    assert pulled_out(db, stick, monkeypatch) == "E-CARRY-FAILED"
    assert len(list(stick.glob("*.dxr"))) == 1  # and it is there all the same
    after = submission(db, WRITTEN)
    assert after.receipt == before.receipt
    assert after.standing.made == before.standing.made
    assert after.standing.hands == before.standing.hands


def test_its_edition_is_not_given_to_another_report(
    db: Database, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = sent.sent(db)[-1].edition
    pulled_out(db, stick, monkeypatch)
    assert begun.begun(db)[0].edition == last + 1
    assert submission(db, WRITTEN).standing.next_edition == last + 2
    assert handing.write_report(db, stick, WRITTEN).edition == last + 2
    assert handing.write_report(db, stick, WRITTEN).edition == last + 3


def test_a_reply_to_it_is_taken_and_proves_that_it_arrived(
    db: Database, made: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulled_out(db, stick, monkeypatch)
    [report] = begun.begun(db)
    letter = sealed(db, made, reply_to(report, remarks=["B01"]))
    found = reply_taking.take_file(db, letter, ARRIVED)
    assert found.newest and found.handed_by is not None
    assert sent.sent(db)[-1] == report and not begun.begun(db)
    assert leaving.handed_on(db, report.serial) is not None
    now = submission(db, WRITTEN)
    assert now.receipt is not None and now.receipt.serial == report.serial
    assert reply_taking.take_file(db, letter, ARRIVED).is_taken


def test_a_report_that_never_had_a_name_on_the_stick_gives_its_edition_back(
    db: Database, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = sent.sent(db)[-1].edition

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "the stick is full")

    with monkeypatch.context() as inside, pytest.raises(Refusal, match="E-CARRY-FULL"):
        made = handing.made_for(handing.order(db, stick, WRITTEN), stick)
        handing.note_begun(db, made)
        inside.setattr(os, "fsync", full)
        outcome = handing.written(made)
        inside.undo()
        handing.note_outcome(db, outcome)
    assert not list(stick.iterdir()) and not begun.begun(db)
    assert handing.write_report(db, stick, WRITTEN).edition == last + 1


def test_a_program_that_ended_while_writing_knows_the_report_when_it_starts_again(
    db: Database, made: Path, stick: Path
) -> None:
    report = handing.made_for(handing.order(db, stick, WRITTEN), stick)
    handing.note_begun(db, report)
    handing.written(report)  # and here the window is closed
    found = reply_taking.take_file(
        db, sealed(db, made, reply_to(report.noted, remarks=["B01"])), ARRIVED
    )
    assert found.reply.report_serial == report.handed.serial
    assert sent.sent(db)[-1] == report.noted
