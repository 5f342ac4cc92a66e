"""Words in our workbooks, read once from `resources/wording/books.toml` and the scheme data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.paper.wording_files import MISSING, entry
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


@cache
def schemes() -> Schemes:
    """Names of talents, certificates, operations and joint items."""
    return schemes_from(paths.resource_texts("schemes"))


def word(part: str, key: str) -> str:
    """One word or sentence template."""
    return str(entry(_FILE, part, key))


def words(part: str, key: str) -> tuple[str, ...]:
    """A list of words."""
    return tuple(str(each) for each in entry(_FILE, part, key))


@cache
def columns(table: str) -> tuple[ColumnWords, ...]:
    """The columns of a table, in the order in which they are written."""
    return columns_in(_FILE, table, "columns")


def columns_in(file: str, *path: str) -> tuple[ColumnWords, ...]:
    """The columns a file of words lists. Raises Refusal E-WORDING where one is not whole."""
    try:
        return tuple(
            ColumnWords(**{**each, "titles": tuple(each["titles"])}) for each in entry(file, *path)
        )
    except (KeyError, TypeError):
        raise Refusal("E-WORDING", file=file, entry=".".join(path), reason=MISSING) from None


def synonyms(part: str) -> Mapping[str, tuple[str, ...]]:
    """Code → the words that mean it; the first is written."""
    return {code: tuple(found) for code, found in entry(_FILE, part).items()}
