"""What became of the town's requests: who comes and when, or why nobody does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.reply_decision_words import decision_lines, outcome_words
from dxdesk.report.reply import NOT_THIS_YEAR, OPEN, SERVED, Decision
from dxdesk.ui.parts import Card, IconLabel, PlainLabel, empty, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr

MARKS = {
    SERVED: ("account-check-outline", "good"),
    NOT_THIS_YEAR: ("calendar-remove-outline", "warn"),
    OPEN: ("dots-horizontal", "muted"),
}


class DecisionsCard(Card):
    """A block a request, in the order of the reply; away without any."""

    def __init__(self) -> None:
        super().__init__(padding=(24, 16))
        self.body.setSpacing(px(4))
        self.body.addWidget(PlainLabel(tr("What was decided about your requests"), "heading"))
        self._edition = PlainLabel("", "note")
        self.body.addWidget(self._edition)
        self._space = QVBoxLayout()
        self._space.setSpacing(px(2))
        self.body.addLayout(self._space)

    def show_decisions(self, decisions: Sequence[Decision], edition: int) -> None:
        """Show these, of the requests in one edition of the report."""
        empty(self._space)
        said = tr("About the requests in edition {edition}.")
        self._edition.setText(said.format(edition=edition))
        for number, each in enumerate(decisions):
            if number:
                self._space.addWidget(rule())
            self._space.addWidget(_block(each))
        self.setVisible(bool(decisions))


def _block(decision: Decision) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, px(6), 0, px(6))
    row.setSpacing(px(12))
    word = outcome_words()[decision.outcome]
    icon = IconLabel(*MARKS[decision.outcome], 22)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(px(2))
    words.addWidget(PlainLabel(decision.title, "strong"))
    asked = tr("you asked for {days} days").format(days=decision.asked_days)
    words.addWidget(PlainLabel(f"{word}（{asked}）" if decision.asked_days else word))
    for line in decision_lines(decision):
        words.addWidget(PlainLabel(line, "note"))
    row.addLayout(words, 1)
    return holder
