"""One planned visit in the right panel: what for, when, what its town knows, what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk import shelf
from dxdesk.desks.plan_table import PlanTable, Visit, months_words, weekdays_words
from dxdesk.desks.plan_words import state_name
from dxdesk.plan.commitment import CONFIRMED, DRAFT, NOTIFIED, Stated
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.parts import OutlineButton, PlainLabel
from dxdesk.ui.prefecture.pool import days
from dxdesk.ui.prefecture.wishes import PinMonths, Promise, RemoveVisit
from dxdesk.ui.theme import px
from dxdesk.words import tr

NEXT = {
    DRAFT: (NOTIFIED, tr("The town was told"), "email-check-outline"),
    NOTIFIED: (CONFIRMED, tr("It is settled"), "check-decagram-outline"),
}


class PlanVisit(QWidget):
    """`wish` is a wish of the planner; pins go the way they always went."""

    wish = Signal(object)
    pin_wanted = Signal(str, str, bool)
    forbid_wanted = Signal(str, str, bool)

    def __init__(self, table: PlanTable, visit: Visit) -> None:
        super().__init__()
        self._visit = visit
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(4))
        lines.addWidget(PlainLabel(visit.need.title, "strong"))
        band = shelf.scale().band_label(visit.need.band)
        points = tr("{band} {points} points").format(band=band, points=visit.need.weight)
        lines.addWidget(PlainLabel(points, "note", role="text"))
        for words in (_when(table, visit), _how(visit)):
            lines.addWidget(PlainLabel(words, "note"))
        lines.addWidget(PlainLabel(state_words(visit.stated), "note", role="primary"))
        if visit.pinned:
            lines.addWidget(PlainLabel(tr("pinned"), "note", role="primary"))
        for button in self._buttons():
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _buttons(self) -> list[OutlineButton]:
        visit, state = self._visit, self._visit.stated.state
        pair = (visit.person.key, visit.need.key)
        found = []
        if state in NEXT:
            to, words, icon = NEXT[state]
            found.append(self._button(words, icon, Promise(to, (pair,))))
        if state != DRAFT or visit.stated.told is not None:
            words = tr("Make it a draft again")
            found.append(self._button(words, "undo-variant", Promise(DRAFT, (pair,))))
        words = tr("Release the pin (P)") if visit.pinned else tr("Pin this visit (P)")
        pin = OutlineButton(words, "pin-off-outline" if visit.pinned else "pin", small=True)
        pin.clicked.connect(lambda: self.pin_wanted.emit(*pair, visit.pinned))
        found.append(pin)
        if not visit.pinned and state != CONFIRMED:
            words = tr("Pin these months and days")
            found.append(self._button(words, "calendar-lock-outline", PinMonths(*pair)))
        if state != CONFIRMED:
            words = tr("Take it out (Delete)")
            found.append(self._button(words, "cancel", RemoveVisit(*pair)))
        return found

    def _button(self, words: str, icon: str, wish: object) -> OutlineButton:
        button = OutlineButton(words, icon, small=True)
        button.clicked.connect(lambda: self.wish.emit(wish))
        return button


def state_words(stated: Stated) -> str:
    """「通知済み 11月23日・報告1号をもとに」; what the town was told where it differs."""
    if stated.told is not None:
        return tr("draft; the town was told of other days")
    name = state_name(stated.state)
    if stated.on is None:
        return name
    day = wareki_day(stated.on).partition("年")[2]
    if not stated.serial:
        return f"{name} {day}"
    words = tr("{state} on {day}, from report {serial}")
    return words.format(state=name, day=day, serial=stated.serial)


def _when(table: PlanTable, visit: Visit) -> str:
    sent = visit.assignment
    return tr("{months}, {days} days a week ({weekdays})").format(
        months=months_words(table.planned, sent),
        days=days(sent.half_days_per_week),
        weekdays=weekdays_words(sent),
    )


def _how(visit: Visit) -> str:
    sent = visit.assignment
    minutes = tr("{minutes} minutes one way").format(minutes=sent.travel_minutes)
    how = tr("online") if sent.remote else minutes
    stays = tr("stays overnight") if sent.overnight else ""
    return "　".join(part for part in (how, stays) if part)
