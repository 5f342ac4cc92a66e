"""添付: the files beside an answer, each with whether it goes into the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.attachments import MIB, MOST_ALL, MOST_EACH, Attachment, name_to_save
from dxdesk.desks.sizes import size_in_words
from dxdesk.ui.municipality.sheet import side_by_side
from dxdesk.ui.parts import CheckBox, NoticeLine, OutlineButton, PlainLabel, TextButton, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr


class FileRow(QWidget):
    """One file: its name and size, the tick, and what can be done with it."""

    def __init__(self, attachment: Attachment) -> None:
        super().__init__()
        self.attachment = attachment
        self.travels = CheckBox(tr("Put it into the report"))
        self.travels.setChecked(attachment.travels)
        self.save, self.remove = TextButton(tr("Save a copy")), TextButton(tr("Take out"))
        for widget in (self.travels, self.save, self.remove):
            widget.setAccessibleName(f"{widget.text()}: {attachment.name}")
        row = side_by_side(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        name = tr("{name} ({size})").format(
            name=attachment.name, size=size_in_words(attachment.size)
        )
        row.addWidget(PlainLabel(name), 1)
        for widget in (self.travels, self.save, self.remove):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class AnswerFiles(QWidget):
    """The list, and the way to add to it. A file is never opened or run from here."""

    brought = Signal(Path)
    ticked = Signal(int, bool)
    saving_wished = Signal(int, Path)
    removed = Signal(int)
    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[FileRow] = []
        self.add = OutlineButton(tr("Attach a file"), "paperclip", small=True)
        self.add.clicked.connect(self._choose)
        self.notice = NoticeLine()
        self.notice.acted.connect(self.undone)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(4))
        limits = tr("PDF, pictures, Excel and others: {each} MB each, {all} MB in all.").format(
            each=MOST_EACH // MIB, all=MOST_ALL // MIB
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(rule())
        column.addWidget(PlainLabel(tr("Attached files"), "strong"))
        column.addWidget(PlainLabel(limits, "note"))
        column.addLayout(self._list)
        column.addWidget(self.notice)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)

    def show_files(self, attachments: Sequence[Attachment]) -> None:
        """Show the files beside this answer."""
        for old in self.rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [FileRow(each) for each in attachments]
        for row in self.rows:
            key = row.attachment.key
            row.travels.toggled.connect(lambda on, key=key: self.ticked.emit(key, on))
            row.save.clicked.connect(lambda _=False, row=row: self._save(row.attachment))
            row.remove.clicked.connect(lambda _=False, key=key: self.removed.emit(key))
            self._list.addWidget(row)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Attach a file"))
        if chosen:
            self.brought.emit(Path(chosen))

    def _save(self, attachment: Attachment) -> None:
        name = name_to_save(attachment.name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save a copy"), name)
        if chosen:
            self.saving_wished.emit(attachment.key, Path(chosen))
