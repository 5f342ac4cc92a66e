"""What a file is that somebody brings to the door; read beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks.files import read_file
from dxdesk.desks.workspaces import kind_of_file
from dxdesk.exchange.looking import FileKind
from dxdesk.store import opening
from dxdesk.ui.door.workspace_lock import locked

if TYPE_CHECKING:
    from dxdesk.exchange.kits import Kit


@dataclass(frozen=True, slots=True)
class Brought:
    """A file of ours. `data` and `kit` are there for kits only."""

    path: Path
    kind: FileKind
    data: bytes = b""
    kit: Kit | None = None


def bring(path: Path) -> Brought:
    """Look at a file.

    Raises:
        Refusal: as `kind_of_file`; as `open_kit` for a kit that is not sound.
    """
    path = path.absolute()
    kind = kind_of_file(path)
    if kind is not FileKind.KIT:
        return Brought(path, kind)
    from dxdesk.exchange.kits import open_kit

    data = read_file(path)
    return Brought(path, kind, data, open_kit(data))


def apply_kit(town: Path, data: bytes) -> Kit:
    """Take a kit into a town's workspace that is closed.

    Raises:
        Refusal: as `opening.open_town` and `municipality.take_kit`.
    """
    from dxdesk.desks import municipality

    lock = locked(town)
    try:
        db = opening.open_town(town)
        try:
            return municipality.take_kit(db, data)
        finally:
            opening.close(db)
    finally:
        lock.unlock()
