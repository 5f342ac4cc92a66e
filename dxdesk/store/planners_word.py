"""The planner's word: pins, needs, travel and money, as changed before solving."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.plan.need_lines import AddedNeed, NeedChange
from dxdesk.plan.problem import Budget, Pin
from dxdesk.plan.travel_changes import TravelChange
from dxdesk.store import rows
from dxdesk.store.ordered import load_list, save_list
from dxdesk.store.shapes import json_text, record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_pins(db: Database, pins: Sequence[Pin]) -> None:
    """Replace the planner's pins; they are on the disk on return."""
    save_list(db, "pins", pins)


def pins(db: Database) -> tuple[Pin, ...]:
    """The planner's pins, in the order they were given."""
    return load_list(db, "pins", Pin)


def save_need_changes(db: Database, changes: Sequence[NeedChange]) -> None:
    """Replace what the planner changed in the table of needs."""
    wanted: list[rows.Row] = [
        {
            **row_from(each),
            "value": json_text(each.value),
            "reported": json_text(each.reported),
        }
        for each in changes
    ]
    with saving(db):
        rows.delete(db, "need_changes")
        rows.insert(db, "need_changes", wanted)


def need_changes(db: Database) -> tuple[NeedChange, ...]:
    """What the planner changed, by need and field; lists come back as tuples."""
    found = rows.read(db, "need_changes", order="need, field")
    return tuple(record_from(NeedChange, row) for row in found)


def save_added_needs(db: Database, needs: Sequence[AddedNeed]) -> None:
    """Replace the needs that came in by other ways than a report."""
    with saving(db):
        rows.delete(db, "added_needs")
        rows.insert(db, "added_needs", [row_from(each) for each in needs])


def added_needs(db: Database) -> tuple[AddedNeed, ...]:
    """Needs that came in by other ways than a report, by key."""
    found = rows.read(db, "added_needs", order="key")
    return tuple(record_from(AddedNeed, row) for row in found)


def save_travel_changes(db: Database, changes: Sequence[TravelChange]) -> None:
    """Replace the prefecture's own minutes."""
    with saving(db):
        rows.delete(db, "travel_changes")
        rows.insert(db, "travel_changes", [row_from(each) for each in changes])


def travel_changes(db: Database) -> tuple[TravelChange, ...]:
    """The prefecture's own minutes, by base and town."""
    found = rows.read(db, "travel_changes", order="base, town")
    return tuple(record_from(TravelChange, row) for row in found)


def save_budgets(db: Database, budgets: Sequence[Budget]) -> None:
    """Replace the budgets of the grant heads; they are on the disk on return."""
    save_list(db, "budgets", budgets)


def budgets(db: Database) -> tuple[Budget, ...]:
    """The budgets of the grant heads, in their order."""
    return load_list(db, "budgets", Budget)


def save_figure(db: Database, name: str, value: int | None) -> None:
    """Keep a whole number of the prefecture's own; None takes it back."""
    with saving(db):
        rows.delete(db, "planning_figures", "name = ?", [name])
        if value is not None:
            rows.insert(db, "planning_figures", [{"name": name, "value": value}])


def figures(db: Database) -> dict[str, int]:
    """The prefecture's own whole numbers for planning, by name."""
    found = rows.read(db, "planning_figures", order="name")
    return {str(row["name"]): int(str(row["value"])) for row in found}
