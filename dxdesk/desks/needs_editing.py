"""計画のもと: the table of needs, as the planner reads and changes it in cells or as a workbook.

What the planner changed stays when a newer report comes in; a cell whose reported value has moved
underneath is marked, and can be reset to what the report says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.desks import dispatch
from dxdesk.desks.planners_words import weights_of
from dxdesk.desks.prefecture import prefecture_of, towns_of
from dxdesk.errors import Refusal
from dxdesk.plan.need_lines import FIELDS, NeedChange, NeedRow, changed_line, forgotten
from dxdesk.report.needs_report import NeedsReport
from dxdesk.store import planners_word
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class TableOfNeeds:
    """The whole table, and changes that no row answers to any more."""

    rows: tuple[NeedRow, ...]
    forgotten: tuple[NeedChange, ...]
    towns: Mapping[str, str]  # names by code

    @property
    def changed(self) -> int:
        """How many needs the planner changed."""
        return sum(bool(row.changes) for row in self.rows)

    @property
    def moved(self) -> int:
        """How many cells stand on a report that says something else by now."""
        return sum(row.moved(name) for row in self.rows for name in row.changes)

    def row(self, key: str) -> NeedRow:
        """The row of a need.

        Raises:
            Refusal: E-NEED-UNKNOWN.
        """
        for each in self.rows:
            if each.key == key:
                return each
        raise Refusal("E-NEED-UNKNOWN", key=key)


def table_of_needs(db: Database, today: date) -> TableOfNeeds:
    """Every need as the solver will see it, where it comes from, and what the planner changed."""
    return table_with(db, None, today)


def table_with(db: Database, reports: Sequence[NeedsReport] | None, today: date) -> TableOfNeeds:
    """The same from the reports in force, where they were read already."""
    rows = dispatch.table_of_needs(db, today, reports=reports)
    names = {each.code: each.name for each in towns_of(prefecture_of(db))}
    return TableOfNeeds(rows, forgotten(rows, planners_word.need_changes(db)), names)


def field_meant(name: str) -> str:
    """The field of a column as somebody calls it: 週の日数, half_days_per_week.

    Raises:
        Refusal: E-NEED-FIELD.
    """
    from dxdesk.paper import need_words

    field = need_words.field_called(name)
    if not field:
        known = "、".join(need_words.title_of(each) for each in FIELDS)
        raise Refusal("E-NEED-FIELD", field=name, known=known)
    return field


def value_meant(field: str, text: object) -> object:
    """What a person wrote into a cell.

    Raises:
        Refusal: E-NEED-VALUE saying what may stand there.
    """
    from dxdesk.paper import need_words
    from dxdesk.paper.cell_values import Unreadable

    try:
        return need_words.value_written(field, text)
    except Unreadable:
        title, allowed = need_words.title_of(field), need_words.allowed_in(field)
        raise Refusal("E-NEED-VALUE", text=text, field=title, allowed=allowed) from None


def change_need(
    db: Database, key: str, values: Mapping[str, object], reason: str, today: date, at: str = ""
) -> int:
    """Write values into the cells of one need, with the reason; how many cells now differ.

    A value that is the report's own resets its cell.

    Raises:
        Refusal: E-NEED-UNKNOWN, E-NEED-REASON.
    """
    row = table_of_needs(db, today).row(key)
    said = " ".join(reason.split())[:LONGEST_REASON]
    made = changes_in_row(db, row, values, said, today)
    if any(change is not None for change in made.values()) and not said:
        raise Refusal("E-NEED-REASON")
    with planners_deed(db, "need", {"need": key}, at or today.isoformat()):
        save_changes(db, {(key, field): change for field, change in made.items()})
    return sum(change is not None for change in made.values())


def changes_in_row(
    db: Database, row: NeedRow, values: Mapping[str, object], reason: str, today: date
) -> dict[str, NeedChange | None]:
    """What the cells become; None for one that says again what the report says."""
    kept = {name: each for name, each in row.changes.items() if name not in values}
    beside = changed_line(row.reported, kept, weights_of(db))
    found: dict[str, NeedChange | None] = {}
    for field, value in values.items():
        reported = getattr(row.reported, field)
        same = value == reported and getattr(beside, field) == reported
        change = NeedChange(row.key, field, value, reported, reason, today)
        found[field] = None if same else change
    return found


def save_changes(db: Database, made: Mapping[tuple[str, str], NeedChange | None]) -> None:
    """Replace these cells' changes; None resets a cell."""
    others = [e for e in planners_word.need_changes(db) if (e.need, e.field) not in made]
    new = [change for change in made.values() if change is not None]
    planners_word.save_need_changes(db, [*others, *new])


def reset_need(db: Database, key: str, fields: Iterable[str] = (), at: str = "") -> int:
    """Say again what the report says: these fields, or the whole row; how many cells changed."""
    wanted = set(fields) or set(FIELDS)
    before = planners_word.need_changes(db)
    after = [each for each in before if each.need != key or each.field not in wanted]
    with planners_deed(db, "need", {"need": key}, at):
        planners_word.save_need_changes(db, after)
    return len(before) - len(after)
