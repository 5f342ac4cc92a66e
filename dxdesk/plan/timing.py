"""How much of the time for one solve is left, and whether somebody has said stop.

The stop-watch is handed in, so that whoever solves decides what time is; it never tells the date.
"""

from __future__ import annotations

from collections.abc import Callable

Clock = Callable[[], float]  # seconds, from any beginning
Stop = Callable[[], bool]


NO_END = 1e9  # seconds: for work that is counted instead


class Timekeeper:
    """The time of one solve, begun when it is made."""

    def __init__(self, seconds: float, clock: Clock, stop: Stop | None = None) -> None:
        self._clock, self._stop = clock, stop
        self._begun, self.seconds = clock(), seconds
        self._told = False

    @property
    def spent(self) -> float:
        """Seconds since the solve began."""
        return self._clock() - self._begun

    @property
    def left(self) -> float:
        """Seconds left; below 0 when the time is over."""
        return self.seconds - self.spent

    @property
    def told_to_stop(self) -> bool:
        """Whether somebody has said stop; once said it stays said."""
        self._told = self._told or (self._stop is not None and self._stop())
        return self._told

    @property
    def over(self) -> bool:
        return self.told_to_stop or self.left <= 0

    def over_after(self, share: float) -> bool:
        """The same with another length of time, as a share of the whole."""
        return self.told_to_stop or self.spent >= share * self.seconds
