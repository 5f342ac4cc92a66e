"""What a file is that somebody brings to the door; read beside the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks.files import read_file
from dxdesk.desks.workspaces import kind_of_file
from dxdesk.exchange.looking import FileKind
from dxdesk.store import opening
from dxdesk.ui.door.workspace_lock import locked

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.desks.taking_kits import KitNews
    from dxdesk.exchange.kits import Kit


@dataclass(frozen=True, slots=True)
class Brought:
    """A file of ours. `data`, `kit` and `inside` are there for kits only."""

    path: Path
    kind: FileKind
    data: bytes = b""
    kit: Kit | None = None
    inside: tuple[str, ...] = ()  # what a kit takes along, in words


def bring(path: Path) -> Brought:
    """Look at a file.

    Raises:
        Refusal: as `kind_of_file`; as `open_kit` and `contents_of` for a kit that is not sound.
    """
    path = path.absolute()
    kind = kind_of_file(path)
    if kind is not FileKind.KIT:
        return Brought(path, kind)
    from dxdesk.desks.kit_files import contents_of
    from dxdesk.desks.kit_words import contents_words
    from dxdesk.exchange.kits import open_kit

    data = read_file(path)
    kit = open_kit(data)
    inside = contents_words(contents_of(kit.prefecture, kit.texts))
    return Brought(path, kind, data, kit, inside)


def news_of(town: Path, data: bytes) -> KitNews:
    """What a kit would change in a town's workspace that is closed; nothing is changed.

    Raises:
        Refusal: as `opening.open_town` and `kit_news`.
    """
    from dxdesk.desks.taking_kits import kit_news

    with _closed_town(town) as db:
        return kit_news(db, data)


def apply_kit(town: Path, data: bytes, now: datetime, code: str = "") -> KitNews:
    """Take a kit into a town's workspace that is closed; `code` as it was read on the phone.

    Raises:
        Refusal: as `opening.open_town` and `taking_kits.take`.
    """
    from dxdesk.desks.taking_kits import take

    with _closed_town(town) as db:
        return take(db, data, now, code)


@contextmanager
def _closed_town(town: Path) -> Iterator[Database]:
    lock = locked(town)
    try:
        db = opening.open_town(town)
        try:
            yield db
        finally:
            opening.close(db)
    finally:
        lock.unlock()
