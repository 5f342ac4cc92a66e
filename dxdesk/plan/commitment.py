"""What a town was told about an assignment: nothing yet, told, or settled (案／通知済み／確定).

A commitment keeps the assignment as the town was told, whatever the plan says later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dxdesk.plan.plan import Assignment, Plan

DRAFT, NOTIFIED, CONFIRMED = "draft", "notified", "confirmed"
STATES = (DRAFT, NOTIFIED, CONFIRMED)

Pair = tuple[str, str]  # specialist, need


@dataclass(frozen=True, slots=True)
class Commitment:
    """One assignment of a fiscal year that a town knows of."""

    fiscal_year: int
    assignment: Assignment
    state: str  # notified / confirmed
    notified_on: date
    confirmed_on: date | None
    serial: int  # of the town's report it was based on; 0 = without a report

    @property
    def pair(self) -> Pair:
        return self.assignment.specialist, self.assignment.need

    @property
    def on(self) -> date:
        """The day of its present state."""
        return self.confirmed_on or self.notified_on


@dataclass(frozen=True, slots=True)
class Stated:
    """An assignment of a plan and what its town knows of it."""

    assignment: Assignment
    state: str  # draft / notified / confirmed
    on: date | None = None  # day of the state; None for a draft
    serial: int | None = None
    told: Assignment | None = None  # what the town was told, where the plan says otherwise now


@dataclass(frozen=True, slots=True)
class Standing:
    """A whole plan beside what the towns know: its assignments, and what it no longer has."""

    stated: tuple[Stated, ...]  # in the plan's order
    withdrawn: tuple[Commitment, ...]  # told, and not in this plan

    def count(self, state: str) -> int:
        """How many assignments are in a state."""
        return sum(each.state == state for each in self.stated)

    @property
    def changed(self) -> tuple[Stated, ...]:
        """Assignments that differ from what the town was told."""
        return tuple(each for each in self.stated if each.told is not None)


def visits_of(assignment: Assignment) -> tuple[object, ...]:
    """What a town is told: months, days and how, without what planning adds to it."""
    return (
        assignment.start,
        assignment.months,
        assignment.half_days_per_week,
        assignment.weekdays,
        assignment.alternate_weekdays,
        assignment.alternate_week if assignment.alternate_weekdays else 0,
        assignment.remote,
    )


def standing_of(plan: Plan, fiscal_year: int, commitments: Iterable[Commitment]) -> Standing:
    """The plan's assignments with their states, and the commitments it does not keep.

    An assignment that differs from what the town was told is a draft again, with `told` beside it.
    """
    known = {each.pair: each for each in commitments if each.fiscal_year == fiscal_year}
    stated = tuple(_stated(each, known) for each in plan.assignments)
    planned = {(each.specialist, each.need) for each in plan.assignments}
    withdrawn = tuple(each for pair, each in sorted(known.items()) if pair not in planned)
    return Standing(stated, withdrawn)


def _stated(assignment: Assignment, known: Mapping[Pair, Commitment]) -> Stated:
    found = known.get((assignment.specialist, assignment.need))
    if found is None:
        return Stated(assignment, DRAFT)
    if visits_of(found.assignment) != visits_of(assignment):
        return Stated(assignment, DRAFT, told=found.assignment)
    return Stated(assignment, found.state, found.on, found.serial)
