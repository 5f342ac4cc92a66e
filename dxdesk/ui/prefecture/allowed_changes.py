"""Left below: how many visits that towns were told of a new plan may change, and telling all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.plan_table import PlanTable
from dxdesk.plan.commitment import CONFIRMED, DRAFT, NOTIFIED
from dxdesk.ui.parts import OutlineButton, PlainLabel, Segments, rule
from dxdesk.ui.prefecture.wishes import Promise
from dxdesk.ui.theme import px
from dxdesk.words import tr

FREE = "free"
STEPS = (("0", "0"), ("3", "3"), ("10", "10"), (FREE, tr("any number")))


class AllowedChanges(QWidget):
    """Where nothing was told yet, only the button for telling all is there."""

    wish = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._chosen = "0"
        self.steps = Segments(STEPS)
        self.steps.setAccessibleName(tr("Visits told that may change"))
        self.steps.set_current(self._chosen)
        self.notify = OutlineButton(tr("All drafts were told"), "email-check-outline", small=True)
        self.confirm = OutlineButton(tr("Settle all told"), "check-decagram-outline", small=True)
        self._words = PlainLabel(tr("Visits told that may change"), "small")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(px(12), px(4), px(12), px(8))
        lines.setSpacing(px(6))
        lines.addWidget(rule())
        for widget in (self._words, self.steps, self.notify, self.confirm):
            lines.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self.steps.chosen.connect(self._choose)
        self.notify.clicked.connect(lambda: self.wish.emit(Promise(NOTIFIED, None)))
        self.confirm.clicked.connect(lambda: self.wish.emit(Promise(CONFIRMED, None)))

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.steps.set_current(key)

    @property
    def allowed(self) -> int | None:
        """How many may change; None = as many as pay."""
        return None if self._chosen == FREE else int(self._chosen)

    def show_table(self, table: PlanTable | None) -> None:
        """What can be told or settled in this plan."""
        drafts, told = (table.in_state(s) if table else 0 for s in (DRAFT, NOTIFIED))
        promised = told + (len(table.withdrawn) if table else 0)
        for widget in (self._words, self.steps):
            widget.setVisible(bool(promised))
        self.notify.setVisible(bool(drafts))
        self.confirm.setVisible(bool(told))
        self.setVisible(bool(drafts or promised))
