"""The key of the security officer, whose private half is kept elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt

from dxdesk.desks.held_keys import KeyStanding
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import OutlineButton, PlainLabel
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft


class OfficerPanel(Panel):
    """The key of the officer who alone reads security answers."""

    def __init__(self) -> None:
        super().__init__(tr("Key of the security officer"))
        self._state = PlainLabel("", "note")
        self._code = PlainLabel("", "strong", selectable=True)
        self.make = OutlineButton(tr("Make the officer's key"), "shield-key-outline", small=True)
        words = tr(
            "With it, answers that tell where an office is weak are sealed once more. The private "
            "half leaves as a file for the officer; nothing of it stays here."
        )
        for widget in (PlainLabel(words, "note"), self._code, self._state):
            self.inner.addWidget(widget)
        self.inner.addWidget(self.make, 0, LEFT)

    def show_standing(self, standing: KeyStanding) -> None:
        """Whether there is one."""
        self._code.setVisible(bool(standing.officer))
        self._code.setText(tr("Code of the key: {code}").format(code=standing.officer))
        if standing.officer and standing.officer_since:
            day = wareki(standing.officer_since)
            words = tr("Made on {day}. It counts from the next kit on.").format(day=day)
        else:
            words = tr("There is none yet: security answers come with the rest of a report.")
        self._state.setText(words)
