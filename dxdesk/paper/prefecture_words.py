"""Words of the prefecture's workbook, read once from `resources/wording/prefecture_book.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.paper.sheets import Heading

_FILE = "prefecture_book.toml"


@cache
def _data() -> dict[str, Any]:
    text = (paths.resources() / "wording" / _FILE).read_text(encoding="utf-8")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as flaw:
        raise Refusal("E-WORDING", file=_FILE, entry="", reason=str(flaw)) from None


def entry(part: str, key: str) -> Any:
    """One entry of the file."""
    try:
        return _data()[part][key]
    except KeyError:
        raise Refusal("E-WORDING", file=_FILE, entry=f"{part}.{key}", reason="missing") from None


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
    return str(_data()["bands"].get(code, code))
