"""A file that cannot be opened: what happened, what to do, and the buttons that do it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from dxdesk.desks.workspaces import ListedCopy
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.cards import Card
from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.parts.records import Column, RecordTableModel
from dxdesk.ui.parts.table import Table
from dxdesk.ui.theme import px
from dxdesk.words import tr

# Codes under which a copy may take the place of the file.
BEYOND_USE = {"E-DB-DAMAGED", "E-DB-EMPTY", "E-DB-NOT-OURS", "E-DB-MISSING", "E-DB-STRAY"}
# Codes under which trying again can help: the cause may be gone by then.
MAY_PASS = {
    *("E-DB-BUSY", "E-DB-MISSING", "E-DB-READONLY", "E-DB-PERMISSION", "E-DB-NO-FOLDER"),
    *("E-DB-FOLDER-READONLY", "E-DISK", "E-DISK-FULL", "E-DB-STRAY", "E-FILE-MISSING"),
    *("E-FILE-READ", "E-DB-ELSEWHERE"),
}


class TroubleScreen(DoorPage):
    """What happened to a file. The primary button is what helps most."""

    retry_wanted = Signal()
    other_wanted = Signal()
    restore_wanted = Signal(object)
    takeover_wanted = Signal()

    def __init__(
        self,
        code: str,
        sentence: str,
        file: Path,
        copies: Sequence[ListedCopy],
        detail: str = "",
    ) -> None:
        """`detail` is where inside the file the trouble is, for the people who look after it."""
        super().__init__(tr("This file could not be opened"), file.name)
        self.code = code
        self._copies = tuple(copies) if code in BEYOND_USE else ()
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(px(16))
        mark = IconLabel("alert-circle-outline", "bad", 32)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(sentence), 1)
        card.body.addLayout(row)
        card.body.addWidget(PlainLabel(str(file), "note", selectable=True))
        named = f"{code}（{detail}）" if detail else code
        number = tr("Number to name when you ask somebody: {code}").format(code=named)
        card.body.addWidget(PlainLabel(number, "note", selectable=True))
        self.body.addWidget(card)
        self._about = Card()
        self._about.hide()
        self.body.addWidget(self._about)
        self.table: Table | None = None
        if self._copies:
            self._list_copies()
        self.body.addStretch()
        self._set_bar(code)

    def show_about(self, words: str) -> None:
        """What the file is, where more can be said than that it is not opened; "" says nothing."""
        if words:
            self._about.body.addWidget(PlainLabel(tr("About this file"), "strong"))
            for line in words.splitlines():
                self._about.body.addWidget(PlainLabel(line, selectable=True))
            self._about.show()

    def _list_copies(self) -> None:
        records = RecordTableModel(
            [
                Column(tr("Copy made"), lambda copy: wareki(copy.made.date()), width=260),
                Column(tr("Time"), lambda copy: f"{copy.made:%H:%M}", width=110),
                Column(
                    tr("State"),
                    lambda copy: tr("Sound") if copy.sound else tr("Cannot be used"),
                    stretch=True,
                    icon=lambda copy: (
                        ("check-circle", "good") if copy.sound else ("alert-circle-outline", "bad")
                    ),
                ),
            ]
        )
        records.show_records(self._copies)
        self.table = Table(records, tr("Copies"), row_height=44, sortable=False)
        self.table.setMinimumHeight(px(180))
        self.body.addWidget(PlainLabel(tr("Copies that dxdesk has kept"), "heading"))
        text = tr("The file as it is now is kept beside it under another name.")
        self.body.addWidget(PlainLabel(text, "note"))
        self.body.addWidget(self.table, 1)
        sound = next((copy for copy in self._copies if copy.sound), None)
        if sound is not None:
            self.table.choose(sound)

    def _set_bar(self, code: str) -> None:
        others = []
        if any(copy.sound for copy in self._copies):
            self._set_primary(tr("Bring back the chosen copy"), "backup-restore", self._restore)
            others.append(self._button(tr("Another file"), self.other_wanted.emit))
        elif code in MAY_PASS:
            self._set_primary(tr("Try again"), "refresh", self.retry_wanted.emit)
            others.append(self._button(tr("Another file"), self.other_wanted.emit))
        else:
            self._set_primary(tr("Another file"), "folder-open-outline", self.other_wanted.emit)
        if code == "E-DB-ELSEWHERE":
            taking = tr("It is closed there. Open it here")
            others.append(self._button(taking, self.takeover_wanted.emit))
        self.bar.set_extra(others)
        self.bar.set_back(True)
        self.setFocusProxy(self.bar.primary)
        self.status.set_keys([("Ctrl+O", tr("open a file"))])

    def _set_primary(self, text: str, icon: str, does: object) -> None:
        self.bar.set_primary(text, icon)
        self.bar.forward.connect(does)

    @staticmethod
    def _button(text: str, does: object) -> OutlineButton:
        button = OutlineButton(text)
        button.clicked.connect(lambda: does())  # type: ignore[operator]
        return button

    def _restore(self) -> None:
        copy = self.table.current_record() if self.table else None
        if copy is None or not copy.sound:
            self.notice.show_notice(tr("Choose a copy that is sound."), "info")
            if self.table:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.restore_wanted.emit(copy.path)
