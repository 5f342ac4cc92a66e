"""Words of the prefecture's workbook, read once from `resources/wording/prefecture_book.toml`."""

from __future__ import annotations

from typing import Any

from dxdesk.paper import wording_files
from dxdesk.paper.sheets import Heading

_FILE = "prefecture_book.toml"


def entry(part: str, key: str) -> Any:
    """One entry of the file."""
    return wording_files.entry(_FILE, part, key)


def say(key: str, **values: object) -> str:
    """One of [words], filled in."""
    return wording_files.filled(_FILE, "words", key, **values)


def sheet(part: str) -> str:
    """The name of a sheet."""
    return str(entry(part, "sheet"))


def headings(part: str, key: str = "headings") -> list[Heading]:
    """The columns of a sheet."""
    return [Heading(str(title), int(width)) for title, width in entry(part, key)]


def band(code: str) -> str:
    """急ぐ, 今年度中に or 計画的に; a code without a word as it is."""
    return str(wording_files.entry(_FILE, "bands").get(code, code))
