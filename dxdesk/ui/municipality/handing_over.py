"""What leaves the office: the page for the mayor, and the report on a stick."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk import shelf
from dxdesk.desks import files, handing, leaving
from dxdesk.desks.carry_outs import note_copy
from dxdesk.desks.leaving import Approval
from dxdesk.desks.submission import Submission, copy_report, papers, submission_of
from dxdesk.errors import Refusal
from dxdesk.ui.municipality.carrying_out import CarryingOut
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.municipality.papers_screen import CARRY_OUTS
from dxdesk.ui.municipality.submit import SubmitScreen
from dxdesk.ui.parts import ActionBar
from dxdesk.ui.parts.drives import removable_drives, taking_out
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from dxdesk.paper.pen import Printed
    from dxdesk.ui.municipality.desk import MunicipalityDesk
    from dxdesk.ui.municipality.mayor_preview import MayorScreen


class HandingOver(QObject):
    """Composing, sealing, writing and drawing run beside the window; noting is done here."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._pages, self._writing, self._looking = Newest(self), Newest(self), Newest(self)
        self._mayor: MayorScreen | None = None
        self.mayor_bar = ActionBar(tr("To sending"))
        self.submit = SubmitScreen()
        self.submit_bar = ActionBar(self.submit.forward_text())
        self.submit.show_titles(shelf.question_set().titles)
        self.slip = CarryingOut(desk)
        self._wire()

    def _wire(self) -> None:
        self.mayor_bar.forward.connect(lambda: self._desk.open("submit"))
        self.submit.write_requested.connect(self.write)
        self.submit.copy_requested.connect(self.copy)
        self.submit.handed.connect(self.note_handed)
        self.submit.approval_kept.connect(self.keep_approval)
        self.submit.withheld_changed.connect(self.keep_back)
        self.submit.openly_changed.connect(self.ask_openly)
        self.submit.kit_chosen.connect(self._desk.kit_brought)
        self.submit.drives_requested.connect(self.look_for_drives)
        self.submit.questions_requested.connect(lambda: self._desk.open("interview"))
        self.submit.waiting_requested.connect(lambda: self._desk.open("waiting"))
        self.submit.reply_requested.connect(lambda: self._desk.open("reply"))
        self.submit.question_chosen.connect(self._mend)
        self.submit.slip_requested.connect(self.slip.open)
        self.submit.ledger_requested.connect(lambda: self._desk.papers.open(CARRY_OUTS))
        self.submit.finished.connect(lambda: self._desk.open("home"))
        self.submit.primary_changed.connect(self.submit_bar.set_primary)
        self.submit_bar.forward.connect(self.submit.go_forward)
        for bar in (self.mayor_bar, self.submit_bar):
            bar.set_back(True)
            bar.back.connect(lambda: self._desk.open("home"))

    @property
    def mayor(self) -> MayorScreen:
        """The page's screen, made when it is first opened: it brings all of Qt's PDF with it."""
        if self._mayor is None:
            from dxdesk.ui.municipality.mayor_preview import MayorScreen

            self._mayor = MayorScreen()
            self._mayor.saving_requested.connect(self.save_page)
        return self._mayor

    def _mend(self, question: str) -> None:
        """To the answer; words of a decision are mended on the results."""
        if question not in self._desk.interview.question_set.by_id:
            self._desk.open("results")
            return
        self._desk.asking.open_question(question, return_to="submit")

    def open_mayor(self) -> None:
        """The page 首長説明, drawn from the answers as they are now."""
        desk = self._desk
        self.mayor.show_waiting()
        desk.show(self.mayor, self.mayor_bar, "mayor")
        now, today = handing.sources(desk.database), desk.today
        self._pages.make(
            lambda: handing.summary_of(now, today), self._show_page, self.mayor.show_refused
        )
        self.mayor_bar.primary.setFocus()

    def _show_page(self, printed: Printed) -> None:
        self.mayor.show_page(printed)
        self.mayor.say(
            tr("Two sheets of A4: the page, and what changed since the edition handed over.")
            if printed.pages > 1
            else tr("One sheet of A4. It changes with the answers until it is printed.")
        )

    def save_page(self, path: Path) -> None:
        """Keep the page shown as a PDF."""
        pdf = self.mayor.pdf()
        self._pages.make(
            lambda: files.write_file(path, pdf), self.mayor.say_saved, self.mayor.show_refused
        )

    def open_submit(self) -> None:
        """The page 提出."""
        desk = self._desk
        self.submit.notice.hide()
        desk.show(self.submit, self.submit_bar, "submit")
        self.look_for_drives()
        self.refresh()
        self.submit_bar.primary.setFocus()

    def refresh(self) -> None:
        """Look anew at where sending stands, beside the window."""
        held, today = papers(self._desk.database), self._desk.today

        def show(now: Submission) -> None:
            self.submit.show_submission(now, today)

        self._pages.make(lambda: submission_of(held, today), show, self.submit.say_refused)

    def look_for_drives(self) -> None:
        """Ask for the sticks beside the window: a broken one can take long to answer."""
        self._looking.make(removable_drives, self.submit.show_drives, self.submit.say_refused)

    def write(self, folder: Path) -> None:
        """Make the report file on a stick or in a folder, and read it back."""
        desk = self._desk
        if self._writing.task.running:
            return
        try:
            order = handing.order(desk.database, folder, desk.today)
        except Refusal as refusal:
            self.submit.say_refused(told(refusal))
            return
        self._writing.make(
            lambda: handing.made_for(order, folder), self._put, self.submit.say_refused
        )

    def _put(self, made: handing.Made) -> None:
        """Noted first: the window may be closed while the stick is written to."""
        try:
            handing.note_begun(self._desk.database, made)
        except Refusal as refusal:
            self.submit.say_refused(told(refusal))
            return
        self._writing.make(lambda: handing.written(made), self._note, self.submit.say_refused)

    def _note(self, outcome: handing.Outcome) -> None:
        if self._did(lambda: handing.note_outcome(self._desk.database, outcome)):
            text = tr("{file} was written and read back.").format(file=outcome.made.noted.file_name)
            self.submit.say_done(f"{text} {taking_out()}")

    def copy(self, folder: Path) -> None:
        """Put the same file on another place."""
        held = papers(self._desk.database)

        def say(path: Path) -> None:
            if self._did(lambda: note_copy(self._desk.database, path, self._desk.today)):
                text = tr("Written to {file}.").format(file=path)
                self.submit.say_done(f"{text} {taking_out()}")

        self._writing.make(lambda: copy_report(held, folder), say, self.submit.say_refused)

    def note_handed(self, on: date) -> None:
        """Keep the day on which the report was handed over."""
        desk = self._desk
        last = papers(desk.database).last
        if last is None:
            return
        serial, today = last.serial, desk.today
        try:
            leaving.note_handed(desk.database, serial, on, today)
        except Refusal as refusal:
            self.submit.receipt.say_fault(told(refusal))
            return
        desk.await_reply()
        desk.show_rail()
        self._saved()

    def keep_approval(self, noted: Approval) -> None:
        """Keep who approved."""
        self._did(lambda: leaving.note_approval(self._desk.database, noted))

    def keep_back(self, questions: frozenset[str]) -> None:
        """Keep these answers in the office."""
        self._did(lambda: leaving.keep_back(self._desk.database, questions))

    def ask_openly(self, needs: frozenset[str]) -> None:
        """Ask for these needs openly, though only sealed answers tell of them."""
        self._did(lambda: leaving.ask_openly(self._desk.database, needs))

    def _did(self, save: Callable[[], object]) -> bool:
        """Save, and show how things stand now; or say in place why not."""
        try:
            save()
        except Refusal as refusal:
            self.submit.say_refused(told(refusal))
            return False
        self._saved()
        return True

    def _saved(self) -> None:
        self._desk.say_saved()
        self.refresh()
