"""Files that cannot be opened: each gets a page that says so, and buttons that work."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from dxdesk.desks import municipality as town_desk
from dxdesk.store import backups, opening
from dxdesk.store.opening import open_town
from dxdesk.ui.door.trouble import TroubleScreen
from dxdesk.ui.door.welcome import WelcomeScreen
from dxdesk.ui.door.workspace_lock import lock_path
from dxdesk.words import tr
from tests.house.source import ROOT
from tests.samples.shelf import HERE
from tests.ui.door.conftest import NOW, TODAY, Visit

HOLD = """
import sys, time
from pathlib import Path
from dxdesk.ui.door.workspace_lock import locked
from dxdesk.store.opening import open_town
lock = locked(Path(sys.argv[1]))
db = open_town(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def town(home: Path) -> Path:
    path = home / "393011.dxtown"
    town_desk.new_town(path, "393011", None, TODAY)
    return path


def _trouble(visit: Visit, path: Path, code: str) -> TroubleScreen:
    visit.reception.begin(path)
    screen = visit.page(TroubleScreen)
    assert screen.code == code
    return screen


def _spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:4000] = b"\xff" * 3900  # the head of the first page: where every table begins
    path.write_bytes(data)


def test_a_damaged_file_is_brought_back_from_its_newest_sound_copy(
    visit: Visit, town: Path
) -> None:
    db = open_town(town)
    backups.back_up(db, NOW - timedelta(days=1))
    opening.close(db)
    _spoil(town)
    screen = _trouble(visit, town, "E-DB-DAMAGED")
    screen.bar.forward.emit()
    assert visit.desk() == "東洋町"
    assert list(town.parent.glob("393011.aside-*.dxtown")), "the damaged file is kept"


def test_a_damaged_file_without_a_copy_leaves_the_way_to_another(visit: Visit, town: Path) -> None:
    _spoil(town)
    screen = _trouble(visit, town, "E-DB-DAMAGED")
    assert screen.bar.primary.text() == tr("Another file")


def test_a_newer_file_is_left_as_it_is_to_the_byte(visit: Visit, town: Path) -> None:
    connection = sqlite3.connect(town)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()
    before = town.read_bytes()
    _trouble(visit, town, "E-DB-NEWER")
    assert town.read_bytes() == before


def test_a_missing_file_is_opened_once_it_is_back(visit: Visit, town: Path) -> None:
    elsewhere = town.rename(town.with_name("USB.dxtown"))
    screen = _trouble(visit, town, "E-DB-MISSING")
    elsewhere.rename(town)
    screen.bar.forward.emit()
    assert visit.desk() == "東洋町"


def test_a_file_of_another_kind_is_named_and_the_way_back_leads_to_the_first_page(
    visit: Visit, home: Path
) -> None:
    other = home / "家計簿.xlsx"
    other.write_bytes(b"PK\x03\x04 xl/workbook")
    screen = _trouble(visit, other, "E-FILE-OTHER")
    assert "dxdeskが作ったものではないExcel" in _words_on(screen)
    screen.bar.back.emit()
    visit.page(WelcomeScreen)


def test_a_report_waits_for_the_prefectures_workspace(visit: Visit, home: Path) -> None:
    report = home / "393011.dxr"
    report.write_bytes(b"age-encryption.org/v1\n")
    assert "このファイルについて" in _words_on(_trouble(visit, report, "E-NEEDS-DESK"))


def test_a_report_with_nobody_to_take_it_is_told_about(visit: Visit, home: Path) -> None:
    report = Path(shutil.copy(HERE / "report-2-typical.dxr", home))
    said = _words_on(_trouble(visit, report, "E-NEEDS-DESK"))
    assert "封をした報告です" in said and "都道府県に渡して" in said


def _words_on(screen: TroubleScreen) -> str:
    labels = screen.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisibleTo(screen))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_file_that_can_only_be_read_says_so(visit: Visit, town: Path) -> None:
    town.chmod(0o444)
    _trouble(visit, town, "E-DB-READONLY")


def test_a_file_open_in_another_program_is_refused_and_opened_after_a_kill_without_a_word(
    visit: Visit, town: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(town)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "held"
        screen = _trouble(visit, town, "E-DB-BUSY")
        holder.kill()
    assert lock_path(town).exists(), "the kill left its mark"
    screen.bar.forward.emit()
    assert visit.desk() == "東洋町"


def test_a_mark_from_another_computer_is_explained_and_never_forced(
    visit: Visit, town: Path
) -> None:
    lock_path(town).write_text("4711\ndxdesk\nJOHO-02\nabc\ndef\n")
    screen = _trouble(visit, town, "E-DB-ELSEWHERE")
    screen.retry_wanted.emit()
    again = visit.page(TroubleScreen)
    visit.qtbot.waitUntil(lambda: visit.window.page is not screen, timeout=10_000)
    again = visit.page(TroubleScreen)
    assert again.code == "E-DB-ELSEWHERE"
    again.takeover_wanted.emit()
    assert visit.desk() == "東洋町"


def test_leaving_a_workspace_frees_it_for_others(visit: Visit, town: Path) -> None:
    visit.reception.begin(town)
    visit.desk()
    visit.window.close()
    opening.close(open_town(town))
    assert not lock_path(town).exists()


def test_the_next_start_opens_what_was_open(visit: Visit, town: Path) -> None:
    visit.reception.begin(town)
    visit.desk()
    visit.reception.end()
    visit.window.show_empty()
    visit.reception.begin(None)
    assert visit.desk() == "東洋町"
