"""On the question's page, above it: what the prefecture asks about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.reply_words import (
    became_of,
    moved_on_in_words,
    place_in_words,
    remark_words,
    state_words,
)
from dxdesk.report.reply_standing import CHANGED, RemarkStanding
from dxdesk.ui.municipality.reply_explaining import Explaining
from dxdesk.ui.parts import Card, IconLabel, Pill, PlainLabel, empty
from dxdesk.ui.theme import px
from dxdesk.words import tr

LOOKS = {"correct": "warn", "improve": "tag", "fine": "good"}


class AskedCard(Card):
    """The prefecture's words about one answer, and the way to leave it as it is."""

    def __init__(self, standing: RemarkStanding) -> None:
        super().__init__("", (24, 14))
        self.body.setSpacing(px(6))
        self.standing = standing
        self.explaining = Explaining(standing)
        remark = standing.remark
        self.body.addLayout(self._head())
        for line in self._lines():
            self.body.addWidget(PlainLabel(line, "note"))
        self.body.addWidget(self.explaining)
        self.setAccessibleName(tr("The prefecture asks: {said}").format(said=remark.said))

    def _head(self) -> QHBoxLayout:
        remark = self.standing.remark
        row = QHBoxLayout()
        row.setSpacing(px(12))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconLabel("email-outline", "primary", 22, tr("The prefecture")), 0, top)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        said = remark.said or remark_words()[remark.word]
        words.addWidget(PlainLabel(said, "strong"))
        row.addLayout(words, 1)
        pill = Pill(remark_words()[remark.word], LOOKS[remark.word], "")
        row.addWidget(pill, 0, top)
        return row

    def _lines(self) -> list[str]:
        standing, remark = self.standing, self.standing.remark
        saw = tr("The prefecture saw: {shown}").format(shown=remark.shown)
        found = [saw]
        if standing.is_hidden:
            about = tr("About {id}  {text}").format(id=remark.question, text=remark.text)
            found = [about, place_in_words(standing), saw]
        found.append(moved_on_in_words(standing))
        if standing.state == CHANGED:
            found.append(f"{state_words()[CHANGED]}：{became_of(standing)}")
        return [line for line in found if line]


class AskedList(QWidget):
    """One card for every remark that leads to the question shown; away without any."""

    explained = Signal(str, str)
    taken_back = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[AskedCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self.hide()

    def show_asked(self, standings: Sequence[RemarkStanding]) -> None:
        """Show these; the same ones as they stand now, where they are shown already."""
        if [card.standing for card in self.cards] == list(standings):
            return
        empty(self._column)
        self.cards = [AskedCard(each) for each in standings]
        for card in self.cards:
            card.explaining.explained.connect(self.explained)
            card.explaining.taken_back.connect(self.taken_back)
            self._column.addWidget(card)
        self.setVisible(bool(standings))

    def ask_reason(self) -> None:
        """「このままでよい」 of the first that is open, by its key."""
        for card in self.cards:
            if card.standing.is_open:
                card.explaining.ask()
                return

    def show_fault(self, question: str, sentence: str) -> None:
        """Say on its card why a reason was not taken."""
        for card in self.cards:
            if card.standing.remark.question == question:
                card.explaining.show_fault(sentence)
