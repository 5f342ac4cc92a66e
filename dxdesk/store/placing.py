"""Putting a finished file in its place, so that it is there after a power cut too."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_TRIES, _PAUSE = 10, 0.05  # a virus scanner holds a new file for a moment (as SQLite allows for)


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A name beside `path` to build a file under. What was not put in place does not stay."""
    part = path.with_name(f".{path.name}.part")
    _sweep(part)
    try:
        yield part
    finally:
        with suppress(OSError):
            _sweep(part)


def _sweep(part: Path) -> None:
    """Remove the unfinished file of this or an earlier, interrupted try, and its journal."""
    part.unlink(missing_ok=True)
    part.with_name(part.name + "-journal").unlink(missing_ok=True)


def put_in_place(part: Path, path: Path) -> None:
    """Flush a finished file, give it its name (replacing what was there), flush the folder."""
    flush(part)
    _replace(part, path)
    flush_folder(path.parent)


def flush(path: Path) -> None:
    """Make the content of a file lasting."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


def _replace(part: Path, path: Path) -> None:
    for _ in range(_TRIES - 1):
        try:
            os.replace(part, path)
            return
        except PermissionError:
            if sys.platform != "win32":
                raise
            time.sleep(_PAUSE)
    os.replace(part, path)


def flush_folder(folder: Path) -> None:
    """Make names given in a folder lasting; Windows does so by itself and cannot be asked."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
