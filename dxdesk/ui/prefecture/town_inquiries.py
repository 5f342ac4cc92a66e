"""照会: what a municipality was asked about its answers, and what has become of each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from dxdesk.desks.overview import TownState
from dxdesk.desks.review_words import cause_words, state_said
from dxdesk.report.review import SETTLED
from dxdesk.ui.parts import FormField, IconLabel, OutlineButton, PlainLabel, TextButton, empty, rule
from dxdesk.ui.prefecture.inquiry_row import InquiryRow
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.prefecture.state_looks import STATE_LOOKS
from dxdesk.ui.theme import px
from dxdesk.words import tr


class InquiriesPanel(Panel):
    """All remarks on the report in force, what can be done about each, and opening it again."""

    accepted = Signal(str)
    taken_back = Signal(str)
    wanted = Signal(str)
    add_wanted = Signal()
    reopened = Signal(str)  # why

    def __init__(self) -> None:
        super().__init__(tr("Inquiries"))
        self.rows: tuple[InquiryRow, ...] = ()
        self._state = QHBoxLayout()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(4))
        self.add = TextButton(tr("Choose an answer to ask about"), "plus")
        self.why = QLineEdit()
        self.why.setMaxLength(200)
        self._why = FormField(tr("Why it is opened again"), self.why)
        self.reopen = OutlineButton(tr("Open it again"), "lock-open-outline", small=True)
        self.inner.addLayout(self._state)
        self.inner.addLayout(self._lines)
        self.inner.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addWidget(self._why)
        self.inner.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self.add_wanted)
        self.reopen.clicked.connect(self._reopen)
        self.why.returnPressed.connect(self._reopen)

    def show_state(self, state: TownState) -> None:
        """Show the review of another municipality."""
        review = state.review
        count = len(review.asked)
        note = tr("{count} asked, {answered} answered").format(
            count=count, answered=len(review.answered)
        )
        self.show_head(tr("Inquiries"), note if count else "")
        self._show_word(state)
        empty(self._lines)
        settled = review.state == SETTLED
        form = state.town.form
        self.rows = tuple(InquiryRow(line, form, can_change=not settled) for line in review.lines)
        for row in self.rows:
            row.accepted.connect(self.accepted)
            row.taken_back.connect(self.taken_back)
            row.wanted.connect(self.wanted)
            self._lines.addWidget(row)
            self._lines.addWidget(rule())
        self.add.setVisible(not settled)
        for widget in (self._why, self.reopen):
            widget.setVisible(settled)
        self.why.clear()
        self._why.show_error("")

    def _show_word(self, state: TownState) -> None:
        """The state of the whole report, and why it is not settled any more."""
        empty(self._state)
        icon, role = STATE_LOOKS[state.review.state]
        self._state.setSpacing(px(8))
        self._state.addWidget(IconLabel(icon, role, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = [state_said(state.review.state), cause_words(state.review), _replied(state)]
        self._state.addWidget(PlainLabel("　".join(word for word in words if word), "note"), 1)

    def _reopen(self) -> None:
        why = self.why.text().strip()
        self._why.show_error("" if why else tr("Write why, in one line."))
        if why:
            self.reopened.emit(why)
        else:
            self.why.setFocus()


def _replied(state: TownState) -> str:
    if state.replied is None:
        return ""
    words = tr("Last reply: number {number}.")
    return words.format(number=state.replied.number)
