"""The whole job in a real window on a screen of its own, with pictures of its stations.

python -m tests.ui.whole.on_screen DIR [--size 1366x768]

Needs Xvfb. It goes through the program's own front door, with settings and documents of nobody
else; each picture is the whole screen. Ends with 1 when the job could not be done.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from dxdesk.ui.door import entrance
from dxdesk.ui.window import MainWindow
from tests.ui.whole.prefecture_job import prefecture_work
from tests.ui.whole.town_job import town_work

INSIDE = "--inside"
SETTLED = 400  # milliseconds a station is left to itself before its picture is taken


@contextmanager
def screen(size: str) -> Iterator[str]:
    """A screen nobody sees; its name for DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as said:
                yield ":" + said.readline().strip()
        finally:
            server.terminate()


def outside(folder: Path, size: str) -> int:
    """Start the screen, and the program on it."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="dxdesk-") as home, screen(size) as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/settings",
        }
        words = [sys.executable, "-m", "tests.ui.whole.on_screen", str(folder), INSIDE]
        return subprocess.run(words, env=environment, check=False).returncode


class DrivenWindow(MainWindow):
    """The program's window, in which somebody works as soon as it is painted."""

    folder = Path()
    failed = False

    def __init__(self) -> None:
        super().__init__()
        self.resize(QGuiApplication.primaryScreen().size())
        self.painted.connect(lambda: QTimer.singleShot(0, self._work))

    def _work(self) -> None:
        numbers = count(1)
        look = partial(self._take_picture, numbers)
        home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
        ground, stick = home / "dxdeskの練習", home / "USB"
        stick.mkdir()
        try:
            self.activateWindow()
            town_work(self, stick, look)
            prefecture_work(self, ground, (ground / "reports", stick), home / "計画.xlsx", look)
        except BaseException:
            traceback.print_exc()
            look("failed")
            DrivenWindow.failed = True
        self.close()

    def _take_picture(self, numbers: Iterator[int], station: str) -> None:
        QTest.qWait(SETTLED)
        picture = QGuiApplication.primaryScreen().grabWindow(0)
        picture.save(str(self.folder / f"{next(numbers):02d}_{station}.png"))


def inside(folder: Path) -> int:
    """Work through the job in the program's own window."""
    DrivenWindow.folder = folder
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with patch.object(entrance, "MainWindow", DrivenWindow):
        code = entrance.enter(None)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return code or int(DrivenWindow.failed)


def main() -> int:
    """Run the command."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--size", default="1366x768")
    arguments.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    return inside(chosen.folder) if chosen.inside else outside(chosen.folder, chosen.size)


if __name__ == "__main__":
    sys.exit(main())
