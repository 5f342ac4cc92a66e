"""Lets the solver work beside a supervisor who hears "stop" and tells how far it has come.

The solver hears an interrupt only at its own pauses, which on a large prefecture are seconds
apart. So it works in a thread of its own; its supervisor looks ten times a second. A solver told
to stop may still be winding down when the supervisor has gone on: the next one waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

LOOK_SECONDS = 0.1

_winding_down: list[Thread] = []


def supervise(
    work: Callable[[], None], over: Callable[[], bool], cancel: Callable[[], None]
) -> bool:
    """Whether `work` came to its end; once `over` says True it is cancelled and left behind.

    `over` is asked in the caller's own thread. What `work` raises is raised here.
    """
    flaws: list[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as flaw:
            flaws.append(flaw)

    while _winding_down:
        _winding_down[-1].join(LOOK_SECONDS)
        if not _winding_down[-1].is_alive():
            _winding_down.pop()
        elif over():
            return False
    thread = Thread(target=guarded)
    thread.start()
    while thread.is_alive():
        thread.join(LOOK_SECONDS)
        if thread.is_alive() and over():
            cancel()
            thread.join(2 * LOOK_SECONDS)
            if thread.is_alive():
                _winding_down.append(thread)
                return False
    if flaws:
        raise flaws[0]
    return True
