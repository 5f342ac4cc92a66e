"""What is installed: locked, and complete outside the checkout."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from dxdesk import shelf
from dxdesk.words import tr
from tests.house.source import ROOT, imports, modules

LOCKS = (ROOT / "requirements.lock", ROOT / "tests" / "requirements.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# The names under which packages are imported, where these differ from the packages' own.
IMPORTED_AS = {"docx": "python-docx", "nacl": "pynacl", "PySide6": "pyside6-essentials"}


def _pins(lock: Path) -> dict[str, str]:
    """Package and the text that follows its name, hashes included."""
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {line.split("==")[0]: line for line in lines}


def _needed() -> set[str]:
    names = [re.split("[<>=!~ ]", each)[0] for each in PROJECT["project"]["dependencies"]]
    return set(names)


@pytest.mark.parametrize("lock", LOCKS, ids=str)
def test_everything_locked_has_its_hash(lock: Path) -> None:
    assert all("--hash=sha256:" in pin for pin in _pins(lock).values())


@pytest.mark.parametrize("lock", LOCKS, ids=str)
def test_a_lock_names_no_address(lock: Path) -> None:
    assert "://" not in lock.read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", LOCKS, ids=str)
def test_a_lock_covers_what_the_project_needs(lock: Path) -> None:
    built_with = set(PROJECT["build-system"]["requires"])
    assert _needed() | built_with <= set(_pins(lock))


def test_the_tests_run_with_the_versions_people_run() -> None:
    for package, pin in _pins(LOCKS[0]).items():
        assert _pins(LOCKS[1])[package] == pin


def test_everything_imported_is_declared() -> None:
    tops = {name.split(".")[0] for path in modules() for name in imports(path, annotations=False)}
    others = tops - set(sys.stdlib_module_names) - {"dxdesk", "__future__"}
    packages = {IMPORTED_AS.get(name, name).replace("_", "-").lower() for name in others}
    assert packages <= _needed()


def test_an_installed_program_finds_its_data_without_the_checkout(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    look = (
        f"import sys; sys.path.insert(0, {str(installed)!r})\n"
        "from dxdesk import shelf, words\n"
        "print(shelf.__file__, len(shelf.question_set().questions), words.tr('Options'))\n"
        "print((shelf.paths.resources() / 'format' / 'FORMAT.md').stat().st_size > 0)"
    )
    run = subprocess.run(
        [sys.executable, "-c", look], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert run.stdout.startswith(str(installed))
    assert run.stdout.split()[1:] == [
        str(len(shelf.question_set().questions)),
        tr("Options"),
        "True",
    ]
