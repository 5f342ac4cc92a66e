"""What happens when the program itself is wrong: told on a page, nothing sent, nothing lost."""

from __future__ import annotations

import sys
import threading
from collections import deque
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from dxdesk import __version__

_PACKAGE = Path(__file__).resolve().parents[2]
_REMEMBERED = 10  # kinds of Qt messages before the crash
_WORST = {QtMsgType.QtCriticalMsg: "critical", QtMsgType.QtFatalMsg: "fatal"}


def crash_text(kind: type[BaseException], where: TracebackType | None) -> str:
    """The text for the people who look after dxdesk.

    It names versions, the kind of error and the lines of code it went through; never what the
    error said, values, or folders, for these could hold a person's name.
    """
    import platform
    import traceback

    lines = [
        f"dxdesk {__version__}",
        f"Python {platform.python_version()}  PySide6 {pyside_version}",
        f"{platform.system()} {platform.release()}",
        kind.__name__,
    ]
    for frame in traceback.extract_tb(where):
        lines.append(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


def _place(file: str) -> str:
    """A file without the folders above the program, whose names may be a person's."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    return path.name


class CrashWatch(QObject):
    """Catches what nobody caught, in every thread. Only the first is told; `crashed` has its text.

    The text travels by signal, so that a crash of a worker is shown by the main thread.
    """

    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self._qt_said: deque[str] = deque(maxlen=_REMEMBERED)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(self._heard_from_qt)

    def _uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        where: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(1)
        sys.__excepthook__(kind, error, where)
        if not self._told:
            self._told = True
            self.crashed.emit("\n".join([crash_text(kind, where), *self._qt_said]))

    def _uncaught_in_thread(self, said: threading.ExceptHookArgs) -> None:
        if said.exc_value is not None:
            self._uncaught(said.exc_type, said.exc_value, said.exc_traceback)

    def _heard_from_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Qt's warnings go where they always went; of the worst the category is remembered."""
        print(text, file=sys.stderr)
        if kind in _WORST:
            self._qt_said.append(f"Qt {_WORST[kind]}: {context.category or 'default'}")


def let_go() -> None:
    """Give the hooks back, as they were before any window."""
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    qInstallMessageHandler(None)
