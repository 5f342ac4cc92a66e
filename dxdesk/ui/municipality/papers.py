"""Papers to carry around, in the window: made beside it, shown, printed, kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from dxdesk import __version__, shelf
from dxdesk.ask.handover import HandoverNote
from dxdesk.desks import carry_outs as carried
from dxdesk.desks import files, submission
from dxdesk.desks import papers as work
from dxdesk.desks.carry_out import ledger_book, ledger_of
from dxdesk.errors import Refusal
from dxdesk.store import carry_outs, handover_notes
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.municipality.papers_screen import (
    CARRY_OUTS,
    HANDOVER,
    QUESTIONNAIRE,
    PapersScreen,
    PaperWish,
)
from dxdesk.ui.parts import ActionBar
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from dxdesk.paper.pen import Printed
    from dxdesk.ui.municipality.desk import MunicipalityDesk


class Papers(QObject):
    """Opens the page and makes what is wished for."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._newest = Newest(self)
        sections = [(each.code, each.title) for each in shelf.question_set().sections]
        self.screen, self.bar = PapersScreen(sections), ActionBar()
        self.bar.set_primary(tr("Print"), "printer-outline")
        self.bar.set_back(True)
        self.bar.back.connect(lambda: desk.open("home"))
        self.bar.forward.connect(self.screen.preview.print_pages)
        self.screen.wished.connect(self.make)
        self.screen.lines.changed.connect(self.keep_notes)
        self.screen.carried.kept.connect(self.fill_in)
        self.screen.carried.book_wanted.connect(self.choose_book)
        self.screen.preview.saving_requested.connect(self.save)

    def open(self, paper: str = QUESTIONNAIRE) -> None:
        """The page 紙と引継ぎ, at one of its papers."""
        desk = self._desk
        self.screen.lines.show_notes(handover_notes.notes(desk.database))
        self.screen.carried.show_lines(carry_outs.lines(desk.database))
        desk.show(self.screen, self.bar, "papers")
        self.screen.show_view(paper)
        self.bar.primary.setFocus()

    def make(self, wish: PaperWish) -> None:
        """Make a paper from the answers as they are now."""
        desk = self._desk
        interview, today, path = desk.interview, desk.today, desk.path
        read = work.desk_of(desk.database, path) if wish.paper == HANDOVER else None
        held = submission.papers(desk.database) if wish.paper == CARRY_OUTS else None

        def made() -> Printed:
            if wish.paper == QUESTIONNAIRE:
                sections = [wish.section] if wish.section else []
                return work.questionnaire(interview, today, sections, blank=wish.blank)
            if read is not None:
                return work.handover(read, today)
            if held is not None:
                return ledger_of(held, today)
            from dxdesk.paper.offline_sheet import offline_sheet

            return offline_sheet(__version__, str(path))

        preview = self.screen.preview
        self._newest.make(made, preview.show_page, preview.show_refused)

    def keep_notes(self, notes: tuple[HandoverNote, ...]) -> None:
        """Keep what a successor is told, and show the pack with it."""
        desk = self._desk
        try:
            work.keep_notes(desk.database, notes)
        except Refusal as refusal:
            self.screen.preview.show_refused(told(refusal))
            return
        desk.say_saved()
        self.screen.wish()

    def fill_in(self, number: int, said: Mapping[str, str | date | None]) -> None:
        """Write into a line of the ledger of carried media."""
        desk, preview = self._desk, self.screen.preview
        try:
            carried.fill_in(desk.database, number, said, desk.today)
        except Refusal as refusal:
            preview.show_refused(told(refusal))
            return
        desk.say_saved()
        self.screen.carried.show_lines(carry_outs.lines(desk.database))
        self.screen.wish()

    def choose_book(self) -> None:
        """Ask where the ledger of carried media goes as an Excel file."""
        chosen, _ = QFileDialog.getSaveFileName(
            self.screen, tr("Write as an Excel file"), tr("carried-media.xlsx"), "Excel (*.xlsx)"
        )
        if chosen:
            self.save_book(Path(chosen))

    def save_book(self, path: Path) -> None:
        """Write the ledger of carried media as an Excel file."""
        held, preview = submission.papers(self._desk.database), self.screen.preview
        self._newest.make(
            lambda: files.write_file(path, ledger_book(held)),
            preview.say_saved,
            preview.show_refused,
        )

    def save(self, path: Path) -> None:
        """Keep the paper shown as a PDF."""
        pdf, preview = self.screen.preview.pdf(), self.screen.preview
        self._newest.make(
            lambda: files.write_file(path, pdf), preview.say_saved, preview.show_refused
        )
