"""Decisions on single visits, and marked days: kept at once, then the picture is made anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from dxdesk.desks import visit_calendar as work
from dxdesk.errors import Refusal
from dxdesk.plan.visit_days import DatedVisit, Mark, Move
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.prefecture.desk import PrefectureDesk


class DayDecisions:
    """What the calendars wish for."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk

    def decide(self, moves: Sequence[Move]) -> None:
        """Keep the planner's word on these visits."""
        self._soon(lambda: work.decide(self._desk.database, moves, self._at()))

    def take_back(self, visit: DatedVisit) -> None:
        """A visit is to be decided again."""
        self._soon(lambda: work.take_back(self._desk.database, visit, self._at()))

    def mark(self, mark: Mark) -> None:
        """Keep days on which nobody should come."""
        self._soon(lambda: work.mark_days(self._desk.database, mark, self._at()))

    def unmark(self, mark: Mark) -> None:
        """Take a mark back."""
        self._soon(lambda: work.unmark_days(self._desk.database, mark, self._at()))

    def _at(self) -> str:
        return self._desk.now().isoformat(timespec="seconds")

    def _soon(self, change: Callable[[], None]) -> None:
        self._desk.when_seen(lambda: self._change(change))

    def _change(self, change: Callable[[], None]) -> None:
        if self._desk.busy:
            self._desk.say(tr("Please wait until the work that is going on has ended."), "warn")
            return
        try:
            change()
        except Refusal as refusal:
            self._desk.say_refusal(refusal)
            return
        self._desk.say_saved()
        self._desk.refresh()
