"""The plan: assignments, unmet needs with reasons, and how good it is proven to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Assignment:
    specialist: str
    need: str
    start: int  # month index, April = 0
    months: int
    half_days_per_week: int
    weekdays: tuple[int, ...]  # 0 = Monday; full days every week
    alternate_weekdays: tuple[int, ...]  # every second week
    remote: bool
    overnight: bool
    travel_minutes: int  # one way
    days: int  # person-days over the whole span
    pinned: bool = False
    alternate_week: int = 0  # which of two weeks the alternate weekday falls in: 0 or 1


@dataclass(frozen=True, slots=True)
class UnmetNeed:
    """Why nobody goes: the furthest gate anybody reached, and the cheapest way to open it.

    `reason` is a code of `plan.reasons.SENTENCES`; `values` fill its sentence.
    """

    need: str
    reason: str
    values: Mapping[str, object] = field(default_factory=dict)
    relaxation: str = ""
    relaxation_values: Mapping[str, object] = field(default_factory=dict)


NEAR = "near"  # in `Plan.stopped`: proven among the people around a change only


@dataclass(frozen=True, slots=True)
class Tier:
    """One goal of the strict order, solved before the next.

    `best` was found, and no plan exceeds `bound` that keeps the goals before. Every later goal had
    to keep `least`; the finished plan has `reached`.
    """

    goal: str  # "ALONE" | "TOWNS" | "VALUE" | "KEPT"
    best: int  # towns, towns, points, assignments
    bound: int
    least: int
    reached: int

    @property
    def proven(self) -> bool:
        """Whether no plan does better in this goal."""
        return self.best >= self.bound

    @property
    def slack(self) -> int:
        """How much of it the later goals were allowed to give up."""
        return self.best - self.least


@dataclass(frozen=True, slots=True)
class Plan:
    assignments: tuple[Assignment, ...]
    unmet: tuple[UnmetNeed, ...]
    value: int
    bound: int
    gap_percent: str  # decimal text, "0.42"
    greedy_value: int
    seconds: str  # decimal text
    stopped: str  # "optimal" | "time" | "user" | NEAR
    seed: int
    messages: tuple[tuple[str, Mapping[str, object]], ...] = ()
    tiers: tuple[Tier, ...] = ()  # of the strict order; () when it was not asked for
