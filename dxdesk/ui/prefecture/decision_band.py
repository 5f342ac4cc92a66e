"""いま決めること: one line above the panels, what waits for a decision on this screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from dxdesk.desks.decisions import Decision
from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr

IN_ONE_LINE = 760  # pixels at 100 % text below which the words stand below each other


class DecisionBand(QFrame):
    """The first decision of a screen and how many more there are; hidden without any."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("decision_band")
        self.question, self.why = PlainLabel("", "strong"), PlainLabel("", "note")
        self.more = PlainLabel("", "small")
        label = PlainLabel(tr("To decide now"), "small", role="primary")
        for each in (label, self.more):
            each.setWordWrap(False)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(px(14), px(10), px(16), px(10))
        self._line.setSpacing(px(14))
        for widget, stretch in ((label, 0), (self.question, 0), (self.why, 1), (self.more, 0)):
            self._line.addWidget(widget, stretch)
        self.hide()

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Show the first of them."""
        self.setVisible(bool(decisions))
        if decisions:
            self.question.setText(decisions[0].question)
            self.why.setText(decisions[0].why)
            others = len(decisions) - 1
            self.more.setText(tr("and {count} others").format(count=others) if others else "")
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= px(IN_ONE_LINE)
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._line.setSpacing(px(14 if beside else 2))
        self.question.setWordWrap(not beside)
