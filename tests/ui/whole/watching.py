"""Watches the whole application while somebody works: what must never happen on any screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

_BESIDE = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Dialog, Qt.WindowType.Sheet)


class StrayWindows(QObject):
    """Remembers every window that was shown beside the one: a part that has no parent yet."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            meant = isinstance(watched, QMainWindow | QDialog)
            if not meant and watched.windowType() not in _BESIDE:
                self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}".strip())
        return False

    def end(self) -> list[str]:
        """What was shown; nothing is watched any more."""
        self._application.removeEventFilter(self)
        return self.seen
