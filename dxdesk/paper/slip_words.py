"""The words on slips, read once from `resources/wording/slips.toml`."""

from __future__ import annotations

import re
from functools import cache

from dxdesk.paper.book_words import ColumnWords, columns_in
from dxdesk.paper.slip import Slip
from dxdesk.paper.wording_files import entry, filled
from dxdesk.schemes.calendar import wareki

_FILE = "slips.toml"


def say(part: str, key: str, **values: object) -> str:
    """One sentence, filled in. Raises Refusal E-WORDING where it is missing."""
    return filled(_FILE, part, key, **values)


@cache
def columns() -> tuple[ColumnWords, ...]:
    """The columns of the sheet, in the order in which they are written."""
    return columns_in(_FILE, "columns")


def title(field: str) -> str:
    """The heading of a column as it is written."""
    return next(column.titles[0] for column in columns() if column.field == field)


def addressed(whom: str) -> str:
    """総務課 御中, 総務課長 様, or ご存じの方へ where nobody is named."""
    if not whom:
        return say("page", "to_nobody")
    name = re.sub(r"[(（][^)）]*[)）]$", "", whom.strip()).strip()
    is_office = name.endswith(tuple(entry(_FILE, "offices", "endings")))
    return say("page", "to" if is_office else "to_person", whom=whom)


def sender(slip: Slip) -> str:
    """The town and who keeps its interview."""
    return say("page", "from", town=slip.town_name, writer=slip.writer or say("page", "officer"))


def deadline(slip: Slip) -> str:
    """The day by which an answer is wished, or room to write one."""
    day = slip.deadline
    return say("page", "deadline", day=wareki(day)) if day else say("page", "no_deadline")
