"""Which column of an office's table is which of ours."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dxdesk.paper.office_headings import YEN


@dataclass(frozen=True, slots=True)
class Matched:
    """One of their columns, and which of ours it is: "" for not used."""

    column: int  # as Excel counts, from 1
    title: str  # the heading as it stands there; the letter over the column where it has none
    field: str = ""
    unit: str = YEN  # of a column of money


@dataclass(frozen=True, slots=True)
class Matching:
    """How one sheet is read."""

    sheet: int
    heading: int  # row of the first line of headings; 0 where the table has none
    lines: int  # lines of headings: 1 or 2
    columns: tuple[Matched, ...]

    @property
    def first_row(self) -> int:
        """The first row under the headings."""
        return self.heading + self.lines if self.heading else 1

    @property
    def fields(self) -> tuple[str, ...]:
        """Our columns that are used."""
        return tuple(each.field for each in self.columns if each.field)

    def names_systems(self) -> bool:
        """Whether a row can be known by its name, or by its standardised operation."""
        return bool({"name", "operation"} & set(self.fields))


def with_field(matching: Matching, column: int, field: str) -> Matching:
    """One column chosen anew; a field belongs to one column, so another one gives it up."""
    columns = []
    for each in matching.columns:
        if each.column == column:
            columns.append(replace(each, field=field))
        else:
            columns.append(replace(each, field="") if field and each.field == field else each)
    return replace(matching, columns=tuple(columns))


def with_unit(matching: Matching, column: int, unit: str) -> Matching:
    """The unit of a column of money chosen anew."""
    columns = (replace(c, unit=unit) if c.column == column else c for c in matching.columns)
    return replace(matching, columns=tuple(columns))
