"""Words of the prefecture's workbook, read once from `resources/wording/prefecture_book.toml`."""

from __future__ import annotations

from typing import Any

from dxdesk.errors import Refusal
from dxdesk.paper.sheets import Heading
from dxdesk.paper.wording_files import MISSING, wording_file

_FILE = "prefecture_book.toml"


def entry(part: str, key: str) -> Any:
    """One entry of the file."""
    try:
        return wording_file(_FILE)[part][key]
    except KeyError:
        raise Refusal("E-WORDING", file=_FILE, entry=f"{part}.{key}", reason=MISSING) from None


def say(key: str, **values: object) -> str:
    """One of [words], filled in."""
    return str(entry("words", key)).format(**values)


def sheet(part: str) -> str:
    """The name of a sheet."""
    return str(entry(part, "sheet"))


def headings(part: str, key: str = "headings") -> list[Heading]:
    """The columns of a sheet."""
    return [Heading(str(title), int(width)) for title, width in entry(part, key)]


def band(code: str) -> str:
    """急ぐ, 今年度中に or 計画的に; a code without a word as it is."""
    return str(wording_file(_FILE)["bands"].get(code, code))
