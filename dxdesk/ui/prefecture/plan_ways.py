"""Left below: how a plan is made, and how sure the plan that stands is; folded until asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dxdesk.desks.dispatch import Effort
from dxdesk.desks.plan_table import PlanTable
from dxdesk.desks.proof_words import proof_lines
from dxdesk.ui.parts import CheckBox, PlainLabel, Segments
from dxdesk.ui.parts.flow import empty
from dxdesk.ui.parts.help import Fold
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

BY_TIME = "time"
STEPS = (BY_TIME, "5", "20", "100")
LEAST = 96  # pixels at 100 % text: so much of an opened part is seen in a low window
LARGE_TEXT = 150  # percent; from it on the whole page scrolls


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
            fold.body.setContentsMargins(0, px(2), 0, 0)
        _Rolled(self.ways)
        read = _Rolled(self.proof)  # nothing in it has the focus: the arrows scroll it
        read.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read.setAccessibleName(tr("How sure this plan is"))
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


class _Rolled(QScrollArea):
    """What a fold opens: whole where there is room, and scrolled where there is not."""

    def __init__(self, fold: Fold) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._inside = fold.inside
        self._inside.setObjectName("sheet")
        column = fold.layout()
        assert column is not None
        column.replaceWidget(fold.inside, self)
        self.setWidget(fold.inside)
        for each in (fold.inside, self.viewport()):
            each.setAutoFillBackground(False)  # the ground is the panel's own
        fold.head.toggled.connect(self.setVisible)
        self.setVisible(fold.head.isChecked())

    def _whole(self) -> int:
        return self._inside.heightForWidth(self.viewport().width())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self._whole()
        if current().text_percent < LARGE_TEXT:
            least = min(least, px(LEAST))
        return QSize(0, least)

    def event(self, event: QEvent) -> bool:
        """Never higher than what is in it, whatever it is filled with."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self.setMaximumHeight(self._whole())
        return done


def _close(fold: Fold, asked: bool) -> None:
    """One of the two is open at a time: the list above keeps its room."""
    if asked:
        fold.head.setChecked(False)
