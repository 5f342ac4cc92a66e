"""An eight-byte mark on every row: SQLite itself does not notice a flipped bit in the content."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from hashlib import blake2b

from dxdesk.errors import Refusal

HASH_COLUMN = "row_hash"
_SIZE = 8  # bytes


def row_hash(table: str, row: Mapping[str, object]) -> bytes:
    """The mark of a row: BLAKE2b over its other columns in name order, keyed by the table's name.

    Raises:
        Refusal: E-DB-TEXT where a text holds half a character.
    """
    mark = blake2b(digest_size=_SIZE, key=table.encode("ascii"))
    for column in sorted(row):
        if column != HASH_COLUMN:
            mark.update(_encoded(column))
            mark.update(_encoded(row[column]))
    return mark.digest()


def _encoded(value: object) -> bytes:
    """Type, length, content: no two rows have the same bytes."""
    kind, content = _content(value)
    return kind + len(content).to_bytes(8, "big") + content


def _content(value: object) -> tuple[bytes, bytes]:
    match value:
        case None:
            return b"n", b""
        case str():
            try:
                return b"t", value.encode("utf-8")
            except UnicodeEncodeError as error:
                raise Refusal("E-DB-TEXT", text=ascii(value)) from error
        case int():
            return b"i", str(int(value)).encode("ascii")
        case float() if value == value:  # SQLite would keep "not a number" as NULL
            return b"r", struct.pack(">d", value)
        case bytes():
            return b"b", value
    raise TypeError(f"{type(value).__name__} has no place in a table")
