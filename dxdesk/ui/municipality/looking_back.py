"""What comes after the questions: who is still to be asked, all answers, and the results."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk import shelf
from dxdesk.desks.answer_lines import answer_lines
from dxdesk.desks.contradictions import clash_lines
from dxdesk.desks.findings import Findings, findings_beside
from dxdesk.desks.kept_answers import kept_lines
from dxdesk.desks.slips import names_to_ask, waiting_groups
from dxdesk.store import kept_contradictions, need_choices, sent
from dxdesk.ui.municipality.checking_answers import CheckingScreen
from dxdesk.ui.municipality.clash_keeping import serve_clashes
from dxdesk.ui.municipality.deciding import Deciding
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.municipality.results import ResultsScreen
from dxdesk.ui.municipality.returning import Returning
from dxdesk.ui.municipality.slips import Slips
from dxdesk.ui.municipality.waiting import WaitingScreen
from dxdesk.ui.parts import ActionBar
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk


class LookingBack(QObject):
    """Opens the three pages; a question opened from one of them leads back to it."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._newest = Newest(self)
        self.returning = Returning(desk.frame)
        self.deciding = Deciding(desk)
        self.waiting, self.waiting_bar = WaitingScreen(), ActionBar(tr("Back to the questions"))
        self.slips = Slips(desk, self.waiting)
        self.check, self.check_bar = CheckingScreen(), ActionBar(tr("To the results"))
        self.results, self.results_bar = ResultsScreen(), ActionBar(tr("To the mayor's page"))
        self._wire()

    def _wire(self) -> None:
        self.waiting.question_chosen.connect(lambda question: self._mend(question, "waiting"))
        self.check.correction_requested.connect(lambda question: self._mend(question, "check"))
        serve_clashes(self._desk, self.check.clashes, self._show_clashes)
        self.results.question_chosen.connect(lambda question: self._mend(question, "results"))
        self.results.wished.connect(self.deciding.fulfil)
        self.results.undo_requested.connect(self.deciding.undo)
        self.deciding.refused.connect(self.results.say_refused)
        self.deciding.decided.connect(self._show_decided)
        self.waiting_bar.forward.connect(lambda: self._desk.open("interview"))
        self.check_bar.forward.connect(lambda: self._desk.open("results"))
        self.results_bar.forward.connect(lambda: self._desk.open("mayor"))
        for bar in (self.waiting_bar, self.check_bar, self.results_bar):
            bar.set_back(True)
            bar.back.connect(lambda: self._desk.open("home"))

    def _mend(self, question: str, page: str) -> None:
        self.returning.leave(page, question)
        self._desk.asking.open_question(question, return_to=page)

    def _show_decided(self, said: str) -> None:
        undoable = self.deciding.can_undo
        self._weigh(lambda: self.results.say_decided(said, undoable=undoable))

    def open_waiting(self) -> None:
        """The page 確認待ち."""
        desk = self._desk
        groups = waiting_groups(desk.interview, desk.today)
        self.waiting.show_waiting(groups, shelf.question_set().titles, names_to_ask(desk.interview))
        desk.show(self.waiting, self.waiting_bar, "waiting")
        if not self.slips.task.running:
            self.waiting.notice.hide()
        if not self.returning.come_back("waiting", self.waiting.buttons.get):
            first = next(iter(self.waiting.buttons.values()), None)
            (first or self.waiting_bar.primary).setFocus()

    def open_check(self) -> None:
        """The page 確認, on the section that was open."""
        desk = self._desk
        sections = tuple((each.code, each.title) for each in shelf.question_set().sections)
        kept = kept_lines(desk.interview, desk.today)
        self.check.show_answers(answer_lines(desk.interview, desk.today), sections, kept)
        self._show_clashes()
        desk.show(self.check, self.check_bar, "check")
        if not self.returning.come_back("check", self.check.button_for):
            self.check.choice.setFocus()

    def _show_clashes(self) -> None:
        desk = self._desk
        kept = kept_contradictions.kept(desk.database)
        self.check.show_clashes(clash_lines(desk.interview, kept, desk.today))

    def open_results(self) -> None:
        """The page 結果; made beside the window, from the answers as they are now."""
        desk = self._desk
        self.results.show_waiting()
        self.results.notice.hide()
        desk.show(self.results, self.results_bar, "results")
        self._weigh(lambda: self.returning.come_back("results", self.results.needs.answer_button))
        self.results_bar.primary.setFocus()

    def _weigh(self, then: Callable[[], object]) -> None:
        """Show the results of the answers and decisions as they are now."""
        desk = self._desk
        interview, today = desk.interview, desk.today
        earlier = sent.sent(desk.database)
        choices = need_choices.choices(desk.database)

        def show(found: Findings) -> None:
            self.results.show_findings(found)
            then()

        self._newest.make(
            lambda: findings_beside(interview, earlier, today, choices),
            show,
            lambda text: desk.frame.notice.show_notice(text, "bad"),
        )
