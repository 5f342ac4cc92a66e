"""One window a person: a second start hands its file to the first window and ends.

It leaves a note in a folder of the person's own settings, which the first window watches and
takes away when it has read it. No socket is opened, not even within the computer, and none of
Qt's network parts is loaded.
"""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from dxdesk.errors import Refusal

_PATIENCE = 2.0  # seconds a second start waits before it says that nobody answers
_PAUSE = 0.02
_NOTES, _NOTE = "second starts", ".note"
_LONGEST = 100_000  # bytes; no path is longer


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
    note = folder / _NOTES / f"{os.getpid()}{_NOTE}"
    try:
        if _read_in_time(note, _written(file)):
            return
    except OSError as fault:  # no note can be left here
        raise Refusal("E-WINDOW-SILENT") from fault
    raise Refusal("E-WINDOW-SILENT")


def _read_in_time(note: Path, word: bytes) -> bool:
    """Leave the note, whole at once, and wait until it is taken away; else take it back."""
    unfinished = note.with_suffix(".part")
    note.parent.mkdir(parents=True, exist_ok=True)
    try:
        unfinished.write_bytes(word)
        os.replace(unfinished, note)
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            if not note.exists():
                return True
            time.sleep(_PAUSE)
        return False
    finally:
        for left in (unfinished, note):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _written(file: Path | None) -> bytes:
    """A note says when it was written, by the clock of the computer, and which file is meant."""
    return b"%d\n" % time.time() + (os.fsencode(file.absolute()) if file else b"")


def _fresh(note: bytes) -> bytes | None:
    """The file meant; None where its writer has given up waiting, or no second start wrote it."""
    written, sign, word = note.partition(b"\n")
    if not (sign and written.isdigit()) or b"\0" in word:
        return None
    return word if abs(time.time() - int(written)) <= _PATIENCE + 1 else None


class Doorbell(QObject):
    """Listens for second starts. `rung` carries the file to open, or None to come to the front.

    Where no note can be left nobody rings, and the window works without.
    """

    rung = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder / _NOTES
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._answer)
        QTimer.singleShot(0, self, self._answer)  # whoever came while the window was made

    def _answer(self) -> None:
        with suppress(OSError):  # taken away by somebody who tidies up: made again
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self._watcher.directories():
                self._watcher.addPath(str(self._folder))
        for note in sorted(self._folder.glob(f"*{_NOTE}")):
            word = self._taken(note)
            if word is not None:
                self.rung.emit(Path(os.fsdecode(word)) if word else None)

    @staticmethod
    def _taken(note: Path) -> bytes | None:
        """What the note says; None for what no second start of this moment has left."""
        try:
            seen = note.lstat()
            ours = stat.S_ISREG(seen.st_mode) and seen.st_size <= _LONGEST
            word = note.read_bytes() if ours else b""
            note.unlink()
        except OSError:
            return None
        return _fresh(word)
