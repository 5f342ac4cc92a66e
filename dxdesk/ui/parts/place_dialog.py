"""Asks where a file goes: sticks by name with what is free on them, or any folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ui.parts.buttons import OutlineButton, PrimaryButton
from dxdesk.ui.parts.drive_list import DriveList
from dxdesk.ui.parts.drives import Drive, removable_drives
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.task import Report, Task
from dxdesk.ui.theme import px
from dxdesk.words import tr


class PlaceDialog(QDialog):
    """`chosen` carries the folder; sticks are asked for beside the window, for one can be slow."""

    chosen = Signal(Path)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        sticks: Callable[[], Sequence[Drive]] = removable_drives,
    ) -> None:
        super().__init__(parent)
        self._sticks = sticks
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(px(520))
        self.drives, self._task = DriveList(title), Task(self)
        self.fault = PlainLabel("", "note", role="bad")
        self.fault.hide()
        self.write = PrimaryButton(tr("Write it here"))
        self.leave = OutlineButton(tr("Not now"))
        row = QHBoxLayout()
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.write)
        column = QVBoxLayout(self)
        for widget in (self.drives, self.fault):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)
        self.write.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)
        self.drives.refresh_requested.connect(self.look)
        self.look()

    def look(self) -> None:
        """Ask for the sticks that are plugged in now."""
        if not self._task.running:
            self._task.start(self._asked, self.drives.show_drives, self._show_none)

    def _asked(self, report: Report) -> Sequence[Drive]:
        return self._sticks()

    def _show_none(self, _error: Exception) -> None:
        """A stick that cannot be asked is not offered; a folder can still be chosen."""
        self.drives.show_drives(())

    def _take(self) -> None:
        folder = self.drives.chosen_folder
        if folder is None:
            self.fault.setText(tr("Choose the USB stick or the folder first."))
            self.fault.show()
            self.drives.folder.setFocus()
            return
        self.accept()
        self.chosen.emit(folder)
