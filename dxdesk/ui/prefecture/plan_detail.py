"""Right of the plan: one cell or one unmet need, with its reasons and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk import shelf
from dxdesk.desks.plan_table import Gap, PlanTable, Visit, months_words, weekdays_words
from dxdesk.plan.pool import Specialist
from dxdesk.ui.parts import OutlineButton, PlainLabel, empty, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.prefecture.pool import days
from dxdesk.ui.theme import px
from dxdesk.words import tr

MOST_GAPS = 3


class PlanDetail(Panel):
    """`pin_wanted` and `forbid_wanted` carry person, need, and whether the word is taken back."""

    pin_wanted = Signal(str, str, bool)
    forbid_wanted = Signal(str, str, bool)

    def __init__(self) -> None:
        super().__init__(tr("Reasons"))
        self.let_scroll()
        self._visits: tuple[Visit, ...] = ()
        self._offers: tuple[tuple[Specialist, Gap], ...] = ()
        self._forbidden: tuple[tuple[Specialist, Gap], ...] = ()

    def show_gap(self, gap: Gap) -> None:
        """One need nobody goes to."""
        empty(self.inner)
        self._visits = self._offers = self._forbidden = ()
        self.show_head(gap.town.name, gap.need.key.partition(":")[2])
        self._add_gap(gap)
        self.inner.addStretch(1)

    def show_cell(self, table: PlanTable, town: str, person: str) -> None:
        """One municipality and one person: what is planned, or what could be."""
        empty(self.inner)
        place = next(each for each in table.towns if each.code == town)
        who = next((each for each in table.people if each.key == person), None)
        self._visits = table.visits.get((town, person), ())
        gaps = table.gaps_of(town)
        barred = who is not None and (town, person) in table.forbidden
        pairs = tuple((who, gap) for gap in gaps) if who else ()
        self._forbidden = pairs if barred else ()
        self._offers = () if barred or self._visits else pairs
        self.show_head(f"{place.name} × {who.name}" if who else place.name)
        for visit in self._visits:
            self.inner.addWidget(self._visit(table, visit))
            self.inner.addWidget(rule())
        for gap in gaps[:MOST_GAPS]:
            self._add_gap(gap)
            if self._offers and who is not None:
                self.inner.addWidget(self._offer(who, gap))
            self.inner.addWidget(rule())
        if barred and who is not None:
            self._add_barred(who)
        if not self._visits and not gaps:
            self.inner.addWidget(PlainLabel(tr("Every need of this municipality is met."), "note"))
        self.inner.addStretch(1)

    def pin_first(self) -> None:
        """What the key P does: pin or release the visit, or pin the person to the first gap."""
        if self._visits:
            visit = self._visits[0]
            self.pin_wanted.emit(visit.person.key, visit.need.key, visit.pinned)
        elif self._offers:
            person, gap = self._offers[0]
            self.pin_wanted.emit(person.key, gap.need.key, False)

    def forbid_first(self) -> None:
        """What Delete does: never this person for this need."""
        if self._visits:
            visit = self._visits[0]
            self.forbid_wanted.emit(visit.person.key, visit.need.key, False)

    def _visit(self, table: PlanTable, visit: Visit) -> QWidget:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(4))
        sent = visit.assignment
        band = shelf.scale().band_label(visit.need.band)
        lines.addWidget(PlainLabel(visit.need.title, "strong"))
        points = tr("{band} {points} points").format(band=band, points=visit.need.weight)
        lines.addWidget(PlainLabel(points, "note", role="text"))
        how = (
            tr("online")
            if sent.remote
            else tr("{minutes} minutes one way").format(minutes=sent.travel_minutes)
        )
        stays = tr("stays overnight") if sent.overnight else ""
        when = tr("{months}, {days} days a week ({weekdays})").format(
            months=months_words(table.planned, sent),
            days=days(sent.half_days_per_week),
            weekdays=weekdays_words(sent),
        )
        for words in (when, "　".join(part for part in (how, stays) if part)):
            lines.addWidget(PlainLabel(words, "note"))
        if visit.pinned:
            lines.addWidget(PlainLabel(tr("pinned"), "note", role="primary"))
        lines.addWidget(self._pin_button(visit), 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self._forbid_button(visit), 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _pin_button(self, visit: Visit) -> OutlineButton:
        words = tr("Release the pin (P)") if visit.pinned else tr("Pin this visit (P)")
        button = OutlineButton(words, "pin-off-outline" if visit.pinned else "pin", small=True)
        button.clicked.connect(
            lambda: self.pin_wanted.emit(visit.person.key, visit.need.key, visit.pinned)
        )
        return button

    def _forbid_button(self, visit: Visit) -> OutlineButton:
        button = OutlineButton(tr("Never this pair (Delete)"), "cancel", small=True)
        button.clicked.connect(
            lambda: self.forbid_wanted.emit(visit.person.key, visit.need.key, False)
        )
        return button

    def _offer(self, person: Specialist, gap: Gap) -> OutlineButton:
        words = tr("Pin {name} to this need").format(name=person.name)
        button = OutlineButton(words, "pin", small=True)
        button.clicked.connect(lambda: self.pin_wanted.emit(person.key, gap.need.key, False))
        return button

    def _add_barred(self, person: Specialist) -> None:
        self.inner.addWidget(
            PlainLabel(tr("{name} is never sent here.").format(name=person.name), role="warn")
        )
        for who, gap in self._forbidden:
            words = tr("Allow it again: {title}").format(title=gap.need.title)
            button = OutlineButton(words, "restore", small=True)
            key, need = who.key, gap.need.key
            button.clicked.connect(
                lambda _=False, key=key, need=need: self.forbid_wanted.emit(key, need, True)
            )
            self.inner.addWidget(button)

    def _add_gap(self, gap: Gap) -> None:
        band = shelf.scale().band_label(gap.need.band)
        points = tr("{band} {points} points").format(band=band, points=gap.need.weight)
        role = {"urgent": "bad", "this_year": "warn"}.get(gap.need.band, "muted")
        self.inner.addWidget(PlainLabel(gap.need.title, "strong"))
        self.inner.addWidget(PlainLabel(points, "note", role=role))
        self.inner.addWidget(PlainLabel(tr("Why nobody goes"), "small"))
        self.inner.addWidget(PlainLabel(gap.why, "note", role="text"))
        if gap.change:
            self.inner.addWidget(PlainLabel(tr("What would change it"), "small"))
            self.inner.addWidget(PlainLabel(gap.change, "note", role="text"))
