"""Beside the home page: how many days are left, and what was answered last."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.schemes.calendar import wareki
from dxdesk.ui.municipality.home_record import SITTING, Home, Recap
from dxdesk.ui.municipality.home_states import StatesBlock
from dxdesk.ui.parts import HelpPanel, PlainLabel, TextButton, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr


class HomeSide(HelpPanel):
    """The deadline and the last answers; under them the ways to what words mean, and out."""

    list_wished = Signal()
    leave_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.states = StatesBlock()

    def show_home(self, home: Home) -> None:
        """Show the deadline and the last answers of a home page."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(6))
        self._add_deadline(column, home)
        column.addSpacing(px(12))
        column.addWidget(self.states)
        if home.recaps:
            column.addSpacing(px(12))
            column.addWidget(rule())
            column.addSpacing(px(12))
            self._add_recaps(column, home)
        column.addSpacing(px(12))
        column.addWidget(rule())
        for text, icon, wish in (
            (tr("All words explained"), "book-open-variant", self.list_wished),
            (tr("Another file, or the look of the screen"), "exit-to-app", self.leave_wished),
        ):
            button = TextButton(text, icon)
            button.clicked.connect(wish)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.show_widget(inside)

    def _add_deadline(self, column: QVBoxLayout, home: Home) -> None:
        if home.deadline is not None:
            to = tr("To be handed to the {prefecture} by").format(prefecture=home.prefecture)
            column.addWidget(PlainLabel(to, "note"))
            column.addWidget(PlainLabel(wareki(home.deadline), "heading"))
            if home.deadline >= home.today:
                column.addLayout(_days(home))
            else:
                past = tr("{days} days have passed since then.")
                days = (home.today - home.deadline).days
                column.addWidget(PlainLabel(past.format(days=days), "body"))
        for line in _advice(home.minutes_left):
            column.addWidget(PlainLabel(line, "note"))

    def _add_recaps(self, column: QVBoxLayout, home: Home) -> None:
        column.addWidget(PlainLabel(tr("Answered last time"), "strong"))
        column.addWidget(PlainLabel(home.last_at, "small"))
        column.addSpacing(px(6))
        for number, recap in enumerate(home.recaps):
            if number:
                column.addWidget(rule())
            _add_recap(column, recap)


def _days(home: Home) -> QHBoxLayout:
    """あと 38 日."""
    assert home.deadline is not None
    row = QHBoxLayout()
    row.setSpacing(px(8))
    number = str((home.deadline - home.today).days)
    for text, kind in ((tr("days left:"), "body"), (number, "number"), (tr("days"), "body")):
        label = PlainLabel(text, kind)
        label.setWordWrap(False)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
    row.addStretch()
    return row


def _advice(minutes: int) -> tuple[str, ...]:
    if minutes == 0:
        return (tr("Nothing is left to answer here."),)
    sittings = ceil(minutes / SITTING)
    left = tr("About {minutes} minutes are left.").format(minutes=minutes)
    if sittings == 1:
        return (left, tr("It can be finished in one go."))
    return (
        left,
        tr("With {minutes} minutes at a time, {count} times.").format(
            minutes=SITTING, count=sittings
        ),
    )


def _add_recap(column: QVBoxLayout, recap: Recap) -> None:
    column.addWidget(PlainLabel(f"{recap.question}  {recap.label}", "small"))
    column.addWidget(PlainLabel(recap.answer, "strong"))
