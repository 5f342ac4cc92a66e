"""A kit was opened: what it is, and the two things that can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from dxdesk.exchange.kits import Kit
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.cards import Card
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class KitOffer(DoorPage):
    """`new_wanted` makes a town's workspace with it, `apply_wanted` takes it into `town`'s."""

    new_wanted = Signal()
    apply_wanted = Signal()

    def __init__(self, kit: Kit, town: Path | None) -> None:
        super().__init__(
            tr("A kit from {name}").format(name=kit.name),
            tr("With it your report can be sealed so that only the prefecture opens it."),
        )
        if town is not None:
            text = tr("The workspace that was open: {file}").format(file=town.name)
            self.body.addWidget(PlainLabel(text))
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(10))
        grid.setColumnStretch(1, 1)
        due = wareki(kit.deadline) if kit.deadline else tr("not set")
        rows = [
            (tr("Deadline"), due),
            (tr("Municipalities"), f"{len(kit.municipalities):,}"),
            (tr("Contact"), kit.contact or tr("not set")),
            (tr("Made on"), wareki(kit.made_on)),
            (tr("Number to compare on the phone"), kit.code),
        ]
        for number, (what, said) in enumerate(rows):
            grid.addWidget(PlainLabel(what, "note"), number, 0)
            grid.addWidget(PlainLabel(said, "strong", selectable=True), number, 1)
        card.body.addLayout(grid)
        self.body.addWidget(card)
        self.body.addStretch()
        self._set_bar(town)

    def _set_bar(self, town: Path | None) -> None:
        make = tr("Make a new workspace")
        if town is None:
            self.bar.set_primary(make)
            self.bar.forward.connect(self.new_wanted)
        else:
            self.bar.set_primary(tr("Take it in"))
            self.bar.forward.connect(self.apply_wanted)
            button = OutlineButton(make)
            button.clicked.connect(self.new_wanted)
            self.bar.set_extra([button])
        self.bar.set_back(True)
        self.setFocusProxy(self.bar.primary)
