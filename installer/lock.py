"""Renew the two lock files: `python3 installer/lock.py` (needs the network, uses uv).

Every file named in a lock carries its hash, and no line says where it was fetched from.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "tests" / "requirements.lock"
HEADER = (
    "# Names, versions and hashes of everything installed, for Python 3.11 and later,\n"
    "# on Linux and Windows. Renewed by: python3 installer/lock.py\n"
)
COMPILE = (
    *("pip", "compile", "pyproject.toml", "--group", "build", "--universal"),
    *("--python-version", "3.11", "--generate-hashes", "--upgrade"),
    *("--no-header", "--no-annotate", "--no-emit-index-url", "--quiet"),
)


def _uv_in(folder: Path) -> Path:
    """The uv program in a throw-away environment."""
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return programs / "uv"


def _compile(uv: Path, lock: Path, *options: str) -> None:
    subprocess.run([uv, *COMPILE, *options, "--output-file", lock], cwd=ROOT, check=True)
    lock.write_text(HEADER + lock.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def main() -> None:
    """Renew both locks; the tests' lock holds the same versions and the test tools besides."""
    with tempfile.TemporaryDirectory() as folder:
        uv = _uv_in(Path(folder))
        _compile(uv, RUN_LOCK)
        _compile(uv, TEST_LOCK, "--extra", "test", "--constraint", str(RUN_LOCK))


if __name__ == "__main__":
    main()
