"""Putting a finished file in its place, so that it is there after a power cut too."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

_TRIES, _PAUSE = 10, 0.05  # a virus scanner holds a new file for a moment (as SQLite allows for)


def part_of(path: Path) -> Path:
    """The unfinished file beside `path`."""
    return path.with_name(f".{path.name}.part")


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


def sweep(part: Path) -> None:
    """Remove an unfinished file of an earlier, interrupted try, and its journal."""
    part.unlink(missing_ok=True)
    part.with_name(part.name + "-journal").unlink(missing_ok=True)
