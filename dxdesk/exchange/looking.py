"""What a file is, told by its content: names and endings are often wrong."""

from __future__ import annotations

from enum import StrEnum

AGE_MAGIC = b"age-encryption.org/v1\n"
APPLICATION_ID = 0x44584B31  # "DXK1", in every workspace of ours
_SQLITE = b"SQLite format 3\0"
_APPLICATION_ID_AT = slice(68, 72)
REPLY_ENDING = ".dxreply"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class FileKind(StrEnum):
    EMPTY = "empty"
    REPORT = "dxr"  # an age file: what is inside shows only when it is opened
    REPLY = "dxreply"  # an age file too; without a key only its name tells the two apart
    KIT = "dxkit"
    WORKSPACE = "workspace"  # a .dxtown or .dxpref of ours
    SQLITE = "sqlite"  # a database, but not ours
    XLSX = "xlsx"
    OLD_OFFICE = "old_office"  # .xls, .doc
    ZIP = "zip"
    PDF = "pdf"
    OTHER = "other"


def what_is(data: bytes, name: str = "") -> FileKind:
    """The kind of a file by its content; only xlsx and zip need more than its start.

    All sealed files look alike from outside: there the ending of `name` tells a person what was
    meant, and with a key `letters.kind_inside` tells what it is.
    """
    if not data:
        return FileKind.EMPTY
    if data.startswith(_SQLITE):
        ours = data[_APPLICATION_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
        return FileKind.WORKSPACE if ours else FileKind.SQLITE
    if data.startswith(b"PK\x03\x04"):
        return FileKind.XLSX if b"xl/workbook" in data else FileKind.ZIP
    for start, kind in _STARTS:
        if data.startswith(start):
            return _meant(kind, name)
    return FileKind.OTHER


def _meant(kind: FileKind, name: str) -> FileKind:
    if kind is FileKind.REPORT and name.lower().endswith(REPLY_ENDING):
        return FileKind.REPLY
    return kind


_STARTS = (
    (AGE_MAGIC, FileKind.REPORT),
    (b"dxdesk-kit ", FileKind.KIT),
    (b"%PDF-", FileKind.PDF),
    (_OLD_OFFICE, FileKind.OLD_OFFICE),
)
