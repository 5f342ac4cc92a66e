"""Left below: how a plan is made, and how sure the plan that stands is; folded until asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.dispatch import Effort
from dxdesk.desks.plan_table import PlanTable
from dxdesk.desks.proof_words import proof_lines
from dxdesk.ui.parts import CheckBox, PlainLabel, Segments
from dxdesk.ui.parts.flow import empty
from dxdesk.ui.parts.help import Fold
from dxdesk.ui.theme import px
from dxdesk.words import tr

BY_TIME = "time"
STEPS = (BY_TIME, "5", "20", "100")


class PlanWays(QWidget):
    """The strict order, and counted work instead of a clock."""

    def __init__(self) -> None:
        super().__init__()
        self.proof, self.ways = Fold(tr("How sure this plan is")), Fold(tr("How to plan"))
        self.strict = CheckBox(tr("Towns first"))
        self.strict.setAccessibleName(tr("Towns reached go before everything else."))
        words = {BY_TIME: tr("By time")}
        self.work = Segments([(key, words.get(key, key)) for key in STEPS])
        self.work.setAccessibleName(tr("Steps of the search"))
        self._chosen = BY_TIME
        self.work.set_current(BY_TIME)
        self.work.chosen.connect(self._choose)
        for widget in (
            self.strict,
            PlainLabel(tr("First towns with one-person IT, then towns, then value."), "small"),
            PlainLabel(tr("Steps of the search"), "small"),
            self.work,
            PlainLabel(tr("With counted steps every computer makes the same plan."), "small"),
        ):
            self.ways.body.addWidget(widget)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(px(8), px(2), px(8), px(4))
        lines.setSpacing(0)
        lines.addWidget(self.proof)
        lines.addWidget(self.ways)
        for fold in (self.proof, self.ways):
            fold.body.setContentsMargins(0, px(2), 0, px(6))
        self.proof.head.toggled.connect(lambda on: _close(self.ways, on))
        self.ways.head.toggled.connect(lambda on: _close(self.proof, on))

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.work.set_current(key)

    def effort(self, usual: Effort) -> Effort:
        """The usual effort with what was chosen here."""
        work = None if self._chosen == BY_TIME else int(self._chosen)
        return replace(usual, strict=self.strict.isChecked(), work=work)

    def show_table(self, table: PlanTable | None) -> None:
        """How sure this plan is."""
        self.proof.setVisible(table is not None)
        if table is not None:
            empty(self.proof.body)
            for line in proof_lines(table.planned.plan):
                self.proof.body.addWidget(PlainLabel(line, "small"))


def _close(fold: Fold, asked: bool) -> None:
    """One of the two is open at a time: the list above keeps its room."""
    if asked:
        fold.head.setChecked(False)
