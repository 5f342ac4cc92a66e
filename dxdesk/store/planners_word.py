"""The planner's word: pins, and what was changed in the table of needs before solving."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from dxdesk.plan.problem import Pin
from dxdesk.store import rows
from dxdesk.store.ordered import load_list, save_list
from dxdesk.store.shapes import frozen, json_text
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_pins(db: Database, pins: Sequence[Pin]) -> None:
    """Replace the planner's pins; they are on the disk on return."""
    save_list(db, "pins", pins)


def pins(db: Database) -> tuple[Pin, ...]:
    """The planner's pins, in the order they were given."""
    return load_list(db, "pins", Pin)


def save_need_changes(db: Database, changes: Mapping[str, Mapping[str, object]]) -> None:
    """Replace what the planner changed in the table of needs: need key -> field -> value."""
    wanted: list[rows.Row] = [
        {"need": need, "field": field, "value": json_text(value)}
        for need, fields in changes.items()
        for field, value in fields.items()
    ]
    with saving(db):
        rows.delete(db, "need_changes")
        rows.insert(db, "need_changes", wanted)


def need_changes(db: Database) -> dict[str, dict[str, object]]:
    """What the planner changed: need key -> field of `PlannedNeed` -> value, lists as tuples."""
    found: dict[str, dict[str, object]] = {}
    for row in rows.read(db, "need_changes", order="need, field"):
        found.setdefault(str(row["need"]), {})[str(row["field"])] = frozen(
            json.loads(str(row["value"]))
        )
    return found
