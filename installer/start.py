"""Install what dxdesk needs, then run the example prefecture or the tests.

    python3 installer/start.py            the example prefecture, from interview to plan
    python3 installer/start.py --tests    every check of the project

Only Python itself is needed to start. Nothing is installed outside `.venv`, except, for root
on Debian, the system packages named below; anyone else is told the one line that installs them.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
ON_WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")
OLDEST_PYTHON = (3, 11)

# What Qt loads from the system, and the Debian package that brings it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# Programs that only the tests use; a test whose program is missing is skipped and says so.
TEST_PROGRAMS = {
    "age": "age",
    "pdftoppm": "poppler-utils",
    "qpdf": "qpdf",
    "strace": "strace",
}

TEST_COMMANDS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "--quiet", "."),
    ("mypy",),
)
WINDOW_TESTS = ("door", "municipality", "parts", "prefecture", "whole", "test_*.py")


class NotReady(Exception):
    """Something this program may not or cannot install itself; the text says what to type."""


def say(japanese: str, english: str) -> None:
    """Progress on stderr, in both languages."""
    print(f"[dxdesk] {japanese} / {english}", file=sys.stderr, flush=True)


def run(command: Sequence[str | Path], **environment: str) -> None:
    """Run a command in the checkout; its ordinary output joins the progress on stderr."""
    subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, stdout=sys.stderr, check=True
    )


def _apt_line(packages: Sequence[str]) -> list[str]:
    return ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]


def install_system_packages(packages: Sequence[str]) -> bool:
    """Install Debian packages where root runs this; say the line to type where not."""
    if not shutil.which("apt-get"):
        say(f"見つからないもの: {' '.join(packages)}", "missing, and there is no apt-get here")
        return False
    if os.geteuid() != 0:
        line = " ".join(["sudo", *_apt_line(packages)])
        say("次の1行を実行してから、もう一度お試しください", "run this line, then try again")
        print(f"\n    {line}\n", file=sys.stderr, flush=True)
        return False
    say(f"Debianのパッケージを入れます: {' '.join(packages)}", "installing Debian packages")
    run(["apt-get", "update", "-qq"])
    run(_apt_line(packages), DEBIAN_FRONTEND="noninteractive")
    return True


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide_qt_libraries() -> None:
    """Qt's system libraries. Without them the command line still works, so this never stops."""
    if ON_WINDOWS:
        return
    missing = [package for library, package in QT_LIBRARIES.items() if not _loads(library)]
    if missing:
        install_system_packages(missing)


def provide_test_programs() -> None:
    """The programs of `TEST_PROGRAMS`, where this machine is a Debian."""
    if ON_WINDOWS:
        return
    missing = [package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)]
    if missing:
        install_system_packages(missing)


def require_venv() -> None:
    """Debian keeps `ensurepip` in a package of its own.

    Raises:
        NotReady: it is missing and may not be installed from here.
    """
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not install_system_packages([package]):
        raise NotReady("Pythonの仮想環境を作れません / this Python cannot make a venv")


def _fingerprint(lock: Path) -> str:
    """What an installation was made from; another value means it must be made again."""
    made_from = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    return hashlib.sha256(made_from).hexdigest()


def install_python_packages(lock: Path) -> None:
    """Make `.venv` hold what the lock names and the project itself, unless it already does."""
    stamp = VENV / f"installed-{'-'.join(lock.relative_to(ROOT).with_suffix('').parts)}"
    fingerprint = _fingerprint(lock)
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == fingerprint:
        return
    require_venv()
    say("Pythonの環境 .venv を用意します", "preparing .venv")
    run([sys.executable, "-m", "venv", VENV])
    pip: list[str | Path] = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install"]
    say("部品を入れます（数分かかります）", "installing packages, a few minutes")
    run([*pip, "--require-hashes", "-r", lock])
    run([*pip, "--quiet", "--no-deps", "--no-build-isolation", "--editable", ROOT])
    stamp.write_text(fingerprint)


def dxdesk(*words: str | Path, result: Path | None = None) -> None:
    """One command of the program itself, shown before it runs; its result may go to a file."""
    shown = " ".join(str(word) for word in (*words, *((">", result) if result else ())))
    print(f"\n$ dxdesk {shown}", file=sys.stderr, flush=True)
    command = [PYTHON, "-m", "dxdesk", *words]
    if result is None:
        run(command)
        return
    with result.open("wb") as file:
        subprocess.run(command, cwd=ROOT, stdout=file, check=True)


def make_example(folder: Path, towns: int) -> None:
    """Ask the example towns and write their reports, unless an earlier run has done so."""
    last_made = folder / "pool.xlsx"
    if last_made.exists():
        say(f"{folder} にある例を使います", "using the example that is already there")
    else:
        dxdesk("demo", folder, "--towns", str(towns))


def run_example(folder: Path, towns: int) -> None:
    """The main job: towns are asked, reports travel, the prefecture plans, papers are made."""
    make_example(folder, towns)
    desk = folder / "prefecture.dxpref"
    first_town = min((folder / "towns").glob("*.dxtown"))
    dxdesk("pref", "import", desk, folder / "reports")
    dxdesk("pref", "pool", desk, "--from", folder / "pool.xlsx")
    dxdesk("pref", "plan", desk, result=folder / "plan.txt")
    dxdesk("pref", "export", desk, "--xlsx", folder / "plan.xlsx")
    dxdesk("town", "summary", first_town, "--pdf", folder / "mayor.pdf")
    show_results(folder)


def show_results(folder: Path) -> None:
    """The paths of what was made, on stdout."""
    results = {
        "towns": "市町村の回答 / the towns' answers",
        "reports": "市町村から県への報告 / the towns' reports",
        "kit.dxkit": "県の受付キット / the prefecture's kit",
        "pool.xlsx": "専門人材の一覧 / the pool of specialists",
        "prefecture.dxpref": "県の台帳 / the prefecture's desk",
        "plan.txt": "派遣計画の説明 / the dispatch plan in words",
        "plan.xlsx": "派遣計画の表 / the dispatch plan as a workbook",
        "mayor.pdf": "首長説明の1枚 / the mayor's page",
    }
    say("できました。作ったもの:", "done; what was made:")
    for name, meaning in results.items():
        print(f"{folder / name}  {meaning}")


def run_tests() -> int:
    """Linter, type checker and tests, all of them even when one fails; 0 when all pass."""
    failed = []
    for command in TEST_COMMANDS:
        say(" ".join(command), "checking")
        if subprocess.run([PYTHON, "-m", *command], cwd=ROOT).returncode:
            failed.append(command[0])
    failed += run_pytest()
    if failed:
        say(f"通りませんでした: {' '.join(failed)}", "failed")
    else:
        say("すべて通りました", "all passed")
    return 1 if failed else 0


def run_pytest() -> list[str]:
    """The tests of the window beside all others, each on a processor; the folders that failed.

    Every folder of the window has a process of its own: windows of one would slow the next.
    """
    below = subprocess.Popen([PYTHON, "-m", "pytest", "-q", "--ignore=tests/ui"], cwd=ROOT)
    failed = []
    for name in WINDOW_TESTS:
        folders = [str(path) for path in sorted((ROOT / "tests" / "ui").glob(name))]
        say(f"pytest {' '.join(folders)}", "checking")
        words = ["pytest", "-q", "-p", "no:cacheprovider", *folders]
        told = subprocess.run([PYTHON, "-m", *words], cwd=ROOT, stdout=subprocess.PIPE)
        print(told.stdout.decode("utf-8", "replace"), flush=True)
        if told.returncode:
            failed.append(f"tests/ui/{name}")
    return [*failed, *(["tests"] if below.wait() else [])]


def wishes(words: Sequence[str]) -> argparse.Namespace:
    """What the person asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "demo")
    parser.add_argument("--towns", type=int, default=24)
    parser.add_argument("--tests", action="store_true", help="run every check of the project")
    return parser.parse_args(words)


def main(words: Sequence[str]) -> int:
    """Install, then do what was asked for."""
    wish = wishes(words)
    if sys.version_info < OLDEST_PYTHON:
        say("Python 3.11以上で実行してください", "Python 3.11 or newer is needed")
        return 1
    try:
        if wish.tests:
            provide_test_programs()
        lock = ROOT / ("tests/requirements.lock" if wish.tests else "requirements.lock")
        install_python_packages(lock)
        provide_qt_libraries()
        if wish.tests:
            return run_tests()
        run_example(wish.folder.absolute(), wish.towns)
    except NotReady as reason:
        print(f"[dxdesk] {reason}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as stopped:
        command = " ".join(str(word) for word in stopped.cmd)
        say("途中で止まりました。上の行をご覧ください", f"stopped at: {command}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
