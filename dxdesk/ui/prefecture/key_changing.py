"""A new key for the prefecture, and the older one put away, or taken back from its copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from dxdesk.desks.held_keys import KeyStanding
from dxdesk.ui.parts import FormField, NoticeLine, OutlineButton, PlainLabel
from dxdesk.ui.parts.flow import empty
from dxdesk.ui.prefecture.key_copies_shown import show_copies
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft


class ChangePanel(Panel):
    """A new key; and the older one, until it is put away for good."""

    put_away = Signal()
    passphrase_typed = Signal(Path, str)  # the locked copy, and what was typed

    def __init__(self) -> None:
        super().__init__(tr("Changing the key"))
        self._locked = Path()
        self.passphrase = QLineEdit()
        self._passphrase = FormField(tr("Passphrase (25 digits)"), self.passphrase)
        self._passphrase.hide()
        words = tr(
            "The old key goes on opening reports, and towns with the old kit take the new one "
            "without a call."
        )
        self._new_words = PlainLabel(words, "note")
        self.new = OutlineButton(tr("Make a new key"), "key-plus", small=True)
        self._older = PlainLabel("", "strong", selectable=True)
        self._copies = QVBoxLayout()
        self.away = OutlineButton(tr("Put the older key away"), "archive-outline", small=True)
        self.warning = NoticeLine(closable=False)
        self.really = OutlineButton(tr("Put it away now"), small=True)
        self.stay = OutlineButton(tr("Keep it"), small=True)
        self.back = OutlineButton(tr("Take a key that was put away back"), small=True)
        self.inner.addWidget(self._new_words)
        self.inner.addWidget(self.new, 0, LEFT)
        self.inner.addWidget(self._older)
        self.inner.addLayout(self._copies)
        self.inner.addWidget(self.away, 0, LEFT)
        self.inner.addWidget(self.warning)
        for button in (self.stay, self.really, self.back):
            self.inner.addWidget(button, 0, LEFT)
        self.inner.addWidget(self._passphrase)
        self.passphrase.returnPressed.connect(self._typed)
        self.away.clicked.connect(lambda: self._ask(True))
        self.stay.clicked.connect(lambda: self._ask(False))
        self.really.clicked.connect(self.put_away)
        self._ask(False)

    def ask_passphrase(self, locked: Path) -> None:
        """A locked copy was chosen: what opens it is typed here, and Enter takes it."""
        self._locked = locked
        self.passphrase.clear()
        self._passphrase.show()
        self.passphrase.setFocus()

    def _typed(self) -> None:
        typed = self.passphrase.text()
        self.passphrase.clear()
        self._passphrase.hide()
        if typed.strip():
            self.passphrase_typed.emit(self._locked, typed)

    def show_standing(self, standing: KeyStanding) -> None:
        """One key: a new one can be made. Two: the older one can be put away."""
        older = standing.older
        for widget in (self._new_words, self.new):
            widget.setVisible(older is None)
        self._older.setVisible(older is not None)
        self.back.setVisible(older is None)
        empty(self._copies)
        if older is not None:
            words = tr("Older key, opens reports only: {code}")
            self._older.setText(words.format(code=older.code))
            show_copies(self._copies, older)
        self._ask(False)
        self.away.setVisible(older is not None)

    def _ask(self, asking: bool) -> None:
        """What can no longer be opened is said before, not after."""
        said = "\n".join(
            (
                tr("Files made with a kit from before the change can no longer be opened here."),
                tr("Reports already taken in stay readable here."),
                tr("Keep the copy of the old key: with it such files can be opened again."),
            )
        )
        self.warning.show_notice(said, "warn")
        for widget in (self.warning, self.really, self.stay):
            widget.setVisible(asking)
        self.away.setVisible(not asking)
        if asking:
            self.stay.setFocus()
