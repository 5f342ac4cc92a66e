"""Words in our workbooks, read once from `resources/wording/books.toml` and the scheme data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.paper.wording_files import MISSING, wording_file
from dxdesk.schemes.shelf_records import Schemes, schemes_from

_FILE = "books.toml"


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """One column as people see it. The first title is written, every title is understood."""

    field: str
    titles: tuple[str, ...]
    allowed: str
    example: str
    width: int


def _data() -> dict[str, Any]:
    return wording_file(_FILE)


@cache
def schemes() -> Schemes:
    """Names of talents, certificates, operations and joint items."""
    return schemes_from(paths.resource_texts("schemes"))


def word(part: str, key: str) -> str:
    """One word or sentence template."""
    try:
        return str(_data()[part][key])
    except KeyError:
        raise Refusal("E-WORDING", file=_FILE, entry=f"{part}.{key}", reason=MISSING) from None


def words(part: str, key: str) -> tuple[str, ...]:
    """A list of words."""
    return tuple(str(each) for each in _data()[part][key])


@cache
def columns(table: str) -> tuple[ColumnWords, ...]:
    """The columns of a table, in the order in which they are written."""
    found = []
    for entry in _data()[table]["columns"]:
        try:
            found.append(ColumnWords(**{**entry, "titles": tuple(entry["titles"])}))
        except (KeyError, TypeError):
            raise Refusal("E-WORDING", file=_FILE, entry=table, reason=MISSING) from None
    return tuple(found)


def synonyms(part: str) -> Mapping[str, tuple[str, ...]]:
    """Code → the words that mean it; the first is written."""
    return {code: tuple(found) for code, found in _data()[part].items()}
