"""The interview in the window: home, the question page, finding a question; saving on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from dxdesk.ask.questions import EntryMode
from dxdesk.desks import municipality as work
from dxdesk.errors import Refusal
from dxdesk.store.transactions import saving
from dxdesk.ui.municipality.home import HomeScreen
from dxdesk.ui.municipality.home_record import home_of, moment, short_day
from dxdesk.ui.municipality.home_side import HomeSide
from dxdesk.ui.municipality.looking_up import LookingUp
from dxdesk.ui.municipality.rail import QUESTION, SECTION
from dxdesk.ui.municipality.walk import Walk
from dxdesk.ui.parts import ActionBar
from dxdesk.ui.parts.composing import is_composing, watch
from dxdesk.ui.parts.keys import on_keys
from dxdesk.words import sentence, tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk
    from dxdesk.ui.municipality.home_states import HomeStates
    from dxdesk.ui.municipality.question import QuestionScreen
    from dxdesk.ui.municipality.question_help import QuestionHelp

RECAPS = 3


class Asking(QObject):
    """Leads through the questions. What was entered is in the file before the next page shows."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        place = work.place(desk.database)
        self.walk = Walk(place.mode, place.question)
        self._return_to = ""  # the page a single question was opened from
        self._drafts: dict[str, object] = {}  # what was entered but cannot be read yet
        self._deadline: date | None = work.deadline_of(desk.database)
        self.home, self.side, self.home_bar = HomeScreen(), HomeSide(), ActionBar(tr("Go on"))
        self.bar = ActionBar()
        self.bar.set_back(True)
        self.looking_up = LookingUp(desk, self)
        # built after the page has been painted, so that the window never stands still for long
        self._help_is_old = QTimer(self, singleShot=True, interval=0)
        watch()
        self._wire()
        self._wire_keys()

    @cached_property
    def states(self) -> HomeStates:
        """What stands on the home page about entering, making and handing over."""
        from dxdesk.ui.municipality.home_states import HomeStates

        found = HomeStates(self._desk)
        found.found.connect(self.side.states.show_steps)
        return found

    @cached_property
    def question(self) -> QuestionScreen:
        """The page of a question, made when the first one is opened."""
        from dxdesk.ui.municipality.beside_answers import BesideAnswers
        from dxdesk.ui.municipality.question import QuestionScreen

        screen = QuestionScreen()
        self.beside = BesideAnswers(self._desk, screen)
        screen.forward.connect(self.forward)
        screen.later_wished.connect(self.later)
        screen.row_said.connect(self.save_row)
        screen.counted.connect(self._show_counts)
        screen.row_reached.connect(self._keep_row_in_sight)
        screen.asking_whom.connect(self.help.show_slip)
        screen.asking_no_more.connect(self._show_help)
        screen.about_wished.connect(self.looking_up.open_help)
        screen.term_opened.connect(self.looking_up.open_term)
        screen.people_requested.connect(lambda: self._leave_for("people"))
        screen.ledger_requested.connect(lambda: self._leave_for("systems"))
        screen.same_wished.connect(self._save_and_go_on)
        screen.history_wished.connect(lambda each: self._desk.remembering.open_question(each))
        self._desk.taking_back.listen(screen, self.help, self.bar)
        return screen

    @cached_property
    def help(self) -> QuestionHelp:
        """What is beside the question."""
        from dxdesk.ui.municipality.question_help import QuestionHelp

        panel = QuestionHelp()
        panel.list_wished.connect(lambda: self.looking_up.open_words())
        panel.wanted_in_sight.connect(self._desk.frame.bring_into_sight)
        return panel

    def _wire(self) -> None:
        self.home.mode_chosen.connect(self.choose_mode)
        self.home.section_opened.connect(self.open_section)
        self.home_bar.forward.connect(self._desk.coming_back.go_on)
        self.bar.forward.connect(self.forward)
        self.bar.back.connect(self.back)
        self._help_is_old.timeout.connect(self._show_help)
        self.side.leave_wished.connect(self._desk.leave_requested)
        self.side.list_wished.connect(lambda: self.looking_up.open_words())

    def _wire_keys(self) -> None:
        for keys, wish in (
            ("Ctrl+D", self.unknown),
            ("Ctrl+L", self.later),
            ("Ctrl+F", self.looking_up.find),
            ("Alt+Left", self.back),
            ("Escape", self.escape),
            ("F1", self.looking_up.open_help),
            ("Shift+F1", self.looking_up.open_terms),
            ("Ctrl+Return", self.forward),
        ):
            on_keys(self._desk.frame, keys, wish)

    # pages

    def open_home(self) -> None:
        """The home page as the interview stands; Enter goes on where one left off."""
        self.keep_page()
        desk = self._desk
        home = home_of(
            desk.interview,
            desk.town,
            self.walk,
            today=desk.today,
            deadline=self._deadline,
            changes=work.last_said(desk.database, RECAPS),
        )
        self.home.show_home(home)
        self.side.show_home(home)
        self.home_bar.set_next(home.next_place, home.next_question)
        desk.frame.set_screen(self.home, self.side, self.home_bar)
        desk.show_rail("home")
        self._show_last_saved()
        self.states.look_soon()
        found = [("Ctrl+F", tr("find a question")), ("F1", tr("words"))]
        enter = tr("go on") if home.next_place else tr("next")
        desk.show_keys([("Enter", enter), ("Ctrl+Z", tr("undo")), *found])
        self.home_bar.primary.setFocus()
        desk.coming_back.offer_ways(bool(home.next_place))

    def _show_last_saved(self) -> None:
        changes = work.last_said(self._desk.database, 1)
        if changes:
            at = moment(changes[0].changed_at)
            day = "" if at.date() == self._desk.today else short_day(at.date()) + " "
            if (at.hour, at.minute) != (0, 0):
                self._desk.frame.status.show_saved(f"{day}{at:%H:%M}")

    def choose_mode(self, mode: str) -> None:
        """Take another way in."""
        self.walk.mode = EntryMode(mode)
        work.keep_place(self._desk.database, self.walk.place())
        self.open_home()

    def resume(self) -> None:
        """Go on at the very question where the officer left off, or look at the first one."""
        interview = self._desk.interview
        first = interview.visible(self.walk.mode)[0].id
        self.open_question(self.walk.resumed(interview) or first)
        self._desk.coming_back.greet()

    def open_section(self, code: str) -> None:
        """The first open question of a section, or its first question."""
        interview = self._desk.interview
        ids = [q.id for q in interview.visible(self.walk.mode) if q.section == code]
        still_open = [q.id for q in interview.left(self.walk.mode) if q.section == code]
        if ids:
            self.open_question((still_open or ids)[0])

    def open_question(self, question_id: str, return_to: str = "") -> None:
        """Open any question that is asked now; `return_to` is the page that follows it."""
        if not self._desk.interview.asks(question_id):
            return
        self.keep_page()
        self._return_to = return_to
        self.walk.jump(question_id)
        work.keep_place(self._desk.database, self.walk.place())
        self._show()

    def _show(self) -> None:
        from dxdesk.ui.municipality.question_record import page_of

        desk, question_id = self._desk, self.walk.question
        page = replace(
            page_of(desk.interview, desk.town, self.walk.mode, question_id, desk.today),
            before=desk.coming_back.last_time(question_id),
        )
        self.question.show_page(page, self._drafts.get(question_id), set(desk.screens))
        self.beside.show_page(question_id)
        desk.taking_back.watch(self.question)
        self._help_is_old.start()
        help = None if self.question.is_wide else self.help
        desk.frame.set_screen(self.question, help, self.bar)
        desk.frame.notice.hide()
        self._scroll_up()
        self.bar.set_primary(tr("Keep and go back") if self._return_to else tr("Next"))
        desk.show_rail(SECTION + page.question.section)
        desk.show_keys([*self.question.keys(), *self.looking_up.keys(page)])
        self._show_counts()
        self.question.start()

    def _show_help(self) -> None:
        self.looking_up.explain_page()

    def _scroll_up(self) -> None:
        area = self._desk.frame.stack.currentWidget()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)
            area.horizontalScrollBar().setValue(0)

    def _keep_row_in_sight(self, block: QWidget, cell: QRect) -> None:
        area = self._desk.frame.stack.currentWidget()
        if isinstance(area, QScrollArea) and self.is_open:
            at = block.mapTo(self.question, cell.center())
            area.ensureVisible(at.x(), at.y(), cell.width(), 2 * cell.height())

    def _show_counts(self) -> None:
        self.bar.set_next(self._desk.coming_back.left_in_words(), self.question.counts_in_words())

    @property
    def is_open(self) -> bool:
        """Whether a question page is on the screen."""
        screen = self.__dict__.get("question")  # asking makes none
        return screen is not None and self._desk.frame.shown_screen() is screen

    # answering

    def forward(self) -> None:
        """Save what was entered, then the next page; without an answer offer the ways out."""
        if not self.is_open or is_composing():
            return
        said = self.question.said()
        if said is not None:
            self._save_and_go_on(said)
        elif self.question.is_settled():
            self._go_on()
        else:
            self.question.offer_ways_out()

    def later(self) -> None:
        """「あとで答える」."""
        if self.is_open:
            self._save_and_go_on({"later": True, **self.question.remarks.raw()})

    def unknown(self) -> None:
        """「わからない」: of the row in a long grid, else who would know is asked."""
        if self.is_open:
            self.question.say_unknown()

    def _save_and_go_on(self, said: object) -> None:
        desk = self._desk
        why = desk.coming_back.reason_for(self.walk.question, said)
        if why is None:
            return
        try:
            with saving(desk.database):
                after = work.save_said(
                    desk.database, desk.interview, self.walk.question, said, desk.now(), why
                )
                following = self.walk.following(after)
                place = work.Place(self.walk.mode, following or self.walk.question)
                work.keep_place(desk.database, place)
        except Refusal as refusal:
            self._show_refusal(refusal, said)
            return
        self._drafts.pop(self.walk.question, None)
        desk.keep(after)
        self._step(following)

    def _go_on(self) -> None:
        following = self.walk.following(self._desk.interview)
        place = work.Place(self.walk.mode, following or self.walk.question)
        work.keep_place(self._desk.database, place)
        self._step(following)

    def _step(self, following: str) -> None:
        clashing = self.beside.open_about(self.walk.question)
        if not self._returned():
            self._go_to(self._desk.coming_back.following(following))
        self.beside.tell(clashing)

    def _go_to(self, next_page: str | None) -> None:
        if next_page is None:
            self.question.forget_changes()
            self._desk.coming_back.show_end()
        elif next_page:
            self.walk.go_on(next_page)
            self._show()
        else:
            self.question.forget_changes()
            self.open_home()
            self._desk.frame.notice.show_notice(self._ending(), "good")

    def _returned(self) -> bool:
        """Go back to the page from which this one question was opened, if there is one."""
        page, self._return_to = self._return_to, ""
        if page:
            self.question.forget_changes()
            if page.startswith(QUESTION):
                self.open_question(page.removeprefix(QUESTION))
            else:
                self._desk.open(page)
        return bool(page)

    def _ending(self) -> str:
        left = len(self._desk.interview.left(self.walk.mode))
        if left:
            return tr("This was the last page. {count} are put off for later.").format(count=left)
        return tr("Nothing is left to answer here.")

    def _show_refusal(self, refusal: Refusal, said: object = None) -> None:
        if refusal.code == "E-ANSWER":
            self.question.show_refused(refusal, said)
        else:
            self._desk.frame.notice.show_notice(sentence(refusal), "bad")

    def save_row(self, row: str, code: str, planned: object) -> None:
        """Save one row of the 20 operations as soon as it is said."""
        day = planned if isinstance(planned, date) else None
        desk = self._desk
        try:
            after = work.save_migration(desk.database, desk.interview, row, code, day, desk.now())
        except Refusal as refusal:
            self._show_refusal(refusal)
            return
        desk.keep(after)

    # leaving a page

    def back(self) -> None:
        """The page before; what stands on this one is kept."""
        if self.looking_up.is_open:
            self.looking_up.close()
            return
        if not self.is_open:
            self._desk.frame.go_back()
            return
        self.keep_page()
        if self._returned():
            return
        if self.walk.go_back(self._desk.interview):
            work.keep_place(self._desk.database, self.walk.place())
            self._show()
        else:
            self.open_home()

    def escape(self) -> None:
        """Out of 「だれに聞けば」, or of a page that is only looked at, with nothing lost."""
        if self.is_open:
            self.question.choose_again()
        elif self.looking_up.is_open:
            self.looking_up.close()
        elif getattr(self._desk.frame.shown_screen(), "escapes", False):
            self._desk.frame.go_back()

    def keep_page(self) -> None:
        """Save what stands on the page if it can be read, else keep it as it was typed."""
        if not self.is_open or not self.question.has_changed():
            return
        said, desk = self.question.said(), self._desk
        if said is None:
            return
        try:
            question, why = self.walk.question, self.question.reason.text()
            after = work.save_said(desk.database, desk.interview, question, said, desk.now(), why)
            desk.keep(after)
            self._drafts.pop(self.walk.question, None)
        except Refusal:
            self._drafts[self.walk.question] = self.question.draft()
        self.question.forget_changes()

    def _leave_for(self, key: str) -> None:
        self.keep_page()
        self._desk.open(key)

    # looking things up

    def return_to_page(self) -> None:
        """Back from looking something up to where one was."""
        key, question = self._desk.frame.rail.current_key(), self.walk.question
        if question and key.startswith(SECTION) and self._desk.interview.asks(question):
            self._show()
        else:
            self._desk.open(key if key in self._desk.screens else "home")
