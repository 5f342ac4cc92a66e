"""Right of the plan: one cell or one unmet need, with its reasons and what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal

from dxdesk import shelf
from dxdesk.desks.fits import Candidates
from dxdesk.desks.plan_table import Gap, PlanTable, Visit
from dxdesk.plan.commitment import CONFIRMED
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedNeed
from dxdesk.ui.parts import OutlineButton, PlainLabel, empty, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.prefecture.pin_form import PinForm
from dxdesk.ui.prefecture.plan_candidates import PlanCandidates
from dxdesk.ui.prefecture.plan_visit import PlanVisit
from dxdesk.ui.prefecture.wishes import RemoveVisit, SetDays
from dxdesk.words import tr

MOST_GAPS = 3
WHOLE_TOWN = "*"


class PlanDetail(Panel):
    """`pin_wanted` and `forbid_wanted` carry person, need, and whether the word is taken back."""

    pin_wanted = Signal(str, str, bool)
    forbid_wanted = Signal(str, str, bool)
    candidates_wanted = Signal(str)  # need
    wish = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Reasons"))
        self.let_scroll()
        self._visits: tuple[Visit, ...] = ()
        self._gaps: tuple[Gap, ...] = ()
        self._behind: tuple[PlannedNeed, str] | None = None
        self._place = ("", "")  # municipality and person looked at
        self._offers: tuple[tuple[Specialist, Gap], ...] = ()
        self._table: PlanTable | None = None

    def know(self, table: PlanTable | None) -> None:
        """The plan from which people and months are offered."""
        self._table = table

    def show_pin_form(self, need: PlannedNeed, person: str = "") -> None:
        """Pin somebody to this need with months and days of the planner's own."""
        if self._table is None:
            return
        empty(self.inner)
        form = PinForm(self._table, need, person)
        form.wish.connect(self.wish)
        form.left.connect(self._leave_form)
        self._behind = (need, person)
        self.inner.addWidget(form)
        self.inner.addStretch(1)
        form.person.setFocus()

    def _leave_form(self) -> None:
        if self._table is not None and self._behind is not None:
            need, person = self._behind
            self.show_cell(self._table, need.town, person or self._place[1])

    def _pinner(self, need: PlannedNeed, person: str = "") -> OutlineButton:
        words = tr("Pin with other months and days…")
        button = OutlineButton(words, "calendar-lock-outline", small=True)
        button.clicked.connect(lambda: self.show_pin_form(need, person))
        return button

    def show_gap(self, gap: Gap) -> None:
        """One need nobody goes to."""
        empty(self.inner)
        self._visits, self._offers, self._gaps = (), (), (gap,)
        self.show_head(gap.town.name, gap.need.key.partition(":")[2])
        self._add_gap(gap)
        self.inner.addWidget(self._asker(gap))
        self.inner.addWidget(self._pinner(gap.need))
        self.inner.addStretch(1)

    def show_cell(self, table: PlanTable, town: str, person: str) -> None:
        """One municipality and one person: what is planned, or what could be."""
        empty(self.inner)
        place = next(each for each in table.towns if each.code == town)
        who = next((each for each in table.people if each.key == person), None)
        self._table, self._place = table, (town, person)
        self._visits = table.visits.get((town, person), ())
        self._gaps = table.gaps_of(town)
        barred = who is not None and (town, person) in table.forbidden
        pairs = tuple((who, gap) for gap in self._gaps) if who else ()
        self._offers = () if barred or self._visits else pairs
        self.show_head(f"{place.name} × {who.name}" if who else place.name)
        for visit in self._visits:
            self._add_visit(table, visit)
        for gap in self._gaps[:MOST_GAPS]:
            self._add_gap(gap)
            if self._offers and who is not None:
                self._add_offer(table, who, gap)
            self.inner.addWidget(self._asker(gap))
            self.inner.addWidget(self._pinner(gap.need, person))
            self.inner.addWidget(rule())
        if barred and who is not None:
            self._add_barred(table, who)
        if not self._visits and not self._gaps:
            self.inner.addWidget(PlainLabel(tr("Every need of this municipality is met."), "note"))
        self.inner.addStretch(1)

    def show_candidates(self, found: Candidates) -> None:
        """Who could take a need, in the place of what was shown."""
        empty(self.inner)
        self.inner.addWidget(PlainLabel(found.need.title, "strong"))
        band = shelf.scale().band_label(found.need.band)
        points = tr("{band} {points} points").format(band=band, points=found.need.weight)
        self.inner.addWidget(PlainLabel(points, "note"))
        self.inner.addWidget(rule())
        shown = PlanCandidates(found)
        shown.wish.connect(self.wish)
        self.inner.addWidget(shown)
        self.inner.addStretch(1)
        buttons = shown.findChildren(OutlineButton)
        if buttons:
            buttons[0].setFocus()

    # what keys do

    def pin_first(self) -> None:
        """P: pin or release the visit, or pin the person to the first gap."""
        if self._visits:
            visit = self._visits[0]
            self.pin_wanted.emit(visit.person.key, visit.need.key, visit.pinned)
        elif self._offers:
            waiting = self._table.waiting if self._table else frozenset()
            pairs = [(person.key, gap.need.key) for person, gap in self._offers]
            pair = next((each for each in pairs if each in waiting), pairs[0])
            self.pin_wanted.emit(*pair, pair in waiting)

    def forbid_first(self) -> None:
        """F: never this person for this need; in an empty cell, never in this town, or again."""
        town, person = self._place
        if self._visits:
            visit = self._visits[0]
            self.forbid_wanted.emit(visit.person.key, visit.need.key, False)
        elif town and person and self._table is not None:
            whole = f"{town}:{WHOLE_TOWN}"
            banned = whole in self._table.bans.get((town, person), ())
            self.forbid_wanted.emit(person, whole, banned)

    def remove_first(self) -> None:
        """Delete: take the visit out of the plan."""
        if self._visits:
            visit = self._visits[0]
            self.wish.emit(RemoveVisit(visit.person.key, visit.need.key))

    def set_days(self, days: int) -> None:
        """1 to 4: pin the visit to so many days a week."""
        if self._visits:
            visit = self._visits[0]
            self.wish.emit(SetDays(visit.person.key, visit.need.key, 2 * days))

    def ask_first(self) -> None:
        """Enter: who could take the need nobody goes to, or the one of this visit."""
        if self._gaps:
            self.candidates_wanted.emit(self._gaps[0].need.key)
        elif self._visits:
            self.candidates_wanted.emit(self._visits[0].need.key)

    # what is shown

    def _add_visit(self, table: PlanTable, visit: Visit) -> None:
        shown = PlanVisit(table, visit)
        shown.wish.connect(self.wish)
        shown.pin_wanted.connect(self.pin_wanted)
        self.inner.addWidget(shown)
        if visit.stated.state != CONFIRMED:
            left = Qt.AlignmentFlag.AlignLeft  # as the buttons of the visit above
            self.inner.addWidget(self._pinner(visit.need, visit.person.key), 0, left)
        self.inner.addWidget(rule())

    def _asker(self, gap: Gap) -> OutlineButton:
        words = tr("Who could go (Enter)")
        button = OutlineButton(words, "account-search-outline", small=True)
        button.clicked.connect(lambda: self.candidates_wanted.emit(gap.need.key))
        return button

    def _add_offer(self, table: PlanTable, person: Specialist, gap: Gap) -> None:
        """Pin somebody to a need, or say that this was done and take it back."""
        waits = (person.key, gap.need.key) in table.waiting
        if waits:
            said = tr("Pinned to {name}; it is not in this plan.").format(name=person.name)
            self.inner.addWidget(PlainLabel(said, "note", role="primary"))
        words = tr("Release the pin (P)") if waits else tr("Pin {name} to this need")
        button = OutlineButton(
            words.format(name=person.name), "pin-off-outline" if waits else "pin", small=True
        )
        pin = partial(self.pin_wanted.emit, person.key, gap.need.key, waits)
        button.clicked.connect(lambda: pin())
        self.inner.addWidget(button)

    def _add_barred(self, table: PlanTable, person: Specialist) -> None:
        town = self._place[0]
        self.inner.addWidget(
            PlainLabel(tr("{name} is never sent here.").format(name=person.name), role="warn")
        )
        titles = {need.key: need.title for need in table.planned.problem.needs}
        for key in table.bans.get((town, person.key), ()):
            whole = key.endswith(f":{WHOLE_TOWN}")
            title = tr("the whole town") if whole else titles.get(key, key)
            words = tr("Allow it again: {title}").format(title=title)
            self.inner.addWidget(PlainLabel(title, "note"))
            button = OutlineButton(tr("Allow it again"), "restore", small=True)
            button.setAccessibleName(words)
            button.clicked.connect(
                lambda _=False, key=key: self.forbid_wanted.emit(person.key, key, True)
            )
            self.inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

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
