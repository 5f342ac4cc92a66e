"""Asking others from the window: slips out, slips back in, each made and read beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from dxdesk.desks import files, slips, slips_back
from dxdesk.desks.slips_back import Back
from dxdesk.errors import Refusal
from dxdesk.ui.municipality.newest import failure
from dxdesk.ui.municipality.waiting import WaitingScreen
from dxdesk.ui.parts import ActionBar
from dxdesk.ui.task import Report, Task
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from dxdesk.paper.pen import Printed
    from dxdesk.ui.municipality.desk import MunicipalityDesk
    from dxdesk.ui.municipality.slip_accepting import AcceptingScreen
    from dxdesk.ui.municipality.slip_paper import SlipPaperScreen

BOOKS = "Excel (*.xlsx)"


class Slips(QObject):
    """Owns the page of the slip on paper and the page of the slip that came back."""

    def __init__(self, desk: MunicipalityDesk, waiting: WaitingScreen) -> None:
        super().__init__(desk)
        self._desk, self._waiting = desk, waiting
        self.task = Task(self)
        self.paper_bar = ActionBar(tr("Back to the waiting list"))
        self.back_bar = ActionBar(tr("Save"))
        self._wire()

    @cached_property
    def paper(self) -> SlipPaperScreen:
        """The page of the slip on paper, made on first opening."""
        from dxdesk.ui.municipality.slip_paper import SlipPaperScreen

        screen = SlipPaperScreen()
        screen.saving_requested.connect(self.keep_paper)
        return screen

    @cached_property
    def back(self) -> AcceptingScreen:
        """The page of the slip that came back, made on first opening."""
        from dxdesk.ui.municipality.slip_accepting import AcceptingScreen

        screen = AcceptingScreen()
        screen.ticked.connect(self._show_count)
        screen.question_chosen.connect(
            lambda id_: self._desk.asking.open_question(id_, return_to="waiting")
        )
        screen.saving_wished.connect(self.accept)
        return screen

    def _wire(self) -> None:
        waiting = self._waiting
        waiting.paper_wished.connect(self.show_paper)
        waiting.excel_wished.connect(self._choose_book)
        waiting.addressee_chosen.connect(self.give)
        waiting.slip_chosen.connect(self.read)
        waiting.stop_wished.connect(self.task.stop)
        self.paper_bar.forward.connect(lambda: self._desk.open("waiting"))
        self.back_bar.set_back(True, tr("Save nothing"))
        self.back_bar.back.connect(lambda: self._desk.open("waiting"))
        self.back_bar.forward.connect(self.accept)

    # who is asked

    def give(self, questions: tuple[str, ...], whom: str) -> None:
        """Change the addressee of these questions."""
        desk = self._desk
        try:
            desk.keep(slips.give_to(desk.database, desk.interview, questions, whom, desk.now()))
        except Refusal as refusal:
            self._waiting.say_refused(told(refusal))
            return
        desk.open("waiting")
        name = whom or tr("Not yet decided whom to ask")
        said = tr("{count} questions go to {whom}.").format(count=len(questions), whom=name)
        self._waiting.say_done(said)

    # slips out

    def _run(self, busy: str, work: Callable[[Report], Any], done: Callable[[Any], None]) -> None:
        """One piece of work at a time; stopped, it leaves nothing half-written."""
        if self.task.running:
            return
        self._waiting.say_busy(busy)
        self.task.start(
            work,
            lambda made: done(made) if made is not None else self._say_stopped(),
            lambda error: self._waiting.say_refused(failure(error)),
        )

    def _say_stopped(self) -> None:
        self._waiting.notice.show_notice(tr("Stopped. Nothing was written or read."), "info")

    def _slip(self, whom: str) -> Callable[[], Any] | None:
        """How the slip for this addressee is made; None while the deadline cannot be read."""
        if not self._waiting.asking.understood():
            text = tr("This day cannot be read. Write it like R8.12.4, or leave it empty.")
            self._waiting.notice.show_notice(text, "warn")
            return None
        interview, today = self._desk.interview, self._desk.today
        deadline = self._waiting.asking.day()
        return lambda: slips.slip_for(interview, whom, today, deadline)

    def show_paper(self, whom: str) -> None:
        """The page of the slip on paper, made beside the window."""
        slip_of = self._slip(whom)
        if slip_of is None:
            return

        def work(report: Report) -> tuple[str, Printed] | None:
            slip = slip_of()
            printed = slips.slip_pdf(slip)
            return None if report.stopped() else (slips.file_name(slip, "pdf"), printed)

        def done(made: tuple[str, Printed]) -> None:
            self._waiting.notice.hide()
            self.paper.show_slip(whom, *made)
            self._desk.show(self.paper, self.paper_bar)

        self._run(tr("The slip is being made."), work, done)

    def keep_paper(self, path: Path) -> None:
        """Write the PDF that is shown, where the person chose."""
        pdf = self.paper.preview.pdf()
        if self.task.running:
            return
        self.task.start(
            lambda report: files.write_file(path, pdf),
            self.paper.preview.say_saved,
            lambda error: self.paper.preview.show_refused(failure(error)),
        )

    def _choose_book(self, whom: str) -> None:
        slip_of = self._slip(whom)
        if slip_of is None:
            return
        try:
            name = slips.file_name(slip_of(), "xlsx")
        except Refusal as refusal:
            self._waiting.say_refused(told(refusal))
            return
        title = tr("Hand over as Excel")
        chosen, _ = QFileDialog.getSaveFileName(self._waiting, title, name, BOOKS)
        if chosen:
            self.write_book(whom, Path(chosen))

    def write_book(self, whom: str, path: Path) -> None:
        """Write the slip for Excel where the person chose."""
        slip_of = self._slip(whom)
        if slip_of is None:
            return

        def work(report: Report) -> Path | None:
            data = slips.slip_excel(slip_of())
            return None if report.stopped() else files.write_file(path, data)

        def done(written: Path) -> None:
            said = tr("Written to {file}. When it comes back, read it here.")
            self._waiting.say_done(said.format(file=written))

        self._run(tr("The slip is being made."), work, done)

    # slips back in

    def read(self, path: Path) -> None:
        """Read a slip that came back beside the window, then show what it says."""
        interview, today = self._desk.interview, self._desk.today

        def work(report: Report) -> Back | None:
            back = slips_back.read_slip(interview, path, today)
            return None if report.stopped() else back

        self._run(tr("The slip is being read."), work, lambda back: self._show(path.name, back))

    def _show(self, file: str, back: Back) -> None:
        self._waiting.notice.hide()
        self.back.show_back(file, back)
        self._desk.show(self.back, self.back_bar, "waiting")

    def _show_count(self, count: int) -> None:
        self.back_bar.set_primary(tr("Save {count} answers").format(count=count), None)

    def accept(self) -> None:
        """Save what is ticked, all of it or nothing; then the waiting list as it is then."""
        desk, chosen = self._desk, self.back.chosen()
        if not chosen:
            text = tr("No answer is ticked. Tick what is to be saved, or save nothing.")
            self.back.notice.show_notice(text, "warn")
            return
        try:
            desk.keep(slips_back.accept(desk.database, chosen, desk.now()))
        except Refusal as refusal:
            self.back.notice.show_notice(told(refusal), "bad")
            return
        desk.open("waiting")
        self._waiting.say_done(
            tr("{count} answers of the slip are saved.").format(count=len(chosen))
        )
