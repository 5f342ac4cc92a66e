"""Whether a file lies on a stick, and what to say of a paper there: it is not sealed."""

from __future__ import annotations

import sys
from pathlib import Path

from dxdesk.words import tr

_MOUNTED_UNDER = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_REMOVABLE = 2  # DRIVE_REMOVABLE of GetDriveTypeW


def is_removable(root: str) -> bool:
    """Whether what is mounted there is a stick or the like."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root.replace("/", "\\")) == _REMOVABLE)
    return root.startswith(_MOUNTED_UNDER)


def lies_on_stick(path: Path) -> bool:
    """Whether a file lies on a stick, by its path alone."""
    whole = path.absolute()
    return is_removable(whole.anchor if sys.platform == "win32" else str(whole))


def not_sealed() -> str:
    """What to know of a paper on a stick."""
    return tr("This paper is not sealed: whoever finds the stick can read it.")


def with_warning(said: str, path: Path) -> str:
    """What is said of a paper or a table that was written, with what to know of it on a stick."""
    return f"{said} {not_sealed()}" if lies_on_stick(path) else said
