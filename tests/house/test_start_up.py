"""The command line answers at once: heavy parts are imported when they are first needed."""

from __future__ import annotations

import subprocess
import sys

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
