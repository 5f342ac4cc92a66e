"""Practice: which side of it, and where its files lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from dxdesk.ui.door.page import DoorPage, OneOf
from dxdesk.ui.parts.cards import Card, SelectableCard
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.words import tr


class PracticeScreen(DoorPage):
    """`begun("town" | "prefecture")`."""

    begun = Signal(str)

    def __init__(self, folder: Path, town: str, prefecture: str) -> None:
        super().__init__(
            tr("Practice"),
            tr("Everything says that it is practice, and no real prefecture takes it in."),
            tr("Begin to practise"),
        )
        as_town = SelectableCard(
            tr("Practise as a municipality"),
            tr("Answer for the invented {town} and make its report.").format(town=town),
            "home-city-outline",
        )
        as_prefecture = SelectableCard(
            tr("Practise as a prefecture"),
            tr("Five reports for the invented {name} and a list of people are ready.").format(
                name=prefecture
            ),
            "map-outline",
        )
        self._choice = OneOf(self, [("town", as_town), ("prefecture", as_prefecture)])
        self.setFocusProxy(as_town)
        self.body.addWidget(as_town)
        self.body.addWidget(as_prefecture)
        where = Card("quiet", padding=(16, 12))
        where.body.addWidget(PlainLabel(tr("The files of practice lie here"), "note"))
        where.body.addWidget(PlainLabel(str(folder)))
        self.body.addWidget(where)
        self.body.addStretch()
        self.bar.set_back(True)
        self.bar.forward.connect(self._go_on)
        self.status.set_keys([("1-2", tr("choose")), ("Enter", tr("next"))])

    def _go_on(self) -> None:
        if not self._choice.refuse_none():
            self.begun.emit(self._choice.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("1", "2"):
            self._choice.choose_number(int(event.text()))
            return
        super().keyPressEvent(event)
