"""What a person decides about a reply: to whom, what happens to the report, what is told."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.overview import Picture, TownState
from dxdesk.desks.reply_composing import Wish
from dxdesk.desks.replying import fit
from dxdesk.desks.review_words import state_said
from dxdesk.errors import Refusal
from dxdesk.ui.parts import (
    CheckBox,
    ChoiceBox,
    DayField,
    FormField,
    PlainLabel,
    Segments,
    TextField,
)
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import sentence, tr

ASK, SETTLE = "ask", "settle"
WAITING, EVERYBODY = "", "*"  # in place of one municipality's code


class ReplyForm(Panel):
    """What the person decides about the reply."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Reply"))
        self.let_scroll()
        self.to = ChoiceBox(tr("To whom"))
        self.outcome = Segments(((ASK, tr("Wait for answers")), (SETTLE, tr("Settle the report"))))
        self.outcome.setAccessibleName(tr("What happens to the report"))
        self.day = DayField(tr("Answer by"))
        self.with_plan = CheckBox(tr("Tell the contents of the plan"))
        self.message = TextField(lines=3, name=tr("A few words"))
        self._plan_note = PlainLabel("", "note")
        self._day = FormField(
            tr("Answer by"), self.day, tr("Left empty, no day is named. Only while asking.")
        )
        self._message = FormField(tr("A few words"), self.message)
        self._outcome = ASK
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        plan = QWidget()
        lines = QVBoxLayout(plan)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(4))
        lines.addWidget(self.with_plan)
        lines.addWidget(self._plan_note)
        self.inner.setSpacing(px(14))
        self.inner.addWidget(FormField(tr("To whom"), self.to))
        self.inner.addWidget(FormField(tr("What happens to the report"), self.outcome))
        self.inner.addWidget(self._day)
        self.inner.addWidget(plan)
        self.inner.addWidget(self._message)
        self.inner.addStretch(1)

    def _wire(self) -> None:
        self.to.activated.connect(lambda _row: self.changed.emit())
        self.outcome.chosen.connect(self._choose)
        self.with_plan.toggled.connect(lambda _on: self.changed.emit())
        self.day.edited.connect(self.changed)

    def _choose(self, outcome: str) -> None:
        self.set_outcome(outcome)
        self.changed.emit()

    def set_outcome(self, outcome: str) -> None:
        """Show what happens to the report; emits nothing."""
        self._outcome = outcome
        self.outcome.set_current(outcome)
        self._day.setVisible(outcome == ASK)

    def show_towns(self, picture: Picture, suggested: date) -> None:
        """Whom one can write to; what is being written stays."""
        chosen = self.to.currentData()
        self.to.clear()
        waiting = sum(to_be_told(state) for state in picture.arrived)
        words = tr("All who are to be told something ({count})").format(count=waiting)
        self.to.addItem(words, WAITING)
        everybody = tr("All whose report is here ({count})").format(count=len(picture.arrived))
        self.to.addItem(everybody, EVERYBODY)
        for state in picture.arrived:
            self.to.addItem(
                f"{state.town.name}（{state_said(state.review.state)}）", state.town.code
            )
        self.choose(chosen or WAITING)
        if not self.day.line.text():
            self.day.set_day(suggested)
        self.set_outcome(self._outcome)
        self._show_plan(picture)

    def choose(self, code: str) -> None:
        """Write to this municipality, or to WAITING or EVERYBODY."""
        self.to.setCurrentIndex(max(0, self.to.findData(code)))

    def _show_plan(self, picture: Picture) -> None:
        self.with_plan.setVisible(picture.planned is not None)
        words = tr("Visits that were told or settled are always in it; drafts only with this mark.")
        if picture.planned is None:
            words = tr("There is no plan yet, so every request is told as not decided.")
        elif not picture.plan_is_current:
            words += tr(" The plan is older than the reports.")
        self._plan_note.setText(words)

    def wish(self) -> Wish:
        """What is wanted, as it stands."""
        settle = self._outcome == SETTLE
        return Wish(
            settle=settle,
            answer_by=None if settle else self.day.day(),
            message=self.message.text(),
            with_plan=self.with_plan.isVisibleTo(self) and self.with_plan.isChecked(),
        )

    def faults(self, today: date) -> bool:
        """Say under the fields what is wrong with them; whether anything is."""
        self._day.show_error("")
        self._message.show_error("")
        if self._outcome == ASK and not self.day.understood():
            self._day.show_error(tr("Write a day, such as R8.12.18."))
        else:
            try:
                fit(self.wish(), datetime.combine(today, time()))
            except Refusal as refusal:
                field = self._day if refusal.code == "E-REPLY-DAY" else self._message
                field.show_error(sentence(refusal))
        return bool(self._day.error() or self._message.error())


def to_be_told(state: TownState) -> bool:
    """Whether a reply to this municipality says something new and can be written."""
    return state.must_be_told and not state.review.answered
