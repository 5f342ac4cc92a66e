"""No widget is destroyed beside the window's own thread."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ui.task import Report, Task
from dxdesk.ui.tidying import tidy_by_timer


class _Circle(QWidget):
    """A widget that only the collector can remove."""

    def __init__(self, gone_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: gone_on.append(threading.get_ident()))


def _busy(report: Report) -> int:
    kept = [[number] for number in range(200_000)]  # enough to start the collector many times
    return len(kept)


def test_widgets_in_a_circle_go_on_the_windows_thread_while_work_runs_beside_it(
    qtbot: QtBot, qapp: QApplication
) -> None:
    tidy_by_timer(qapp)
    gone_on: list[int] = []
    for _ in range(50):
        _Circle(gone_on)
    task = Task()
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.start(_busy, lambda count: None, lambda error: None)
    gc.collect()
    assert gone_on, "the circles are gone"
    assert set(gone_on) == {threading.get_ident()}
