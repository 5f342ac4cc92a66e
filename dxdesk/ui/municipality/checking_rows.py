"""One question as it is checked: what was said, how sure, from which paper, and the way to mend."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.interview import ANSWERED, LATER, UNANSWERED, UNKNOWN
from dxdesk.ask.shown_words import shortened
from dxdesk.desks.answer_lines import AnswerLine, whose_word
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import Pill, PlainLabel, TextButton
from dxdesk.ui.parts.gradual import RestingRow
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST = 600  # characters of an answer shown here


def answer_row(line: AnswerLine) -> tuple[QWidget, TextButton]:
    """The row, and the button that leads to the question's own page."""
    holder = QWidget()
    row = RestingRow(holder)
    row.setContentsMargins(0, px(2), 0, px(2))
    row.setSpacing(px(20))
    words = QVBoxLayout() if stacked() else QHBoxLayout()
    words.setSpacing(px(4 if stacked() else 20))
    words.addWidget(PlainLabel(line.text, "body"), 5)
    words.addLayout(_said(line), 5)
    row.addLayout(words, 1)
    answered = line.state not in (UNANSWERED, LATER)
    button = TextButton(tr("Mend") if answered else tr("Answer it"), "pencil")
    button.setAccessibleName(f"{button.text()}: {line.text}")
    button.setMinimumWidth(_widest())
    row.addWidget(button)
    return holder, button


def _widest() -> int:
    """Both words have the same room, so that the answers of all rows begin in one line."""
    words = (tr("Mend"), tr("Answer it"))
    return max(TextButton(each, "pencil").sizeHint().width() for each in words)


def _said(line: AnswerLine) -> QVBoxLayout:
    """The answer, or in which of the four ways there is none."""
    column = QVBoxLayout()
    column.setSpacing(px(2))
    if line.state == ANSWERED:
        column.addWidget(PlainLabel(shortened(line.shown, _LONGEST), "strong"))
    elif line.state == UNKNOWN:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(Pill(tr("don't know")), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(PlainLabel(line.ask, "note"), 1)
        column.addLayout(row)
    else:
        words = {LATER: tr("to be answered later"), UNANSWERED: tr("not answered yet")}
        column.addWidget(PlainLabel(words.get(line.state, tr("does not apply")), "help"))
    if line.said_by:
        column.addWidget(PlainLabel(whose_word(line.said_by, line.said_on), "note"))
    if line.certain is not None:
        column.addWidget(PlainLabel(tr("made sure") if line.certain else tr("probably"), "note"))
    if line.source:
        column.addWidget(PlainLabel(tr("From: {paper}").format(paper=line.source), "note"))
    if line.note:
        column.addWidget(PlainLabel(tr("Note: {text}").format(text=line.note), "note"))
    return column
