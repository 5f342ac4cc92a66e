"""The prefecture's reply in the window: opened, taken in, and every question of it landed on."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk.desks import town_replies
from dxdesk.desks.town_replies import HeldReplies
from dxdesk.errors import Refusal
from dxdesk.report.reply import Reply
from dxdesk.report.reply_standing import SETTLED, RemarkStanding
from dxdesk.report.reply_times import ReplyInForce
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.parts import ActionBar, OutlineButton
from dxdesk.words import sentence, told, tr

if TYPE_CHECKING:
    from dxdesk.desks.reply_taking import Arriving
    from dxdesk.report.needs_report import NeedsReport
    from dxdesk.ui.municipality.desk import MunicipalityDesk
    from dxdesk.ui.municipality.reply_beside import AskedList
    from dxdesk.ui.municipality.reply_screen import ReplyPage, ReplyScreen

ROW = "reply"  # of the rail


class Replying(QObject):
    """Reads replies beside the window; where the town stands with them is found at once."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.now: ReplyInForce | None = None  # None too while nothing has been read yet
        self.arriving: Arriving | None = None  # shown, and not taken in yet
        self._held: HeldReplies | None = None
        self._read: tuple[tuple[Reply, ...], NeedsReport] | None = None
        self._shown = 0  # number of the replaced reply that is looked at
        self.looking, self.opening = Newest(self), Newest(self)
        self.bar = ActionBar()
        self.bar.set_back(True)
        self.bar.forward.connect(self.go_forward)
        self.bar.back.connect(self.leave)
        self.go_on = OutlineButton(tr("Go on with the questions"))
        self.go_on.clicked.connect(lambda: desk.asking.resume())
        desk.interview_changed.connect(self.refresh)

    @cached_property
    def screen(self) -> ReplyScreen:
        """The page, made when it is first opened."""
        from dxdesk.ui.municipality.reply_screen import ReplyScreen

        screen = ReplyScreen()
        screen.remark_opened.connect(self.open_remark)
        screen.explained.connect(self.explain)
        screen.taken_back.connect(self.take_back)
        screen.other_wished.connect(self.show_other)
        screen.file_chosen.connect(self.bring)
        self.bar.set_extra([screen.choose])
        return screen

    @cached_property
    def asked(self) -> AskedList:
        """What stands above a question; put on its page when it is first needed."""
        from dxdesk.ui.municipality.reply_beside import AskedList
        from dxdesk.ui.parts.keys import on_keys

        asked, page = AskedList(), self._desk.asking.question
        asked.explained.connect(self.explain)
        asked.taken_back.connect(self.take_back)
        page.layout().insertWidget(1, asked)  # type: ignore[union-attr]
        on_keys(self._desk.frame, "Ctrl+K", asked.ask_reason)
        return asked

    # where the town stands

    def look(self) -> None:
        """Find out where the town stands; read beside the window what has not been read yet."""
        if self._read is not None:
            self.refresh()
            return
        held = town_replies.held_replies(self._desk.database, self._desk.interview)
        if held is None:
            return

        def keep(found: tuple[tuple[Reply, ...], NeedsReport]) -> None:
            self._held, self._read = held, found
            self.refresh()

        self.looking.make(lambda: town_replies.read(held), keep, self._say_refused)

    def refresh(self) -> None:
        """Where the town stands now, wherever that is shown."""
        desk = self._desk
        if self._held is None or self._read is None or desk.is_closed:
            return
        held = town_replies.held_again(desk.database, self._held, desk.interview)
        self.now = town_replies.standing_with(held, *self._read, desk.today)
        self._tell()

    def _tell(self) -> None:
        desk = self._desk
        desk.asks = len(self.now.open) if self.now else 0
        desk.show_rail()
        shown = desk.frame.shown_screen()
        if desk.asking.is_open:
            self.show_beside(desk.asking.walk.question)
        elif shown is desk.asking.home:
            desk.coming_back.offer_ways(bool(desk.asking.walk.resumed(desk.interview)))
        elif "screen" in vars(self) and shown is self.screen and self.arriving is None:
            self._show()

    # a file that comes

    def bring(self, path: Path) -> None:
        """Open a reply beside the window, and show it before anything is taken in."""
        from dxdesk.desks import reply_taking
        from dxdesk.desks.files import read_file

        desk = reply_taking.desk_of(self._desk.database, self._desk.interview)
        today = self._desk.today
        self._desk.asking.keep_page()
        self._desk.screens.setdefault(ROW, self.open)
        self.open()
        self.opening.make(
            lambda: reply_taking.arriving(desk, read_file(path), today),
            self._arrived,
            self._say_refused,
        )

    def _arrived(self, found: Arriving) -> None:
        self.arriving = None if found.is_taken else found
        self._shown = 0
        if found.is_taken:
            self.now = self.now or found.standing
            self.look()
        self._show()
        if found.is_taken:
            said = tr("This reply was taken in before. Nothing changes.")
            self.screen.notice.show_notice(said)

    def take(self) -> bool:
        """Take in the reply that is shown; whether it is here now."""
        from dxdesk.desks import reply_taking

        desk, found = self._desk, self.arriving
        if found is None:
            return True
        try:
            reply_taking.take(desk.database, found, desk.now())
        except Refusal as refusal:
            self._say_refused(told(refusal))
            return False
        self.arriving, self.now, self._held, self._read = None, found.standing, None, None
        desk.await_reply()
        desk.say_saved()
        self._tell()
        self.look()
        return True

    def _say_refused(self, text: str) -> None:
        self.arriving = None
        self._show()
        self.screen.notice.show_notice(text, "bad")

    # the page

    def open(self) -> None:
        """The page 「県からの返事」."""
        self._shown = 0
        self.screen.notice.hide()
        self._desk.show(self.screen, self.bar, ROW)
        self._show()
        self.bar.primary.setFocus()
        if self.now is None:
            self.look()

    def _show(self) -> None:
        page = self._page()
        if page is None:
            waiting = self.looking.task.running or self.opening.task.running
            nothing = tr("No reply has come yet. Open the .dxreply file the prefecture gives you.")
            self.screen.show_nothing(tr("The reply is being read.") if waiting else nothing)
        else:
            self.screen.show_reply(page)
        self.bar.set_primary(*self._primary())

    def _page(self) -> ReplyPage | None:
        from dxdesk.desks.reply_words import changes_in_words
        from dxdesk.ui.municipality.reply_screen import ReplyPage, as_it_was

        found = self.arriving
        if found is not None:
            return ReplyPage(found.reply, found.standing.remarks, changes_in_words(found))
        if self.now is None:
            return None
        every = (self.now.reply, *self.now.replaced)
        old = next((each for each in self.now.replaced if each.number == self._shown), None)
        if old is not None:
            others = tuple(each for each in every if each is not old)
            return ReplyPage(old, as_it_was(old), others=others, in_force=False)
        if self.now.is_past:
            told = as_it_was(self.now.reply)
            return ReplyPage(
                self.now.reply, told, others=self.now.replaced, in_force=False, is_past=True
            )
        return ReplyPage(self.now.reply, self.now.remarks, others=self.now.replaced)

    def show_other(self, number: int) -> None:
        """Look at a reply that was replaced, or go back to the one in force."""
        self._shown = number
        self._show()
        self.bar.primary.setFocus()

    def _primary(self) -> tuple[str, str | None]:
        """The words of the primary button, and its icon."""
        if self.arriving is not None:
            if self.arriving.standing.open:
                return tr("Take it in and open the first question"), "arrow-right"
            return tr("Take it in"), "check"
        if self.now is None:
            return tr("Open a reply file"), "folder-open-outline"
        if self._old:
            return tr("To the reply that counts"), "arrow-right"
        if self.now.open:
            return tr("Open the next question"), "arrow-right"
        return (tr("To sending") if self._is_to_tell else tr("To the first page")), "arrow-right"

    @property
    def _old(self) -> bool:
        return self.now is not None and self._shown in {r.number for r in self.now.replaced}

    @property
    def _is_to_tell(self) -> bool:
        return self.now is not None and any(e.done != "nothing" for e in self.now.told)

    def go_forward(self) -> None:
        """What the primary button says."""
        if self.arriving is not None:
            if self.take() and not self.open_next():
                self._show()
        elif self.now is None:
            self.screen.choose_file()
        elif self._old:
            self.show_other(0)
        elif not self.open_next():
            self._desk.open("submit" if self._is_to_tell else "home")

    def leave(self) -> None:
        """Back: a reply that was not taken in is as if it had not been opened."""
        self.arriving = None
        self._desk.open("home")

    # landing

    def open_next(self) -> bool:
        """The first question that is still open; False where none can be opened."""
        for each in self.now.open if self.now else ():
            if each.landing:
                self.open_remark(each)
                return True
        return False

    def open_remark(self, standing: RemarkStanding) -> None:
        """The very question, or the one that hides it; the way on leads back to the list."""
        if self.take():
            self._desk.asking.open_question(standing.landing, return_to=ROW)

    def show_beside(self, question: str) -> None:
        """The prefecture's words above the question that is shown."""
        if self.now is None:
            self.look()
            return
        asked = () if self.now.is_past else self.now.remarks
        here = [each for each in asked if each.landing == question and each.state != SETTLED]
        if here or "asked" in vars(self):
            self.asked.show_asked(here)

    def suggest_reason(self, question: str) -> None:
        """Why an answer changes that the prefecture asked about: because it asked."""
        asked = self.now.remarks if self.now else ()
        if self.now and any(e.is_open and question == e.remark.question for e in asked):
            line = self._desk.asking.question.reason
            said = tr("Asked by the prefecture (reply {number})")
            line.field.setText(said.format(number=self.now.reply.number))
            line.field.selectAll()

    # このままでよい

    def explain(self, question: str, reason: str) -> None:
        """Keep the reason; then back to the list, with the next open question."""
        desk = self._desk
        if self.take() and self._did(
            lambda: town_replies.explain(desk.database, question, reason, desk.now()), question
        ):
            desk.open(ROW)

    def take_back(self, question: str) -> None:
        """The remark is open again."""
        desk = self._desk
        self._did(
            lambda: town_replies.take_explanation_back(desk.database, question, desk.now()),
            question,
        )

    def _did(self, save: Callable[[], None], question: str) -> bool:
        try:
            save()
        except Refusal as refusal:
            if self._desk.asking.is_open:
                self.asked.show_fault(question, sentence(refusal))
            else:
                self.screen.show_fault(question, sentence(refusal))
            return False
        self._desk.say_saved()
        self.refresh()
        return True

    # at home

    def offer_at_home(self) -> bool:
        """The way to the first open question, in place of 「つづきから」; False without any."""
        if self.now is None:
            self.look()
            return False
        if not self.now.open:
            return False
        from dxdesk.desks.reply_words import asks_in_words, title_of

        bar, reply = self._desk.asking.home_bar, self.now.reply
        bar.set_next(title_of(reply), asks_in_words(len(self.now.open), reply))
        bar.set_primary(tr("To the questions of the prefecture"))
        bar.set_extra([self.go_on])
        return True
