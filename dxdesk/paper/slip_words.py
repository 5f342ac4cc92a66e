"""The words on slips, read once from `resources/wording/slips.toml`."""

from __future__ import annotations

import re
from functools import cache

from dxdesk.errors import Refusal
from dxdesk.paper.book_words import ColumnWords
from dxdesk.paper.wording_files import MISSING, wording_file

_FILE = "slips.toml"


def say(part: str, key: str, **values: object) -> str:
    """One sentence, filled in. Raises Refusal E-WORDING where it is missing."""
    try:
        return str(wording_file(_FILE)[part][key]).format(**values)
    except KeyError:
        raise Refusal("E-WORDING", file=_FILE, entry=f"{part}.{key}", reason=MISSING) from None


@cache
def columns() -> tuple[ColumnWords, ...]:
    """The columns of the sheet, in the order in which they are written."""
    try:
        return tuple(
            ColumnWords(**{**entry, "titles": tuple(entry["titles"])})
            for entry in wording_file(_FILE)["columns"]
        )
    except (KeyError, TypeError):
        raise Refusal("E-WORDING", file=_FILE, entry="columns", reason=MISSING) from None


def title(field: str) -> str:
    """The heading of a column as it is written."""
    return next(column.titles[0] for column in columns() if column.field == field)


def addressed(whom: str) -> str:
    """総務課 御中, 総務課長 様, or ご存じの方へ where nobody is named."""
    if not whom:
        return say("page", "to_nobody")
    name = re.sub(r"[(（][^)）]*[)）]$", "", whom.strip()).strip()
    is_office = name.endswith(tuple(wording_file(_FILE)["offices"]["endings"]))
    return say("page", "to" if is_office else "to_person", whom=whom)
