"""How far a solve has come, for whoever watches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_UP, Decimal


@dataclass(frozen=True, slots=True)
class Progress:
    """The best plan so far and what no plan can exceed; both only ever get better."""

    seconds: str  # decimal text
    value: int
    bound: int
    gap_percent: str  # decimal text, "0.42"


Watcher = Callable[[Progress], None]
Stop = Callable[[], bool]


def gap_percent(value: int, bound: int) -> str:
    """How much better a plan could still be, in percent of the bound; rounded up, never to 0."""
    if bound <= value:
        return "0.00"
    gap = Decimal(100 * (bound - value)) / Decimal(abs(bound))
    return str(gap.quantize(Decimal("0.01"), ROUND_UP))


class Reporter:
    """Passes progress on, keeping it monotone over several runs of the solver."""

    def __init__(self, watcher: Watcher | None, value: int) -> None:
        self._watcher = watcher
        self.value = value
        self.bound: int | None = None
        self.seconds_before = 0.0
        self._last: tuple[int, int | None] | None = None

    def report(self, seconds: float, value: float, bound: float) -> None:
        """`value` and `bound` as the solver has them, infinite while it has none."""
        if abs(value) < 1e20:
            self.value = max(self.value, round(value))
        if abs(bound) < 1e20:
            found = int(bound + 1e-6)
            self.bound = found if self.bound is None else min(self.bound, found)
        if self._watcher is None or self.bound is None or self._last == (self.value, self.bound):
            return
        self._last = (self.value, self.bound)
        bound_now = max(self.bound, self.value)
        elapsed = f"{self.seconds_before + seconds:.2f}"
        self._watcher(Progress(elapsed, self.value, bound_now, gap_percent(self.value, bound_now)))
