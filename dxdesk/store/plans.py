"""Plans of the prefecture, each with the problem it answers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.plan.plan import Assignment, Plan, Tier, UnmetNeed
from dxdesk.plan.problem import Problem
from dxdesk.store import rows
from dxdesk.store.shapes import json_text, record_from, row_from, shaped
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_PARTS = ("assignments", "unmet", "tiers")  # fields of a plan with a table of their own


@dataclass(frozen=True, slots=True)
class SavedPlan:
    """A plan, the problem it answers as JSON text (`problem_from`), and when it was made."""

    plan: Plan
    problem: str
    made_at: str
    number: int


def problem_text(problem: Problem) -> str:
    """A problem as canonical JSON text."""
    return json_text(problem)


def problem_from(text: str) -> Problem:
    """The problem that `problem_text` wrote."""
    problem: Problem = shaped(Problem, json.loads(text))
    return problem


def save_plan(db: Database, plan: Plan, problem: str, at: str) -> int:
    """Keep a plan beside the earlier ones; it is on the disk on return, under this number."""
    with saving(db):
        number = rows.next_number(db, "plans", "number")
        head = {**row_from(plan, _PARTS), "number": number, "made_at": at, "problem": problem}
        rows.insert(db, "plans", [head])
        rows.insert(db, "assignments", _numbered(number, plan.assignments))
        rows.insert(db, "unmet_needs", _numbered(number, plan.unmet))
        rows.insert(db, "plan_tiers", _numbered(number, plan.tiers))
    return number


def _numbered(plan: int, records: Sequence[object]) -> list[rows.Row]:
    return [{"plan": plan, "place": n, **row_from(record)} for n, record in enumerate(records)]


def latest_plan(db: Database) -> SavedPlan | None:
    """The plan made last, or None."""
    return _first(db, rows.read(db, "plans", "number = (SELECT max(number) FROM plans)"))


def any_plan(db: Database) -> bool:
    """Whether a plan was ever made."""
    return rows.next_number(db, "plans", "number") > 1


def plan_numbered(db: Database, number: int) -> SavedPlan | None:
    """The plan with this number, or None."""
    return _first(db, rows.read(db, "plans", "number = ?", [number]))


def _first(db: Database, found: list[rows.Row]) -> SavedPlan | None:
    if not found:
        return None
    [head] = found
    plan = record_from(
        Plan,
        head,
        assignments=_part(db, "assignments", Assignment, head["number"]),
        unmet=_part(db, "unmet_needs", UnmetNeed, head["number"]),
        tiers=_part(db, "plan_tiers", Tier, head["number"]),
    )
    return SavedPlan(plan, str(head["problem"]), str(head["made_at"]), int(str(head["number"])))


def _part(
    db: Database, table: str, record: type[Assignment] | type[UnmetNeed] | type[Tier], plan: object
) -> tuple[object, ...]:
    found = rows.read(db, table, "plan = ?", [plan], order="place")
    return tuple(record_from(record, row) for row in found)
