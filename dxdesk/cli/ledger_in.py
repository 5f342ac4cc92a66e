"""`town ledger --from`: dxdesk's own form is taken whole, any other table cell by cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.ask.interview import Interview
    from dxdesk.desks.table_import import OfficeTable, Outcome
    from dxdesk.paper.office_ledger import BadCell


@dataclass(frozen=True, slots=True)
class Taken:
    """The interview afterwards, and what is told about the file."""

    interview: Interview
    facts: Mapping[str, object]
    lines: tuple[str, ...] = ()


def take(db: Database, source: Path, now: datetime, *, replacing: bool) -> Taken:
    """Take in the file and say what became of it.

    Raises:
        Refusal: the codes of `take_ledger` for dxdesk's own form, of `take_table` for others.
    """
    from dxdesk.desks import municipality as desk
    from dxdesk.desks import table_import
    from dxdesk.desks.files import read_file

    data = read_file(source)
    if table_import.is_own_form(data):
        return Taken(desk.take_ledger(db, data, now), {})
    table, outcome, interview = table_import.take_table(db, data, now, replacing=replacing)
    return Taken(interview, _facts(table, outcome), _lines(table, outcome))


def _facts(table: OfficeTable, outcome: Outcome) -> dict[str, object]:
    merged, found = outcome.merged, outcome.ledger
    return {
        "sheet": table.sheet.title,
        "heading_row": table.matching.heading,
        "columns": {c.title: c.field for c in table.matching.columns if c.field},
        "not_used": [c.title for c in table.matching.columns if not c.field],
        "added": merged.added,
        "changed": merged.changed,
        "removed": merged.removed,
        "bad_cells": [asdict(cell) for cell in found.bad],
        "left_out": [asdict(row) for row in found.left_out],
    }


def _lines(table: OfficeTable, outcome: Outcome) -> tuple[str, ...]:
    from dxdesk.paper.book_words import columns

    ours = {column.field: column.titles[0] for column in columns("systems")}
    used = (f"「{c.title}」→{ours[c.field]}" for c in table.matching.columns if c.field)
    unused = "".join(f"「{c.title}」" for c in table.matching.columns if not c.field)
    merged, found = outcome.merged, outcome.ledger
    counts = tr("{added} systems added, {changed} changed, {removed} taken off.").format(
        added=merged.added, changed=merged.changed, removed=merged.removed
    )
    lines = [tr("Columns: {columns}").format(columns="、".join(used))]
    if unused:
        lines.append(tr("Not used: {columns}").format(columns=unused))
    if found.bad:
        lines.append(tr("{count} cells were not taken:").format(count=len(found.bad)))
    lines += map(bad_cell_line, found.bad)
    if found.left_out:
        lines.append(_left_out(outcome))
    return (*lines, counts)


def bad_cell_line(cell: BadCell) -> str:
    """One cell that was not taken: where it is, what stands there, what may stand there."""
    line = tr("{place} {title} 「{found}」: {wrong}. {allowed}")
    return line.format(
        place=cell.place,
        title=cell.title,
        found=cell.found,
        wrong=cell.wrong,
        allowed=cell.allowed,
    )


def _left_out(outcome: Outcome) -> str:
    from dxdesk.paper.office_words import office_words

    why = office_words().left_out
    rows = outcome.ledger.left_out
    named = "、".join(f"{row.row}（{why[row.why]}）" for row in rows)
    return tr("Rows that were left out: {rows}").format(rows=named)
