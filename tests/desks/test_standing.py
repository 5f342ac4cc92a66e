"""The three words on the home page, told without composing a report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.ask.interview import UNANSWERED
from dxdesk.ask.progress import progress
from dxdesk.ask.questions import EntryMode
from dxdesk.desks import handing, leaving, municipality, prefecture
from dxdesk.desks.standing import mark_of, standing_by_mark
from dxdesk.desks.submission import submission
from dxdesk.store import opening
from dxdesk.ui.municipality.three_steps import entered_in_words

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    """東洋町 with a kit, one answer said, and a report written."""
    desk = tmp_path / "39.dxpref"
    prefecture.new_prefecture(desk, "39")
    db = opening.open_prefecture(desk)
    kit, _ = prefecture.write_kit(db, tmp_path, None, "", TODAY)
    opening.close(db)
    path = tmp_path / "town.dxtown"
    municipality.new_town(path, "393011", kit.read_bytes(), TODAY)
    town = opening.open_town(path)
    municipality.save_together(town, {"B01": "2"}, NOW)
    handing.write_report(town, tmp_path, TODAY)
    yield town
    opening.close(town)


def _by_mark(db: Database) -> object:
    return standing_by_mark(db, municipality.interview_of(db), TODAY)


def test_what_the_mark_tells_is_what_composing_tells(town: Database) -> None:
    assert _by_mark(town) == submission(town, TODAY).standing
    leaving.note_handed(town, 1, TODAY, TODAY)
    assert _by_mark(town) == submission(town, TODAY).standing


def test_after_a_change_only_composing_can_tell_and_taking_it_back_is_seen(
    town: Database,
) -> None:
    before = mark_of(town)
    municipality.save_together(town, {"B01": "3"}, NOW)
    assert _by_mark(town) is None
    municipality.save_together(town, {"B01": "2"}, NOW)
    assert mark_of(town) == before
    assert _by_mark(town) is not None


def test_what_stays_in_the_office_is_part_of_the_mark(town: Database) -> None:
    before = mark_of(town)
    leaving.keep_back(town, ["B01"])
    assert mark_of(town) != before


def test_before_the_first_report_the_mark_is_not_needed(tmp_path: Path) -> None:
    path = tmp_path / "new.dxtown"
    municipality.new_town(path, "393011", None, TODAY)
    db = opening.open_town(path)
    found = standing_by_mark(db, municipality.interview_of(db), TODAY)
    assert found is not None
    assert found == submission(db, TODAY).standing
    assert found.made is None
    opening.close(db)


def test_not_knowing_is_counted_beside_what_is_entered_and_is_not_left_to_say(
    town: Database,
) -> None:
    interview = municipality.interview_of(town)
    before = submission(town, TODAY).standing
    core = [q.id for q in interview.visible(EntryMode.CORE) if interview.state(q.id) == UNANSWERED]
    municipality.save_together(town, {core[0]: "わからない"}, NOW)
    now = submission(town, TODAY).standing
    home = progress(municipality.interview_of(town), EntryMode.CORE)
    assert now.core_unknown == 1 == sum(section.unknown for section in home)
    assert now.core_left == before.core_left - 1 == sum(section.left for section in home)


def test_the_page_of_sending_counts_as_the_first_page_does(town: Database) -> None:
    standing = replace(submission(town, TODAY).standing, core=41, core_left=0, core_unknown=3)
    assert entered_in_words(standing) == "要望に必要な41問：入力済み38・確認待ち3・まだ0"
    known = replace(standing, core_unknown=0)
    assert entered_in_words(known) == "要望に必要な41問に、すべて入力済み"
