"""Python's collector runs on the window's own thread only, and never while work runs beside it.

It runs on whichever thread happens to allocate. On the thread of a `Task` it would destroy
widgets that lie in a circle of references, beside the window's thread, and end the program.
So it never starts by itself: a timer of the window asks, between two events, what is due.

Work such as reading 179 reports makes hundreds of thousands of objects. Looking through them
would halt the window, and they lie in no circle: what such work leaves is set aside unlooked at,
until the desk that holds it is left.
"""

from __future__ import annotations

import gc
import sys
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QTimer

EVERY = 500  # milliseconds; young objects are few in that time
LEAVING = 2_000  # milliseconds after which a desk that was left is gone from the screen
MANY = 10_000  # objects that are looked through without anybody noticing
_TURN = 0.0005  # seconds that work runs on when the window waits for its turn
_NAME = "tidying"
_MOST_ARENAS = -8  # M_ARENA_MAX of malloc.h
_usual_turn = sys.getswitchinterval()
_works: set[object] = set()


def tidy_by_timer(application: QCoreApplication) -> None:
    """Take the collector in hand, once for the whole program."""
    if application.findChild(QTimer, _NAME) is not None:
        return
    gc.disable()
    gc.freeze()  # what importing made lives as long as the program: no need to look at it again
    timer = QTimer(application)
    timer.setObjectName(_NAME)
    timer.timeout.connect(tidy)
    timer.start(EVERY)


def tidy() -> None:
    """Collect the oldest generation that is due by Python's own thresholds."""
    if _works:
        return
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return


def work_begins(work: object) -> None:
    """Work runs beside the window from now on; the window gets its turns more often."""
    _works.add(work)
    sys.setswitchinterval(_TURN)


def work_ends(work: object) -> None:
    """It runs no more; what it made is set aside if it is much."""
    _works.discard(work)
    if _works:
        return
    sys.setswitchinterval(_usual_turn)
    if not gc.isenabled() and gc.get_count()[0] > MANY:
        gc.freeze()


def desk_left() -> None:
    """A desk is closed: what was set aside for it is looked through once it is off the screen."""
    QTimer.singleShot(LEAVING, _look_through_all)


def _look_through_all() -> None:
    if _works or gc.isenabled():
        return
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def share_memory() -> None:
    """Let all threads take memory from one place, where the C library would give each its own.

    Python's threads take turns anyway; what one of them frees is then there for the next.
    """
    if sys.platform != "win32":
        import ctypes

        with suppress(AttributeError):  # not every C library has this
            ctypes.CDLL(None).mallopt(_MOST_ARENAS, 1)


def give_back() -> None:
    """Return to the system what opening a workspace took for a moment and needs no more."""
    gc.collect()
    if sys.platform == "win32":
        import msvcrt

        msvcrt.heapmin()
        return
    import ctypes

    with suppress(AttributeError):  # not every C library has this
        ctypes.CDLL(None).malloc_trim(0)
