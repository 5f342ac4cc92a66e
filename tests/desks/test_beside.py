"""Files and kept contradictions: in the workspace, in the report, on the other side."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.ask.attachments import MOST_EACH
from dxdesk.desks import attachments, contradictions, handing, leaving
from dxdesk.desks import municipality as work
from dxdesk.errors import Refusal
from dxdesk.exchange.reports import payload_text, report_from
from dxdesk.report.beside import content_of
from dxdesk.report.needs_report import NeedsReport
from dxdesk.store import kept_contradictions, opening

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY, NOW = date(2026, 11, 23), datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "town.dxtown"
    work.new_town(path, "016373", None, TODAY)
    with opening.held(opening.open_town(path)) as opened:
        yield opened


def _file(folder: Path, name: str, content: bytes) -> attachments.Brought:
    (folder / name).write_bytes(content)
    return attachments.read_brought(folder / name)


def _report(db: Database) -> NeedsReport:
    return handing.report_of(handing.sources(db), 1, TODAY)


def _refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, check=lambda refusal: refusal.code == code)


def test_a_file_stays_in_the_office_until_it_is_ticked(db: Database, tmp_path: Path) -> None:
    work.save_together(db, {"B07": "memo"}, NOW)
    made = attachments.attach(db, "B07", _file(tmp_path, "引継書.pdf", b"%PDF-1.7 x"), NOW)
    assert _report(db).attachments == ()
    attachments.let_travel(db, made.key, True)
    [there] = report_from(payload_text(_report(db))).attachments
    assert (there.question, there.name, there.size) == ("B07", "引継書.pdf", 10)
    assert content_of(there) == b"%PDF-1.7 x"
    assert there.sha256 == sha256(b"%PDF-1.7 x").hexdigest()


def test_a_file_as_large_as_allowed_arrives_whole(db: Database, tmp_path: Path) -> None:
    content = os.urandom(MOST_EACH)
    brought = _file(tmp_path, "図面.pdf", content)
    attachments.attach(db, "E04", brought, NOW, travels=True)
    [there] = report_from(payload_text(_report(db))).attachments
    assert content_of(there) == content
    with _refused("E-ATTACH-TRAVELS"):
        attachments.attach(db, "E04", _file(tmp_path, "b", b"b"), NOW, travels=True)
    assert len(attachments.attachments(db)) == 1


def test_a_file_beside_an_answer_kept_back_does_not_travel(db: Database, tmp_path: Path) -> None:
    attachments.attach(db, "B07", _file(tmp_path, "a.pdf", b"a"), NOW, travels=True)
    leaving.keep_back(db, {"B07"})
    assert _report(db).attachments == ()


def test_what_is_too_large_empty_or_there_already_changes_nothing(
    db: Database, tmp_path: Path
) -> None:
    (tmp_path / "film.mp4").write_bytes(bytes(MOST_EACH + 1))
    with _refused("E-ATTACH-SIZE"):
        attachments.read_brought(tmp_path / "film.mp4")
    with _refused("E-ATTACH-EMPTY"):
        attachments.attach(db, "B07", _file(tmp_path, "e", b""), NOW)
    attachments.attach(db, "B07", _file(tmp_path, "a.pdf", b"a"), NOW)
    with _refused("E-ATTACH-TWICE"):
        attachments.attach(db, "B07", _file(tmp_path, "b.pdf", b"a"), NOW)
    with _refused("E-QUESTION-UNKNOWN"):
        attachments.attach(db, "Z99", _file(tmp_path, "c", b"c"), NOW)
    assert [each.name for each in attachments.attachments(db)] == ["a.pdf"]


def test_taking_a_file_out_can_be_undone(db: Database, tmp_path: Path) -> None:
    made = attachments.attach(db, "B07", _file(tmp_path, "a.pdf", b"a"), NOW)
    taken = attachments.take_out(db, made.key)
    assert attachments.attachments(db) == ()
    with _refused("E-ATTACH-GONE"):
        attachments.content_of(db, made.key)
    attachments.bring_back(db, taken)
    assert attachments.attachments(db) == (made,)
    assert attachments.content_of(db, made.key) == b"a"


def test_a_file_brought_back_never_takes_the_place_of_another(db: Database, tmp_path: Path) -> None:
    made = attachments.attach(db, "B07", _file(tmp_path, "a.pdf", b"a"), NOW)
    taken = attachments.take_out(db, made.key)
    attachments.attach(db, "B07", _file(tmp_path, "b.pdf", b"b"), NOW)
    attachments.bring_back(db, taken)
    contents = [attachments.content_of(db, each.key) for each in attachments.attachments(db)]
    assert contents == [b"a", b"b"]


def test_what_was_swept_is_really_gone(db: Database, tmp_path: Path) -> None:
    kept = attachments.attach(db, "B07", _file(tmp_path, "b.pdf", b"b"), NOW)
    made = attachments.attach(db, "B07", _file(tmp_path, "a.pdf", bytes(600_000)), NOW)
    taken = attachments.take_out(db, made.key)
    attachments.sweep(db)
    with _refused("E-ATTACH-GONE"):
        attachments.bring_back(db, taken)
    assert attachments.attachments(db) == (kept,)
    assert db.conn.execute("SELECT count(*) FROM attachment_contents").fetchone() == (1,)


def test_a_file_that_never_came_in_whole_is_not_there_and_is_swept(
    db: Database, tmp_path: Path
) -> None:
    brought = _file(tmp_path, "a.pdf", bytes(600_000))
    coming = attachments.Attaching(db, "B07", brought, NOW)
    assert coming.step() and coming.step()
    assert attachments.attachments(db) == ()
    attachments.sweep(db)
    made = attachments.attach(db, "B07", brought, NOW)
    assert attachments.content_of(db, made.key) == bytes(600_000)


def test_a_contradiction_kept_travels_with_both_answers_and_the_reason(db: Database) -> None:
    interview = work.save_together(db, {"F13": "ban", "H04": "use"}, NOW)
    assert _report(db).contradictions == ()
    contradictions.keep(db, interview, "Z18", "1つの課だけで試している", TODAY)
    [told] = report_from(payload_text(_report(db))).contradictions
    assert [side.shown for side in told.sides] == ["使わないと決めている", "導入した"]
    assert (told.reason, told.kept_on) == ("1つの課だけで試している", TODAY)
    leaving.keep_back(db, {"H04"})
    assert _report(db).contradictions == ()


def test_a_contradiction_kept_is_open_again_once_an_answer_changes(db: Database) -> None:
    interview = work.save_together(db, {"F13": "ban", "H04": "use"}, NOW)
    contradictions.keep(db, interview, "Z18", "試している", TODAY)
    changed = work.save_said(db, interview, "H04", "trial", NOW)
    kept = kept_contradictions.kept(db)
    assert [line.reason for line in contradictions.clash_lines(changed, kept, TODAY)] == [""]
    assert [line.id for line in contradictions.open_about(changed, kept, "F13", TODAY)] == ["Z18"]
    assert _report(db).contradictions == ()
    back = work.save_said(db, changed, "H04", "use", NOW)
    assert contradictions.open_about(back, kept, "F13", TODAY) == ()


def test_a_reason_is_needed_and_only_for_what_contradicts(db: Database) -> None:
    interview = work.save_together(db, {"F13": "ban", "H04": "use"}, NOW)
    with _refused("E-CLASH-REASON"):
        contradictions.keep(db, interview, "Z18", "  ", TODAY)
    with _refused("E-CLASH-GONE"):
        contradictions.keep(db, interview, "Z19", "理由", TODAY)
    assert kept_contradictions.kept(db) == ()


def test_the_same_report_is_written_again_only_if_nothing_beside_the_answers_changed(
    db: Database, tmp_path: Path
) -> None:
    written = _report(db)
    assert handing.unchanged(handing.sources(db), written)
    attachments.attach(db, "B07", _file(tmp_path, "a.pdf", b"a"), NOW, travels=True)
    assert not handing.unchanged(handing.sources(db), written)
