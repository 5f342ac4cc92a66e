"""A passphrase that was made a moment ago, shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from dxdesk.ui.parts import OutlineButton, PlainLabel
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft


class PassphrasePanel(Panel):
    """A passphrase that was just made: it stays in sight until a person has written it down."""

    def __init__(self) -> None:
        super().__init__(tr("Passphrase"))
        self.digits = PlainLabel("", "strong", selectable=True)
        self.digits.setAccessibleName(tr("Passphrase"))
        self._file = PlainLabel("", "note", selectable=True)
        self.noted = OutlineButton(tr("I have written it down"), "check", small=True)
        self.noted.clicked.connect(self.forget)
        words = tr("It is shown this once. Write it down, and keep it apart from the file.")
        for widget in (self.digits, PlainLabel(words, "note"), self._file):
            self.inner.addWidget(widget)
        self.inner.addWidget(self.noted, 0, LEFT)
        self.hide()

    def show_passphrase(self, digits: str, said: str) -> None:
        """Show it, with what it opens."""
        self.digits.setText(digits)
        self._file.setText(said)
        self.show()
        self.noted.setFocus()

    def forget(self) -> None:
        """It is kept nowhere."""
        self.digits.setText("")
        self.hide()
