"""The whole interview by keyboard alone, without the window ever standing still."""

from __future__ import annotations

from time import perf_counter, thread_time

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


def test_the_window_never_stands_still_while_answering(opened: Opened, qtbot: QtBot) -> None:
    desk = opened()
    beat = Heartbeat()
    QTest.qWait(1500)
    idle = max(gap for gap, _ in beat.gaps)
    desk.asking.choose_mode("all")
    desk.asking.resume()
    questions = desk.interview.question_set
    QTest.qWait(50)
    beat.restart()
    while desk.asking.is_open:
        hands.answer(questions.by_id[desk.asking.walk.question], questions)
        QTest.qWait(5)
    gaps = sorted(beat.gaps)
    busiest = max(work for _, work in gaps)
    print(f"idle {idle:.3f} longest {gaps[-5:]} busiest {busiest:.3f} ticks {len(gaps)}")
    assert busiest <= LONGEST
    assert gaps[-1][0] <= LONGEST + idle
