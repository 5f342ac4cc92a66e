"""Files beside answers: put there, listed, saved to a place, taken out and brought back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.attachments import (
    MIB,
    MOST_EACH,
    Attachment,
    name_as_given,
    refuse_heavy,
    refuse_too_large,
)
from dxdesk.desks.files import read_file, write_file
from dxdesk.errors import Refusal
from dxdesk.store import attachments as attachment_store

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that was read, to be put beside an answer."""

    name: str
    content: bytes
    sha256: str


def read_brought(path: Path) -> Brought:
    """Read a file; needs no workspace, so it can run beside the window.

    Raises:
        Refusal: the codes of `read_file`, with E-ATTACH-SIZE for its size.
    """
    try:
        content = read_file(path, largest=MOST_EACH)
    except Refusal as refusal:
        if refusal.code == "E-FILE-SIZE":
            raise Refusal("E-ATTACH-SIZE", most=MOST_EACH // MIB) from None
        raise
    return Brought(name_as_given(path.name), content, sha256(content).hexdigest())


class Attaching:
    """A file on its way into the workspace, a piece at a time, so that nobody waits for it.

    Until the last piece is there, so is no file; what an interruption leaves behind is swept.
    """

    def __init__(
        self, db: Database, question: str, brought: Brought, now: datetime, *, travels: bool = False
    ) -> None:
        """Raises Refusal as `attach`."""
        self._db = db
        self._pieces = attachment_store.pieces(brought.content)
        self._written = 0
        self.attachment = _checked(db, question, brought, now, travels)

    def step(self) -> bool:
        """Write one piece, or the record behind the last; False once the file is there."""
        key = self.attachment.key
        if self._written < len(self._pieces):
            piece = self._pieces[self._written]
            attachment_store.save_piece(self._db, key, self._written, piece)
            self._written += 1
            return True
        attachment_store.save_attachment(self._db, self.attachment)
        return False


def attach(
    db: Database, question: str, brought: Brought, now: datetime, *, travels: bool = False
) -> Attachment:
    """Put a file beside an answer; it is on the disk on return.

    Raises:
        Refusal: E-QUESTION-UNKNOWN, E-ATTACH-TWICE, the codes of `refuse_too_large`, and
            E-ATTACH-TRAVELS where it is to travel.
    """
    attaching = Attaching(db, question, brought, now, travels=travels)
    while attaching.step():
        pass
    return attaching.attachment


def _checked(
    db: Database, question: str, brought: Brought, now: datetime, travels: bool
) -> Attachment:
    if question not in shelf.question_set().by_id:
        raise Refusal("E-QUESTION-UNKNOWN", id=question)
    there = attachment_store.attachments(db)
    if any((e.question, e.sha256) == (question, brought.sha256) for e in there):
        raise Refusal("E-ATTACH-TWICE", name=brought.name, id=question)
    size = len(brought.content)
    refuse_too_large(size, there)
    if travels:
        _refuse_heavy_with(size, there)
    return Attachment(
        key=attachment_store.next_key(db),
        question=question,
        name=brought.name,
        size=size,
        sha256=brought.sha256,
        added_at=now.isoformat(timespec="seconds"),
        travels=travels,
    )


def attachments(db: Database, question: str = "") -> tuple[Attachment, ...]:
    """All files, or those beside one answer."""
    found = attachment_store.attachments(db)
    return tuple(each for each in found if question in ("", each.question))


def let_travel(db: Database, key: int, travels: bool) -> Attachment:
    """Tick a file to travel in the report, or untick it.

    Raises:
        Refusal: E-ATTACH-TRAVELS; then nothing has changed.
    """
    changed = replace(_attachment(db, key), travels=travels)
    if travels:
        others = [each for each in attachment_store.attachments(db) if each.key != key]
        _refuse_heavy_with(changed.size, others)
    attachment_store.save_attachment(db, changed)
    return changed


def take_out(db: Database, key: int) -> Attachment:
    """Take a file out; `bring_back` undoes it until `sweep` has removed what is in it."""
    taken = _attachment(db, key)
    attachment_store.delete_attachment(db, key)
    return taken


def bring_back(db: Database, taken: Attachment) -> None:
    """Undo `take_out`.

    Raises:
        Refusal: the codes of `refuse_too_large`, E-ATTACH-TRAVELS; E-ATTACH-GONE once its
            content was swept.
    """
    there = attachment_store.attachments(db)
    if len(attachment_store.content(db, taken.key)) != taken.size:
        raise Refusal("E-ATTACH-GONE")
    refuse_too_large(taken.size, there)
    if taken.travels:
        _refuse_heavy_with(taken.size, there)
    attachment_store.save_attachment(db, taken)


def sweep(db: Database) -> None:
    """Remove what is left of files that were taken out, or never came in whole."""
    while attachment_store.sweep_piece(db):
        pass


def sweep_some(db: Database) -> bool:
    """Remove a little of it, so that nobody waits; False where nothing is left."""
    return attachment_store.sweep_piece(db)


def content_of(db: Database, key: int) -> bytes:
    """What is in a file.

    Raises:
        Refusal: E-ATTACH-GONE.
    """
    return attachment_store.content(db, _attachment(db, key).key)


def save_content(content: bytes, path: Path) -> Path:
    """Write a file to the place a person chose. It is never opened or run from here."""
    return write_file(path, content)


def _attachment(db: Database, key: int) -> Attachment:
    for each in attachment_store.attachments(db):
        if each.key == key:
            return each
    raise Refusal("E-ATTACH-GONE")


def _refuse_heavy_with(size: int, others: Iterable[Attachment]) -> None:
    """Refuse one more file that travels beside those that do."""
    refuse_heavy([size, *(each.size for each in others if each.travels)])
