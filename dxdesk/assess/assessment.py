"""The records an assessment consists of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class DimensionLevel:
    """One of the ten dimensions. `level` is None below 60 % coverage (「判定できません」)."""

    code: str
    name: str
    level: int | None  # 0–4, after the gate
    mean: Decimal | None  # mean points of the scored questions, two decimals, half up
    gate: int | None  # the cap that held, or None
    gate_reason: tuple[str, ...]  # question ids that triggered the gate
    answered: int  # scored questions answered
    applicable: int  # scored questions that could have been answered
    unknown: tuple[str, ...]  # ids answered 「わからない」
    urgent_unknown: tuple[str, ...]  # of these, the risk questions, counted as 1 point


@dataclass(frozen=True, slots=True)
class Capacity:
    """人手 0–4 with its parts; `value` None when the staffing is not known."""

    value: int | None
    fte: Decimal | None
    base: int | None
    no_deputy: bool  # B06 none/vendor: -1
    fully_absorbed: bool  # B08: a tenth or less for planning: -1
    one_person_it: bool | None  # B01 <= 1 and population <= 50,000; None = not known
    nobody: bool | None  # B01 == 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """One trigger of a need with the answer it looked at."""

    question: str
    points: Decimal | None  # None: said nothing about maturity, or not answered
    holds: bool  # the trigger's condition is met


@dataclass(frozen=True, slots=True)
class Deadline:
    """What makes a need urgent; `on` None for a state without a day (an interruption)."""

    source: str  # question id, or a key of a system "system:s1"
    label: str
    on: date | None
    days_left: int | None
    overdue: bool


@dataclass(frozen=True, slots=True)
class Priority:
    """The four parts, always shown (domain 8.1)."""

    gap_part: int  # gap * 2
    urgency_part: int  # urgency * 2
    capacity_part: int  # 4 - capacity; 0 when capacity is not known
    rank_part: int  # P02: 3, 2, 1
    band: str  # "urgent" | "this_year" | "planned"

    @property
    def total(self) -> int:
        return self.gap_part + self.urgency_part + self.capacity_part + self.rank_part


@dataclass(frozen=True, slots=True)
class Support:
    """One proposed support with the rule that chose it ("RL03", or "primary" / "alternative")."""

    code: str  # POOL_PM, DXADV …
    rule: str
    note: str = ""  # code of a wording entry, e.g. "lapsed", "next_april", "remaining"
    remaining: int | None = None  # visits or days left this fiscal year, where counted


@dataclass(frozen=True, slots=True)
class Need:
    code: str
    title: str
    dimension: str
    gap: int  # 0–4
    urgency: int  # 1–4
    priority: Priority
    evidence: tuple[Evidence, ...]
    deadline: Deadline | None
    chosen_by_town: int | None  # rank in P02, 1 = heaviest
    talent: str  # PRODUCER / PM / SERVICE_DESIGNER / ENGINEER
    work: str  # W1 …
    supports: tuple[Support, ...]  # at most three, in order


@dataclass(frozen=True, slots=True)
class Assessment:
    """The whole result for one town on one day."""

    today: date
    dimensions: tuple[DimensionLevel, ...]
    capacity: Capacity
    needs: tuple[Need, ...]  # by priority, highest first; ties in need-code order
    warnings: tuple[
        tuple[str, str], ...
    ]  # (question id, code), e.g. free text that may name a person
