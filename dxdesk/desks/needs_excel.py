"""The table of needs through Excel and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.plan.need_lines import NeedChange
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

from dxdesk.desks.needs_editing import changes_in_row, save_changes, table_of_needs


def needs_book(db: Database, today: date) -> bytes:
    """The table as a workbook that can be changed and read back."""
    from dxdesk.paper.needs_book import needs_workbook

    table = table_of_needs(db, today)
    return needs_workbook(table.rows, table.towns)


def take_needs_book(db: Database, data: bytes, today: date, at: str = "") -> int:
    """Read the table back; how many cells now differ from before. Rows not in it stay as they are.

    Raises:
        Refusal: E-NOT-XLSX, E-NEEDS-TABLE, E-NEED-UNKNOWN, E-NEED-REASON. Nothing has changed then.
    """
    from dxdesk.paper.needs_book import needs_from_workbook

    table = table_of_needs(db, today)
    made: dict[tuple[str, str], NeedChange | None] = {}
    for written in needs_from_workbook(data):
        row = table.row(written.key)
        differing = {
            name: value
            for name, value in written.values.items()
            if value != getattr(row.line, name)
        }
        changes = changes_in_row(db, row, differing, written.reason, today)
        if any(changes.values()) and not written.reason:
            raise Refusal("E-NEED-REASON")
        made |= {(row.key, field): change for field, change in changes.items()}
    with planners_deed(db, "need", {"need": "Excel"}, at or today.isoformat()):
        save_changes(db, made)
    return len(made)
