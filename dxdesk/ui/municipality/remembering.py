"""The history in the window: looking at what was, and putting it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk import shelf
from dxdesk.ask.wording import wording_for
from dxdesk.desks import earlier
from dxdesk.desks import municipality as work
from dxdesk.desks.history import HistoryLine, happened, history_of
from dxdesk.desks.reasons import clean_reason
from dxdesk.errors import Refusal
from dxdesk.store.answers import write_reason
from dxdesk.ui.municipality.earlier_screen import EarlierScreen
from dxdesk.ui.municipality.history_screen import HistoryScreen
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.parts import ActionBar
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk

AT_ONCE = 150  # changes; more of them are put into words beside the window


class Remembering(QObject):
    """Opens 履歴 and an earlier state, and puts it back."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._newest = Newest(self)
        self._question = ""  # whose history is shown; "" for all
        self.history, self.history_bar = HistoryScreen(), ActionBar(tr("See this state"))
        self.earlier, self.earlier_bar = EarlierScreen(), ActionBar(tr("Put this state back"))
        self.earlier_bar.set_primary(tr("Put this state back"), "restore")
        for bar, back in ((self.history_bar, self.leave), (self.earlier_bar, self.open_again)):
            bar.set_back(True)
            bar.back.connect(back)
        self._wire()

    def _wire(self) -> None:
        self.history.earlier_requested.connect(self.open_earlier)
        self.history.reason_written.connect(self.write_reason)
        self.history.all_requested.connect(self.open_history)
        self.history_bar.forward.connect(self.history.look_at_current)
        self.earlier_bar.forward.connect(self.put_back)

    def open_history(self) -> None:
        """The page 履歴, of everything."""
        self._question = ""
        self.open_again()

    def open_question(self, question: str) -> None:
        """The history of one question; the way back leads to the question."""
        self._desk.asking.keep_page()
        self._question = question
        self.open_again()

    def open_again(self) -> None:
        """The history as it stands, of what it was opened for."""
        desk, questions = self._desk, shelf.question_set()
        text = ""
        if self._question:
            words = wording_for(questions.by_id[self._question].text, desk.town.form)
            text = f"{self._question}  {words}"
        taken = happened(desk.database, self._question)
        desk.show(self.history, self.history_bar, "history")

        def show(lines: tuple[HistoryLine, ...]) -> None:
            self.history.show_history(lines, questions.titles, text)
            self.history_bar.primary.setVisible(bool(lines))
            (self.history.table if lines else self.history_bar.back_button).setFocus()

        if len(taken.answers.changes) + len(taken.records) <= AT_ONCE:
            show(history_of(taken))
            return
        self.history.show_reading()
        self.history_bar.primary.hide()
        self._newest.make(lambda: history_of(taken), show, self.history.say)

    def leave(self) -> None:
        """Back to the question, or home."""
        if self._question:
            self._desk.asking.open_question(self._question)
        else:
            self._desk.open("home")

    def open_earlier(self, moment: int) -> None:
        """Everything as it was at a moment."""
        desk = self._desk
        self.earlier.show_state(earlier.earlier_state(desk.database, moment, desk.today))
        self.earlier_bar.primary.setVisible(self.earlier.is_different)
        desk.frame.notice.hide()
        desk.show(self.earlier, self.earlier_bar)
        self.earlier.table.setFocus()

    def put_back(self) -> None:
        """Make the state shown the present one; what was present is kept and can be had again."""
        desk = self._desk
        try:
            earlier.restore(desk.database, self.earlier.moment, desk.now())
        except Refusal as refusal:
            desk.frame.notice.show_notice(told(refusal), "bad")
            return
        desk.keep(work.interview_of(desk.database))
        self.open_history()
        done = tr("Answers, people and systems are as they were then.")
        desk.offer(done, tr("Undo"), desk.taking_back.undo)

    def write_reason(self, number: int, why: str) -> None:
        """Write the reason for a change afterwards."""
        desk = self._desk
        try:
            write_reason(desk.database, number, clean_reason(why))
        except Refusal as refusal:
            desk.frame.notice.show_notice(told(refusal), "bad")
            return
        self.open_again()
        self.history.choose(number)
        desk.frame.notice.show_notice(tr("The reason is kept."), "good")
