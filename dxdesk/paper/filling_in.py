"""A workbook made to be filled in: the tables themselves and a sheet on how to write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from dxdesk.paper.book_words import columns, word, words
from dxdesk.paper.sheets import Heading, add_table

_GUIDE_WIDTHS = (24, 80, 30)
_ROWS_TO_FILL = 500


def add_form(
    book: Workbook, table: str, rows: Iterable[Sequence[object]], ticked: Iterable[str] = ()
) -> None:
    """The sheet of one table; the `ticked` columns offer ○ and ×."""
    found = columns(table)
    headings = [Heading(column.titles[0], column.width) for column in found]
    sheet = add_table(book, word(table, "sheet"), headings, rows)
    choice = DataValidation(
        type="list", formula1=f'"{word("words", "yes")},{word("words", "no")}"', allow_blank=True
    )
    sheet.add_data_validation(choice)
    for at, column in enumerate(found, 1):
        if column.field in ticked:
            letter = get_column_letter(at)
            choice.add(f"{letter}2:{letter}{_ROWS_TO_FILL}")


def add_guide(book: Workbook, *tables: str) -> None:
    """How to fill in every column of these tables, with an example each."""
    headings = [
        Heading(title, width)
        for title, width in zip(words("guide", "headings"), _GUIDE_WIDTHS, strict=True)
    ]
    rows = [
        (column.titles[0], column.allowed, column.example)
        for table in tables
        for column in columns(table)
    ]
    add_table(book, word("guide", "sheet"), headings, rows)
