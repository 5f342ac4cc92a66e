"""The page 人の一覧: who does IT work, for how much of the week, and who stands in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from dxdesk.ask.leaders import LeaderCandidate
from dxdesk.ask.staffing import Person
from dxdesk.desks.staffing import Finding, Leaders
from dxdesk.schemes.shelf_records import Certificate, LeaderSign
from dxdesk.ui.municipality.people_details import PersonDetails
from dxdesk.ui.municipality.people_leaders import LeadersCard, LeadersShown
from dxdesk.ui.municipality.people_rows import PeopleTable, new_key, with_deputy, without
from dxdesk.ui.municipality.people_sliders import in_tenths
from dxdesk.ui.municipality.people_total import TotalCard
from dxdesk.ui.municipality.people_week import Kinds, WeekCard
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts import NoticeLine
from dxdesk.ui.parts.keys import on_keys
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class Staffing:
    """Everything the page shows."""

    people: tuple[Person, ...]
    previous: Decimal | None = None  # whole persons in the report before
    kinds: Kinds = ()  # of the work of a week (B08)
    week: Mapping[str, int] | None = None
    certificates: tuple[Certificate, ...] = ()  # to choose from
    fiscal_year: int = 0  # in which exams are chosen
    signs: tuple[LeaderSign, ...] = ()
    leaders: Leaders = field(default_factory=Leaders)
    finding: Finding = field(default_factory=Finding)


class PeopleScreen(Sheet):
    """Shares, deputies and details; every change leaves at once as the whole staffing."""

    people_changed = Signal(tuple)
    week_changed = Signal(dict)
    candidates_changed = Signal(tuple)
    travel_wished = Signal(bool)
    question_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            tr("People"),
            tr("Take a week of work as ten and say how much goes to IT. About right is enough."),
        )
        self._staffing = Staffing(())
        self._removed: tuple[Person, ...] = ()
        self._unmarked: tuple[LeaderCandidate, ...] = ()
        self._open = ""
        self.notice, self.total, self.table = NoticeLine(), TotalCard(), PeopleTable()
        self.details, self.week, self.leaders = PersonDetails(), WeekCard(), LeadersCard()
        self.finding = NoticeLine(closable=False)
        upper = (self.notice, self.total, self.finding, self.table, self.details)
        for part in (*upper, self.week, self.leaders):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.notice.hide()
        self.details.hide()
        self._wire()

    def _wire(self) -> None:
        self.table.share_chosen.connect(self._share)
        self.table.deputy_chosen.connect(self._deputy)
        self.table.opened.connect(self.open_details)
        self.table.add_requested.connect(self.add_person)
        self.details.person_changed.connect(self._replace)
        self.details.removal_requested.connect(self.remove_person)
        self.details.closed.connect(self.details.hide)
        self.notice.acted.connect(self._take_back)
        self.week.week_changed.connect(self.week_changed)
        self.leaders.candidates_changed.connect(self._mark)
        self.leaders.travel_wished.connect(self.travel_wished)
        self.finding.acted.connect(
            lambda: self.question_chosen.emit(self._staffing.finding.question)
        )
        on_keys(self, "Ctrl+N", self.add_person)
        on_keys(self, "Ctrl+C", self.copy_table)
        on_keys(self.table, "Del", self._remove_focused)

    def show_staffing(self, staffing: Staffing) -> None:
        """Show what is kept; the control that has the focus keeps it."""
        before, self._staffing = self._staffing, staffing
        if staffing.certificates != before.certificates:
            self.details.certificates.offer(staffing.certificates, staffing.fiscal_year)
        self._show()
        alone = staffing.people[0].name if len(staffing.people) == 1 else ""
        self.show_finding(staffing.finding)
        self.week.setVisible(bool(staffing.kinds))
        self.week.show_week(alone, staffing.kinds, staffing.week or {})

    def _show(self) -> None:
        people = self._staffing.people
        self.total.show_people(people, self._staffing.previous)
        self._show_leaders()
        self.table.show_people(people)
        shown = next((person for person in people if person.key == self._open), None)
        if shown is None:
            self.details.hide()
        else:
            self.details.show_person(shown)

    def _show_leaders(self) -> None:
        kept = self._staffing
        names = {each.code: each.name for each in kept.certificates}
        self.leaders.show_leaders(LeadersShown(kept.people, kept.leaders, kept.signs, names))

    def show_finding(self, finding: Finding) -> None:
        """Say whether the town is a 1人情シス, or what would settle it."""
        self._staffing = replace(self._staffing, finding=finding)
        if not finding.sentence:
            self.finding.hide()
            return
        kind = "info" if finding.alone else "warn"
        action = tr("Open the question") if finding.question else ""
        self.finding.show_notice(finding.sentence, kind, action)

    def _mark(self, candidates: tuple[LeaderCandidate, ...]) -> None:
        leaders = replace(self._staffing.leaders, candidates=candidates)
        self._staffing = replace(self._staffing, leaders=leaders)
        self._show_leaders()
        self.candidates_changed.emit(candidates)

    def _change(self, people: tuple[Person, ...]) -> None:
        self._staffing = replace(self._staffing, people=people)
        self._show()
        self.people_changed.emit(people)

    def _replace(self, person: Person) -> None:
        self._change(tuple(person if p.key == person.key else p for p in self._staffing.people))

    def _share(self, key: str, tenths: int) -> None:
        person = next(each for each in self._staffing.people if each.key == key)
        self._replace(replace(person, share_tenths=tenths))

    def _deputy(self, key: str, deputy: str) -> None:
        if deputy != "several":
            self._change(with_deputy(self._staffing.people, key, deputy))

    def add_person(self) -> None:
        """One more row; its details open with the name to be written."""
        people = self._staffing.people
        key = new_key(people)
        names = {person.name for person in people}
        numbered = (tr("Person {number}").format(number=n) for n in range(len(people) + 1, 999))
        name = next(each for each in numbered if each not in names)
        self._change((*people, Person(key, name)))
        self.open_details(key)
        self.details.fields["name"].selectAll()

    def open_details(self, key: str) -> None:
        """Show what else is known of a person."""
        self._open = key
        self._show()
        self.details.show()
        self.details.fields["name"].setFocus()

    def _remove_focused(self) -> None:
        for key, row in self.table.rows.items():
            focused = row.focusWidget()
            if focused is not None and focused.hasFocus():
                self.remove_person(key)
                return

    def remove_person(self, key: str) -> None:
        """Take a person off; a notice line offers the way back."""
        self._removed, self._unmarked = self._staffing.people, self._staffing.leaders.candidates
        name = next(person.name for person in self._removed if person.key == key)
        self._change(without(self._removed, key))
        if any(each.person == key for each in self._unmarked):
            self._mark(tuple(each for each in self._unmarked if each.person != key))
        said = tr("{name} is off the list.").format(name=name)
        self.notice.show_notice(said, "info", tr("Undo"))

    def _take_back(self) -> None:
        self._change(self._removed)
        if self._unmarked != self._staffing.leaders.candidates:
            self._mark(self._unmarked)
        self.notice.hide()

    def copy_table(self) -> None:
        """The table with its headings on the clipboard, ready for Excel."""
        head = (tr("Name"), tr("Section and post"), tr("IT work"), tr("Other work"))
        lines = ["\t".join(head)]
        for person in self._staffing.people:
            cells = (person.name, person.post, in_tenths(person.share_tenths))
            lines.append("\t".join((*cells, "・".join(person.other_duties))))
        QGuiApplication.clipboard().setText("\n".join(lines))

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (
            ("Tab", tr("next")),
            ("←→ 0–9", tr("a tenth")),
            ("Ctrl+N", tr("Add a person")),
            ("Ctrl+C", tr("copy the table")),
        )
