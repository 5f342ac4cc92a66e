"""A full or failing disk: the person is told, nothing half-done stays, work goes on afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from dxdesk.store.answers import answers, save_answer
from dxdesk.store.backups import back_up, backups
from dxdesk.store.checking import content_digest
from dxdesk.store.opening import close, create_town, look, open_prefecture, open_town
from dxdesk.store.received import add_report, received
from tests.store.workshop import (
    NOT_ON_WINDOWS,
    NOW,
    answer,
    full_prefecture,
    full_town,
    received_report,
    refused,
)


def test_an_import_into_a_full_file_leaves_no_part_of_it(tmp_path: Path) -> None:
    db = open_prefecture(full_prefecture(tmp_path / "pref.dxpref"))
    [(pages,)] = db.conn.execute("PRAGMA page_count")
    before, full = content_digest(db), 0
    report = received_report("393011", payload_text="回答" * 20_000)
    for room in range(0, 40, 3):
        db.conn.execute(f"PRAGMA max_page_count = {pages + room}")
        code = refused(lambda: add_report(db, report))
        if not code:
            break
        full += 1
        assert code == "E-DISK-FULL"
        assert content_digest(db) == before
    assert full > 5
    assert report in received(db)
    close(db)
    assert look(tmp_path / "pref.dxpref").kind == "prefecture"


@contextmanager
def _no_file_longer_than(size: int) -> Iterator[None]:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@NOT_ON_WINDOWS
def test_a_write_error_is_told_and_the_next_answer_is_saved_in_the_same_sitting(
    tmp_path: Path,
) -> None:
    path = full_town(tmp_path / "town.dxtown")
    db = open_town(path)
    before = answers(db)
    with _no_file_longer_than(path.stat().st_size):
        wide = answer("Z01", "長い" * 9_000)
        assert refused(lambda: save_answer(db, wide, NOW)) == "E-DISK"
        assert answers(db) == before
    save_answer(db, wide, NOW)
    close(db)
    db = open_town(path)
    assert answers(db) == {**before, "Z01": wide}
    close(db)


@NOT_ON_WINDOWS
def test_a_copy_that_finds_no_room_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = full_town(tmp_path / "town.dxtown")
    db = open_town(path)
    with _no_file_longer_than(path.stat().st_size // 2):
        assert refused(lambda: back_up(db, datetime(2026, 11, 23))) == "E-DISK"
    assert backups(path) == ()
    assert os.listdir(tmp_path / "town.dxtown.backups") == []
    assert back_up(db, datetime(2026, 11, 23)).exists()
    save_answer(db, answer("Z01", 1), NOW)
    close(db)


@NOT_ON_WINDOWS
def test_a_workspace_that_finds_no_room_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with _no_file_longer_than(20_000):
        assert refused(lambda: create_town(tmp_path / "town.dxtown")) == "E-DISK"
    assert os.listdir(tmp_path) == []


@NOT_ON_WINDOWS
def test_a_file_taken_away_while_it_is_open_is_noticed_at_the_next_answer(tmp_path: Path) -> None:
    path = full_town(tmp_path / "town.dxtown")
    db = open_town(path)
    save_answer(db, answer("Z01", 1), NOW)
    away = tmp_path / "away.dxtown"
    path.rename(away)
    assert refused(lambda: save_answer(db, answer("Z02", 2), NOW)) == "E-DB-MOVED"
    full_town(path)  # another file under the same name
    assert refused(lambda: save_answer(db, answer("Z02", 2), NOW)) == "E-DB-MOVED"
    path.unlink()
    away.rename(path)
    save_answer(db, answer("Z02", 2), NOW)
    assert set(answers(db)) >= {"Z01", "Z02"}
    close(db)
    assert look(path).kind == "town"


_VISIT = """
import sys
from pathlib import Path
from dxdesk.errors import Refusal
from dxdesk.store import answers, opening
from tests.store.workshop import answer
try:
    db = opening.open_town(Path(sys.argv[1]))
    answers.save_answer(db, answer("Z01", "新"), "2026-11-23")
    print("saved")
    opening.close(db)
except Refusal as refusal:
    print(refusal.code)
"""
# one system call fails once (`when=4`) or from then on (`when=2+`)
_FAULTS = [
    ("pread64:error=EIO:when=4",),
    ("pread64:error=EIO:when=6",),
    ("pread64:error=EIO:when=3+", "read:error=EIO:when=2+"),
    ("pread64:error=EIO:when=8+", "read:error=EIO:when=2+"),
    ("pwrite64:error=EIO:when=3",),
    ("pwrite64:error=ENOSPC:when=1",),
    ("pwrite64:error=ENOSPC:when=5+",),
    ("fdatasync:error=EIO:when=1",),
    ("fdatasync:error=EIO:when=2+",),
    ("ftruncate:error=EIO:when=1",),
]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("faults", _FAULTS)
def test_a_failing_disk_is_never_taken_for_damage_and_loses_nothing(
    faults: tuple[str, ...], tmp_path: Path
) -> None:
    path = full_town(tmp_path / "town.dxtown")
    calls = ",".join(fault.split(":")[0] for fault in faults)
    ran = subprocess.run(
        ["strace", "-f", "-qq", "-o", os.devnull, "-P", str(path), "-P", f"{path}-journal",
         "-e", f"trace={calls}", *(f"--inject={fault}" for fault in faults),
         sys.executable, "-c", _VISIT, str(path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() in {"saved", "E-DISK", "E-DISK-FULL"}
    db = open_town(path)
    kept = answers(db)
    close(db)
    assert "Z01" in kept or ran.stdout.strip() != "saved"
    assert len(kept) == 60 + ("Z01" in kept)
