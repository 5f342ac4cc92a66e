"""Systems out of an office's own table: every good cell taken, every bad one named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dxdesk.paper.cell_values import SAME, is_blank, plain, short
from dxdesk.paper.office_cells import Wrong, meaning
from dxdesk.paper.office_columns import Matched, Matching
from dxdesk.paper.office_rows import LeftOut, first_text, shown_text, why_left_out
from dxdesk.paper.office_tables import Broken, OfficeSheet, letters_of
from dxdesk.paper.office_words import office_words

COST = "yearly_cost_yen"


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that is not taken."""

    row: int  # as Excel shows it
    column: str  # its letters
    title: str  # the heading of the column
    field: str
    found: str
    wrong: str  # in words
    allowed: str  # what may stand there

    @property
    def place(self) -> str:
        """「C5」."""
        return f"{self.column}{self.row}"


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One system of the table: only what it says, by field of `ask.systems.System`."""

    row: int
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class OfficeLedger:
    """Everything a table says about systems."""

    rows: tuple[OfficeRow, ...]
    bad: tuple[BadCell, ...]
    left_out: tuple[LeftOut, ...]


def ledger_of(sheet: OfficeSheet, matching: Matching, *, with_hidden: bool = False) -> OfficeLedger:
    """The systems under the headings. Rows Excel hides are left out unless `with_hidden`."""
    reading = _Reading(sheet, matching)
    for number in range(matching.first_row, len(sheet.rows) + 1):
        why = why_left_out(sheet, matching, number)
        if why is None and number in sheet.hidden and not with_hidden:
            why = "hidden"
        if why is None:
            reading.take(number)
        elif why:
            reading.left_out.append(LeftOut(number, why, first_text(sheet, number)))
    return OfficeLedger(tuple(reading.rows), tuple(reading.bad), tuple(reading.left_out))


@dataclass(slots=True)
class _Reading:
    """The table while its rows are read, one after the other."""

    sheet: OfficeSheet
    matching: Matching
    rows: list[OfficeRow] = field(default_factory=list)
    bad: list[BadCell] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    above: dict[str, object] = field(default_factory=dict)

    def take(self, number: int) -> None:
        """Read one row; without a name it is named among the bad cells."""
        values: dict[str, object] = {}
        for column in self._used():
            try:
                found = self._cell(number, column)
            except Wrong as wrong:
                self._object_to(number, column, wrong.why)
                continue
            if found is not None:
                values[column.field] = found
        if "name" in values or "operation" in values:
            self.rows.append(OfficeRow(number, values))
        else:
            self._miss_name(number)

    def _used(self) -> Iterable[Matched]:
        return (each for each in self.matching.columns if each.field)

    def _cell(self, number: int, column: Matched) -> object:
        value = self.sheet.cell(number, column.column)
        if isinstance(value, Broken):
            raise Wrong(value.why)
        if is_blank(value):
            self.above[column.field] = None
            return None
        if plain(value) in SAME:
            value = self.above.get(column.field)
            if value is None:
                raise Wrong("nothing_above")
        self.above[column.field] = value
        if column.field == COST and (number, column.column) in self.sheet.filled_down:
            raise Wrong("merged_cost")
        return meaning(column.field, value, office_words().units[column.unit])

    def _object_to(self, number: int, column: Matched, why: str) -> None:
        words = office_words()
        found = short(shown_text(self.sheet.cell(number, column.column) or ""))
        allowed = words.allowed(column.field, why)
        letters = letters_of(column.column)
        self.bad.append(
            BadCell(number, letters, column.title, column.field, found, words.wrong[why], allowed)
        )

    def _miss_name(self, number: int) -> None:
        """The place of the name, unless that cell was named already."""
        columns = [each for each in self._used() if each.field in ("name", "operation")]
        if columns and not any(b.row == number and b.field == columns[0].field for b in self.bad):
            self._object_to(number, columns[0], "no_name")
