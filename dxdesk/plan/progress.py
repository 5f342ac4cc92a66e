"""How far a solve has come, for whoever watches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_UP, Decimal
from math import floor

from dxdesk.plan.timing import Timekeeper

# Between two reports: at least so long when something is new, at most so long when nothing is.
LEAST_SECONDS, MOST_SECONDS = 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Progress:
    """The best plan so far and what no plan can exceed; both only ever get better.

    In the strict order the value may fall once, when the towns to be reached are settled.
    """

    seconds: str  # decimal text
    value: int
    bound: int
    gap_percent: str  # decimal text, "0.42"


Watcher = Callable[[Progress], None]


def gap_percent(value: int, bound: int) -> str:
    """How much better a plan could still be, in percent of the bound; rounded up, never to 0."""
    if bound <= value:
        return "0.00"
    gap = Decimal(100 * (bound - value)) / Decimal(abs(bound) or abs(value))
    return str(gap.quantize(Decimal("0.01"), ROUND_UP))


class Reporter:
    """Keeps the best value and bound known, and passes them on once or twice a second."""

    def __init__(self, watcher: Watcher | None, keeper: Timekeeper, value: int, bound: int) -> None:
        self._watcher, self._keeper = watcher, keeper
        self.value, self.bound = value, bound
        self._told: tuple[int, int] | None = None
        self._told_at = 0.0

    def learn(self, *, value: int | None = None, bound: float | None = None) -> None:
        """A plan of `value` was found, or no plan exceeds `bound` (any infinity = not known)."""
        if value is not None:
            self.value = max(self.value, value)
        if bound is not None and abs(bound) < 1e20:
            self.bound = min(self.bound, floor(bound + 1e-6))

    def beat(self) -> None:
        """Called often; speaks when it is time to."""
        if self._watcher is None:
            return
        spent, state = self._keeper.spent, (self.value, self.bound)
        pause = MOST_SECONDS if state == self._told else LEAST_SECONDS
        if self._told is None or spent - self._told_at >= pause:
            self._tell(spent)

    def finish(self) -> None:
        """The last word, if there is anything new."""
        if self._watcher is not None and self._told != (self.value, self.bound):
            self._tell(self._keeper.spent)

    def _tell(self, spent: float) -> None:
        assert self._watcher is not None
        self._told, self._told_at = (self.value, self.bound), spent
        bound = max(self.bound, self.value)
        gap = gap_percent(self.value, bound)
        self._watcher(Progress(f"{spent:.2f}", self.value, bound, gap))
