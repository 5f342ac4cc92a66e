"""Files beside answers: put there, listed, saved to a place, taken out and brought back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.attachments import (
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

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that was read, to be put beside an answer."""

    name: str
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A file that was taken out, whole, so that it can be brought back."""

    attachment: Attachment
    content: bytes


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


def attach(
    db: Database, question: str, brought: Brought, now: datetime, *, travels: bool = False
) -> Attachment:
    """Put a file beside an answer; it is on the disk on return.

    Raises:
        Refusal: E-QUESTION-UNKNOWN, E-ATTACH-TWICE, the codes of `refuse_too_large`, and
            E-ATTACH-TRAVELS where it is to travel.
    """
    if question not in shelf.question_set().by_id:
        raise Refusal("E-QUESTION-UNKNOWN", id=question)
    there = attachment_store.attachments(db)
    if any((e.question, e.sha256) == (question, brought.sha256) for e in there):
        raise Refusal("E-ATTACH-TWICE", name=brought.name, id=question)
    size = len(brought.content)
    refuse_too_large(size, there)
    if travels:
        refuse_heavy([size, *(each.size for each in there if each.travels)])
    made = Attachment(
        key=attachment_store.next_key(db),
        question=question,
        name=brought.name,
        size=size,
        sha256=brought.sha256,
        added_at=now.isoformat(timespec="seconds"),
        travels=travels,
    )
    attachment_store.save_attachment(db, made, brought.content)
    return made


def attachments(db: Database, question: str = "") -> tuple[Attachment, ...]:
    """All files, or those beside one answer."""
    found = attachment_store.attachments(db)
    return tuple(each for each in found if question in ("", each.question))


def let_travel(db: Database, key: int, travels: bool) -> Attachment:
    """Tick a file to travel in the report, or untick it.

    Raises:
        Refusal: E-ATTACH-TRAVELS; then nothing has changed.
    """
    there = {each.key: each for each in attachment_store.attachments(db)}
    changed = replace(_found(there.get(key)), travels=travels)
    if travels:
        refuse_heavy(each.size for each in {**there, key: changed}.values() if each.travels)
    attachment_store.replace_attachment(db, changed)
    return changed


def take_out(db: Database, key: int) -> TakenOut:
    """Take a file out; `bring_back` undoes it."""
    there = {each.key: each for each in attachment_store.attachments(db)}
    taken = TakenOut(_found(there.get(key)), attachment_store.content(db, key))
    attachment_store.delete_attachment(db, key)
    return taken


def bring_back(db: Database, taken: TakenOut) -> None:
    """Undo `take_out`.

    Raises:
        Refusal: the codes of `refuse_too_large`, E-ATTACH-TRAVELS.
    """
    there = attachment_store.attachments(db)
    refuse_too_large(taken.attachment.size, there)
    if taken.attachment.travels:
        refuse_heavy([taken.attachment.size, *(each.size for each in there if each.travels)])
    key = taken.attachment.key
    if any(each.key == key for each in there):  # the number went to a file added since
        key = attachment_store.next_key(db)
    attachment_store.save_attachment(db, replace(taken.attachment, key=key), taken.content)


def content_of(db: Database, key: int) -> bytes:
    """What is in a file.

    Raises:
        Refusal: E-ATTACH-GONE.
    """
    there = {each.key: each for each in attachment_store.attachments(db)}
    return attachment_store.content(db, _found(there.get(key)).key)


def save_content(content: bytes, path: Path) -> Path:
    """Write a file to the place a person chose. It is never opened or run from here."""
    return write_file(path, content)


def _found(attachment: Attachment | None) -> Attachment:
    if attachment is None:
        raise Refusal("E-ATTACH-GONE")
    return attachment
