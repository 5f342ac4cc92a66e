"""The mark beside an open workspace: which program on which computer has it.

SQLite's own lock keeps the file safe; this one tells a person who has it, and it is the only one
that is seen from another computer. After a crash it is taken over without a word.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from dxdesk.errors import Refusal


def lock_path(workspace: Path) -> Path:
    """Where the mark of a workspace lies."""
    return workspace.with_name(f".{workspace.name}.lock")


def locked(workspace: Path) -> QLockFile:
    """The mark, held until it is unlocked or thrown away.

    Raises:
        Refusal: E-DB-BUSY for a living program here, E-DB-ELSEWHERE for another computer.
    """
    lock = QLockFile(str(lock_path(workspace)))
    lock.setStaleLockTime(0)  # stale is what has no living program, however old it is
    if lock.tryLock(0):
        return lock
    if lock.error() != QLockFile.LockError.LockFailedError:
        return lock  # no mark can be made here: opening will say why, or SQLite's lock stands alone
    _process, computer, _program = lock.getLockInfo()
    if computer and computer != QSysInfo.machineHostName():
        raise Refusal("E-DB-ELSEWHERE", file=str(workspace), computer=computer)
    raise Refusal("E-DB-BUSY", file=str(workspace))


def release_foreign(workspace: Path) -> None:
    """Take away the mark of another computer, after a person has made sure of it."""
    lock_path(workspace).unlink(missing_ok=True)
