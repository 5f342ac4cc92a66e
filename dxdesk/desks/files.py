"""Reading and writing the files a person names, with refusals instead of surprises."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dxdesk.errors import Refusal
from dxdesk.exchange.looking import FileKind, what_is

LARGEST_FILE = 64 * 1024 * 1024  # bytes; nothing dxdesk reads is larger
START = 4096  # bytes


def read_file(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """The whole content of a file a person chose.

    Raises:
        Refusal: E-FILE-MISSING, E-FILE-FOLDER, E-FILE-SIZE, E-FILE-READ.
    """
    with _reading(path):
        if path.stat().st_size > largest:
            raise Refusal("E-FILE-SIZE", most_mib=largest // 1024 // 1024)
        return path.read_bytes()


def read_start(path: Path) -> bytes:
    """The first bytes of a file of any size: enough to know what it is.

    Raises:
        Refusal: E-FILE-MISSING, E-FILE-FOLDER, E-FILE-READ.
    """
    with _reading(path), path.open("rb") as file:
        return file.read(START)


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise Refusal("E-FILE-FOLDER", file=path.name or str(path))
        if not stat.S_ISREG(mode):  # a device or a pipe may never end
            raise Refusal("E-FILE-READ", file=str(path))
        yield
    except (FileNotFoundError, NotADirectoryError):
        raise Refusal("E-FILE-MISSING", file=str(path)) from None
    except (OSError, ValueError):  # ValueError: a NUL in the name
        raise Refusal("E-FILE-READ", file=str(path)) from None


def write_file(path: Path, data: bytes) -> Path:
    """Write a document where a person asked, whole or not at all.

    Raises:
        Refusal: E-FILE-FOLDER when the name is a folder; E-FILE-HELD when the file of this name
            may not be replaced, as when it is open in Excel; E-FILE-KEPT when a file of another
            kind has this name, or a device, a pipe or a link to nowhere; the codes of
            `read_file` for such a file, and of `carry`.
    """
    from dxdesk.exchange.carrying import carry

    if os.path.isdir(path):
        raise Refusal("E-FILE-FOLDER", file=path.name or str(path))
    if os.path.isfile(path):
        _refuse_other_kind(path, data)
    elif os.path.lexists(path):
        raise Refusal("E-FILE-KEPT", file=str(path))
    try:
        return carry(data, path.parent, path.name)
    except Refusal as refusal:
        if refusal.code == "E-CARRY-READ-ONLY" and os.path.isfile(path):
            raise Refusal("E-FILE-HELD", file=str(path)) from refusal
        raise


def _refuse_other_kind(path: Path, data: bytes) -> None:
    """A page printed over last week's page is meant; over a workspace it is a slip of the hand."""
    if what_is(read_file(path)) not in (FileKind.EMPTY, what_is(data)):
        raise Refusal("E-FILE-KEPT", file=str(path))


def refuse_other_there(path: Path, data: bytes) -> None:
    """Look before a numbered file is written: a workspace never gives a number twice.

    Raises:
        Refusal: E-REPORT-THERE where a file of this name says something else: it is another
            workspace's, or was changed. The same file may be written again.
    """
    if not os.path.lexists(path) or path.is_dir():
        return
    try:
        same = path.read_bytes() == data
    except OSError:
        same = False
    if not same:
        raise Refusal("E-REPORT-THERE", file=path.name, folder=str(path.parent))
