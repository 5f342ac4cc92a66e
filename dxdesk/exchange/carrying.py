"""Writing a file to a stick or folder so that it is there whole, or not at all.

Temporary file in the same folder, fsync, read back, replace, fsync of the folder, read back:
without the two fsyncs a third of power cuts left garbage under the final name. Only finished
bytes are ever written, never a plain text that is sealed later on the stick.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Mapping
from pathlib import Path

from dxdesk.errors import Refusal

_PART = re.compile(r"\.dxdesk-[0-9a-f]{16}\.part")
_STALE_SECONDS = 600  # no write takes this long: older parts were left by a power cut or a kill
_TRIES = 20
_PAUSE_SECONDS = 0.05
_BUSY_ON_WINDOWS = (5, 32, 33)  # a virus scanner or the indexer holds the file for a moment
_CODES: Mapping[int, str] = {
    errno.ENOSPC: "E-CARRY-FULL",
    errno.EDQUOT: "E-CARRY-FULL",
    errno.EFBIG: "E-CARRY-FULL",
    errno.EACCES: "E-CARRY-READ-ONLY",
    errno.EPERM: "E-CARRY-READ-ONLY",
    errno.EROFS: "E-CARRY-READ-ONLY",
    errno.ENOENT: "E-CARRY-NO-FOLDER",
    errno.ENOTDIR: "E-CARRY-NO-FOLDER",
    errno.EISDIR: "E-CARRY-IS-FOLDER",
    errno.ENAMETOOLONG: "E-CARRY-NAME",
    errno.EINVAL: "E-CARRY-NAME",
    errno.EILSEQ: "E-CARRY-NAME",
}


def report_name(town: str, fiscal_year: int, serial: int) -> str:
    """ "016373_2026-03.dxr": ASCII, so that no mail filter or old zip tool garbles it."""
    return f"{town}_{fiscal_year}-{serial:02d}.dxr"


def reply_name(town: str, number: int) -> str:
    """ "016373_reply-03.dxreply": as `report_name`, told apart at a glance."""
    return f"{town}_reply-{number:02d}.dxreply"


def carry(data: bytes, folder: Path, name: str) -> Path:
    """Write `data` as `folder/name`, replacing an older file of that name, and prove it is there.

    Raises Refusal E-CARRY-FULL, E-CARRY-READ-ONLY, E-CARRY-NO-FOLDER, E-CARRY-IS-FOLDER,
    E-CARRY-NAME, E-CARRY-DIFFERENT or E-CARRY-FAILED; what then stands under the name is the
    older file or the new one, each whole. See `may_be_there`.
    """
    target = folder / name
    if not name or target.parent != folder or "\0" in name:
        raise Refusal("E-CARRY-NAME", name=name, folder=str(folder))
    part, named = folder / f".dxdesk-{secrets.token_hex(8)}.part", False
    try:
        _prepare(data, part, target)
        named = True
        _put(data, part, target)
    except OSError as fault:
        code = _CODES.get(fault.errno or 0, "E-CARRY-FAILED")
        raise Refusal(code, name=name, folder=str(folder), named=named) from fault
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return target


def may_be_there(refusal: Refusal) -> bool:
    """Whether the new file may stand under its name although `carry` was refused."""
    return bool(refusal.values.get("named"))


def refuse_missing_folder(folder: Path) -> None:
    """Look before a serial is spent on a file that has nowhere to go. Raises E-CARRY-NO-FOLDER."""
    if not os.path.isdir(folder):  # a folder above that may not be entered counts as missing
        raise Refusal("E-CARRY-NO-FOLDER", name="", folder=str(folder))


def _prepare(data: bytes, part: Path, target: Path) -> None:
    """All that happens before the file gets its name."""
    if target.is_dir():  # Windows would report this as "access denied"
        raise IsADirectoryError(errno.EISDIR, "a folder of this name exists", str(target))
    _write(part, data)
    _sweep(part.parent, newest=part)
    _compare(part, data, target)


def _put(data: bytes, part: Path, target: Path) -> None:
    _replace(part, target)
    _sync_folder(target.parent)
    _compare(target, data, target)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):  # so that reading back asks the stick, not the memory
            with contextlib.suppress(OSError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _compare(path: Path, data: bytes, target: Path) -> None:
    if path.read_bytes() != data:
        where = {"name": target.name, "folder": str(target.parent)}
        raise Refusal("E-CARRY-DIFFERENT", **where, named=path == target)


def _replace(part: Path, target: Path) -> None:
    for tries_left in reversed(range(_TRIES)):
        try:
            os.replace(part, target)
            return
        except PermissionError as fault:
            busy = getattr(fault, "winerror", None) in _BUSY_ON_WINDOWS
            if not busy or not tries_left:
                raise
            time.sleep(_PAUSE_SECONDS)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows and some network folders have no such call."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as fault:
        if fault.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


def _sweep(folder: Path, newest: Path) -> None:
    """Remove parts of ours that an earlier cut left here, by the folder's own clock."""
    oldest_kept = newest.stat().st_mtime - _STALE_SECONDS
    for path in folder.glob(".dxdesk-*.part"):
        with contextlib.suppress(OSError):
            if _PART.fullmatch(path.name) and path.stat().st_mtime < oldest_kept:
                path.unlink()
