"""Numbers of rows: kept where they were written, given where they were left empty."""

from __future__ import annotations

from collections.abc import Collection

from dxdesk.paper.book_words import word
from dxdesk.paper.cells import Table


def give_keys(table: Table, pattern: str, taken: Collection[str] = ()) -> None:
    """Fill empty keys with `pattern` counted up from 1, and note keys that occur twice."""
    used = set(taken)
    for row in table.rows:
        key = row.values["key"]
        if key and key in used:
            table.object_to(row, "key", word("faults", "twice"))
        used.add(key)
    number = 0
    for at, row in enumerate(table.rows):
        if row.values["key"]:
            continue
        number += 1
        while pattern.format(number) in used:
            number += 1
        key = pattern.format(number)
        table.rows[at] = type(row)({**row.values, "key": key}, row.places)
