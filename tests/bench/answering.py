"""How long it takes from a key to the answer on the disk and to the next question on the screen.

python -m tests.bench.answering [--town FILE]

The whole interview is answered by keys in a real window, as a person does who reads each page for
a moment. Measured from the key that ends an answer: until the answer is durable, and until the
next page is painted. A stall is work of the window's own thread of more than 50 ms between two
beats; a page with a stall is opened three times more, and counts when it stalls every time. The
processor time stands beside the clock, for other programs may have the processor. Under Xvfb
where it is installed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dxdesk.desks.municipality import new_town
from dxdesk.store import opening
from dxdesk.ui.focus_keeper import install
from dxdesk.ui.icons import load_icons
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.theme import dress
from dxdesk.ui.window import MainWindow
from tests.bench.startup import display
from tests.gallery.example import TODAY
from tests.ui.municipality.interview import typing_hands

MOST_MS = 50.0
BEAT_MS = 1
READING_MS = 40  # a person is on a page at least as long; what is made beside it is made then
TOWN = "016373"


@dataclass
class Measured:
    """What was measured, in milliseconds."""

    durable: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)
    slow_by_clock: int = 0  # beats later than the limit, whoever had the processor
    stalls: dict[str, float] = field(default_factory=dict)  # page: work between two beats


class Watch(QObject):
    """Knows when the last key was pressed, when an answer was kept, and each late beat."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = self.kept = 0.0
        self.longest = 0.0  # milliseconds of work between two beats
        self.late = 0
        self._clock, self._work = perf_counter(), thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            self.pressed = perf_counter()
        return False

    def keep(self) -> None:
        """The answer is on the disk now."""
        self.kept = perf_counter()

    def begin(self) -> None:
        """Forget what was before."""
        self.longest, self.late, self.kept = 0.0, 0, 0.0
        self._clock, self._work = perf_counter(), thread_time()

    def _beat(self) -> None:
        clock, work = perf_counter(), thread_time()
        self.longest = max(self.longest, (work - self._work) * 1000)
        self.late += (clock - self._clock) * 1000 > MOST_MS
        self._clock, self._work = clock, work


def answer_all(desk: MunicipalityDesk, watch: Watch) -> Measured:
    """Answer every question that is asked, and look at the pages that stalled once more."""
    found, questions = Measured(), desk.interview.question_set
    desk.asking.choose_mode("all")
    desk.asking.resume()
    QTest.qWait(10 * READING_MS)
    desk.interview_changed.connect(watch.keep)
    while desk.asking.is_open:
        page = desk.asking.walk.question
        watch.begin()
        typing_hands.answer(questions.by_id[page], questions)
        painted = perf_counter()
        QTest.qWait(READING_MS)
        if watch.kept:
            found.durable.append((watch.kept - watch.pressed) * 1000)
            found.painted.append((painted - watch.pressed) * 1000)
        found.slow_by_clock += watch.late
        if watch.longest > MOST_MS:
            following = desk.asking.walk.question if desk.asking.is_open else page
            found.stalls[following] = watch.longest
    found.stalls = {page: took for page in found.stalls if (took := _again(desk, watch, page))}
    return found


def _again(desk: MunicipalityDesk, watch: Watch, page: str) -> float:
    """The shortest stall of three when a page is opened from the first page; 0 for none."""
    took = []
    for _ in range(3):
        desk.asking.open_home()
        QTest.qWait(READING_MS)
        watch.begin()
        desk.asking.open_question(page)
        QTest.qWait(READING_MS)
        took.append(watch.longest)
    return min(took) if min(took) > MOST_MS else 0.0


def tell(found: Measured) -> bool:
    """Print the figures; whether the window never stood still."""
    for name, times in (("durable", found.durable), ("next page", found.painted)):
        middle, most = _share(times, 0.5), _share(times, 0.99)
        print(f"{name:9}  median {middle:6.1f} ms   99 % {most:6.1f} ms   {len(times)} answers")
    stalls = ", ".join(f"{page} {took:.0f} ms" for page, took in found.stalls.items())
    print(f"stalls over {MOST_MS:.0f} ms of work: {len(found.stalls)}  {stalls}".rstrip())
    print(f"beats over {MOST_MS:.0f} ms by the clock: {found.slow_by_clock}")
    return not found.stalls


def _share(times: Sequence[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def _opened(path: Path, application: QApplication) -> tuple[MunicipalityDesk, MainWindow]:
    dress(application)
    load_icons()
    install()
    window = MainWindow()
    desk = MunicipalityDesk(opening.open_town(path), path, TODAY, datetime.now)
    window.show_page(desk.frame, desk.title)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return desk, window


def main() -> int:
    """Run the measurement; 1 when the window once stood still longer than promised."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--town", type=Path, help="a workspace; a copy of it is answered")
    chosen = arguments.parse_args()
    with display() as screen, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "town.dxtown"
        if chosen.town:
            shutil.copy(chosen.town, path)
        else:
            new_town(path, TOWN, None, TODAY)
        application = QApplication([])
        desk, window = _opened(path, application)
        watch = Watch()
        application.installEventFilter(watch)
        print(f"{screen}; load {os.getloadavg()[0]:.1f}")
        kept = tell(answer_all(desk, watch))
        desk.close_quietly()
        window.close()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
