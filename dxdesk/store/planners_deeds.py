"""What the planner did, one deed after the other, each of which can be undone and done again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.store import rows
from dxdesk.store.rows import Row
from dxdesk.store.shapes import json_text
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

# Everything the planner's hand changes. A plan is never removed, only no longer named.
TABLES = (
    "pins",
    "need_changes",
    "added_needs",
    "travel_changes",
    "budgets",
    "planning_figures",
    "plan_names",
    "commitments",
    "asked_days",
    "day_marks",
    "visit_moves",
)
Content = Mapping[str, list[Row]]


@dataclass(frozen=True, slots=True)
class PlannersDeed:
    """One thing done. `what` says it in the values that its sentence needs."""

    number: int
    kind: str
    what: Mapping[str, object]
    done_at: str
    undone: bool


@contextmanager
def planners_deed(db: Database, kind: str, what: Mapping[str, object], at: str) -> Iterator[None]:
    """One transaction that can be undone; nothing is noted where nothing changed."""
    with saving(db):
        before = _content(db)
        yield
        gone, come = _difference(before, _content(db))
        if gone or come:
            rows.delete(db, "planner_deeds", "undone = 1")  # another way was taken
            head = {"number": rows.next_number(db, "planner_deeds", "number"), "kind": kind}
            told = {"what": json_text(what), "gone": json_text(gone), "come": json_text(come)}
            rows.insert(db, "planner_deeds", [{**head, **told, "done_at": at, "undone": 0}])


def _content(db: Database) -> Content:
    return {table: rows.read(db, table) for table in TABLES}


def _difference(before: Content, after: Content) -> tuple[Content, Content]:
    """The rows that went and the rows that came, by table."""
    gone = {t: [row for row in before[t] if row not in after[t]] for t in TABLES}
    come = {t: [row for row in after[t] if row not in before[t]] for t in TABLES}
    return _filled(gone), _filled(come)


def _filled(content: Content) -> Content:
    return {table: found for table, found in content.items() if found}


def planners_deeds(db: Database) -> tuple[PlannersDeed, ...]:
    """Everything the planner did, oldest first; what was undone stands last until something new."""
    return tuple(_deed(row) for row in rows.read(db, "planner_deeds", order="number"))


def undo(db: Database) -> PlannersDeed | None:
    """Take the last deed back; None when there is none."""
    return _turn(db, "undone = 0", "number DESC", put="gone", take="come", undone=1)


def redo(db: Database) -> PlannersDeed | None:
    """Do the deed undone last again; None when there is none."""
    return _turn(db, "undone = 1", "number", put="come", take="gone", undone=0)


def _turn(
    db: Database, where: str, order: str, *, put: str, take: str, undone: int
) -> PlannersDeed | None:
    with saving(db):
        found = rows.read(db, "planner_deeds", where, order=f"{order} LIMIT 1")
        if not found:
            return None
        [row] = found
        for table, gone in json.loads(str(row[take])).items():
            for each in gone:
                _remove(db, table, each)
        for table, back in json.loads(str(row[put])).items():
            rows.insert(db, table, back)
        row["undone"] = undone
        rows.replace(db, "planner_deeds", [row])
        return _deed(row)


def _remove(db: Database, table: str, row: Row) -> None:
    where = " AND ".join(f"[{name}] IS ?" for name in row)
    rows.delete(db, table, where, [*row.values()])


def _deed(row: Row) -> PlannersDeed:
    return PlannersDeed(
        number=int(str(row["number"])),
        kind=str(row["kind"]),
        what=json.loads(str(row["what"])),
        done_at=str(row["done_at"]),
        undone=row["undone"] == 1,
    )
