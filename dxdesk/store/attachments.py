"""Files beside answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.ask.attachments import Attachment
from dxdesk.store import rows
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE, _CONTENTS = "attachments", "attachment_contents"


def next_key(db: Database) -> int:
    """The key of the next file."""
    return rows.next_number(db, _TABLE, "key")


def save_attachment(db: Database, attachment: Attachment, content: bytes) -> None:
    """Keep a file; it is on the disk on return."""
    with saving(db):
        rows.insert(db, _TABLE, [row_from(attachment)])
        rows.insert(db, _CONTENTS, [{"key": attachment.key, "content": content}])


def replace_attachment(db: Database, attachment: Attachment) -> None:
    """Keep another record of the same file, such as whether it travels."""
    with saving(db):
        rows.replace(db, _TABLE, [row_from(attachment)])


def delete_attachment(db: Database, key: int) -> None:
    """Take a file out."""
    with saving(db):
        rows.delete(db, _CONTENTS, "key = ?", [key])
        rows.delete(db, _TABLE, "key = ?", [key])


def attachments(db: Database) -> tuple[Attachment, ...]:
    """All files, in the order they were added."""
    return tuple(record_from(Attachment, row) for row in rows.read(db, _TABLE, order="key"))


def content(db: Database, key: int) -> bytes:
    """What is in a file; b"" where there is none of this key."""
    found = rows.read(db, _CONTENTS, "key = ?", [key])
    inside = found[0]["content"] if found else b""
    return inside if isinstance(inside, bytes) else b""
