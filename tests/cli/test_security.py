"""Security answers on the command line: sealed in the town, read by the officer alone."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import TODAY, typed


@pytest.fixture
def officer(example: Path) -> dict[str, Any]:
    """The officer's key, and a kit that names it, taken in by the first town."""
    desk = example / "prefecture.dxpref"
    made = typed("pref", "security-key", desk, "--to", example, "--today", TODAY, "--json")
    assert typed("pref", "kit", desk, "--to", example, "--today", TODAY).code == 0
    document: dict[str, Any] = made.document
    return document


def _town(example: Path) -> tuple[Path, str]:
    """A town of the prefecture that has said little but where it is weak."""
    code = min((example / "towns").glob("*.dxtown")).stem
    town = example / "weak.dxtown"
    assert typed("town", "new", town, "--code", code, "--kit", example / "kit.dxkit").code == 0
    said = ("B01=1", "B06=none", "F08=none", "F10=none")
    assert typed("town", "answer", town, *said).code == 0
    return town, code


def _sent(town: Path, folder: Path) -> Path:
    done = typed("town", "report", town, "--to", folder, "--today", TODAY, "--json")
    assert done.code == 0, done.err
    return Path(done.document["file"])


def test_what_is_sealed_is_told_to_the_town_and_read_by_the_officer_only(
    example: Path, officer: dict[str, Any]
) -> None:
    town, code = _town(example)
    path, desk = _sent(town, example), example / "prefecture.dxpref"
    told = typed("town", "sealed", town, "--today", TODAY, "--json").document
    assert told["officer"] == officer["code"] and "F08" in told["questions"]
    assert typed("pref", "import", desk, path).code == 0
    words = ("pref", "security", desk, code, "--key", officer["file"])
    read = typed(*words, stdin=officer["passphrase"] + "\n")
    assert read.code == 0 and "とっていない" in read.out and "段階" in read.out
    assert typed(*words, stdin="0" * 25).code == 1
    shown = typed(*words, "--passphrase", officer["passphrase"])
    assert shown.code == 2, "others would read it in the list of running programs"


def test_a_request_behind_the_seal_is_asked_openly_only_when_the_town_says_so(
    example: Path, officer: dict[str, Any]
) -> None:
    town, _ = _town(example)
    hidden = typed("town", "sealed", town, "--today", TODAY, "--json").document["hidden_requests"]
    assert "N11" in hidden
    asked = typed("town", "sealed", town, "--ask", "N11", "--today", TODAY, "--json").document
    assert asked["open_requests"] == ["N11"]
    quiet = typed("town", "sealed", town, "--quiet", "N11", "--today", TODAY, "--json").document
    assert quiet["hidden_requests"] == hidden
    assert "E-CHOICE-NEED" in typed("town", "sealed", town, "--ask", "N99").err


def test_without_an_officer_the_town_is_told_that_the_answers_go_with_the_rest(
    example: Path,
) -> None:
    town, _ = _town(example)
    assert "安全担当の鍵がありません" in typed("town", "sealed", town, "--today", TODAY).out


@pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not here")
def test_the_documented_lines_open_both_layers_of_a_real_report(
    example: Path, officer: dict[str, Any], tmp_path: Path
) -> None:
    path = _sent(_town(example)[0], example)
    key = typed("pref", "key", example / "prefecture.dxpref", "--to", tmp_path, "--json").document
    line = f"age -d -i '{key['file']}' '{path}' | tail -n +4 | tr -d '\\0'"
    payload = subprocess.run(["sh", "-c", line], capture_output=True, check=True).stdout
    report = json.loads(payload)
    states = {each["id"]: each["state"] for each in report["questions"]}
    assert states["F08"] == "sealed" and "とっていない" not in payload.decode()
    assert [e["level"] for e in report["levels"] if e["code"] == "D4"] == [None]
