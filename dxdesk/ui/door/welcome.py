"""The first start: who sits here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from dxdesk.ui.door.page import DoorPage, OneOf
from dxdesk.ui.parts.buttons import OutlineButton, TextButton
from dxdesk.ui.parts.cards import Card, SelectableCard
from dxdesk.ui.parts.flow import Flow, spread
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

_SIDE_BY_SIDE = 760  # px at 100 % a page needs for two cards in a row


class WelcomeScreen(DoorPage):
    """Two large cards and a third for practice; below it the files opened before."""

    town_wanted = Signal()
    prefecture_wanted = Signal()
    practice_wanted = Signal()
    file_wanted = Signal()
    recent_wanted = Signal(object)
    dark_wanted = Signal(bool)
    text_size_wanted = Signal()
    first_look_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Welcome to dxdesk"), tr("Which work do you do? dxdesk never uses the network.")
        )
        cards = {
            "town": SelectableCard(
                tr("I work in a municipality"),
                tr("Answer the questions, see where you stand, make the report."),
                "home-city-outline",
            ),
            "prefecture": SelectableCard(
                tr("I work in a prefecture"),
                tr("Take in the reports and plan where specialists go."),
                "map-outline",
            ),
            "practice": SelectableCard(
                tr("I want to practise"),
                tr("An invented town. Nothing you do there counts."),
                "school-outline",
            ),
        }
        self._wishes = {
            "town": self.town_wanted,
            "prefecture": self.prefecture_wanted,
            "practice": self.practice_wanted,
        }
        self._choice = OneOf(self, list(cards.items()))
        self.setFocusProxy(cards["town"])
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(px(16))
        for key in ("town", "prefecture"):
            cards[key].setMinimumHeight(px(144))
            self._pair.addWidget(cards[key], 1)
        self.body.addLayout(self._pair)
        self.body.addWidget(cards["practice"])
        self._recent = QVBoxLayout()
        self.body.addLayout(self._recent)
        self._end()

    def _end(self) -> None:
        self.body.addLayout(self._leaflets())
        self.body.addLayout(self._looks())
        self.body.addStretch()
        self._set_bar()

    def _leaflets(self) -> Flow:
        first = TextButton(tr("For your first time (3 minutes)"), "compass-outline")
        first.clicked.connect(self.first_look_wanted)
        sheet = TextButton(tr("Sheet: dxdesk never uses the network"), "printer-outline")
        sheet.clicked.connect(self.sheet_wanted)
        return spread(first, sheet)

    def _looks(self) -> Flow:
        dark = current().name == "dark"
        look = TextButton(tr("Light screen") if dark else tr("Dark screen"), "theme-light-dark")
        look.clicked.connect(lambda: self.dark_wanted.emit(not dark))
        percent = current().text_percent
        size = TextButton(
            tr("Size of letters ({percent} %)").format(percent=percent), "format-size"
        )
        size.clicked.connect(self.text_size_wanted)
        return spread(look, size)

    def _set_bar(self) -> None:
        file = OutlineButton(tr("Open a file"), "folder-open-outline")
        file.clicked.connect(self.file_wanted)
        self.bar.set_extra([file])
        self.bar.forward.connect(self._go_on)
        keys = [("1-3", tr("choose")), ("Enter", tr("next")), ("Ctrl+O", tr("open a file"))]
        self.status.set_keys(keys)

    def show_recent(self, recent: Sequence[tuple[str, Path]]) -> None:
        """Titles and places of workspaces opened before; nothing at the very first start."""
        if not recent:
            return
        card = Card(padding=(16, 12))
        card.body.addWidget(PlainLabel(tr("Opened before"), "note"))
        for title, path in recent:
            button = TextButton(title.replace("&", "&&"), "file-outline")
            button.setAccessibleDescription(str(path))
            button.clicked.connect(lambda _=False, path=path: self.recent_wanted.emit(path))
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(button)
            row.addWidget(PlainLabel(str(path), "note"), 1)
            card.body.addLayout(row)
        self._recent.addWidget(card)

    def _go_on(self) -> None:
        if not self._choice.refuse_none():
            self._wishes[self._choice.chosen].emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in "123" and event.text():
            self._choice.choose_number(int(event.text()))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
