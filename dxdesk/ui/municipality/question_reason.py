"""In place of the question, when the prefecture has its answer: why it changes, or later."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dxdesk.ui.parts import OutlineButton, PlainLabel, TextButton, rule, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST = 200  # characters


class ReasonLine(QWidget):
    """The question small, then the new question in its place; leaving it open is possible.

    Asked for on 「次へ」; what was left open is said so in the history.
    """

    entered = Signal()
    choosing_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._later = False
        self._question, self._change = PlainLabel(kind="help"), PlainLabel(kind="strong")
        self.again = TextButton(tr("Choose an answer after all"))
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(tr("Reason for the change"))
        self.field.setPlaceholderText(tr("For example: counted again"))
        self.later = OutlineButton(tr("No reason yet"), small=True)
        self._lay_out()
        self.field.returnPressed.connect(self.entered)
        self.later.clicked.connect(self._leave_open)
        self.again.clicked.connect(self.choosing_again)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._question)
        column.addLayout(spread(self._change, self.again))
        column.addSpacing(px(8))
        column.addWidget(rule())
        column.addSpacing(px(8))
        column.addWidget(PlainLabel(tr("Why is this answer changing?"), "question"))
        words = tr("The prefecture has the answer before. One line is enough.")
        column.addWidget(PlainLabel(words, "help"))
        column.addSpacing(px(8))
        column.addWidget(self.field)
        column.addLayout(spread(self.later))

    def _leave_open(self) -> None:
        self._later = True
        self.entered.emit()

    def ask(self, question: str, change: str) -> None:
        """Come and take the focus; `change` is the answer before and the one now."""
        self._question.setText(question)
        self._change.setText(change)
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
