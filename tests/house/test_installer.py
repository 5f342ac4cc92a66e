"""The installer on machines that lack something: it says what to do, and leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT

# What Debian's bare python3 looks like: `venv` is there, `ensurepip` is in another package.
WITHOUT_ENSUREPIP = """
import importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name == "ensurepip" else found(name, *rest)
"""


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A checkout on a machine without ensurepip and without any program on its path."""
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / "installer", checkout / "installer")
    for name in ("pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, checkout)
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "sitecustomize.py").write_text(WITHOUT_ENSUREPIP)
    return checkout


def _start(checkout: Path) -> subprocess.CompletedProcess[str]:
    bare = checkout.parent / "bare"
    return subprocess.run(
        [sys.executable, checkout / "installer" / "start.py"],
        env={**os.environ, "PATH": str(bare), "PYTHONPATH": str(bare), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_a_python_without_ensurepip_is_told_which_package_brings_it(bare: Path) -> None:
    run = _start(bare)
    assert run.returncode == 1
    assert f"python{sys.version_info.major}.{sys.version_info.minor}-venv" in run.stderr
    assert "Traceback" not in run.stderr


def test_an_installation_that_cannot_begin_leaves_nothing_behind(bare: Path) -> None:
    before = sorted(path for path in bare.rglob("*") if "__pycache__" not in path.parts)
    _start(bare)
    assert sorted(path for path in bare.rglob("*") if "__pycache__" not in path.parts) == before
