"""Writing sheets for Excel: every text is text, whatever it begins with, and nothing is lost
silently: a character Excel cannot keep becomes 〓, a text too long for a cell says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import (
    Alignment,
    Border,
    Font,
    PatternFill,
    Side,
)
from openpyxl.utils import get_column_letter

from dxdesk.paper.book_words import word
from dxdesk.paper.fonts import GETA
from dxdesk.paper.month_words import month_text as month_text

MOST_UNITS = 32_000  # UTF-16 units; Excel's own limit is 32,767
DAY = '[$-411]ggge"年"m"月"d"日"'
WHOLE, DECIMAL, TEXT = "#,##0", "#,##0.0#", "@"

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # Excel would read _x0041_ as A
_FONT = "BIZ UDPゴシック"
_BODY = Font(name=_FONT, size=10)
_HEAD = Font(name=_FONT, size=10, bold=True)
_TITLE_FILL = PatternFill("solid", start_color="FFE8F1FE")
_LINE = Side(style="thin", color="FFBFBFBF")
_EDGE = Border(bottom=_LINE)
_STRONG = Border(bottom=Side(style="medium", color="FF1A1A1A"))


@dataclass(frozen=True, slots=True)
class Heading:
    """A column to be written: its title and its width in letters."""

    title: str
    width: int


def safe_text(text: str) -> str:
    """Text a cell can hold and every program shows as written."""
    text = _FORBIDDEN.sub(GETA, text.replace("\r\n", "\n").replace("\r", "\n"))
    units = text.encode("utf-16-le")
    if len(units) > 2 * MOST_UNITS:
        text = units[: 2 * MOST_UNITS].decode("utf-16-le", "ignore") + word("words", "cut")
    return _ESCAPE.sub("_x005F_", text)


def new_book() -> Workbook:
    """A workbook without sheets."""
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = "dxdesk"
    return book


def as_bytes(book: Workbook) -> bytes:
    """The finished file."""
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def put(cell: Any, value: object) -> None:
    """Write one value. Texts are never formulas; truth is ○ or ×; nothing stays empty."""
    cell.font, cell.border = _BODY, _EDGE
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if value is None:
        return
    if isinstance(value, bool):
        value = word("words", "yes" if value else "no")
    if isinstance(value, (date, datetime)) and value >= type(value)(1900, 3, 1):
        cell.value, cell.number_format = value, DAY
    elif isinstance(value, (int, float, Decimal)):
        cell.value = value
        cell.number_format = WHOLE if value == int(value) else DECIMAL
    else:
        cell.value = safe_text(str(value))
        cell.data_type = "s"
        cell.number_format = TEXT


def add_table(
    book: Workbook, title: str, headings: Sequence[Heading], rows: Iterable[Sequence[object]]
) -> Any:
    """A sheet with one table from A1: frozen headings, a filter, and A3 for the printer."""
    sheet = book.create_sheet(title)
    for at, heading in enumerate(headings, 1):
        cell = sheet.cell(1, at)
        put(cell, heading.title)
        cell.font, cell.fill, cell.border = _HEAD, _TITLE_FILL, _STRONG
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(at)].width = heading.width + 2
    last = 1
    for last, row in enumerate(rows, 2):
        for at, value in enumerate(row, 1):
            put(sheet.cell(last, at), value)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{last}"
    _set_up_printing(sheet)
    return sheet


def _set_up_printing(sheet: Any) -> None:
    page = sheet.page_setup
    page.orientation, page.paperSize = "landscape", sheet.PAPERSIZE_A3
    page.fitToWidth, page.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    sheet.oddHeader.right.text = word("words", "caution")
    sheet.oddFooter.left.text = "&A"
    sheet.oddFooter.right.text = "&P / &N"
    margins = sheet.page_margins
    margins.left = margins.right = 0.5
    margins.top = margins.bottom = 0.6
