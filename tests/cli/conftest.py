"""One small example prefecture, made once by the command line and copied for each test."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from dxdesk.cli.door import run

TODAY = "2026-11-23"


@dataclass(frozen=True)
class Outcome:
    """What one command line gave."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)


def typed(*arguments: object, stdin: str = "") -> Outcome:
    """Run one command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    with (
        redirect_stdout(out),
        redirect_stderr(err),
        mock.patch.object(sys, "stdin", io.StringIO(stdin)),
    ):
        code = run([str(each) for each in arguments])
    return Outcome(code, out.getvalue(), err.getvalue())


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("県庁 例") / "demo"
    outcome = typed("demo", folder, "--towns", 5, "--today", TODAY)
    assert outcome.code == 0, outcome.err
    return folder


@pytest.fixture
def example(made_once: Path, tmp_path: Path) -> Path:
    """A copy of the example prefecture that a test may change."""
    return Path(shutil.copytree(made_once, tmp_path / "example"))


@pytest.fixture(scope="session")
def planned_once(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("planned") / "planned"
    shutil.copytree(made_once, folder)
    desk = folder / "prefecture.dxpref"
    quick = ("--work", 3, "--threads", 1, "--today", TODAY)
    for words in (
        ("import", desk, folder / "reports"),
        ("pool", desk, "--from", folder / "pool.xlsx"),
        ("plan", desk, *quick),
    ):
        outcome = typed("pref", *words)
        assert outcome.code == 0, outcome.err
    return folder


@pytest.fixture
def planned(planned_once: Path, tmp_path: Path) -> Path:
    """The example's prefecture with reports, a pool and a plan, which a test may change."""
    return Path(shutil.copytree(planned_once, tmp_path / "planned")) / "prefecture.dxpref"


@pytest.fixture
def command() -> Callable[..., Outcome]:
    return typed
