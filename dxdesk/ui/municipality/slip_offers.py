"""One answer of a returned slip, beside what is known by now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.answer_lines import AnswerLine
from dxdesk.desks.slips_back import BAD, BLANK, NEW, Offer
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.parts import CheckBox, IconLabel, PlainLabel, TextButton
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
        row = QHBoxLayout(self)
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
        now = tr("Now: {answer}").format(answer=in_words(offer.before))
        column.addWidget(PlainLabel(now, "note"))
        column.addLayout(_with_icon("arrow-right", "primary", in_words(offer.after), "strong"))
        column.addWidget(PlainLabel(_whose(offer), "note"))
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


def in_words(line: AnswerLine) -> str:
    """The answer, or that it is not known and who is asked."""
    if line.shown:
        return line.shown if len(line.shown) <= _LONGEST else line.shown[:_LONGEST] + "…"
    if line.state == "unknown" and line.ask:
        return tr("Do not know (asking {whom})").format(whom=line.ask)
    words = {"unknown": tr("Do not know"), "later": tr("Answer later")}
    return words.get(line.state, tr("not answered yet"))


def _whose(offer: Offer) -> str:
    name = offer.said_by or tr("(no name)")
    if offer.said_on is None:
        return tr("Said by {name}").format(name=name)
    return tr("Said by {name} on {day}").format(name=name, day=wareki(offer.said_on))
