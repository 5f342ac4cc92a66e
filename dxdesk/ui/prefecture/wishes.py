"""What the planner wishes on the planning screens; the desk does it and shows the new picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChangeCell:
    """Write a text into one cell of the table of needs."""

    need: str
    column: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ResetCell:
    """Say again what the report says; "" = the whole row."""

    need: str
    column: str = ""


@dataclass(frozen=True, slots=True)
class AddNeed:
    """A need told by telephone; texts by column."""

    town: str
    title: str
    texts: Mapping[str, str]
    note: str


@dataclass(frozen=True, slots=True)
class RemoveNeed:
    need: str


@dataclass(frozen=True, slots=True)
class ChangeWay:
    """Minutes as typed; without minutes the prefecture's own figure goes."""

    base: str
    town: str
    minutes: int | None
    winter: tuple[int, int, int] | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SetFigure:
    name: str
    value: int | None


@dataclass(frozen=True, slots=True)
class SetBudget:
    head: str
    yen: int | None
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoosePlan:
    name: str


@dataclass(frozen=True, slots=True)
class CopyPlan:
    name: str
    new: str


@dataclass(frozen=True, slots=True)
class ForgetPlan:
    name: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Make visits told, settled, or drafts again."""

    state: str  # notified / confirmed / draft
    pairs: tuple[tuple[str, str], ...] | None  # None = all that can be


@dataclass(frozen=True, slots=True)
class Assign:
    specialist: str
    need: str


@dataclass(frozen=True, slots=True)
class RemoveVisit:
    specialist: str
    need: str


@dataclass(frozen=True, slots=True)
class SetDays:
    specialist: str
    need: str
    half_days: int


@dataclass(frozen=True, slots=True)
class PinMonths:
    """Pin a visit to its months and days as they are planned."""

    specialist: str
    need: str


@dataclass(frozen=True, slots=True)
class PinDates:
    """Pin a person to a need with months (first, April = 0, and how many) and days of one's own."""

    specialist: str
    need: str
    dates: tuple[int, int]
    half_days: int


@dataclass(frozen=True, slots=True)
class WriteYear:
    """An earlier year as typed."""

    year: str
    town: str
    asked: str
    received: str
    note: str


@dataclass(frozen=True, slots=True)
class TakeBook:
    """Read a table back from Excel, or write it: needs / travel."""

    which: str
    out: bool = False


@dataclass(frozen=True, slots=True)
class Undo:
    again: bool = field(default=False)
