"""The key in use, its copies, and what happens when it is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from dxdesk.desks.held_keys import KeyStanding
from dxdesk.desks.key_words import loss_in_words
from dxdesk.ui.parts import NoticeLine, OutlineButton, PlainLabel
from dxdesk.ui.prefecture.key_copies_shown import show_copies
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft


class CurrentKeyPanel(Panel):
    """The key in use, its copies, and what happens when it is lost."""

    def __init__(self) -> None:
        super().__init__(tr("The key in use"))
        self._code = PlainLabel("", "strong", selectable=True)
        self._copies = QVBoxLayout()
        self.loss = NoticeLine(closable=False)
        self.passphrase = OutlineButton(tr("File with a passphrase"), "lock-outline", small=True)
        self.plain = OutlineButton(tr("File for the safe"), "key-outline", small=True)
        self.inner.addWidget(self._code)
        self.inner.addLayout(self._copies)
        self.inner.addWidget(self.loss)
        self.inner.addWidget(PlainLabel(tr("Other copies, beside the one on paper"), "strong"))
        self.inner.addWidget(self.passphrase, 0, LEFT)
        words = tr("25 digits are made and shown once. It takes up to one gigabyte of memory.")
        self.inner.addWidget(PlainLabel(words, "note"))
        self.inner.addWidget(self.plain, 0, LEFT)
        words = tr("Whoever holds this key can read every report. Keep it locked away.")
        self.inner.addWidget(PlainLabel(words, "note"))
        self.inner.addStretch(1)

    def show_standing(self, standing: KeyStanding) -> None:
        """Show how things stand."""
        self._code.setText(tr("Code of the key: {code}").format(code=standing.current.code))
        show_copies(self._copies, standing.current)
        kind = "info" if standing.copied else "warn"
        self.loss.show_notice("\n".join(loss_in_words(standing)), kind)
