"""One inquiry of 照会: the question, both sides' words, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.shown_words import shortened
from dxdesk.desks.reported_words import said
from dxdesk.desks.review_words import standing_words
from dxdesk.desks.reviewing import word_said
from dxdesk.report.review import ACCEPTED, CHANGED, DRAFT, EXPLAINED, WAITING, RemarkLine
from dxdesk.ui.parts import IconLabel, OutlineButton, PlainLabel, TextButton, spread
from dxdesk.ui.prefecture.state_looks import STANDING_LOOKS
from dxdesk.ui.theme import px
from dxdesk.words import tr

LONGEST = 60  # letters of an answer shown here; all answers stand in their own view
QUESTION = 28  # of a question


class InquiryRow(QWidget):
    """One remark: the question, the prefecture's words, the municipality's answer, what to do."""

    accepted = Signal(str)
    taken_back = Signal(str)
    wanted = Signal(str)  # to be asked again, or worded anew

    def __init__(self, line: RemarkLine, form: str, *, can_change: bool = True) -> None:
        """`form` is 市, 区, 町 or 村."""
        super().__init__()
        self.line = line
        kept = line.remark
        self.accept = OutlineButton(tr("Accept it"), small=True)
        self.again = OutlineButton(tr("Ask once more"), small=True)
        self.take_back = TextButton(tr("Take the inquiry back"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(4), 0, px(4))
        self._column.setSpacing(px(4))
        self._column.addLayout(self._head(line))
        word = word_said(kept.word)
        self._say(tr("our prefecture"), f"{word}　{kept.said}" if kept.said else word)
        if line.is_answered or line.standing == ACCEPTED:
            self._say(form, _answer(line))
        if can_change:
            self._add_buttons(line)

    def _head(self, line: RemarkLine) -> QHBoxLayout:
        icon, role = STANDING_LOOKS[line.standing]
        head = QHBoxLayout()
        head.setSpacing(px(6))
        text = shortened(line.remark.text, QUESTION)
        head.addWidget(PlainLabel(f"{line.remark.question}　{text}", "strong"), 1)
        head.addWidget(IconLabel(icon, role, 18), 0, Qt.AlignmentFlag.AlignTop)
        state = PlainLabel(standing_words(line), "note", role=role)
        state.setWordWrap(False)
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _say(self, who: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        speaker = PlainLabel(who, "small")
        speaker.setWordWrap(False)
        row.addWidget(speaker, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words, "note", role="text"), 1)
        self._column.addLayout(row)

    def _add_buttons(self, line: RemarkLine) -> None:
        shown = {
            DRAFT: (self.again, self.take_back),
            WAITING: (self.take_back,),
            CHANGED: (self.accept, self.again),
            EXPLAINED: (self.accept, self.again),
        }.get(line.standing, ())
        if line.standing == DRAFT:
            self.again.setText(tr("Change the words"))
        question = line.remark.question
        for button in (self.accept, self.again, self.take_back):
            button.setAccessibleName(f"{question} {button.text()}")
            button.setVisible(button in shown)
        if shown:
            self._column.addLayout(spread(*shown, spacing=8))
        self.accept.clicked.connect(lambda: self.accepted.emit(question))
        self.again.clicked.connect(lambda: self.wanted.emit(question))
        self.take_back.clicked.connect(lambda: self.taken_back.emit(question))


def _answer(line: RemarkLine) -> str:
    """「1人 → 2人」, or the answer that stayed; then what was written about it."""
    before, now = line.remark.shown, said(line.now)
    changed = f"{shortened(before, LONGEST)} → {shortened(now, LONGEST)}"
    words = changed if now != before else tr("As before: {answer}").format(answer=before)
    return f"{words}\n{line.explanation}" if line.explanation else words
