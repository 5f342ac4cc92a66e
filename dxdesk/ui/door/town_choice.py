"""Which municipality: by the prefecture's kit, or by typing a part of its name, kana or code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from dxdesk.ask.municipality import Municipality, find
from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.cards import Card
from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.parts.records import Column, RecordTableModel
from dxdesk.ui.parts.search_line import SearchLine
from dxdesk.ui.parts.table import Table
from dxdesk.ui.theme import px
from dxdesk.words import tr

_TYPING = 120  # ms; the list need not jump at every letter


class SearchField(SearchLine):
    """One line to search with; the arrow down goes into the list."""

    downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.downwards.emit()
        else:
            super().keyPressEvent(event)


class TownChoice(DoorPage):
    """`chosen(municipality)`, `kit_wanted()`; the list shows nothing until something is typed."""

    chosen = Signal(object)
    kit_wanted = Signal()

    def __init__(self, municipalities: Sequence[Municipality]) -> None:
        super().__init__(
            tr("Choose your municipality"),
            tr("Type a part of its name, how it is read, or its code."),
        )
        self._all = tuple(municipalities)
        self._by_kit = False
        self.field = SearchField(tr("Name, reading or code"))
        self._records = RecordTableModel(
            [
                Column(tr("Municipality"), lambda town: town.name, width=220, bold=lambda _: True),
                Column(tr("Reading"), lambda town: town.kana, width=240),
                Column(tr("Prefecture"), lambda town: town.prefecture_name, width=140),
                Column(tr("Code"), lambda town: town.code, stretch=True),
            ]
        )
        self.table = Table(self._records, tr("Municipalities found"), row_height=44)
        self._count = PlainLabel("", "note")
        self._lay_out_body()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING)
        self._wire()
        self._search()

    def _lay_out_body(self) -> None:
        card = Card("quiet", padding=(16, 10))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self._kit_line = PlainLabel(tr("Has a kit file (.dxkit) come from your prefecture?"))
        self._kit_button = OutlineButton(tr("Open the kit"), "package-variant", small=True)
        row.addWidget(IconLabel("information-outline", "primary"))
        row.addWidget(self._kit_line, 1)
        row.addWidget(self._kit_button)
        card.body.addLayout(row)
        self.table.setMinimumHeight(px(220))
        for widget in (card, self.field, self._count):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)

    def _wire(self) -> None:
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.field.downwards.connect(self._into_the_list)
        self.field.returnPressed.connect(self._go_on)
        self.table.opened.connect(self.chosen)
        self._kit_button.clicked.connect(self.kit_wanted)
        self.bar.set_back(True)
        self.bar.forward.connect(self._go_on)
        self.status.set_keys([("↓", tr("into the list")), ("Enter", tr("next"))])
        self.setFocusProxy(self.field)

    def show_kit(self, line: str, municipalities: Sequence[Municipality]) -> None:
        """A kit was opened: only its municipalities are to choose from, all are shown."""
        self._all, self._by_kit = tuple(municipalities), True
        self._kit_line.setText(line)
        self._kit_button.setText(tr("Another kit"))
        self.notice.hide()
        self.field.clear()
        self._search()

    def search(self, text: str) -> None:
        """Show what is found for `text`, as if it had been typed."""
        self.field.setText(text)
        self._search()

    def _search(self) -> None:
        self._timer.stop()
        text = self.field.text().strip()
        found = find(self._all, text) if text else (self._all if self._by_kit else ())
        self._records.show_records(found)
        if not text and not self._by_kit:
            self._count.setText(
                tr("{count} municipalities can be found.").format(count=f"{len(self._all):,}")
            )
        elif found:
            self._count.setText(tr("{count} found").format(count=f"{len(found):,}"))
        else:
            self._count.setText(tr("None found. A part of the name is enough."))

    def _into_the_list(self) -> None:
        self._search()
        if self._records.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self._records.index(0, 0))

    def _go_on(self) -> None:
        self._search()
        town = self.table.current_record()
        if town is None and self._records.rowCount() == 1:
            town = self._records.record(0)
        if town is None:
            self.notice.show_notice(tr("Choose your municipality in the list."), "info")
            self._into_the_list()
        else:
            self.chosen.emit(town)
