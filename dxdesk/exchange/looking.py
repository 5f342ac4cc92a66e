"""What a file is, told by its content: names and endings are often wrong."""

from __future__ import annotations

from enum import StrEnum

AGE_MAGIC = b"age-encryption.org/v1\n"
APPLICATION_ID = 0x44584B31  # "DXK1", in every workspace of ours
_SQLITE = b"SQLite format 3\0"
_APPLICATION_ID_AT = slice(68, 72)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class FileKind(StrEnum):
    EMPTY = "empty"
    REPORT = "dxr"  # an age file: whether a report is inside shows only when it is opened
    KIT = "dxkit"
    WORKSPACE = "workspace"  # a .dxtown or .dxpref of ours
    SQLITE = "sqlite"  # a database, but not ours
    XLSX = "xlsx"
    OLD_OFFICE = "old_office"  # .xls, .doc
    ZIP = "zip"
    PDF = "pdf"
    OTHER = "other"


def what_is(data: bytes) -> FileKind:
    """The kind of a file by its content; only xlsx and zip need more than its start."""
    if not data:
        return FileKind.EMPTY
    if data.startswith(_SQLITE):
        ours = data[_APPLICATION_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
        return FileKind.WORKSPACE if ours else FileKind.SQLITE
    if data.startswith(b"PK\x03\x04"):
        return FileKind.XLSX if b"xl/workbook" in data else FileKind.ZIP
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    return FileKind.OTHER


_STARTS = (
    (AGE_MAGIC, FileKind.REPORT),
    (b"dxdesk-kit ", FileKind.KIT),
    (b"%PDF-", FileKind.PDF),
    (_OLD_OFFICE, FileKind.OLD_OFFICE),
)
