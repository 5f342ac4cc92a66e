"""Several contradictions under one heading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.contradictions import ClashLine
from dxdesk.ui.municipality.clash_cards import ClashCard
from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.theme import px


class ClashList(QWidget):
    """Away while there is none."""

    mend_wished = Signal(str)
    reason_given = Signal(str, str)
    opening_wished = Signal(str)

    def __init__(self, *, folded: bool = False) -> None:
        """`folded`: each is one line, until somebody wants to compare the two answers."""
        super().__init__()
        self._folded = folded
        self.cards: list[ClashCard] = []
        self._heading = PlainLabel("", "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, px(8))
        self._column.setSpacing(px(8))
        self._column.addWidget(self._heading)
        self.hide()

    def show_clashes(self, lines: Sequence[ClashLine], heading: str) -> None:
        """Show these, and nothing where there are none."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [ClashCard(line, folded=self._folded) for line in lines]
        for card in self.cards:
            card.mend_wished.connect(self.mend_wished)
            card.reason_given.connect(self.reason_given)
            card.opening_wished.connect(self.opening_wished)
            self._column.addWidget(card)
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self.setVisible(bool(lines))

    def show_fault(self, contradiction: str, sentence: str) -> None:
        """Say on one of the cards why its reason was not taken."""
        for card in self.cards:
            if card.line.id == contradiction:
                card.show_fault(sentence)
