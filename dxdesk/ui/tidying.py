"""Python's collector runs on the window's own thread only.

It runs on whichever thread happens to allocate. On the thread of a `Task` it would destroy
widgets that lie in a circle of references, beside the window's thread, and end the program.
So it never starts by itself: a timer of the window asks, between two events, what is due.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QTimer

EVERY = 500  # milliseconds; young objects are few in that time
_NAME = "tidying"


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
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
