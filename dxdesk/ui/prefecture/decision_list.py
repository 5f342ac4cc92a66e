"""きょう決めること: the decisions of the picture, each with its day and the place to decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.decisions import MOST_SHOWN, Decision
from dxdesk.ui.parts import PlainLabel, TextButton, empty, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import tr

URGENT_DAYS = 7
MARK = 4  # pixels


def due_words(decision: Decision) -> tuple[str, str]:
    """When a decision is due, and the colour role of the words."""
    if decision.days is None:
        return tr("no date"), "muted"
    if decision.days < 0:
        return tr("{count} days over").format(count=-decision.days), "bad"
    if decision.days == 0:
        return tr("today"), "bad"
    role = "warn" if decision.days <= URGENT_DAYS else "muted"
    return tr("{count} days").format(count=decision.days), role


class DecisionList(Panel):
    """At most six rows, the first one marked: it is what the primary button does."""

    wanted = Signal(object)  # Decision

    def __init__(self) -> None:
        super().__init__(tr("To decide"))
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(0)

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Replace the rows."""
        empty(self.inner)
        self.show_head(tr("To decide"), tr("{count}, by day").format(count=len(decisions)))
        for number, decision in enumerate(decisions[:MOST_SHOWN]):
            self.inner.addWidget(self._row(decision, first=number == 0))
            self.inner.addWidget(rule())
        if not decisions:
            nothing = PlainLabel(tr("There is nothing to decide today."), "note")
            nothing.setContentsMargins(px(16), px(16), px(16), px(16))
            self.inner.addWidget(nothing)
        if len(decisions) > MOST_SHOWN:
            more = tr("and {count} others").format(count=len(decisions) - MOST_SHOWN)
            self.inner.addWidget(PlainLabel(more, "small"))
        self.inner.addStretch(1)

    def _row(self, decision: Decision, *, first: bool) -> QWidget:
        row = QFrame()
        row.setObjectName("decision_first" if first else "decision")
        words, role = due_words(decision)
        due = PlainLabel(words, "small", role=role)
        due.setFixedWidth(px(64))
        due.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        link = TextButton(decision.action)
        link.setAccessibleName(f"{decision.question} {decision.action}")
        link.setObjectName("flush")
        link.clicked.connect(lambda: self.wanted.emit(decision))
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(PlainLabel(decision.question, "strong"))
        texts.addWidget(PlainLabel(decision.why, "small"))
        texts.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(row)
        bar = MARK if first else 0  # the mark of the first row takes its width from the margin
        line.setContentsMargins(px(8) - bar, px(8), px(12), px(6))
        line.setSpacing(px(10))
        line.addWidget(due)
        line.addLayout(texts, 1)
        return row
