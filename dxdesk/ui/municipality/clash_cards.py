"""Answers that do not fit each other: side by side, to be mended or kept with a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.desks.contradictions import ClashLine, SideLine
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import (
    Card,
    FoldButton,
    FormField,
    IconLabel,
    OutlineButton,
    PlainLabel,
    TextButton,
)
from dxdesk.ui.parts.composing import is_composing
from dxdesk.ui.theme import px
from dxdesk.words import tr


class ClashReason(QLineEdit):
    """One line; Enter says it and goes no further, unless letters are still being composed."""

    said = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not is_composing():
                self.said.emit()
            return
        super().keyPressEvent(event)


class ClashCard(Card):
    """One contradiction. Neither answer is called wrong."""

    mend_wished = Signal(str)  # question
    reason_given = Signal(str, str)  # contradiction, reason
    opening_wished = Signal(str)  # contradiction

    def __init__(self, line: ClashLine, *, can_mend: bool = True, folded: bool = False) -> None:
        """`folded`: one line, until somebody wants to compare the two answers."""
        super().__init__(padding=(24, 10 if folded else 16))
        self.line = line
        self.mends: list[TextButton] = []
        self.reason = ClashReason()
        self._field = FormField(
            tr("Why both answers are right"), self.reason, tr("The prefecture reads this too.")
        )
        self.keep = OutlineButton(tr("Leave both as they are"), small=True)
        self.say = OutlineButton(tr("Keep this reason"), "check", small=True)
        self.again = TextButton(tr("Take the reason back"))
        self._asking = QWidget()
        self.fold = FoldButton(tr("Compare the two answers"))
        self._lay_out(can_mend, folded)
        self._wire()
        self.setAccessibleName(line.why)

    def _lay_out(self, can_mend: bool, folded: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(10))
        kept = bool(self.line.reason)
        icon = ("check-circle-outline", "good") if kept else ("alert-outline", "warn")
        middle = Qt.AlignmentFlag.AlignVCenter if folded else Qt.AlignmentFlag.AlignTop
        head.addWidget(IconLabel(*icon), 0, middle)
        head.addWidget(PlainLabel(self.line.why, "strong"), 1)
        self.body.addLayout(head)
        more = QWidget()
        self._more = QVBoxLayout(more)
        self._more.setContentsMargins(0, 0, 0, 0)
        self._more.setSpacing(px(8))
        if stacked():
            self.body.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            head.addWidget(self.fold)
        self.body.addWidget(more)
        self.fold.toggled.connect(more.setVisible)
        self.fold.setVisible(folded)
        self.fold.setChecked(not folded)
        more.setVisible(not folded)
        self._lay_out_more(can_mend)

    def _lay_out_more(self, can_mend: bool) -> None:
        sides = QVBoxLayout() if stacked() else QHBoxLayout()
        sides.setSpacing(px(16))
        for side in self.line.sides:
            sides.addWidget(self._side(side, can_mend), 1)
        self._more.addLayout(sides)
        if self.line.reason:
            self._lay_out_reason(can_mend)
        elif can_mend:
            self._lay_out_keeping()

    def _side(self, side: SideLine, can_mend: bool) -> QWidget:
        card = Card("quiet", (14, 10))
        card.body.setSpacing(px(4))
        card.body.addWidget(PlainLabel(f"{side.question}  {side.text}", "note"))
        card.body.addWidget(PlainLabel(side.shown, "strong"))
        card.body.addStretch(1)
        if can_mend:
            mend = TextButton(tr("Mend this answer"), "pencil")
            mend.setAccessibleName(tr("Mend this answer: {text}").format(text=side.text))
            mend.clicked.connect(lambda: self.mend_wished.emit(side.question))
            card.body.addWidget(mend, 0, Qt.AlignmentFlag.AlignLeft)
            self.mends.append(mend)
        return card

    def _lay_out_reason(self, can_mend: bool) -> None:
        day = self.line.kept_on
        told = tr("Left as it is on {day}: {reason}").format(
            day=wareki(day) if day else "", reason=self.line.reason
        )
        self._more.addWidget(PlainLabel(told))
        if can_mend:
            self._more.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out_keeping(self) -> None:
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._field)
        column.addWidget(self.say, 0, Qt.AlignmentFlag.AlignLeft)
        self._asking.hide()
        self._more.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.addWidget(self._asking)

    def _wire(self) -> None:
        self.keep.clicked.connect(self.ask_reason)
        self.say.clicked.connect(self._say)
        self.reason.said.connect(self._say)
        self.reason.textEdited.connect(lambda _text: self._field.show_error(""))
        self.again.clicked.connect(lambda: self.opening_wished.emit(self.line.id))

    def ask_reason(self) -> None:
        """Unfold the field for the reason."""
        self.fold.setChecked(True)
        self.keep.hide()
        self._asking.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        self.reason_given.emit(self.line.id, self.reason.text())

    def show_fault(self, sentence: str) -> None:
        """Say under the field why the reason was not taken."""
        self.ask_reason()
        self._field.show_error(sentence)
