"""The two ledgers in the window: people and systems, saved at every change."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk import shelf
from dxdesk.ask.interview import Interview
from dxdesk.ask.leaders import LeaderCandidate
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.desks import files, table_import
from dxdesk.desks import municipality as work
from dxdesk.desks import staffing as hands
from dxdesk.desks.leaving import last_report
from dxdesk.desks.table_import import OfficeTable, Outcome
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import fiscal_year
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.municipality.people import PeopleScreen, Staffing
from dxdesk.ui.municipality.systems import SystemsScreen
from dxdesk.ui.municipality.systems_cells import says_something, with_operations
from dxdesk.ui.municipality.systems_model import Ledger
from dxdesk.ui.municipality.taking_in import TakingIn
from dxdesk.ui.parts import ActionBar
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk

WEEK = "B08"
Read = tuple[tuple[Person, ...], tuple[System, ...]]


class Ledgers(QObject):
    """Opens the two pages and saves what they say."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._newest = Newest(self)
        self._before_book: Read = ((), ())
        self.people, self.people_bar = PeopleScreen(), ActionBar(tr("Back to the questions"))
        self.systems, self.systems_bar = SystemsScreen(), ActionBar(tr("Back to the questions"))
        self._wire()

    def _wire(self) -> None:
        self.people.people_changed.connect(self.save_people)
        self.people.week_changed.connect(self.save_week)
        self.people.candidates_changed.connect(self.save_candidates)
        self.people.travel_wished.connect(self.save_travel)
        self.people.question_chosen.connect(self._desk.asking.open_question)
        self.systems.systems_changed.connect(self.save_systems)
        self.systems.import_requested.connect(self.read_book)
        self.systems.export_requested.connect(self.write_book)
        self.systems.book_undone.connect(self._undo_book)
        for bar in (self.people_bar, self.systems_bar):
            bar.set_back(True)
            bar.back.connect(lambda: self._desk.open("home"))
            bar.forward.connect(lambda: self._desk.open("interview"))

    @cached_property
    def taking_in(self) -> TakingIn:
        """The page for an office's own table, made when the first one is read."""
        return TakingIn(self._desk)

    def open_people(self) -> None:
        """The page 人の一覧."""
        self._show_people()
        self._desk.show(self.people, self.people_bar, "people")
        rows = list(self.people.table.rows.values())
        (rows[0].slider if rows else self.people.table.add).setFocus()

    def _show_people(self) -> None:
        interview, questions = self._desk.interview, shelf.question_set().by_id
        before = last_report(self._desk.database)
        week = interview.value(WEEK)
        staffing = Staffing(
            people=interview.people,
            previous=Decimal(before.capacity.fte) if before and before.capacity.fte else None,
            kinds=tuple((row.code, row.label) for row in questions[WEEK].rows)
            if interview.asks(WEEK)
            else (),
            week=week if isinstance(week, dict) else None,
            certificates=shelf.schemes().certificates,
            fiscal_year=fiscal_year(self._desk.today),
            signs=shelf.schemes().leader_signs,
            leaders=hands.leaders_of(self._desk.database, interview),
            finding=hands.finding_of(interview, self._desk.today),
        )
        self.people.show_staffing(staffing)

    def save_people(self, people: tuple[Person, ...]) -> None:
        """Keep the staffing at once."""
        desk = self._desk
        self._keep(lambda: work.keep_people(desk.database, people, desk.now()))
        self.people.show_finding(hands.finding_of(desk.interview, desk.today))

    def save_candidates(self, candidates: tuple[LeaderCandidate, ...]) -> None:
        """Keep who is marked at once."""
        self._keep_beside(lambda: hands.keep_candidates(self._desk.database, candidates))

    def save_travel(self, wanted: bool) -> None:
        """Keep at once whether the candidates leave the office."""
        self._keep_beside(lambda: hands.let_travel(self._desk.database, wanted))

    def _keep_beside(self, save: Callable[[], None]) -> None:
        def saved() -> Interview:
            save()
            return self._desk.interview

        self._keep(saved)

    def save_week(self, week: dict[str, int]) -> None:
        """Keep the ordinary week at once."""
        desk = self._desk
        self._keep(lambda: work.save_together(desk.database, {WEEK: week}, desk.now()))

    def _keep(self, save: Callable[[], Interview]) -> None:
        try:
            interview = save()
        except Refusal as refusal:
            self._desk.frame.notice.show_notice(told(refusal), "bad")
        else:
            self._desk.keep(interview)

    def open_systems(self) -> None:
        """The page システム台帳."""
        self._show_systems()
        self._desk.show(self.systems, self.systems_bar, "systems")
        self.systems.table.setFocus()

    def _show_systems(self) -> None:
        from dxdesk.paper.ledger_book import joint_words

        whole = with_operations(self._desk.interview.systems)
        form = self._desk.town.form
        self.systems.show_ledger(Ledger(whole, self._desk.today, joint_words(), form))

    def save_systems(self, systems: tuple[System, ...]) -> None:
        """Keep the ledger at once, without the operations nothing was said about."""
        desk, said = self._desk, tuple(system for system in systems if says_something(system))
        self._keep(lambda: work.keep_systems(desk.database, said, desk.now()))

    def read_book(self, path: Path) -> None:
        """Read a file beside the window: our own form is kept whole, another table is matched."""
        existing = self._desk.interview.systems

        def read() -> Read | tuple[OfficeTable, Outcome]:
            data = files.read_file(path)
            if table_import.is_own_form(data):
                return work.ledger_from(data)
            table = table_import.table_from(data)
            return table, table_import.outcome_of(table, existing)

        self._newest.make(read, lambda found: self._take(path, found), self.systems.say_refused)

    def _take(self, path: Path, found: Read | tuple[OfficeTable, Outcome]) -> None:
        first, second = found
        if isinstance(first, OfficeTable) and isinstance(second, Outcome):
            self.taking_in.open(path, first, second)
        elif isinstance(first, tuple) and isinstance(second, tuple):
            self._keep_book((first, second))

    def _keep_book(self, read: Read) -> None:
        people, systems = read
        desk = self._desk
        self._before_book = (desk.interview.people, desk.interview.systems)
        self._keep(lambda: work.keep_ledger(desk.database, people, systems, desk.now()))
        self._show_systems()
        self.systems.say_read(len(people), len(systems))

    def _undo_book(self) -> None:
        desk, (people, systems) = self._desk, self._before_book
        self._keep(lambda: work.keep_ledger(desk.database, people, systems, desk.now()))
        self._show_systems()
        self.systems.say_book_undone()

    def write_book(self, path: Path) -> None:
        """Write people and systems as a workbook beside the window."""
        interview = self._desk.interview
        self._newest.make(
            lambda: files.write_file(path, work.ledger(interview)),
            self.systems.say_written,
            self.systems.say_refused,
        )
