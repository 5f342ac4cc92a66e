"""Kit, ledger, report, page and checking: the steps of the town desk, also out of order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.ask.staffing import Person
from dxdesk.desks import handing, prefecture, workspaces
from dxdesk.desks import municipality as desk
from dxdesk.desks.checking import look
from dxdesk.errors import Refusal
from dxdesk.paper.ledger_book import ledger_workbook
from dxdesk.store import backups, kits, opening, sent
from tests.paper.reading_back import copied_text

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)
NEXT_YEAR = date(2027, 4, 1)
NOW = datetime(2026, 11, 23, 10, 42)


def _kit(folder: Path, code: str) -> bytes:
    path = folder / f"{code}.dxpref"
    prefecture.new_prefecture(path, code)
    db = opening.open_prefecture(path)
    try:
        return prefecture.write_kit(db, folder, None, "", TODAY)[0].read_bytes()
    finally:
        opening.close(db)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    desk.new_town(tmp_path / "toyo.dxtown", "393011", None, TODAY)
    db = opening.open_town(tmp_path / "toyo.dxtown")
    yield db
    opening.close(db)


def _refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, match=rf"^{code}\b")


def test_without_a_kit_there_is_no_report_and_no_serial_is_spent(
    town: Database, tmp_path: Path
) -> None:
    with _refused("E-NO-KIT"):
        handing.write_report(town, tmp_path, TODAY)
    desk.take_kit(town, _kit(tmp_path, "39"))
    with _refused("E-CARRY-NO-FOLDER"):
        handing.write_report(town, tmp_path / "抜かれたUSB", TODAY)
    assert handing.write_report(town, tmp_path, TODAY).serial == 1


def test_another_prefectures_kit_does_not_push_out_the_right_one(
    town: Database, tmp_path: Path
) -> None:
    right = _kit(tmp_path, "39")
    desk.take_kit(town, right)
    with _refused("E-KIT-TOWN"):
        desk.take_kit(town, _kit(tmp_path, "38"))
    with _refused("E-KIT-SIG"):
        desk.take_kit(town, right[:-2] + b"0\n" if right[-2:-1] != b"0" else right[:-2] + b"1\n")
    assert kits.kit_bytes(town) == right


def test_serials_go_on_for_ever_and_editions_begin_again_each_fiscal_year(
    town: Database, tmp_path: Path
) -> None:
    desk.take_kit(town, _kit(tmp_path, "39"))
    made = [handing.write_report(town, tmp_path, day) for day in (TODAY, TODAY, NEXT_YEAR)]
    assert [(each.serial, each.edition) for each in made] == [(1, 1), (2, 2), (3, 1)]
    assert len({each.paper_code for each in made}) == 3
    assert len(sent.sent(town)) == len({each.path for each in made}) == 3


def test_the_page_carries_the_code_of_the_report_it_belongs_to_and_no_other(
    town: Database, tmp_path: Path
) -> None:
    desk.take_kit(town, _kit(tmp_path, "39"))

    def codes(*reports: handing.Handed) -> list[bool]:
        printed = copied_text(handing.summary(town, TODAY).pdf, tmp_path).replace(" ", "")
        return [each.paper_code.replace(" ", "") in printed for each in reports]

    first = handing.write_report(town, tmp_path, TODAY)
    assert codes(first) == [True]
    desk.save_answers(town, {"B01": 3, "C02": "none"}, NOW, lambda saved: None)
    assert codes(first) == [False], "something has changed: the page is a draft"
    second = handing.write_report(town, tmp_path, TODAY)
    assert codes(first, second) == [False, True]


def test_a_ledger_with_a_bad_cell_or_with_nothing_in_it_changes_nobody(town: Database) -> None:
    desk.take_ledger(town, ledger_workbook([Person("p1", "髙橋 一郎", "総務課", 6)], []), NOW)
    before = desk.interview_of(town)
    assert [person.name for person in before.people] == ["髙橋 一郎"]
    with _refused("E-LEDGER-BLANK"):
        desk.take_ledger(town, ledger_workbook([], []), NOW)
    with _refused("E-NOT-XLSX"):
        desk.take_ledger(town, b"name,post\n", NOW)
    assert desk.interview_of(town) == before


def test_a_report_is_checked_whole_by_whichever_of_its_two_keys_is_at_hand(
    town: Database, tmp_path: Path
) -> None:
    desk.take_kit(town, _kit(tmp_path, "39"))
    stick = tmp_path / "a" / "b" / "stick"
    stick.mkdir(parents=True)
    report = handing.write_report(town, stick, TODAY)
    opening.close(town)
    alone = look(report.path)
    assert (alone.sound, alone.checked) == (None, "outside")
    for name in ("toyo.dxtown", "39.dxpref"):
        found = look(report.path, tmp_path / name)
        own = report.paper_code if name.endswith(".dxtown") else None  # typed in, never shown
        assert (found.sound, found.facts.get("paper_code")) == (True, own)
    prefecture.new_prefecture(tmp_path / "38.dxpref", "38")
    with _refused("E-DECRYPT"):
        look(report.path, tmp_path / "38.dxpref")


def test_a_key_of_another_prefecture_beside_a_report_does_not_hide_the_right_one(
    town: Database, tmp_path: Path
) -> None:
    desk.take_kit(town, _kit(tmp_path, "39"))
    prefecture.new_prefecture(tmp_path / "38.dxpref", "38")
    report = handing.write_report(town, tmp_path, TODAY)
    assert look(report.path).sound is True


def test_a_report_written_after_a_copy_was_put_back_has_a_serial_never_seen_before(
    town: Database, tmp_path: Path
) -> None:
    desk.take_kit(town, _kit(tmp_path, "39"))
    copy = backups.back_up(town, NOW)
    seen = [handing.write_report(town, tmp_path, TODAY).serial for _ in range(3)]
    opening.close(town)
    workspaces.restore(tmp_path / "toyo.dxtown", copy, NOW)
    with opening.held(opening.open_town(tmp_path / "toyo.dxtown")) as again:
        assert handing.write_report(again, tmp_path, TODAY).serial > max(seen)
