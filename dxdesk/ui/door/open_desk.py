"""The desk that is open: its workspace, the mark beside it, and the screens of its kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QWidget

from dxdesk import shelf
from dxdesk.desks import workspaces
from dxdesk.desks.speaking import speak_for, speak_of
from dxdesk.desks.workspaces import Opened
from dxdesk.store import opening
from dxdesk.ui.door.workspace_lock import locked
from dxdesk.ui.leftovers import throw_away

Today = Callable[[], date]
Now = Callable[[], datetime]

# Loaded beside the window, while the empty frame is already on the screen.
_DESKS = {
    "town": ("dxdesk.ui.municipality.desk", "MunicipalityDesk"),
    "prefecture": ("dxdesk.ui.prefecture.desk", "PrefectureDesk"),
}


class Desk(Protocol):
    """What the door knows of a desk."""

    frame: QWidget
    title: str
    leave_requested: Any  # signal: back to the first page

    def close_quietly(self) -> None:
        """Keep what stands on the page and stop what is still running."""

    def take_files(self, paths: list[Path]) -> None:
        """Take reports into the inbox; asked of the prefecture's desk only."""

    def take_reply(self, path: Path) -> None:
        """Show a reply of the prefecture; asked of a town's desk only."""


@dataclass(frozen=True, slots=True)
class Entered:
    """An open workspace, held for this window alone, with the class that makes its screens."""

    opened: Opened
    lock: QLockFile
    make: Callable[..., Desk]

    def leave(self) -> None:
        """Give the file free."""
        opening.close(self.opened.database)
        self.lock.unlock()


def enter_workspace(path: Path, now: datetime) -> Entered:
    """Open a workspace and load what its desk needs; may take a moment.

    Raises:
        Refusal: as `open_workspace`; E-DB-BUSY, E-DB-ELSEWHERE by the mark beside the file.
    """
    path = path.absolute()
    lock = locked(path) if path.is_file() else QLockFile("")
    try:
        opened = workspaces.open_workspace(path, now)
        speak_for(opened.kind, opened.database)  # before the data below are read
        module, name = _DESKS[opened.kind]
        make = getattr(import_module(module), name)
        shelf.question_set()
    except BaseException:
        lock.unlock()
        raise
    return Entered(opened, lock, make)


class OpenDesk:
    """A desk in use."""

    def __init__(self, entered: Entered, today: Today, now: Now) -> None:
        self._entered = entered
        opened = entered.opened
        self.desk = entered.make(opened.database, opened.path, today(), now)

    @property
    def path(self) -> Path:
        return self._entered.opened.path

    @property
    def kind(self) -> str:
        """ "town" or "prefecture"."""
        return self._entered.opened.kind

    def close(self) -> None:
        """Stop the desk, then give the file free."""
        try:
            self.desk.close_quietly()
        finally:
            throw_away(self.desk)
            self._entered.leave()
            speak_of("")
            shelf.lay(shelf.NOTHING)
