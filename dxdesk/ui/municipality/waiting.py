"""The page 確認待ち: every 「わからない」 under the one who would know, to be asked by slip."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from dxdesk.desks.answer_lines import AnswerLine, Waiting
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.municipality.waiting_asking import AskingCard
from dxdesk.ui.municipality.waiting_card import GroupCard
from dxdesk.ui.parts import NoticeLine, OutlineButton, TextButton, empty
from dxdesk.ui.parts.gradual import Gradual, Step
from dxdesk.ui.theme import px
from dxdesk.words import tr

_AT_ONCE, _SLICE = 12, 5  # heads and rows: before the window may go on, then each time
RETURNED = "Excel・CSV (*.xlsx *.xlsm *.csv *.txt)"


class WaitingScreen(Sheet):
    """One card a person or section to ask; each question leads back to its page."""

    question_chosen = Signal(str)
    paper_wished = Signal(str)  # whom
    excel_wished = Signal(str)  # whom
    addressee_chosen = Signal(tuple, str)  # question ids, whom
    slip_chosen = Signal(Path)
    stop_wished = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Waiting for an answer"))
        self.read_button = OutlineButton(
            tr("Read a slip that came back"), "file-import-outline", small=True
        )
        self.corner.addWidget(self.read_button)
        self.notice, self.asking = NoticeLine(), AskingCard()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(px(16))
        for part in (self.notice, self.asking):
            self.body.addWidget(part)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        self.cards: dict[str, GroupCard] = {}
        self.rows = Gradual(self, _AT_ONCE, _SLICE)
        self.read_button.clicked.connect(self._choose_slip)
        self.asking.addressee_chosen.connect(self._choose_addressee)
        self.asking.refused.connect(lambda text: self.notice.show_notice(text, "warn"))
        self.notice.acted.connect(self.stop_wished)

    def show_waiting(
        self, groups: Sequence[Waiting], sections: Mapping[str, str], names: Sequence[str] = ()
    ) -> None:
        """Show all groups; `sections` are titles by code, `names` those who may be asked."""
        empty(self._cards)
        self.say(_summary(sum(len(group.lines) for group in groups)))
        self.asking.setVisible(bool(groups))
        self.asking.show_names(names)
        self.cards = {}
        self.rows.begin(self._steps(groups, sections))
        self._count()

    def _steps(self, groups: Sequence[Waiting], sections: Mapping[str, str]) -> Iterator[Step]:
        for group in groups:
            yield partial(self._add_card, group, sections)
            for line in group.lines:
                yield partial(self._add_line, group.whom, line)

    def _add_line(self, whom: str, line: AnswerLine) -> None:
        self.cards[whom].add_line(line)

    @property
    def buttons(self) -> dict[str, TextButton]:
        """Question → the button that opens it, as far as the rows are there."""
        return {id_: b for card in self.cards.values() for id_, b in card.buttons.items()}

    def _add_card(self, group: Waiting, sections: Mapping[str, str]) -> None:
        card = GroupCard(group, sections)
        card.question_chosen.connect(self.question_chosen)
        card.paper_wished.connect(lambda: self.paper_wished.emit(group.whom))
        card.excel_wished.connect(lambda: self.excel_wished.emit(group.whom))
        card.ticked.connect(self._count)
        self._cards.addWidget(card)
        self.cards[group.whom] = card

    def ticked(self) -> tuple[str, ...]:
        """The questions that are ticked."""
        return tuple(id_ for card in self.cards.values() for id_ in card.ticked_questions())

    def _count(self) -> None:
        self.asking.show_count(len(self.ticked()))

    def _choose_addressee(self, whom: str) -> None:
        self.addressee_chosen.emit(self.ticked(), whom)

    def _choose_slip(self) -> None:
        title = tr("Read a slip that came back")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", RETURNED)
        if chosen:
            self.slip_chosen.emit(Path(chosen))

    def say_busy(self, text: str) -> None:
        """Say what is being done, with a way to stop it."""
        self.notice.show_notice(text, "info", tr("Stop"))

    def say_done(self, text: str) -> None:
        """Say what was done."""
        self.notice.show_notice(text, "good")

    def say_refused(self, text: str) -> None:
        """Say why something was not done; nothing has changed then."""
        self.notice.show_notice(text, "bad")

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Tab", tr("next")), ("Space", tr("tick")), ("Enter", tr("open")))


def _summary(count: int) -> str:
    if not count:
        return tr("Nothing is waiting: no answer is 「わからない」.")
    said = tr("{count} answers are 「わからない」. Ask and write them in; sending works as it is.")
    return said.format(count=count)
