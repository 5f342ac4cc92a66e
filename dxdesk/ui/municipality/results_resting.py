"""Decisions that touch nothing as the answers are now; they are kept, and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.decided import decided
from dxdesk.report.choices import NeedChoice
from dxdesk.ui.municipality.results_wish import back_button
from dxdesk.ui.parts import Card, PlainLabel, TextButton, empty
from dxdesk.words import tr


class RestingCard(Card):
    """One line a decision; away where there is none."""

    wished = Signal(object)  # Wish

    def __init__(self) -> None:
        super().__init__(padding=(14, 10))
        words = tr("Kept, but without effect as the answers are now")
        self.body.addWidget(PlainLabel(words, "strong"))
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self.buttons: list[TextButton] = []
        self.hide()

    def show_resting(self, resting: Sequence[tuple[NeedChoice, str]]) -> None:
        """Show each with the title of its need."""
        empty(self._lines)
        self.buttons = []
        for choice, title in resting:
            self._lines.addWidget(self._line(choice, title))
        self.setVisible(bool(resting))

    def _line(self, choice: NeedChoice, title: str) -> QWidget:
        said = tr("{title} ({kind}): {reason}").format(
            title=title, kind=decided(choice.kind), reason=choice.reason
        )
        holder, button = QWidget(), back_button(choice, said, self.wished.emit)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(said, "note"), 1)
        row.addWidget(button)
        self.buttons.append(button)
        return holder
