"""For whoever opens dxdesk for the first time: what one does with it, what is needed, how long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.cards import Card
from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

# Icon, what happens, and one sentence about it, in the order of the work.
STEPS = (
    (
        "comment-question-outline",
        QT_TRANSLATE_NOOP("FirstLook", "Answer one question at a time"),
        QT_TRANSLATE_NOOP("FirstLook", "Each answer is kept at once. Stop whenever you like."),
    ),
    (
        "help-circle-outline",
        QT_TRANSLATE_NOOP("FirstLook", "Ask whoever knows"),
        QT_TRANSLATE_NOOP("FirstLook", "What you do not know goes on a slip for that person."),
    ),
    (
        "chart-bar",
        QT_TRANSLATE_NOOP("FirstLook", "See where you stand"),
        QT_TRANSLATE_NOOP("FirstLook", "Ten fields, what is needed and why, and what helps."),
    ),
    (
        "file-document-outline",
        QT_TRANSLATE_NOOP("FirstLook", "Explain it to the mayor"),
        QT_TRANSLATE_NOOP("FirstLook", "One sheet of A4 is printed for that."),
    ),
    (
        "usb-flash-drive-outline",
        QT_TRANSLATE_NOOP("FirstLook", "Carry the report to the prefecture"),
        QT_TRANSLATE_NOOP("FirstLook", "On a USB stick, sealed. Nothing travels by itself."),
    ),
)
NEEDED = (
    QT_TRANSLATE_NOOP("FirstLook", "A list of who does what in the office"),
    QT_TRANSLATE_NOOP("FirstLook", "Contracts and invoices of the systems"),
    QT_TRANSLATE_NOOP("FirstLook", "The budget of this year"),
    QT_TRANSLATE_NOOP("FirstLook", "Without any of them you can begin all the same."),
)
_BESIDE = 140  # per cent of text size up to which two cards stand side by side


class FirstLook(DoorPage):
    """One page, read in three minutes; it leads to practice, to the sheet, or back."""

    practice_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, times: Sequence[tuple[str, int]]) -> None:
        """`times` are the ways in, each with its minutes."""
        super().__init__(tr("For your first time"), tr("This takes three minutes to read."))
        self.body.addWidget(_steps())
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        both = QBoxLayout(beside if current().text_percent <= _BESIDE else below)
        both.setSpacing(px(16))
        both.addWidget(_named(tr("How long it takes"), [_time(*each) for each in times]))
        both.addWidget(_named(tr("Good to have at hand"), [tr(each) for each in NEEDED]))
        self.body.addLayout(both)
        self.body.addStretch()
        practice = OutlineButton(tr("I want to practise"), "school-outline")
        practice.clicked.connect(self.practice_wanted)
        sheet = OutlineButton(tr("Sheet: no network"), "printer-outline")
        sheet.setAccessibleDescription(tr("One sheet to print, for whoever allows programs"))
        sheet.clicked.connect(self.sheet_wanted)
        self.bar.set_primary(tr("To the beginning"), "arrow-right")
        self.bar.set_extra([sheet, practice])
        self.bar.set_back(True)
        self.bar.forward.connect(self.bar.back)
        self.status.set_keys([("Enter", tr("to the beginning"))])
        self.setFocusProxy(self.bar.primary)


def _steps() -> Card:
    card = Card()
    card.body.setSpacing(px(14))
    for number, (icon, title, text) in enumerate(STEPS, start=1):
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(IconLabel(icon, "primary", 28), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(f"{number}. {tr(title)}", "strong"))
        words.addWidget(PlainLabel(tr(text), "note"))
        row.addLayout(words, 1)
        card.body.addLayout(row)
    return card


def _time(name: str, minutes: int) -> str:
    return tr("{name}: about {minutes} minutes").format(name=name, minutes=minutes)


def _named(title: str, lines: Sequence[str]) -> Card:
    card = Card()
    card.body.addWidget(PlainLabel(title, "strong"))
    for line in lines:
        card.body.addWidget(PlainLabel(line))
    card.body.addStretch()
    return card
