"""What starts, starts at once: heavy parts are imported when they are first needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dxdesk.desks.municipality import new_town
from tests.gallery.example import SHOWN_TOWN, TODAY
from tests.house.source import ROOT

HEAVY = {
    *("matplotlib", "reportlab", "openpyxl", "sqlite_utils", "highspy"),
    *("PySide6", "numpy", "pyrage", "msgspec"),
}


def _loaded_by(statement: str) -> set[str]:
    """Top-level names a fresh Python holds after one statement."""
    code = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


def test_the_front_door_starts_without_the_heavy_parts() -> None:
    assert _loaded_by("import dxdesk.app") & HEAVY == set()


def test_the_help_is_printed_without_the_heavy_parts() -> None:
    statement = "from dxdesk.cli.door import run\nrun(['--help'])"
    assert _loaded_by(statement) & HEAVY == set()


# What a town's home page does without: cryptography, the network, printing, tables, the solver.
NOT_AT_HOME = {
    *("pyrage", "nacl", "msgspec", "reportlab", "openpyxl", "matplotlib", "numpy", "highspy"),
    *("PySide6.QtNetwork", "PySide6.QtPdf", "PySide6.QtPrintSupport", "_hashlib", "click"),
    *("dxdesk.desks.answer_lines", "dxdesk.desks.submission", "dxdesk.desks.history"),
    *("dateutil", "dxdesk.assess.scale", "dxdesk.plan", "dxdesk.paper.pen", "dxdesk.cli"),
}
OPEN = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from dxdesk import app
from dxdesk.ui.door import entrance
begin = entrance._Visit.begin
def begin_and_look(visit):
    begin(visit)
    look(visit._window)
def look(window):
    if window.windowTitle() == "dxdesk":
        QTimer.singleShot(50, lambda: look(window))
        return
    print(*sys.modules, *vars(sys.modules["PySide6.QtWidgets"]))
    QApplication.quit()
entrance._Visit.begin = begin_and_look
app.open_window(Path(sys.argv[1]))
"""


def test_a_towns_home_page_opens_without_the_heavy_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = tmp_path / "town.dxtown"
    new_town(town, SHOWN_TOWN, None, TODAY)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    run = subprocess.run(
        [sys.executable, "-c", OPEN, str(town)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(run.stdout.split())
    assert "dxdesk.ui.municipality.home" in loaded
    assert loaded & NOT_AT_HOME == set()
    assert "QWizard" not in loaded, "every kind of widget there is was loaded (see viewports.py)"
