"""Above an answer the prefecture already has: why it changes, in one line, or later."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from dxdesk.ui.parts import Card, OutlineButton, PlainLabel, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST = 200  # characters


class ReasonLine(Card):
    """Asked for on 「次へ」; leaving it open is possible, and is said so in the history."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__("quiet", (16, 12))
        self._later = False
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(tr("Reason for the change"))
        self.field.setPlaceholderText(tr("For example: counted again"))
        self.later = OutlineButton(tr("No reason yet"), small=True)
        self.body.setSpacing(px(8))
        self.body.addWidget(PlainLabel(tr("Why is this answer changing?"), "strong"))
        words = tr("The prefecture has the answer before. One line is enough.")
        self.body.addWidget(PlainLabel(words, "note"))
        self.body.addWidget(self.field)
        row = QVBoxLayout()
        row.addLayout(spread(self.later))
        self.body.addLayout(row)
        self.field.returnPressed.connect(self.entered)
        self.later.clicked.connect(self._leave_open)
        self.hide()

    def _leave_open(self) -> None:
        self._later = True
        self.entered.emit()

    def ask(self) -> None:
        """Come and take the focus."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Gone and empty, for the next question."""
        self._later = False
        self.field.clear()
        self.hide()

    def text(self) -> str:
        """What was written, "" while nothing is."""
        return self.field.text().strip()

    @property
    def is_told(self) -> bool:
        """Whether there is a reason, or it was said that there is none yet."""
        return not self.isHidden() and (self._later or bool(self.text()))
