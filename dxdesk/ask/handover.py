"""What an officer writes down for whoever comes next: whom to ring, and what was promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NoteKind(StrEnum):
    CONTACT = "contact"  # 連絡先
    PROMISE = "promise"  # 約束


@dataclass(frozen=True, slots=True)
class HandoverNote:
    """One line. It stays in the office: no report has it."""

    kind: NoteKind
    who: str  # a firm, a section, a person
    what: str  # a telephone number, or what was promised
    until: date | None = None  # of a promise


def in_order(notes: tuple[HandoverNote, ...], kind: NoteKind) -> tuple[HandoverNote, ...]:
    """The lines of one kind: promises by their day, those without one last; contacts as written."""
    own = [note for note in notes if note.kind is kind]
    if kind is NoteKind.PROMISE:
        own.sort(key=lambda note: (note.until is None, note.until or date.min))
    return tuple(own)
