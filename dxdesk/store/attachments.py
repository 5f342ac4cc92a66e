"""Files beside answers. Their contents lie in pieces, each written and removed by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.ask.attachments import Attachment
from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

PIECE = 256 * 1024  # bytes; on the disk within a few milliseconds
_TABLE, _CONTENTS = "attachments", "attachment_contents"


def next_key(db: Database) -> int:
    """The key of the next file; pieces that wait to be swept keep theirs."""
    return max(rows.next_number(db, table, "key") for table in (_TABLE, _CONTENTS))


def pieces(content: bytes) -> tuple[bytes, ...]:
    """A content in pieces, as they are written."""
    return tuple(content[start : start + PIECE] for start in range(0, len(content), PIECE))


def save_piece(db: Database, key: int, piece: int, content: bytes) -> None:
    """Keep a piece of a file that is not there yet; it is on the disk on return."""
    with saving(db):
        rows.insert(db, _CONTENTS, [{"key": key, "piece": piece, "content": content}])


def save_attachment(db: Database, attachment: Attachment) -> None:
    """The file is there from now on, or has another record, such as whether it travels."""
    with saving(db):
        rows.replace(db, _TABLE, [row_from(attachment)])


def delete_attachment(db: Database, key: int) -> None:
    """The file is there no longer; its pieces are until they are swept."""
    with saving(db):
        rows.delete(db, _TABLE, "key = ?", [key])


def sweep_piece(db: Database) -> bool:
    """Remove one piece whose file is not there; False where there is none left."""
    stray = f"key NOT IN (SELECT key FROM [{_TABLE}])"
    found = db.conn.execute(f"SELECT key, piece FROM [{_CONTENTS}] WHERE {stray} LIMIT 1")
    place = found.fetchone()
    if place is None:
        return False
    with saving(db):
        rows.delete(db, _CONTENTS, "key = ? AND piece = ?", place)
    return True


def attachments(db: Database) -> tuple[Attachment, ...]:
    """All files, in the order they were added."""
    return tuple(record_from(Attachment, row) for row in rows.read(db, _TABLE, order="key"))


def content(db: Database, key: int) -> bytes:
    """What is in a file; b"" where there is none of this key."""
    found = rows.read(db, _CONTENTS, "key = ?", [key], order="piece")
    return b"".join(each["content"] for each in found if isinstance(each["content"], bytes))
