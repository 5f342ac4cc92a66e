"""県の鍵: what is lost with it, copies of it, a new one, and the key of the security officer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.held_keys import KeyStanding
from dxdesk.ui.prefecture.current_key import CurrentKeyPanel
from dxdesk.ui.prefecture.key_changing import ChangePanel
from dxdesk.ui.prefecture.officer_panel import OfficerPanel
from dxdesk.ui.prefecture.panels import Panels, Screen
from dxdesk.ui.prefecture.passphrase_panel import PassphrasePanel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class KeysScreen(Screen):
    """The primary button makes the copy on paper."""

    keys = (("Ctrl+Enter", tr("primary button")), ("Esc", tr("back")))
    paper_wanted = Signal()
    passphrase_wanted = Signal()
    plain_wanted = Signal()
    new_wanted = Signal()
    away_wanted = Signal()
    back_wanted = Signal()
    officer_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Keys of the prefecture"))
        self.passphrase = PassphrasePanel()
        self.current_key, self.change = CurrentKeyPanel(), ChangePanel()
        self.officer = OfficerPanel()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for panel in (self.change, self.officer):
            column.addWidget(panel)
        column.addStretch(1)
        panels = Panels()
        panels.add(self.current_key, 1)
        panels.add(side, 1)
        self.content.addWidget(self.passphrase)
        self.content.addWidget(panels, 1)
        self.bar.set_primary(tr("Make the copy on paper"), "printer-outline")
        self.bar.set_back(True)
        self._wire()

    def _wire(self) -> None:
        self.bar.forward.connect(self.paper_wanted)
        self.bar.back.connect(self.leave_wanted)
        self.current_key.passphrase.clicked.connect(self.passphrase_wanted)
        self.current_key.plain.clicked.connect(self.plain_wanted)
        self.change.new.clicked.connect(self.new_wanted)
        self.change.put_away.connect(self.away_wanted)
        self.change.back.clicked.connect(self.back_wanted)
        self.officer.make.clicked.connect(self.officer_wanted)

    def show_standing(self, standing: KeyStanding) -> None:
        """Show how the prefecture stands with its keys."""
        self.heading.sentence.setText(tr("Copies, a new key, and the security officer"))
        for panel in (self.current_key, self.change, self.officer):
            panel.show_standing(standing)
