"""The first hundred bytes of a workspace, read before SQLite may touch the file."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from dxdesk.errors import Refusal
from dxdesk.store.faults import disk_refusal

APPLICATION_ID = 0x44584B31  # "DXK1"
_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100  # of a database header (SQLite file format, section 1.3)
_VERSION_AT, _APPLICATION_AT = 60, 68


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says about the file."""

    version: int  # the number of the last migration


def read_header(path: Path) -> Header:
    """The header of a file that is ours.

    Raises:
        Refusal: E-DB-MISSING, E-DB-FOLDER, E-DB-PERMISSION, E-DB-EMPTY, E-DB-NOT-OURS,
            E-DB-DAMAGED, E-DISK.
    """
    first = _first_bytes(path)
    if not first:
        raise Refusal("E-DB-EMPTY", file=str(path))
    if not first.startswith(_MAGIC):
        raise Refusal("E-DB-NOT-OURS", file=str(path))
    if len(first) < _LENGTH:
        raise Refusal("E-DB-DAMAGED", file=str(path), place="header")
    if _number(first, _APPLICATION_AT) != APPLICATION_ID:
        raise Refusal("E-DB-NOT-OURS", file=str(path))
    return Header(_number(first, _VERSION_AT))


def _first_bytes(path: Path) -> bytes:
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise Refusal("E-DB-FOLDER", file=str(path))
        if not stat.S_ISREG(mode):  # reading a pipe would wait for ever
            raise Refusal("E-DB-NOT-OURS", file=str(path))
        with open(path, "rb") as file:
            return file.read(_LENGTH)
    except OSError as error:
        raise disk_refusal(error, path) from error


def _number(first: bytes, offset: int) -> int:
    return int.from_bytes(first[offset : offset + 4], "big")
