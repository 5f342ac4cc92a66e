"""The window outlives a fault of the binding that would end it after a few screens."""

from __future__ import annotations

import subprocess
import sys

from tests.house.source import ROOT

CALLS = """
import dxdesk.ui
from PySide6.QtCore import QObject, QTimer, Signal
class Speaker(QObject):
    said = Signal(str)
timer, speaker = QTimer(), Speaker()
heard = []
speaker.said.connect(heard.append)
for _ in range(50_000):
    timer.stop()
    speaker.setObjectName("x")
    speaker.said.emit("x")
print("still here")
"""


def test_a_hundred_thousand_calls_of_qt_do_not_end_the_program() -> None:
    run = subprocess.run([sys.executable, "-c", CALLS], cwd=ROOT, capture_output=True, text=True)
    assert (run.returncode, run.stdout.strip()) == (0, "still here"), run.stderr
