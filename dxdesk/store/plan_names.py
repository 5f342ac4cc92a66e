"""Plans kept under a name (案A, 案B), one of them in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class PlanName:
    """A name and the number of the plan it stands for now."""

    name: str
    plan: int
    note: str
    in_force: bool


def plan_names(db: Database) -> tuple[PlanName, ...]:
    """All names, in their order; none in a workspace whose plan never got one."""
    found = rows.read(db, "plan_names", order="name")
    return tuple(record_from(PlanName, row) for row in found)


def name_in_force(db: Database) -> PlanName | None:
    """The plan that holds."""
    return next((each for each in plan_names(db) if each.in_force), None)


def save_plan_name(db: Database, wanted: PlanName) -> None:
    """Give a plan a name; where it is to be in force, no other is any more."""
    with saving(db):
        if wanted.in_force:
            others = [each for each in plan_names(db) if each.in_force]
            rows.replace(db, "plan_names", [{**row_from(each), "in_force": 0} for each in others])
        rows.replace(db, "plan_names", [row_from(wanted)])


def remove_plan_name(db: Database, name: str) -> None:
    """Forget a name; the plan itself stays in the history."""
    with saving(db):
        rows.delete(db, "plan_names", "name = ?", [name])
