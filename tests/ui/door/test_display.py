"""Without a screen, or without what Qt needs of the system: a sentence, never a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dxdesk import app
from dxdesk.errors import Refusal
from dxdesk.ui.door import display
from tests.house.source import ROOT

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="X and Debian only")
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def _run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    here = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, "-m", "dxdesk", *words],
        cwd=ROOT,
        env={**here, **environment},
        capture_output=True,
        text=True,
    )


@LINUX
def test_without_a_screen_the_help_is_printed() -> None:
    run = _run()
    assert run.returncode == 0
    assert "town" in run.stdout and "open" in run.stdout


@LINUX
@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":7654"}])
def test_opening_a_file_without_a_screen_is_refused_in_a_sentence(
    environment: dict[str, str],
) -> None:
    run = _run("open", "a.dxtown", **environment)
    assert run.returncode == 1
    assert run.stderr.startswith("E-NO-DISPLAY")


@LINUX
def test_what_the_system_lacks_is_named_with_the_one_line_that_brings_it() -> None:
    with pytest.raises(Refusal) as refused:
        display.refuse_missing(["libnobody.so.9"])
    assert refused.value.code == "E-NO-LIBRARY"
    assert str(refused.value.values["line"]).startswith("sudo apt-get install")
    display.refuse_missing()


def test_other_words_go_to_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.started(["check", str(Path("nowhere.dxtown"))]) == 1
    assert "E-FILE-MISSING" in capsys.readouterr().err
