"""Whether a place is fit for a workspace: local, writable, and not too deep."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from dxdesk.errors import Refusal
from dxdesk.store.faults import disk_refusal

_NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "davfs"} | {
    f"fuse.{name}" for name in ("sshfs", "davfs", "gvfsd-fuse", "rclone")
}
_LONGEST_NAME = 200  # bytes; the journal and the unfinished copy need longer names beside it
_LONGEST_PATH = 190 if sys.platform == "win32" else 420  # SQLite ends at 512 bytes, Windows at 259
_DRIVE_REMOTE = 4  # GetDriveTypeW


def refuse_unfit_place(path: Path) -> None:
    """Refuse a place where SQLite cannot keep its promises.

    Raises:
        Refusal: E-DB-NAME, E-DB-NETWORK, E-DB-PATH-LONG, E-DB-NO-FOLDER, E-DB-FOLDER-READONLY.
    """
    if not _is_text(str(path)):
        raise Refusal("E-DB-NAME", file=ascii(path.name))
    if is_on_network(path):
        raise Refusal("E-DB-NETWORK", file=str(path))
    name_length = len(os.fsencode(path.name))
    if name_length > _LONGEST_NAME or len(os.fsencode(path)) > _LONGEST_PATH:
        raise Refusal("E-DB-PATH-LONG", file=str(path))
    _refuse_folder(path.parent)


def _is_text(name: str) -> bool:
    """SQLite takes names as UTF-8; a name may hold bytes that are no text at all."""
    return "\0" not in name and not any("\ud800" <= letter <= "\udfff" for letter in name)


def _refuse_folder(folder: Path) -> None:
    try:
        if not folder.is_dir():
            raise Refusal("E-DB-NO-FOLDER", folder=str(folder))
        if not os.access(folder, os.W_OK | os.X_OK):
            raise Refusal("E-DB-FOLDER-READONLY", file=str(folder))
    except OSError as error:
        raise disk_refusal(error, folder) from error


def refuse_read_only(path: Path) -> None:
    """Refuse a file that cannot be written.

    Raises:
        Refusal: E-DB-READONLY.
    """
    if not os.access(path, os.W_OK):
        raise Refusal("E-DB-READONLY", file=str(path))


def refuse_stray_log(path: Path) -> None:
    """Refuse a file beside which another program left a write-ahead log.

    SQLite would replay it silently, even over a file put back from a copy. We never make one.

    Raises:
        Refusal: E-DB-STRAY.
    """
    stray = path.with_name(path.name + "-wal")
    if stray.exists():
        raise Refusal("E-DB-STRAY", file=str(path), stray=stray.name)


def is_on_network(path: Path) -> bool:
    """Whether the file lies on another computer, where locks cannot be relied on."""
    if sys.platform == "win32":
        return is_unc(str(path)) or _drive_type(path) == _DRIVE_REMOTE
    try:
        mounts = Path("/proc/mounts").read_bytes()
    except OSError:
        return False
    return file_system_of(os.path.realpath(path), mounts) in _NETWORK_FILE_SYSTEMS


def is_unc(path: str) -> bool:
    r"""Whether a Windows path names a server: `\\server\share` or `\\?\UNC\server\share`."""
    text = path.replace("/", "\\").upper()
    if text.startswith(("\\\\?\\", "\\\\.\\")):
        return text[4:].startswith("UNC\\")
    return text.startswith("\\\\")


def file_system_of(path: str, mounts: bytes) -> str:
    """The type of the file system that holds `path`, by the longest mount point above it."""
    found, best = "", -1
    target = os.fsencode(path)
    for line in mounts.splitlines():
        fields = line.split(b" ")
        if len(fields) < 3:
            continue
        point = _unescaped(fields[1]).rstrip(b"/")
        inside = target == point or target.startswith(point + b"/")
        if inside and len(point) >= best:  # the later of two mounts on one point hides the first
            found, best = fields[2].decode("ascii", "replace"), len(point)
    return found


def _unescaped(field: bytes) -> bytes:
    r"""/proc/mounts writes spaces and the like as octal, `\040`."""
    return re.sub(rb"\\([0-7]{3})", lambda octal: bytes([int(octal[1], 8) & 0xFF]), field)


def _drive_type(path: Path) -> int:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (only there on Windows)
    return int(kernel.GetDriveTypeW(path.anchor))
