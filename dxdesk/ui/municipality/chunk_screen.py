"""The end of five minutes: what was done, what is left, go on or stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.ui.municipality.home_record import Recap
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts import Card, PlainLabel, empty, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr

MOST = 8  # answers listed


@dataclass(frozen=True, slots=True)
class ChunkEnd:
    """What the page says."""

    answered: int
    unknown: int
    later: int
    recaps: tuple[Recap, ...]
    minutes_left: int
    questions_left: int


class ChunkScreen(Sheet):
    """Friendly, and nothing on it has to be done."""

    escapes = True  # Esc is the way back

    def __init__(self) -> None:
        super().__init__(tr("Five minutes are done. Thank you."))
        self._space = QVBoxLayout()
        self._space.setSpacing(px(16))
        self.body.addLayout(self._space)
        self.body.addStretch(1)

    def show_end(self, end: ChunkEnd) -> None:
        """Show what was done and what is left."""
        empty(self._space)
        self.say(tr("Everything is kept. You can stop here and go on any time."))
        self._space.addWidget(_left(end))
        if end.recaps:
            self._space.addWidget(_done(end))

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Enter", tr("go on")), ("Esc", tr("stop here")))


def _left(end: ChunkEnd) -> Card:
    card = Card(padding=(24, 16))
    done = [
        (end.answered, tr("Answered: {count}")),
        (end.unknown, tr("To be found out: {count}")),
        (end.later, tr("Put off for later: {count}")),
    ]
    words = "\u3000".join(text.format(count=count) for count, text in done if count)
    card.body.addWidget(PlainLabel(words or tr("Nothing was entered this time."), "heading"))
    if end.questions_left:
        left = tr("{count} questions are left, about {minutes} minutes.").format(
            count=end.questions_left, minutes=end.minutes_left
        )
    else:
        left = tr("Nothing is left to answer here.")
    card.body.addWidget(PlainLabel(left, "body"))
    return card


def _done(end: ChunkEnd) -> Card:
    card = Card(padding=(24, 12))
    card.body.addWidget(PlainLabel(tr("What you answered just now"), "strong"))
    shown: Sequence[Recap] = end.recaps[-MOST:]
    for recap in shown:
        card.body.addWidget(rule())
        card.body.addWidget(_row(recap))
    return card


def _row(recap: Recap) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(f"{recap.question}  {recap.label}", "small"))
    column.addWidget(PlainLabel(recap.answer, "body"))
    return holder
