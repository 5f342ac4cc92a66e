"""Slow work beside the window: plain records in, a plain record out, progress and stop between."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from dxdesk.ui.tidying import work_begins, work_ends

T = TypeVar("T")

WAIT = 1.5  # seconds that closing waits for work that was asked to stop


class Report:
    """What the work holds: where it says how far it is, and hears that it is to stop."""

    def __init__(self, say: Callable[[object], None], stop: threading.Event) -> None:
        self._say, self._stop = say, stop

    def progress(self, fact: object) -> None:
        """Tell the window how far the work is; any record the screen understands."""
        self._say(fact)

    def stopped(self) -> bool:
        """True once the person (or the closing window) wants the work to end."""
        return self._stop.is_set()


class _Run:
    """One run of one piece of work, on its own thread."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.abandoned = False
        self.thread: threading.Thread | None = None


class Task(QObject):
    """One piece of slow work at a time; its outcome arrives on the window's own thread.

    `progressed` carries what the work reports, `started` and `ended` frame each run. A work that
    was stopped and returns what it has so far is `done` as usual; after `close` nothing arrives.
    """

    progressed = Signal(object)
    started = Signal()
    ended = Signal()
    _told = Signal(object, object)
    _returned = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: _Run | None = None
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._returned.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def running(self) -> bool:
        """True from `start` until the outcome has been delivered."""
        return self._run is not None

    def start(
        self,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` beside the window; then `done(result)` or `failed(refusal or error)`.

        Raises:
            RuntimeError: a piece of work is running already.
        """
        if self._run is not None:
            raise RuntimeError("a task does one piece of work at a time")
        self._run, self._done, self._failed = run, _, _ = _Run(), done, failed
        # A daemon: work that hears no stop must not keep a closed program alive.
        run.thread = threading.Thread(target=self._work, args=(run, work), daemon=True)
        work_begins(run)
        self.started.emit()
        run.thread.start()

    def stop(self) -> None:
        """Ask the work to end soon; returns at once."""
        if self._run is not None:
            self._run.stop.set()

    def close(self) -> None:
        """Ask the work to end, wait a moment for it, and forget its outcome."""
        run, self._run = self._run, None
        if run is None or run.thread is None:
            return
        run.abandoned = True
        run.stop.set()
        run.thread.join(WAIT)
        work_ends(run)

    def _work(self, run: _Run, work: Callable[[Report], object]) -> None:
        report = Report(lambda fact: self._send(run, self._told, fact), run.stop)
        try:
            result = work(report)
        except Exception as error:
            self._send(run, self._returned, None, error)
        else:
            self._send(run, self._returned, result, None)

    @staticmethod
    def _send(run: _Run, signal: Any, *facts: object) -> None:
        if run.abandoned:
            return
        try:
            signal.emit(run, *facts)
        except RuntimeError:  # the window, and this task with it, is gone
            run.stop.set()

    def _pass_on(self, run: _Run, fact: object) -> None:
        if run is self._run:
            self.progressed.emit(fact)

    def _finish(self, run: _Run, result: object, error: Exception | None) -> None:
        if run is not self._run or self._done is None or self._failed is None:
            return
        done, failed = self._done, self._failed
        self._run = self._done = self._failed = None
        work_ends(run)
        if error is None:
            done(result)
        else:
            failed(error)
        self.ended.emit()


def end_work(owner: QObject) -> None:
    """Close every task below `owner`; all are asked to end before the first is waited for."""
    tasks = owner.findChildren(Task)
    for task in tasks:
        task.stop()
    for task in tasks:
        task.close()
