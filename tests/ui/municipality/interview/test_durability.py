"""An answer is in the file before the next page shows, whatever then happens to the program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from dxdesk.desks import municipality as work
from dxdesk.store import opening

DRIVER = """
import sys
from datetime import date, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from dxdesk.ui import theme
theme.dress(app)
from dxdesk.store import opening
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.ui.municipality.interview import typing_hands as hands
path = Path(sys.argv[1])
desk = MunicipalityDesk(
    opening.open_town(path), path, date(2026, 11, 23), lambda: datetime(2026, 11, 23, 10, 42)
)
desk.frame.show()
desk.frame.activateWindow()
app.processEvents()
desk.asking.choose_mode("all")
desk.asking.resume()
questions = desk.interview.question_set
while desk.asking.is_open:
    before = desk.asking.walk.question
    hands.answer(questions.by_id[before], questions)
    print(before, desk.asking.walk.question, flush=True)
"""


def _driven_and_killed(path: Path, after: int, pause: float) -> list[list[str]]:
    """Answer until some pages have moved on, then kill; what the pages were."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.getcwd()}
    with subprocess.Popen(
        [sys.executable, "-c", DRIVER, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    ) as run:
        assert run.stdout is not None
        moved = [run.stdout.readline().split() for _ in range(after)]
        time.sleep(pause)
        run.send_signal(signal.SIGKILL)
        rest = run.stdout.read().splitlines()
    return moved + [line.split() for line in rest if line.count(" ") == 1]


def test_every_page_that_moved_on_is_in_the_file_after_a_kill(path: Path) -> None:
    chance = Random(3)
    answered: set[str] = set()
    for _ in range(4):
        moved = _driven_and_killed(path, chance.randrange(3, 9), chance.random() / 5)
        answered |= {before for before, _ in moved}
        database = opening.open_town(path)
        interview, place = work.interview_of(database), work.place(database)
        opening.close(database)
        assert {q for q in answered if interview.state(q) != "answered"} == set()
        # the page that was on the screen, or the one just behind it
        assert place.question not in answered or place.question == moved[-1][1]
    assert len(answered) > 10
