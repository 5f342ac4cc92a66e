"""Above the answers: what was said last year, and 「同じです」."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from dxdesk.ask.shown_words import shortened
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.parts import Card, IconLabel, OutlineButton, PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST = 80  # characters of an answer shown here


@dataclass(frozen=True, slots=True)
class LastTime:
    """Last year's answer as the page shows it."""

    shown: str
    day: str  # 令和7年12月8日
    raw: object  # what 「同じです」 says


class LastTimeRow(Card):
    """A quiet row; the key 0 presses its button."""

    same_wished = Signal()

    def __init__(self) -> None:
        super().__init__("quiet", (12, 5))
        row = side_by_side()
        row.setSpacing(px(10))
        self._icon = IconLabel("history", "muted")
        self._when, self._said = PlainLabel(kind="note"), PlainLabel()
        self._when.setWordWrap(False)
        self.same = OutlineButton(tr("The same"), small=True)
        self.same.setToolTip(tr("The same as last time (0)"))
        self.same.clicked.connect(self.same_wished)
        if not stacked():
            row.addWidget(self._icon)
        row.addWidget(self._when)
        row.addWidget(self._said, 1)
        row.addWidget(self.same, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(row)
        self.setMinimumHeight(px(44))
        self.hide()

    def show_before(self, before: LastTime | None) -> None:
        """Show last year's answer; without one the row is not there."""
        self.setVisible(before is not None)
        if before is None:
            return
        self._when.setText(tr("Last time ({day})").format(day=before.day))
        shown = before.shown
        self._said.setText(shortened(shown, _LONGEST))
        self.same.setAccessibleName(tr("The same as last time: {said}").format(said=shown))
