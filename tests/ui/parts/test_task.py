"""Slow work beside the window: told, stopped, failed, closed in the middle."""

from __future__ import annotations

import threading
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from dxdesk.errors import Refusal
from dxdesk.ui.task import Report, Task, end_work


def _not_expected(fact: object) -> None:
    raise AssertionError(fact)


def test_work_is_done_elsewhere_and_its_result_arrives_in_the_window(qtbot: QtBot) -> None:
    task = Task()
    told: list[object] = []
    places: list[threading.Thread] = []

    def work(report: Report) -> int:
        places.append(threading.current_thread())
        report.progress("half")
        return 42

    def done(result: int) -> None:
        told.append(result)
        places.append(threading.current_thread())

    task.progressed.connect(told.append)
    with qtbot.waitSignal(task.ended):
        task.start(work, done, _not_expected)
        assert task.running
    assert told == ["half", 42]
    assert places[0] is not places[1] and places[1] is threading.main_thread()
    assert not task.running


def test_a_refusal_of_the_work_is_handed_over_as_it_is(qtbot: QtBot) -> None:
    task = Task()
    told: list[Exception] = []

    def work(report: Report) -> None:
        raise Refusal("E-CODE", text="12")

    with qtbot.waitSignal(task.ended):
        task.start(work, _not_expected, told.append)
    assert [error.code for error in told if isinstance(error, Refusal)] == ["E-CODE"]


def test_work_that_is_stopped_may_still_hand_over_what_it_has(qtbot: QtBot) -> None:
    task = Task()
    told: list[object] = []

    def work(report: Report) -> str:
        while not report.stopped():
            time.sleep(0.002)
        return "so far"

    with qtbot.waitSignal(task.ended):
        task.start(work, told.append, _not_expected)
        task.stop()
    assert told == ["so far"]


def test_one_task_does_one_piece_of_work_at_a_time(qtbot: QtBot) -> None:
    task = Task()
    go_on = threading.Event()
    with qtbot.waitSignal(task.ended):
        task.start(lambda report: go_on.wait(5), lambda result: None, _not_expected)
        with pytest.raises(RuntimeError):
            task.start(lambda report: None, lambda result: None, _not_expected)
        go_on.set()


def test_closing_the_window_ends_the_work_and_forgets_its_result(qtbot: QtBot) -> None:
    task = Task()
    told: list[object] = []

    def work(report: Report) -> str:
        while not report.stopped():
            time.sleep(0.002)
        return "too late"

    task.start(work, told.append, _not_expected)
    task.close()
    qtbot.wait(20)
    assert told == [] and not task.running


def test_closing_does_not_wait_for_ever_for_work_that_hears_nothing(qtbot: QtBot) -> None:
    task, free = Task(), threading.Event()
    task.start(lambda report: free.wait(30), _not_expected, _not_expected)
    before = time.monotonic()
    task.close()
    waited = time.monotonic() - before
    free.set()
    qtbot.wait(20)
    assert waited < 4


def test_a_task_whose_window_is_gone_lets_its_work_end_quietly(qtbot: QtBot) -> None:
    free, ended = threading.Event(), threading.Event()
    window = QThread()  # any object that owns the task
    task = Task(window)

    def work(report: Report) -> None:
        free.wait(5)
        report.progress("to nobody")
        ended.set()

    task.start(work, _not_expected, _not_expected)
    window.deleteLater()
    del task
    qtbot.wait(20)
    free.set()
    assert ended.wait(5)


def test_all_work_of_a_desk_ends_together_and_tells_nobody(qtbot: QtBot) -> None:
    desk = QObject()
    tasks = [Task(desk), Task(QObject(desk))]

    def work(report: Report) -> str:
        while not report.stopped():
            time.sleep(0.001)
        return "late"

    for task in tasks:
        task.start(work, _not_expected, _not_expected)
    end_work(desk)
    qtbot.wait(20)
    assert not any(task.running for task in tasks)


def test_the_window_goes_on_while_the_work_is_busy(qtbot: QtBot) -> None:
    """No gap over 50 ms between two beats while another thread counts."""
    task = Task()
    beats: list[float] = []

    def work(report: Report) -> int:
        return sum(number % 7 for number in range(3_000_000))

    beat = QTimer()
    beat.setInterval(5)
    beat.timeout.connect(lambda: beats.append(time.monotonic()))
    beat.start()
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.start(work, lambda result: None, _not_expected)
    gaps = [later - earlier for earlier, later in pairwise(beats)]
    assert sorted(gaps)[int(len(gaps) * 0.9)] < 0.05
