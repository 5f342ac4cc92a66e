"""Taking in an office's own table of systems: read, matched, looked at, and only then kept."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from dxdesk.ask.interview import Interview
from dxdesk.ask.ledger_merging import Merged, merged
from dxdesk.ask.systems import System
from dxdesk.desks.municipality import interview_of, keep_systems
from dxdesk.errors import Refusal
from dxdesk.paper.book_words import word
from dxdesk.paper.cell_values import short
from dxdesk.paper.office_columns import Matching
from dxdesk.paper.office_guessing import guessed
from dxdesk.paper.office_ledger import BadCell, OfficeLedger, ledger_of
from dxdesk.paper.office_rows import shown_text
from dxdesk.paper.office_tables import OfficeSheet, office_sheets_from

if TYPE_CHECKING:
    from sqlite_utils import Database

_MOST_NAMED = 8  # headings in a refusal


@dataclass(frozen=True, slots=True)
class OfficeTable:
    """A file that was read, and how it would be matched."""

    sheets: tuple[OfficeSheet, ...]
    matching: Matching
    with_hidden: bool = False
    replacing: bool = False

    @property
    def sheet(self) -> OfficeSheet:
        """The sheet that is looked at."""
        return self.sheets[self.matching.sheet]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking the table in would do; nothing has been kept."""

    ledger: OfficeLedger
    merged: Merged
    examples: Mapping[int, str]  # of each of their columns, the first thing that stands there


def is_own_form(data: bytes) -> bool:
    """Whether this is the workbook of two sheets that dxdesk itself writes."""
    titles = (f'name="{word(part, "sheet")}"'.encode() for part in ("people", "systems"))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            book = archive.read("xl/workbook.xml")
    except (KeyError, OSError, ValueError, zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return False
    return all(title in book for title in titles)


def table_from(data: bytes) -> OfficeTable:
    """The file with its columns guessed; needs no workspace, so it can run beside the window.

    Raises:
        Refusal: as `office_sheets_from`.
    """
    sheets = office_sheets_from(data)
    return OfficeTable(sheets, guessed(sheets))


def outcome_of(table: OfficeTable, existing: Sequence[System]) -> Outcome:
    """The rows, the bad cells, and the ledger as it would be."""
    found = ledger_of(table.sheet, table.matching, with_hidden=table.with_hidden)
    rows = [row.values for row in found.rows]
    return Outcome(found, merged(existing, rows, replacing=table.replacing), examples_of(table))


def examples_of(table: OfficeTable) -> dict[int, str]:
    """By column number, what stands in its first cell that is not empty."""
    first, rows = table.matching.first_row, len(table.sheet.rows)
    found = {}
    for matched in table.matching.columns:
        cells = (table.sheet.cell(row, matched.column) for row in range(first, rows + 1))
        found[matched.column] = short(shown_text(next((c for c in cells if c is not None), "")))
    return found


def bad_cells_by_system(outcome: Outcome) -> Iterator[tuple[str, BadCell]]:
    """Each bad cell of a system that came in, with the key of that system."""
    keys = dict(zip((row.row for row in outcome.ledger.rows), outcome.merged.keys, strict=True))
    return ((keys[cell.row], cell) for cell in outcome.ledger.bad if cell.row in keys)


def refuse_nothing(table: OfficeTable, outcome: Outcome) -> None:
    """Refuse a table that would bring no system.

    Raises:
        Refusal: E-LEDGER-COLUMNS with the headings found, E-LEDGER-BLANK.
    """
    if not table.matching.names_systems():
        titles = [f"「{each.title}」" for each in table.matching.columns[:_MOST_NAMED]]
        raise Refusal("E-LEDGER-COLUMNS", titles="".join(titles))
    if not outcome.ledger.rows:
        raise Refusal("E-LEDGER-BLANK")


def take_table(
    db: Database, data: bytes, now: datetime, *, replacing: bool
) -> tuple[OfficeTable, Outcome, Interview]:
    """Read a table with its columns guessed and keep every good cell of it.

    Raises:
        Refusal: as `table_from` and `refuse_nothing`; then nothing has changed.
    """
    table = replace(table_from(data), replacing=replacing)
    outcome = outcome_of(table, interview_of(db).systems)
    refuse_nothing(table, outcome)
    return table, outcome, keep_systems(db, outcome.merged.systems, now)
