"""Lets solvers work beside a supervisor who hears "stop" and tells how far they have come.

A solver hears an interrupt only at its own pauses, which on a large prefecture are seconds
apart. So each works in a thread of its own; the supervisor looks ten times a second. A solver told
to stop may still be winding down when the supervisor has gone on: the next one waits for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Thread

LOOK_SECONDS = 0.1

_winding_down: list[Thread] = []


def supervise(
    works: Sequence[Callable[[], None]], over: Callable[[], bool], cancel: Callable[[], None]
) -> bool:
    """Whether all works came to their end; once `over` says True they are cancelled and left.

    `over` is asked in the caller's own thread. What a work raises is raised here.
    """
    flaws: list[BaseException] = []

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as flaw:
            flaws.append(flaw)

    if not _ended(tuple(_winding_down), over):
        return False
    threads = [Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    if not _ended(threads, over):
        cancel()
        for thread in threads:
            thread.join(2 * LOOK_SECONDS)
        left = [thread for thread in threads if thread.is_alive()]
        _winding_down.extend(left)
        if left:
            return False
    if flaws:
        raise flaws[0]
    return True


def _ended(threads: Sequence[Thread], over: Callable[[], bool]) -> bool:
    """Wait for all of them; False as soon as it is over before that."""
    for thread in threads:
        while thread.is_alive():
            thread.join(LOOK_SECONDS)
            if thread.is_alive() and over():
                return False
    _winding_down[:] = [thread for thread in _winding_down if thread.is_alive()]
    return True
