"""How long the window ever stands still while the prefecture's desk works beside it.

python -m tests.bench.heartbeat [--towns 179] [--prefecture 01] [--seconds 20] [--example FOLDER]

A timer of the window's own thread beats every few milliseconds; what is measured are the gaps
between two beats while all reports are taken in, while the solver plans, and while everything is
written as Excel, each with the screen open that shows it. Beside the longest stands how much of
it is the window's own work: the rest it waited for its turn. Under Xvfb where it is installed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from dxdesk.desks import dispatch
from dxdesk.desks.example import Recipe, make_example
from dxdesk.store import opening
from dxdesk.ui.focus_keeper import install
from dxdesk.ui.icons import load_icons
from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.ui.theme import dress
from tests.bench.startup import display
from tests.gallery.example import SEED, TODAY

MOST_MS = 100.0
BEAT_MS = 5
PATIENCE = 600.0  # seconds for one piece of work
AFTERWARDS = 0.5  # seconds: what the window still draws when the work has ended


class Heart(QObject):
    """Beats on the window's thread and keeps how long each beat kept one waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float]] = []  # length, and the window's own work in it
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin with an empty list."""
        self.gaps, self._last, self._worked = [], time.perf_counter(), time.thread_time()
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        """No beats any more; `gaps` stay."""
        self._timer.stop()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append(((now - self._last) * 1000, (worked - self._worked) * 1000))
        self._last, self._worked = now, worked


def measured(desk: PrefectureDesk, work: Callable[[], None]) -> list[tuple[float, float]]:
    """The gaps in milliseconds, in order of length, from the wish to the last drawing."""
    heart = Heart()
    heart.start()
    work()
    _wait(lambda: not desk.busy)
    until = time.monotonic() + AFTERWARDS
    _wait(lambda: time.monotonic() > until)
    heart.stop()
    return sorted(heart.gaps)


def _wait(done: Callable[[], bool]) -> None:
    """Let the window live in a loop as its own until something is so."""
    loop, asking = QEventLoop(), QTimer()
    until = time.monotonic() + PATIENCE
    asking.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > until else None)
    asking.start(4 * BEAT_MS)
    loop.exec()
    if not done():
        raise TimeoutError("the work did not end")


def _told(name: str, gaps: list[tuple[float, float]]) -> bool:
    (longest, work), (most, _) = gaps[-1], gaps[int(len(gaps) * 0.99)]
    whole = f"longest {longest:6.1f} ms (own work {work:4.1f} ms)   99 % {most:5.1f} ms"
    print(f"{name:8} {whole}   {len(gaps):,} beats")
    return longest <= MOST_MS


def _walk(folder: Path, seconds: float) -> bool:
    """Import, solve and export in one window; whether all of it kept the promise."""
    path = folder / "measured.dxpref"
    shutil.copy(folder / "prefecture.dxpref", path)
    desk = PrefectureDesk(opening.open_prefecture(path), path, TODAY, datetime.now)
    desk.planning.effort = dispatch.Effort(seconds, SEED, 2)
    desk.frame.resize(1366, 768)
    desk.frame.show()
    try:
        _wait(lambda: desk.picture is not None and not desk.busy)
        desk.open("inbox")
        kept = _told("import", measured(desk, lambda: desk.reading.take([folder / "reports"])))
        desk.planning.look_at_pool(folder / "pool.xlsx")
        _wait(lambda: not desk.busy)
        desk.pool.bar.forward.emit()
        _wait(lambda: not desk.busy)
        desk.open("plan")
        kept &= _told("solve", measured(desk, desk.planning.plan))
        written = folder / "measured.xlsx"
        kept &= _told("export", measured(desk, lambda: desk.planning.write_plan(written)))
    finally:
        desk.close_quietly()
        path.unlink()
    return kept


def main() -> int:
    """Run the measurement; 1 when the window once stood still longer than promised."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--towns", type=int, default=179)
    arguments.add_argument("--prefecture", default="01")
    arguments.add_argument("--seconds", type=float, default=20.0, help="for the solver")
    arguments.add_argument("--example", type=Path, help="where the example is kept for next time")
    chosen = arguments.parse_args()
    with ExitStack() as open_till_end:
        screen = open_till_end.enter_context(display())
        folder = chosen.example or Path(open_till_end.enter_context(tempfile.TemporaryDirectory()))
        if not (folder / "pool.xlsx").exists():
            recipe = Recipe(chosen.towns, chosen.prefecture, SEED, TODAY)
            make_example(folder, recipe, lambda text: None)
        application = QApplication([])
        dress(application)
        load_icons()
        install()
        print(f"{screen}, {chosen.towns} reports; load {os.getloadavg()[0]:.1f}")
        return 0 if _walk(folder, chosen.seconds) else 1


if __name__ == "__main__":
    sys.exit(main())
