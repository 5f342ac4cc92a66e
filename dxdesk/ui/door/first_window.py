"""One window a person: a second start hands its file to the first window and ends."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QLockFile, QObject, Signal

from dxdesk.errors import Refusal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_PATIENCE = 2.0  # seconds a second start knocks before it says that nobody answers
_PAUSE = 0.05
_END = b"\0"
_HEARD = b"heard"


def name_of_first(folder: Path) -> str:
    """The name under which the first window of this person listens."""
    return f"dxdesk-{crc32(os.fsencode(folder)):08x}"


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
    from PySide6.QtNetwork import QLocalSocket

    word = os.fsencode(file.absolute()) if file else b""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        socket = QLocalSocket()
        socket.connectToServer(name_of_first(folder))
        if socket.waitForConnected(200):
            socket.write(word + _END)
            socket.waitForBytesWritten(200)
            if socket.waitForReadyRead(int(_PATIENCE * 1000)):
                return
        time.sleep(_PAUSE)
    raise Refusal("E-WINDOW-SILENT")


class Doorbell(QObject):
    """Listens for second starts. `rung` carries the file to open, or None to come to the front."""

    rung = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        name = name_of_first(folder)
        QLocalServer.removeServer(name)  # of a window that was killed; the mark says it is gone
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def _answer(self) -> None:
        # A caller stays the server's and goes with it: deleting itself as it hangs up, while
        # the bell is being taken down, ended the program.
        while caller := self._server.nextPendingConnection():
            caller.readyRead.connect(partial(self._hear, caller))

    def _hear(self, caller: QLocalSocket) -> None:
        word = os.fsdecode(bytes(caller.readAll().data()).rstrip(_END))
        caller.write(_HEARD)
        caller.flush()
        self.rung.emit(Path(word) if word else None)
