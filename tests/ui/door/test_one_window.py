"""One window a person; a second start hands over its file and ends."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.errors import Refusal
from dxdesk.ui.door.first_window import Doorbell, be_first, knock
from tests.house.source import ROOT

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from dxdesk.ui.door.first_window import be_first, knock
app = QCoreApplication([])
folder = Path(sys.argv[1])
assert be_first(folder) is None
knock(folder, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
"""
FIRST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from dxdesk.ui.door.first_window import Doorbell, be_first
app = QCoreApplication([])
mark = be_first(Path(sys.argv[1]))
bell = Doorbell(Path(sys.argv[1]))
print("listening", flush=True)
time.sleep(60)
"""


def _second(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND, str(folder), *words], cwd=ROOT)


@pytest.mark.parametrize("file", [None, "町 #1 %20.dxtown", "𠮷田.dxr"])
def test_a_second_start_raises_the_first_and_hands_over_its_file(
    qtbot: QtBot, tmp_path: Path, file: str | None
) -> None:
    mark = be_first(tmp_path)
    assert mark is not None
    bell = Doorbell(tmp_path)
    words = [str(tmp_path / file)] if file else []
    with qtbot.waitSignal(bell.rung, timeout=10_000) as rung:
        second = _second(tmp_path, *words)
    assert rung.args == [tmp_path / file if file else None]
    assert second.wait(10) == 0


def test_after_a_kill_the_next_start_is_the_first_again(qtbot: QtBot, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", FIRST, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == b"listening"
        assert be_first(tmp_path) is None
        first.kill()
    mark = be_first(tmp_path)
    assert mark is not None
    bell = Doorbell(tmp_path)
    with qtbot.waitSignal(bell.rung, timeout=10_000):
        second = _second(tmp_path)
    assert second.wait(10) == 0


def test_a_first_window_that_does_not_answer_is_told_within_moments(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(Refusal, match="E-WINDOW-SILENT"):
        knock(tmp_path, None)
    assert time.monotonic() - began < 4


@pytest.mark.parametrize("strange", ["folder", "pipe", "endless", "old", "of nobody", "NUL"])
def test_a_note_that_no_second_start_has_left_rings_nobody(
    qtbot: QtBot, tmp_path: Path, strange: str
) -> None:
    note = tmp_path / "second starts" / "1.note"
    note.parent.mkdir()
    if strange == "folder":
        note.mkdir()
    elif strange == "pipe" and hasattr(os, "mkfifo"):
        os.mkfifo(note)
    elif strange == "endless":
        with note.open("wb") as file:
            file.truncate(1 << 30)
    else:
        now = b"%d" % time.time()
        words = {"old": b"1700000000\n/a", "NUL": now + b"\n/a\0b"}
        note.write_bytes(words.get(strange, b"/a"))
    rung: list[object] = []
    bell = Doorbell(tmp_path)
    bell.rung.connect(rung.append)
    with qtbot.waitSignal(bell.rung, timeout=10_000):
        second = _second_beside(tmp_path, tmp_path / "町.dxtown")
    assert second.wait(10) == 0
    assert rung == [tmp_path / "町.dxtown"]


def _second_beside(folder: Path, file: Path) -> subprocess.Popen[bytes]:
    """A second start that does not ask whether it is the first."""
    words = SECOND.replace("assert be_first(folder) is None\n", "")
    return subprocess.Popen([sys.executable, "-c", words, str(folder), str(file)], cwd=ROOT)


def test_a_folder_of_notes_that_was_tidied_away_comes_again(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path)
    qtbot.wait(100)
    (tmp_path / "second starts").rmdir()
    qtbot.waitUntil(lambda: (tmp_path / "second starts").is_dir(), timeout=10_000)
    with qtbot.waitSignal(bell.rung, timeout=10_000):
        second = _second_beside(tmp_path, tmp_path / "町.dxtown")
    assert second.wait(10) == 0


def test_where_no_note_can_be_left_the_window_works_and_a_second_start_is_told(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "second starts").write_bytes(b"")
    bell = Doorbell(tmp_path)
    qtbot.wait(50)
    assert bell.parent() is None
    with pytest.raises(Refusal, match="E-WINDOW-SILENT"):
        knock(tmp_path, None)
