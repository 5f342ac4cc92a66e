"""Time to the first painted window, and memory, beside a bare PySide6 window in the same run.

python -m tests.bench.startup [--runs 9] [--town FILE]

Both programs are started anew for every run, in turn; the first of each is thrown away. The
clock starts before the process does and stops when the window has painted once; memory is read
when nothing more happens, with the example town's desk open. Under Xvfb where it is installed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from dxdesk.desks.example import Recipe, make_example
from tests.gallery.example import PREFECTURE, SEED, TODAY

MOST_TIMES_BARE, MOST_MB = 1.3, 90.0
_DISPLAYS = range(140, 200)
_SETTLED_MS = 2500

_TELL = f"""
import sys, time
def painted():
    print(time.monotonic(), flush=True)
    from PySide6.QtCore import QTimer
    QTimer.singleShot({_SETTLED_MS}, leave)
def leave():
    from PySide6.QtWidgets import QApplication
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            print(int(line.split()[1]) * 1024 / 1e6, flush=True)
    QApplication.quit()
"""
_BARE = (
    _TELL
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    seen = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.seen:
            self.seen = True
            painted()
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
)
_DXDESK = (
    _TELL
    + """
from pathlib import Path
from dxdesk import app
from dxdesk.ui.window import EmptyFrame
drawn = EmptyFrame.paintEvent
def paint(self, event):
    first = not self._seen
    drawn(self, event)
    if first:
        painted()
EmptyFrame.paintEvent = paint
app.open_window(Path(sys.argv[1]))
"""
)


@dataclass(frozen=True, slots=True)
class Seen:
    """One start."""

    seconds: float
    megabytes: float


def start(code: str, *words: str) -> Seen:
    """Start one program, wait until it has settled and ends by itself."""
    with tempfile.TemporaryDirectory() as settings:
        environment = {**os.environ, "XDG_CONFIG_HOME": settings}
        began = time.monotonic()
        run = subprocess.run(
            [sys.executable, "-c", code, *words],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
    painted, memory = run.stdout.split()[:2]
    return Seen(float(painted) - began, float(memory))


@contextmanager
def display() -> Iterator[str]:
    """A screen of our own where there can be one; else Qt draws without any."""
    if not shutil.which("Xvfb"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "offscreen"
        return
    number = next(n for n in _DISPLAYS if not Path(f"/tmp/.X11-unix/X{n}").exists())
    server = subprocess.Popen(
        ["Xvfb", f":{number}", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        stderr=subprocess.DEVNULL,
    )
    os.environ["DISPLAY"] = f":{number}"
    os.environ.pop("QT_QPA_PLATFORM", None)
    try:
        while not Path(f"/tmp/.X11-unix/X{number}").exists():
            time.sleep(0.05)
        yield "Xvfb"
    finally:
        server.terminate()
        server.wait()


def measured(runs: int, town: Path) -> tuple[Seen, Seen]:
    """Medians of bare window and dxdesk, started in turn."""
    bare, ours = [], []
    for _ in range(runs + 1):
        bare.append(start(_BARE))
        ours.append(start(_DXDESK, str(town)))
    return _median(bare[1:]), _median(ours[1:])


def _median(seen: list[Seen]) -> Seen:
    return Seen(median(each.seconds for each in seen), median(each.megabytes for each in seen))


def main() -> int:
    """Run the benchmark; 1 when dxdesk is slower or larger than promised."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=9)
    arguments.add_argument(
        "--town", type=Path, help="a .dxtown to open; the example's if not given"
    )
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder, display() as screen:
        town = chosen.town
        if town is None:
            recipe = Recipe(1, PREFECTURE, SEED, TODAY)
            made = make_example(Path(folder) / "example", recipe, lambda text: None)
            [town] = made.paths["towns"].glob("*.dxtown")
        bare, ours = measured(chosen.runs, town)
    ratio = ours.seconds / bare.seconds
    print(f"{screen}, median of {chosen.runs}, warm; load {os.getloadavg()[0]:.1f}")
    print(f"bare window  {bare.seconds:.3f} s  {bare.megabytes:.1f} MB")
    print(f"dxdesk       {ours.seconds:.3f} s  {ours.megabytes:.1f} MB  ratio {ratio:.2f}")
    return 1 if ratio > MOST_TIMES_BARE or ours.megabytes > MOST_MB else 0


if __name__ == "__main__":
    sys.exit(main())
