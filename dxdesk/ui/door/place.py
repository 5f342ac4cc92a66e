"""Where the new workspace is to lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.cards import Card
from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class PlaceScreen(DoorPage):
    """`accepted(path)`; `folder_wanted()`, answered by `show_folder`."""

    accepted = Signal(object)
    folder_wanted = Signal()
    existing_wanted = Signal(object)

    def __init__(self, whose: str, folder: Path, name: str) -> None:
        super().__init__(
            tr("Where to keep the workspace"),
            tr("All answers of {whose} are saved in one file.").format(whose=whose),
            tr("Make it"),
        )
        self._ending = Path(name).suffix
        self._folder_line = PlainLabel("", selectable=False)
        self.name_field = QLineEdit(Path(name).stem)
        self.name_field.setAccessibleName(tr("Name of the file"))
        self._change = OutlineButton(tr("Another folder"), "folder-outline", small=True)
        self.show_folder(folder)
        self._lay_out_body()
        self._change.clicked.connect(self.folder_wanted)
        self.name_field.returnPressed.connect(self._go_on)
        self.bar.set_back(True)
        self.bar.forward.connect(self._go_on)
        self.notice.acted.connect(lambda: self.existing_wanted.emit(self.path))
        self.status.set_keys([("Enter", tr("Make it"))])

    def _lay_out_body(self) -> None:
        card = Card()
        card.body.addWidget(PlainLabel(tr("Folder"), "note"))
        folder = QHBoxLayout()
        folder.setSpacing(px(16))
        folder.addWidget(self._folder_line, 1)
        folder.addWidget(self._change)
        card.body.addLayout(folder)
        card.body.addSpacing(px(8))
        card.body.addWidget(PlainLabel(tr("Name of the file"), "note"))
        name = QHBoxLayout()
        name.setSpacing(px(8))
        name.addWidget(self.name_field, 1)
        name.addWidget(PlainLabel(self._ending, "strong"))
        card.body.addLayout(name)
        advice = QHBoxLayout()
        advice.setSpacing(px(10))
        advice.addWidget(IconLabel("information-outline", "primary"))
        advice.addWidget(
            PlainLabel(tr("Keep it on this computer. A shared folder or a USB stick can lose it.")),
            1,
        )
        self.body.addWidget(card)
        self.body.addLayout(advice)
        self.body.addStretch()
        self.setFocusProxy(self.bar.primary)

    @property
    def path(self) -> Path:
        """The place as it stands now; the ending is always ours."""
        name = self.name_field.text().strip()
        return self._folder / (name if name.endswith(self._ending) else name + self._ending)

    def show_folder(self, folder: Path) -> None:
        """The folder that was chosen."""
        self._folder = folder
        self._folder_line.setText(str(folder))
        self._change.setAccessibleDescription(str(folder))

    def _go_on(self) -> None:
        if not self.name_field.text().strip():
            self.notice.show_notice(tr("Write a name for the file."), "bad")
            self.name_field.setFocus()
        elif set(self.name_field.text()) & set('\\/:*?"<>|'):
            text = tr("The name of a file cannot have any of these: {letters}")
            self.notice.show_notice(text.format(letters='\\ / : * ? " < > |'), "bad")
            self.name_field.setFocus()
        else:
            self.notice.hide()
            self.accepted.emit(self.path)
