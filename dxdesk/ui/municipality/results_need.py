"""One need: closed as a line, open with its parts, its answers, its help, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.decided import decided
from dxdesk.desks.findings import NeedLine
from dxdesk.report.needs_report import ReportedReason, TownChoice
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.municipality.results_need_head import NeedHead
from dxdesk.ui.municipality.results_need_inside import asked_of, cost_row, parts_of, support_row
from dxdesk.ui.municipality.results_wish import back_button
from dxdesk.ui.parts import Card, IconLabel, PlainLabel, TextButton, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr


class NeedItem(Card):
    """What is inside is built when it is opened for the first time."""

    opened = Signal(object)
    question_chosen = Signal(str)
    form_wished = Signal(str)  # drop, add, edit, up, down
    wished = Signal(object)  # Wish

    def __init__(self, need: NeedLine) -> None:
        super().__init__(padding=(14, 0))
        self.need = need
        self.head = NeedHead(need)
        self.body.addWidget(self.head)
        self._inside: QWidget | None = None
        self.answers: dict[str, TextButton] = {}
        self.deeds: dict[str, TextButton] = {}
        self.backs: dict[str, TextButton] = {}
        self.head.toggled.connect(self._turn)
        self.head.turn_wished.connect(
            lambda: self.form_wished.emit("drop" if need.request else "add")
        )
        self.head.rank_wished.connect(
            lambda way: self.form_wished.emit("up" if way < 0 else "down")
        )

    def _turn(self, opened: bool) -> None:
        if opened and self._inside is None:
            self._inside = self._build()
            self.body.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(opened)
        self.set_look("open" if opened else "")
        if opened:
            self.opened.emit(self)

    def _build(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(26), 0, px(8), px(14))
        column.setSpacing(px(8))
        column.addWidget(PlainLabel(self.need.because, "body"))
        column.addWidget(parts_of(self.need))
        for label in asked_of(self.need):
            column.addWidget(label)
        for choice in self.need.choices:
            column.addWidget(self._decision(choice))
        column.addWidget(self._deeds())
        self._add_help(column)
        reasons = self.need.words.reasons
        if reasons:
            title = tr("What this rests on ({count} answers)").format(count=len(reasons))
            column.addWidget(PlainLabel(title, "strong"))
        for reason in reasons:
            column.addWidget(self._answer(reason))
        return inside

    def _add_help(self, column: QVBoxLayout) -> None:
        if self.need.words.supports:
            column.addWidget(PlainLabel(tr("Proposed help"), "strong"))
        for support in self.need.words.supports:
            column.addWidget(support_row(support))
        if self.need.costs:
            column.addWidget(PlainLabel(tr("What it costs the town"), "strong"))
        for cost in self.need.costs:
            column.addWidget(cost_row(cost))

    def _deeds(self) -> QWidget:
        if self.need.request is None:
            buttons = [("add", tr("Ask for it"), "plus")]
        else:
            buttons = [
                ("edit", tr("Reword"), "pencil"),
                ("up", tr("Up"), "arrow-up"),
                ("down", tr("Down"), "arrow-down"),
                ("drop", tr("Take it out"), "close"),
            ]
        for key, words, icon in buttons:
            button = TextButton(words, icon)
            button.setAccessibleName(f"{words}: {self.need.words.title}")
            button.clicked.connect(lambda _=False, key=key: self.form_wished.emit(key))
            self.deeds[key] = button
        holder = QWidget()
        holder.setLayout(spread(*self.deeds.values()))
        return holder

    def _decision(self, choice: TownChoice) -> QWidget:
        said = tr("The office decided ({kind}): {reason}").format(
            kind=decided(choice.kind), reason=choice.reason
        )
        day = tr("  {day}").format(day=wareki_day(choice.decided_on)) if choice.decided_on else ""
        holder, button = QWidget(), back_button(choice, said, self.wished.emit)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel("account-check-outline", "primary", 18))
        row.addWidget(PlainLabel(said + day, "body"), 1)
        row.addWidget(button)
        self.backs[choice.kind] = button
        return holder

    def _answer(self, reason: ReportedReason) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        name, role = ("circle-medium", "primary") if reason.holds else ("circle-small", "muted")
        row.addWidget(IconLabel(name, role, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(reason.text, "note"))
        shown = reason.shown or tr("not answered yet")
        words.addWidget(PlainLabel(shown, "strong" if reason.holds else "body"))
        row.addLayout(words, 1)
        button = TextButton(tr("See the answer"), "arrow-right")
        button.setAccessibleName(tr("See the answer: {text}").format(text=reason.text))
        button.clicked.connect(lambda: self.question_chosen.emit(reason.question))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.answers[reason.question] = button
        return holder
