"""「このままでよい」: the button, and the one line of reason it asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.report.reply_standing import EXPLAINED, RemarkStanding
from dxdesk.ui.municipality.clash_cards import ClashReason
from dxdesk.ui.parts import FormField, OutlineButton, PlainLabel, TextButton, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST = 400  # characters


class Explaining(QWidget):
    """Says nothing while the remark asks for nothing."""

    explained = Signal(str, str)  # question, reason
    taken_back = Signal(str)  # question

    def __init__(self, standing: RemarkStanding) -> None:
        super().__init__()
        self.standing = standing
        self.reason = ClashReason()
        self.reason.setMaxLength(_LONGEST)
        self._field = FormField(
            tr("Why the answer stays as it is"), self.reason, tr("The prefecture reads this too.")
        )
        self.stay = OutlineButton(tr("It stays as it is"), small=True)
        self.say = OutlineButton(tr("Keep this reason"), "check", small=True)
        self.leave = TextButton(tr("Not after all"))
        self.back = TextButton(tr("Take the reason back"))
        self._asking = QWidget()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        inside = QVBoxLayout(self._asking)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        inside.addWidget(self._field)
        inside.addLayout(spread(self.say, self.leave))
        self._asking.hide()
        question = self.standing.remark.question
        for button in (self.stay, self.back):
            button.setAccessibleName(f"{button.text()}: {question}")
        if self.standing.state == EXPLAINED:
            said = tr("Your reason: {reason}").format(reason=self.standing.reason)
            column.addWidget(PlainLabel(said))
            column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        elif self.standing.is_open:
            column.addWidget(self.stay, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self._asking)
        else:
            self.hide()

    def _wire(self) -> None:
        question = self.standing.remark.question
        self.stay.clicked.connect(self.ask)
        self.leave.clicked.connect(self._put_away)
        self.say.clicked.connect(lambda: self.explained.emit(question, self.reason.text()))
        self.reason.said.connect(lambda: self.explained.emit(question, self.reason.text()))
        self.reason.textEdited.connect(lambda _text: self._field.show_error(""))
        self.back.clicked.connect(lambda: self.taken_back.emit(question))

    def ask(self) -> None:
        """Unfold the field for the reason, and go there."""
        if not self.standing.is_open:
            return
        self.stay.hide()
        self._asking.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        self._asking.hide()
        self.stay.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, sentence: str) -> None:
        """Say under the field why the reason was not taken."""
        self.ask()
        self._field.show_error(sentence)
