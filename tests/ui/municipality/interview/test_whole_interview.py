"""The whole interview by keyboard alone, without the window ever standing still."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, thread_time

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.ask.questions import EntryMode
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.home import ModeButton
from tests.ui.municipality.interview import typing_hands as hands
from tests.ui.municipality.interview.conftest import Opened

LONGEST = 0.050  # seconds the window may stand still
QUIET = 0.014  # seconds of work in `_slowness` on a quiet machine


class Heartbeat(QObject):
    """Ticks on the window's own thread; a late tick is a gap."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float]] = []  # seconds, and seconds of work in them
        self._last = (perf_counter(), thread_time())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now = (perf_counter(), thread_time())
        self.gaps.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def restart(self) -> None:
        self.gaps.clear()
        self._last = (perf_counter(), thread_time())


def _choose_all(desk: MunicipalityDesk) -> None:
    """Tab to 「全部」 and press it."""
    for _ in range(30):
        focused = QApplication.focusWidget()
        if isinstance(focused, ModeButton) and focused.accessibleName().startswith("全部"):
            hands.key(Qt.Key.Key_Space)
            return
        hands.key(Qt.Key.Key_Tab)
    raise AssertionError("「全部」 cannot be reached by Tab")


def test_all_127_questions_are_answered_by_keys_alone(opened: Opened, qtbot: QtBot) -> None:
    desk = opened()
    questions = desk.interview.question_set
    _choose_all(desk)
    hands.enter()
    seen: list[str] = []
    while desk.asking.is_open:
        question_id = desk.asking.walk.question
        assert question_id not in seen, f"{question_id} came twice"
        seen.append(question_id)
        hands.answer(questions.by_id[question_id], questions)
        assert not desk.asking.question.summary.text(), (question_id, "was not taken")
    # the municipality was chosen when the file was made, so the interview begins behind it
    assert seen == [q.id for q in questions.questions if q.id != "A01"]
    states = {q.id: desk.interview.state(q.id) for q in questions.questions}
    assert set(states.values()) == {"answered"}
    assert desk.interview.minutes_left(EntryMode.ALL) == 0
    again = opened()
    assert {q: again.interview.state(q) for q in states} == states


def _slowness() -> float:
    """How much slower this machine is just now than the one the limit was set on (1 = as fast)."""
    begun = thread_time()
    sum(number * number for number in range(300_000))
    return max(1.0, (thread_time() - begun) / QUIET)


def _longest(beat: Heartbeat, step: Callable[[], None]) -> float:
    """The longest work between two ticks while a step is done, on a machine as fast as usual."""
    slowness = _slowness()
    beat.restart()
    step()
    QTest.qWait(5)
    return max(work for _, work in beat.gaps) / slowness


@pytest.mark.long  # a measurement: it wants the machine for itself
def test_the_window_never_stands_still_while_answering(opened: Opened) -> None:
    """Work between two ticks, not waiting for a processor that other programs have.

    A page that was late is opened three times more: late is what is late every time.
    """
    desk = opened()
    desk.asking.choose_mode("all")
    desk.asking.resume()
    questions = desk.interview.question_set
    QTest.qWait(100)
    beat = Heartbeat()
    late: list[str] = []
    while desk.asking.is_open:
        question = questions.by_id[desk.asking.walk.question]
        if _longest(beat, lambda asked=question: hands.answer(asked, questions)) > LONGEST:  # type: ignore[misc]
            late.append(desk.asking.walk.question)
    again = {
        page: min(_longest(beat, lambda page=page: _opened_again(desk, page)) for _ in range(3))  # type: ignore[misc]
        for page in late
    }
    assert {page: gap for page, gap in again.items() if gap > LONGEST} == {}


def _opened_again(desk: MunicipalityDesk, page: str) -> None:
    desk.asking.open_home()
    QTest.qWait(20)
    desk.asking.open_question(page)
    QApplication.processEvents()
