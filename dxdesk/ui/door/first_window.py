"""One window a person: a second start hands its file to the first window and ends.

It leaves a note in a folder of the person's own settings, which the first window watches and
takes away when it has read it. No socket is opened, not even within the computer, and none of
Qt's network parts is loaded.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from dxdesk.errors import Refusal

_PATIENCE = 2.0  # seconds a second start waits before it says that nobody answers
_PAUSE = 0.02
_NOTE = ".note"


def be_first(folder: Path) -> QLockFile | None:
    """The mark of the first window, to be kept; None when another window has it.

    The mark of a program that was killed is taken over without a word.
    """
    mark = QLockFile(str(folder / "window.lock"))
    mark.setStaleLockTime(0)
    if mark.tryLock(0) or mark.error() != QLockFile.LockError.LockFailedError:
        return mark
    return None


def knock(folder: Path, file: Path | None) -> None:
    """Raise the first window and hand it a file.

    Raises:
        Refusal: E-WINDOW-SILENT when it does not answer within two seconds.
    """
    notes = _notes(folder)
    note = notes / f"{os.getpid()}{_NOTE}"
    unfinished = note.with_suffix(".part")
    unfinished.write_bytes(os.fsencode(file.absolute()) if file else b"")
    os.replace(unfinished, note)
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        if not note.exists():
            return
        time.sleep(_PAUSE)
    note.unlink(missing_ok=True)
    raise Refusal("E-WINDOW-SILENT")


def _notes(folder: Path) -> Path:
    """Where second starts leave their notes; made when it is not there yet."""
    notes = folder / "second starts"
    notes.mkdir(parents=True, exist_ok=True)
    return notes


class Doorbell(QObject):
    """Listens for second starts. `rung` carries the file to open, or None to come to the front."""

    rung = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = _notes(folder)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._answer)
        QTimer.singleShot(0, self, self._answer)  # whoever came while the window was made

    def _answer(self) -> None:
        for note in sorted(self._folder.glob(f"*{_NOTE}")):
            word = self._taken(note)
            if word is not None:
                self.rung.emit(Path(os.fsdecode(word)) if word else None)

    @staticmethod
    def _taken(note: Path) -> bytes | None:
        """What the note says; None for one whose writer has given up waiting, or was killed."""
        try:
            fresh = time.time() - note.stat().st_mtime <= _PATIENCE
            word = note.read_bytes()
            note.unlink()
        except OSError:
            return None
        return word if fresh else None
