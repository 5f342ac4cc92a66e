"""The door's one piece of slow work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from dxdesk.ui.task import Report, Task

T = TypeVar("T")


class Errand(Task):
    """As any task, but a second press while the first is being seen to starts nothing."""

    def start(
        self,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` beside the window, unless something is being done already."""
        if not self.running:
            super().start(work, done, failed)
