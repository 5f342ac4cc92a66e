"""One window a person; a second start hands over its file and ends."""

from __future__ import annotations

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
