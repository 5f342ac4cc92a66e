"""Where a file goes: sticks by name with what is free, or a folder; nothing is preselected."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ui.parts import (
    Card,
    IconLabel,
    OutlineButton,
    PlainLabel,
    SelectableCard,
    TextButton,
)
from dxdesk.ui.parts.drives import Drive, size_in_words
from dxdesk.ui.theme import px
from dxdesk.words import tr


class DriveList(Card):
    """Cards to choose from; `chosen_folder` is where to write, None while nothing is chosen."""

    refresh_requested = Signal()
    chosen = Signal(Path)

    def __init__(self, title: str) -> None:
        super().__init__(padding=(24, 12))
        self._folder: Path | None = None
        self._other: Path | None = None
        self._written: Path | None = None
        self._drives: tuple[Drive, ...] = ()
        self.cards: dict[Path, SelectableCard] = {}
        self.body.addWidget(PlainLabel(title, "heading"))
        self._none = PlainLabel(tr("No USB stick is plugged in."), "help")
        self.body.addWidget(self._none)
        self._space = QVBoxLayout()
        self._space.setSpacing(px(8))
        self.body.addLayout(self._space)
        self.refresh = TextButton(tr("Look again"), "refresh")
        self.folder = OutlineButton(tr("Choose a folder"), "folder-outline", small=True)
        self.refresh.clicked.connect(self.refresh_requested)
        self.folder.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.addWidget(self.folder)
        row.addWidget(self.refresh)
        row.addStretch(1)
        self.body.addLayout(row)

    @property
    def chosen_folder(self) -> Path | None:
        """Where to write."""
        return self._folder

    def show_drives(self, drives: Sequence[Drive]) -> None:
        """Show the sticks that are there now; a chosen one that is gone is chosen no more."""
        self._drives = tuple(drives)
        paths = {drive.path for drive in drives} | {self._other}
        if self._folder not in paths:
            self._folder = None
        self._show()

    def show_written(self, folder: Path | None) -> None:
        """Say in its row where the file was written and read back."""
        if folder != self._written:
            self._written = folder
            self._show()

    def _show(self) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        for drive in self._drives:
            free = tr("{size} free").format(size=size_in_words(drive.free))
            self._add(drive.path, drive.name, f"{drive.place}　{free}", "usb-flash-drive-outline")
        if self._other is not None:
            place = str(self._other.parent)
            name = self._other.name or str(self._other)
            self._add(self._other, name, place, "folder-outline")
        self._none.setVisible(not self._drives)

    def _add(self, path: Path, name: str, line: str, icon: str) -> None:
        written = path == self._written
        said = tr("written and read back")
        card = SelectableCard(name, line, icon)
        layout = card.layout()
        if isinstance(layout, QHBoxLayout):
            layout.setContentsMargins(px(16), px(8), px(16), px(8))
            layout.setSpacing(px(12))
            if written:
                card.setAccessibleDescription(f"{line}　{said}")
                card.body.insertWidget(2, _state(said))
        card.set_chosen(path == self._folder)
        card.chosen.connect(lambda: self.choose(path))
        self._space.addWidget(card)
        self.cards[path] = card

    def choose(self, path: Path) -> None:
        """Take this stick or folder."""
        self._folder = path
        for each, card in self.cards.items():
            card.set_chosen(each == path)
        self.chosen.emit(path)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"))
        if chosen:
            self._other = Path(chosen)
            self._folder = self._other
            self._show()
            self.chosen.emit(self._other)


def _state(said: str) -> QWidget:
    """What was done there, in one line."""
    holder, words = QWidget(), PlainLabel(said, "small", role="good")
    words.setWordWrap(False)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(6))
    row.addWidget(IconLabel("check-circle", "good", 18))
    row.addWidget(words, 1)
    return holder
