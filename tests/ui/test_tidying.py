"""No widget is destroyed beside the window's own thread."""

from __future__ import annotations

import gc
import sys
import threading
import weakref

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ui.task import Report, Task
from dxdesk.ui.tidying import MANY, desk_left, tidy, tidy_by_timer


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


def test_what_much_work_leaves_is_not_looked_through_by_the_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    tidy_by_timer(qapp)
    kept: list[list[int]] = []
    task = Task()
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.start(lambda report: [[n] for n in range(9 * MANY)], kept.extend, lambda error: None)
    assert len(kept) == 9 * MANY
    assert gc.get_count()[0] < MANY


def test_a_desk_that_was_left_is_gone_although_it_was_set_aside(
    qtbot: QtBot, qapp: QApplication
) -> None:
    tidy_by_timer(qapp)
    gone_on: list[int] = []
    circle = _Circle(gone_on)
    gc.freeze()
    circle.hide()
    del circle
    tidy()
    gc.collect()
    assert not gone_on, "what is set aside is not looked at"
    desk_left()
    qtbot.waitUntil(lambda: bool(gone_on), timeout=10_000)
    assert set(gone_on) == {threading.get_ident()}


def test_the_window_gets_its_turns_more_often_only_while_work_runs(qtbot: QtBot) -> None:
    usual = sys.getswitchinterval()
    seen: list[float] = []
    task = Task()
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.start(lambda report: sys.getswitchinterval(), seen.append, lambda error: None)
    assert seen[0] < usual == sys.getswitchinterval()
