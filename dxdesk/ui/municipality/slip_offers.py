"""One answer of a returned slip, beside what is known by now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.shown_words import shortened
from dxdesk.desks.answer_lines import AnswerLine, whose_word
from dxdesk.desks.slips_back import BAD, BLANK, NEW, Offer
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.parts import CheckBox, IconLabel, PlainLabel, TextButton
from dxdesk.ui.parts.gradual import RestingRow
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST = 600  # characters of an answer shown here


class OfferRow(QWidget):
    """A box to tick where the answer can be taken; the cells to mend where it cannot."""

    ticked = Signal()
    question_chosen = Signal(str)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        text = offer.before.text
        self.box = CheckBox()
        self.box.setAccessibleName(tr("Save the answer: {text}").format(text=text))
        self.box.setChecked(offer.kind == NEW)
        self.box.setVisible(offer.can_be_taken)
        self.box.toggled.connect(self.ticked)
        self.button = TextButton(tr("Open the question"), "arrow-right")
        self.button.setAccessibleName(tr("Open the question: {text}").format(text=text))
        self.button.setVisible(offer.kind in (BAD, BLANK))
        self.button.clicked.connect(lambda: self.question_chosen.emit(offer.question))
        row = RestingRow(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        if offer.can_be_taken:
            row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = side_by_side()
        words.setSpacing(px(4 if stacked() else 24))
        words.addLayout(_asked(offer), 5)
        words.addLayout(_answered(offer), 6)
        row.addLayout(words, 1)
        if offer.kind in (BAD, BLANK):
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def is_ticked(self) -> bool:
        """Whether the answer is to be saved."""
        return self.offer.can_be_taken and self.box.isChecked()


def _asked(offer: Offer) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(PlainLabel(offer.before.text, "body"))
    cell = offer.cells[:1] if offer.can_be_taken else ()  # a bad one is named with its fault
    column.addWidget(PlainLabel("　".join((offer.question, *cell)), "note"))
    column.addStretch(1)
    return column


def _answered(offer: Offer) -> QVBoxLayout:
    """Now → on the slip, and whose word it is; or what is wrong in which cell."""
    column = QVBoxLayout()
    column.setSpacing(px(2))
    for fault in offer.faults:
        column.addLayout(_with_icon("alert-circle-outline", "bad", fault, "body"))
    if offer.after is not None:
        now = tr("Now: {answer}").format(answer=_short(offer.before))
        column.addWidget(PlainLabel(now, "note"))
        column.addLayout(_with_icon("arrow-right", "primary", _short(offer.after), "strong"))
        whose = whose_word(offer.said_by or tr("(no name)"), offer.said_on)
        column.addWidget(PlainLabel(whose, "note"))
        if offer.after.note:
            note = tr("Note: {text}").format(text=offer.after.note)
            column.addWidget(PlainLabel(note, "note"))
    column.addStretch(1)
    return column


def _with_icon(icon: str, role: str, text: str, kind: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(6))
    label = PlainLabel(text, kind)
    mark = IconLabel(icon, role, 18)
    mark.setFixedHeight(label.minimumSizeHint().height())
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row


def _short(line: AnswerLine) -> str:
    return shortened(line.in_words, _LONGEST)
