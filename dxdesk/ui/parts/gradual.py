"""Long lists come onto a page a few rows at a time; in between the window answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

Step = Callable[[], None]


class Gradual(QObject):
    """Takes steps (one row each): the first few at once, the others between events."""

    def __init__(self, parent: QObject, at_once: int, then: int) -> None:
        """`at_once` steps before the window may go on, then `then` each time it has its turn."""
        super().__init__(parent)
        self._at_once, self._then = at_once, then
        self._waiting: Iterator[Step] = iter(())
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self._go_on(self._then))

    def begin(self, steps: Iterable[Step]) -> None:
        """Take these steps; those of before that are not taken yet are forgotten."""
        self._soon.stop()
        self._waiting = iter(steps)
        self._go_on(self._at_once)

    @property
    def complete(self) -> bool:
        """Whether every step is taken and its row has its place."""
        return not self._soon.isActive()

    def _go_on(self, most: int) -> None:
        taken = 0
        for step in islice(self._waiting, most):
            step()
            taken += 1
        if taken:  # once more after the last, so that every row has its place when it is complete
            self._soon.start()


class RestingRow(QHBoxLayout):
    """The layout of a row in a long list: how high it is for a width is worked out once.

    Qt forgets the heights of all rows as soon as one more joins the list.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()
