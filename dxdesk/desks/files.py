"""Reading and writing the files a person names, with refusals instead of surprises."""

from __future__ import annotations

from pathlib import Path

from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry

LARGEST_FILE = 64 * 1024 * 1024  # bytes; nothing dxdesk reads is larger


def read_file(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """The whole content of a file a person chose.

    Raises:
        Refusal: E-FILE-MISSING, E-FILE-FOLDER, E-FILE-SIZE, E-FILE-READ.
    """
    try:
        if path.is_dir():
            raise Refusal("E-FILE-FOLDER", file=path.name)
        if path.stat().st_size > largest:
            raise Refusal("E-FILE-SIZE", most_mib=largest // 1024 // 1024)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise Refusal("E-FILE-MISSING", file=str(path)) from None
    except (OSError, ValueError):  # ValueError: a NUL in the name
        raise Refusal("E-FILE-READ", file=str(path)) from None


def write_file(path: Path, data: bytes) -> Path:
    """Write a document where a person asked, whole or not at all.

    Raises:
        Refusal: E-FILE-FOLDER when the name is a folder; the codes of `carry`.
    """
    if path.is_dir():
        raise Refusal("E-FILE-FOLDER", file=path.name)
    return carry(data, path.parent, path.name)
