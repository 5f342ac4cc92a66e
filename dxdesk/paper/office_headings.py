"""The headings over an office's table: their words, on one line or two, and the unit they say."""

from __future__ import annotations

import re
import unicodedata

from dxdesk.paper.cell_values import text_from
from dxdesk.paper.office_tables import Broken, OfficeSheet

YEN = "円"
_UNIT = re.compile(r"(百万|千|万)?円")


def titles_of(sheet: OfficeSheet, heading: int, lines: int) -> list[tuple[int, str, str]]:
    """Column, its heading on one line, and the unit said in it or above the table."""
    above = _unit_above(sheet, heading)
    found = []
    for column, parts in enumerate(parts_of(sheet, heading, lines), start=1):
        title = " ".join(dict.fromkeys(part for part in parts if part))
        found.append((column, title, _unit_in(title) or above or YEN))
    return found


def parts_of(sheet: OfficeSheet, heading: int, lines: int) -> list[tuple[str, str]]:
    """Upper and lower heading of each column; an upper one reaches over empty ones beside it."""
    reaching, found = "", []
    for column in range(1, sheet.width + 1):
        upper = _heading_text(sheet.cell(heading, column)) if heading else ""
        lower = _heading_text(sheet.cell(heading + 1, column)) if lines == 2 and heading else ""
        reaching = upper or reaching
        found.append((upper or (reaching if lower else ""), lower))
    return found


def _heading_text(value: object) -> str:
    return "" if value is None or isinstance(value, Broken) else " ".join(text_from(value).split())


def _unit_in(text: str) -> str:
    """千円 in 「年額（千円）」; "" where nothing of money is said in brackets."""
    inside = re.findall(r"[(\[]([^)\]]*)[)\]]", unicodedata.normalize("NFKC", text))
    found = [match[0] for part in inside if (match := _UNIT.search(part))]
    return found[0] if found else ""


def _unit_above(sheet: OfficeSheet, heading: int) -> str:
    """「単位：千円」 somewhere over the table."""
    for row in range(1, heading):
        for value in sheet.rows[row - 1]:
            text = unicodedata.normalize("NFKC", str(value or ""))
            if "単位" in text and (found := _UNIT.search(text)):
                return found[0]
    return ""
