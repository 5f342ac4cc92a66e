"""Asking about one answer in one of three words, beside the table of all answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.overview import TownState
from dxdesk.desks.reported_words import said
from dxdesk.desks.review_words import standing_words
from dxdesk.desks.reviewing import WORDS, word_said
from dxdesk.report.needs_report import AskedQuestion
from dxdesk.report.reply import CORRECT, FINE
from dxdesk.report.review import DRAFT, SETTLED, WAITING, RemarkLine
from dxdesk.ui.parts import (
    FormField,
    OutlineButton,
    PlainLabel,
    Segments,
    TextButton,
    TextField,
    spread,
)
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class InquiryEditor(Panel):
    """The answer the cursor is on, the three words, and what to look at again."""

    asked = Signal(str, str, str)  # question, word, said
    taken_back = Signal(str)
    accepted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Ask about this answer"))
        self._question: AskedQuestion | None = None
        self._asked: RemarkLine | None = None
        self._word = CORRECT
        self._text, self._answer = PlainLabel("", "note"), PlainLabel("", "strong")
        self._standing = PlainLabel("", "note", role="text")
        self.words = Segments([(word, word_said(word)) for word in WORDS])
        self.words.setAccessibleName(tr("One of three words"))
        self.said = TextField(lines=3)
        self._said = FormField(
            tr("What to look at again"), self.said, tr("The municipality reads it as it stands.")
        )
        self.ask = OutlineButton(tr("Add the inquiry"), "plus", small=True)
        self.accept = OutlineButton(tr("Accept it"), "check", small=True)
        self.take_back = TextButton(tr("Take the inquiry back"))
        self._closed = PlainLabel(
            tr("This report is settled. To ask, open it again in the view 「Report」."), "note"
        )
        self._lay_out()
        self.show_question(None, None, can_ask=False)

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(px(8))
        form.addWidget(self.words)
        form.addWidget(self._said)
        form.addLayout(spread(self.ask, self.accept, self.take_back, spacing=8))
        for widget in (self._text, self._answer, self._standing, self._form, self._closed):
            self.inner.addWidget(widget)
        self.inner.addStretch(1)
        self.words.chosen.connect(self._choose)
        self.ask.clicked.connect(self._ask)
        self.take_back.clicked.connect(lambda: self.taken_back.emit(self._id()))
        self.accept.clicked.connect(lambda: self.accepted.emit(self._id()))

    def _id(self) -> str:
        return self._question.id if self._question else ""

    def show_state(self, state: TownState, question: AskedQuestion | None) -> None:
        """Show what is asked about an answer of this municipality."""
        lines = {line.remark.question: line for line in state.review.lines}
        line = lines.get(question.id) if question else None
        self.show_question(question, line, can_ask=state.review.state != SETTLED)

    def show_question(
        self, question: AskedQuestion | None, line: RemarkLine | None, *, can_ask: bool
    ) -> None:
        """Show an answer; what was being written about another one is left."""
        fresh = question is None or question.id != self._id() or line != self._asked
        self._question, self._asked = question, line
        self.show_head(tr("Ask about this answer"), self._id())
        self._text.setText(question.text if question else tr("Choose an answer in the table."))
        self._answer.setText(f"→ {said(question)}" if question else "")
        self._standing.setText(standing_words(line) if line else "")
        self._standing.setVisible(line is not None)
        self._form.setVisible(question is not None and can_ask)
        self._closed.setVisible(question is not None and not can_ask)
        self._said.show_error("")
        if fresh:
            kept = line.remark if line and line.is_open else None
            self.said.set_text(kept.said if kept else "")
            self._choose(kept.word if kept else CORRECT)
        self._name_buttons(line)

    def _name_buttons(self, line: RemarkLine | None) -> None:
        standing = line.standing if line else ""
        self.ask.setText(
            tr("Change the inquiry")
            if standing == DRAFT
            else tr("Ask once more")
            if line and line.is_open
            else tr("Add the inquiry")
        )
        self.accept.setVisible(bool(line and line.is_answered))
        self.take_back.setVisible(standing in (DRAFT, WAITING))

    def _choose(self, word: str) -> None:
        self._word = word
        self.words.set_current(word)

    def _ask(self) -> None:
        words = self.said.text().strip()
        needed = self._word != FINE and not words
        self._said.show_error(tr("Write what to look at again.") if needed else "")
        if needed:
            self.said.setFocus()
        elif self._question is not None:
            self.asked.emit(self._question.id, self._word, words)
