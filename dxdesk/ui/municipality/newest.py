"""Slow pages are made one after the other; of several wishes only the newest is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from dxdesk.errors import Refusal
from dxdesk.ui.task import Report, Task
from dxdesk.words import told, tr

Wish = tuple[Callable[[], Any], Callable[[Any], None], Callable[[str], None]]


class Newest(QObject):
    """One task; a wish that comes while it runs waits, and takes the place of one waiting."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.task = Task(self)
        self._next: Wish | None = None
        self.task.ended.connect(self._go_on)

    def make(
        self, work: Callable[[], Any], done: Callable[[Any], None], refused: Callable[[str], None]
    ) -> None:
        """Do `work` beside the window, then `done(result)` or `refused(sentence with its code)`."""
        if self.task.running:
            self._next = (work, done, refused)
            return

        def beside(report: Report) -> Any:
            return work()

        self.task.start(beside, done, lambda error: refused(failure(error)))

    def _go_on(self) -> None:
        wish, self._next = self._next, None
        if wish is not None:
            self.make(*wish)


def failure(error: Exception) -> str:
    """Why work beside the window gave nothing, with a code for the telephone."""
    if isinstance(error, Refusal):
        return told(error)
    where = tr("the window")
    return told(Refusal("E-UNEXPECTED", kind=type(error).__name__, where=where))
