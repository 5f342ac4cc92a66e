"""The page of a slip that came back: every answer is looked at before it is saved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from dxdesk.desks.slips_back import BAD, BLANK, CLOSED, KNOWN, NEW, SAME, Back, Offer
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.municipality.slip_offers import OfferRow
from dxdesk.ui.parts import Card, NoticeLine, PlainLabel, empty, rule
from dxdesk.ui.parts.gradual import Gradual, Step
from dxdesk.ui.theme import px
from dxdesk.words import tr

_AT_ONCE, _SLICE = 6, 4  # rows made before the window may go on, then each time
_HEADINGS = {
    NEW: (tr("New answers"), tr("What is ticked will be saved.")),
    KNOWN: (
        tr("Answered differently by now"),
        tr("Tick only where what the slip says is to count."),
    ),
    BAD: (
        tr("Cannot be read yet"),
        tr("These stay on the waiting list. Mend the cells and read again."),
    ),
    BLANK: (tr("Left empty"), tr("These stay on the waiting list.")),
    SAME: (tr("Answered just so already"), ""),
    CLOSED: (tr("Not asked any more"), ""),
}


class AcceptingScreen(Sheet):
    """Old and new, whose word it is and from which day; each answer has a box to tick."""

    question_chosen = Signal(str)
    ticked = Signal(int)
    saving_wished = Signal()

    def __init__(self) -> None:
        super().__init__(tr("A slip that came back"))
        self.notice = NoticeLine()
        self.body.addWidget(self.notice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(px(16))
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        self.rows: dict[str, OfferRow] = {}
        self._offers: tuple[Offer, ...] = ()
        self.gradual = Gradual(self, _AT_ONCE, _SLICE)

    def show_back(self, file: str, back: Back) -> None:
        """Show what a slip says."""
        empty(self._cards)
        self.rows = {}
        self.notice.hide()
        said = tr("{file}: to {whom}, handed over on {day}")
        whom = back.whom or tr("nobody by name")
        self.say(said.format(file=file, whom=whom, day=wareki(back.made_on)))
        if back.faults:
            self._cards.addWidget(_stray(back.faults))
        self._offers = back.offers
        self.gradual.begin(self._steps(back.offers))
        self.ticked.emit(len(self.chosen()))

    def _steps(self, all_offers: Sequence[Offer]) -> Iterator[Step]:
        for kind in _HEADINGS:
            offers = [offer for offer in all_offers if offer.kind == kind]
            if offers:
                card = self._card(kind, len(offers))
                yield from (partial(self._add_row, card, offer) for offer in offers)

    def _card(self, kind: str, count: int) -> Card:
        card = Card(padding=(24, 14))
        title, line = _HEADINGS[kind]
        counted = tr("{title} ({count})").format(title=title, count=count)
        card.body.addWidget(PlainLabel(counted, "heading"))
        if line:
            card.body.addWidget(PlainLabel(line, "note"))
        self._cards.addWidget(card)
        return card

    def _add_row(self, card: Card, offer: Offer) -> None:
        row = OfferRow(offer)
        row.ticked.connect(lambda: self.ticked.emit(len(self.chosen())))
        row.question_chosen.connect(self.question_chosen)
        self.rows[offer.question] = row
        card.body.addWidget(rule())
        card.body.addWidget(row)

    def chosen(self) -> tuple[Offer, ...]:
        """The answers that are ticked, also where the row is still on its way to the page."""
        rows = self.rows
        return tuple(
            offer
            for offer in self._offers
            if (rows[offer.question].is_ticked() if offer.question in rows else offer.kind == NEW)
        )

    def take_focus(self) -> None:
        """Into the first box; where there is none, to the first question that can be opened."""
        boxes = [row.box for row in self.rows.values() if row.offer.can_be_taken]
        buttons = [row.button for row in self.rows.values() if not row.button.isHidden()]
        for widget in (*boxes, *buttons)[:1]:
            widget.setFocus()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter is for this page, not for the question page's own "next"."""
        if event.type() is QEvent.Type.ShortcutOverride and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _saves(event):
            self.saving_wished.emit()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Tab", tr("next")), ("Space", tr("tick")), ("Ctrl+Enter", tr("save")))


def _saves(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


def _stray(faults: Sequence[str]) -> Card:
    """Lines that belong to no question."""
    card = Card(padding=(24, 14))
    card.body.addWidget(PlainLabel(tr("Lines that belong to no question"), "heading"))
    for fault in faults:
        card.body.addWidget(PlainLabel(fault, "body", role="bad"))
    return card
