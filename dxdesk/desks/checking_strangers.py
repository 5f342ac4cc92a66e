"""Files that are not for carrying or opening: what they are, and where they belong."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal
from dxdesk.exchange.looking import FileKind
from dxdesk.words import tr

_CREATOR = re.compile(rb"creator[^>]*>dxdesk<")
_CORE = "docProps/core.xml"
_MOST_CORE = 64 * 1024
_PART = re.compile(r"\..*\.part(-journal)?")
_PDF_CREATOR = re.compile(rb"/Creator \((?:\xfe\xff|\\376\\377)?(?:\x00|\\000)?d")
_STARTS: Mapping[bytes, str] = {
    b"-----BEGIN AGE ENCRYPTED FILE-----": QT_TRANSLATE_NOOP("Check", "a sealed file as text"),
    b"AGE-SECRET-KEY-1": QT_TRANSLATE_NOOP("Check", "a secret key"),
    b"\x89PNG": QT_TRANSLATE_NOOP("Check", "a picture"),
    b"\xff\xd8\xff": QT_TRANSLATE_NOOP("Check", "a picture"),
    b"GIF8": QT_TRANSLATE_NOOP("Check", "a picture"),
    b"BEGIN:VCALENDAR": QT_TRANSLATE_NOOP("Check", "a calendar file"),
    b"MZ": QT_TRANSLATE_NOOP("Check", "a program"),
}
_KINDS: Mapping[FileKind, str] = {
    FileKind.SQLITE: QT_TRANSLATE_NOOP("Check", "a database of another program"),
    FileKind.XLSX: QT_TRANSLATE_NOOP("Check", "an Excel book that dxdesk did not write"),
    FileKind.OLD_OFFICE: QT_TRANSLATE_NOOP("Check", "an old Word or Excel file"),
    FileKind.ZIP: QT_TRANSLATE_NOOP("Check", "a packed file (zip) or an Office document"),
    FileKind.PDF: QT_TRANSLATE_NOOP("Check", "a PDF that dxdesk did not write"),
}


def is_leftover(name: str) -> bool:
    """Whether a name is that of an unfinished file: what was being written when something broke."""
    return _PART.fullmatch(name) is not None


def is_own_book(data: bytes) -> bool:
    """Whether an Excel book was written by dxdesk: a slip, a ledger, a pool, a plan."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as book:
            if book.getinfo(_CORE).file_size > _MOST_CORE:
                return False
            return _CREATOR.search(book.read(_CORE)) is not None
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, RuntimeError, ValueError):
        return False  # damaged, locked, or in a way of packing that this Python does not know


def is_own_page(data: bytes) -> bool:
    """Whether a PDF was written by dxdesk."""
    return _PDF_CREATOR.search(data) is not None


def stranger(data: bytes, kind: FileKind, name: str) -> Refusal:
    """The refusal that says what a file of somebody else is."""
    what = _KINDS.get(kind) or next(
        (said for start, said in _STARTS.items() if data.lstrip().startswith(start)), ""
    )
    if not what and _is_text(data):
        what = QT_TRANSLATE_NOOP("Check", "a text or a table as text")
    if not what:
        return Refusal("E-FILE-OTHER", file=name)
    return Refusal("E-FILE-STRANGER", file=name, what=tr(what))


def _is_text(data: bytes) -> bool:
    for encoding in ("utf-8", "cp932"):
        try:
            text = data[:4096].decode(encoding, errors="ignore" if len(data) > 4096 else "strict")
        except UnicodeDecodeError:
            continue
        return not re.search("[\x00-\x08\x0e-\x1f]", text)
    return False
