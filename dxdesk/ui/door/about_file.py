"""What can be said about a file that is not opened; found out beside the window."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from dxdesk.desks import workspaces
from dxdesk.desks.workspaces import ListedCopy
from dxdesk.errors import Refusal
from dxdesk.words import sentence

# Codes that say where a file does not belong, and not yet what it is.
_MORE_TO_SAY = frozenset(("E-NEEDS-DESK", "E-REPLY-NEEDS-TOWN", "E-FILE-OTHER"))


@dataclass(frozen=True, slots=True)
class AboutFile:
    """The copies of a workspace, and in words what another file is; each may be missing."""

    copies: tuple[ListedCopy, ...] = ()
    words: str = ""


def about_file(path: Path, code: str) -> AboutFile:
    """Look at a file that was refused with this code."""
    copies: tuple[ListedCopy, ...] = ()
    with suppress(OSError):
        copies = workspaces.copies_of(path.absolute())
    return AboutFile(copies, _words(path, code) if code in _MORE_TO_SAY else "")


def _words(path: Path, code: str) -> str:
    from dxdesk.desks.checking import look

    try:
        found = look(path)
    except Refusal as refusal:
        return "" if refusal.code == code else sentence(refusal)
    return f"{found.text}\n{found.todo}".strip()
