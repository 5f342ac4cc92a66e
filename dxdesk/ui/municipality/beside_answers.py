"""What belongs to an answer besides its value: its files, and answers it does not fit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dxdesk.ask.attachments import Attachment
from dxdesk.desks import attachments, contradictions
from dxdesk.desks.attachments import Attaching, Brought
from dxdesk.desks.contradictions import ClashLine
from dxdesk.errors import Refusal
from dxdesk.store import kept_contradictions
from dxdesk.ui.municipality.clash_keeping import serve_clashes
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.municipality.rail import QUESTION
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk
    from dxdesk.ui.municipality.question import QuestionScreen


class BesideAnswers(QObject):
    """Serves one question page: keeps its files, and tells what contradicts what."""

    def __init__(self, desk: MunicipalityDesk, screen: QuestionScreen) -> None:
        super().__init__(desk)
        self._desk, self._screen = desk, screen
        self._question = ""
        self._taken: Attachment | None = None
        self._coming: Attaching | None = None
        self._reading = Newest(self)
        self._go_on = QTimer(self, singleShot=True, interval=0)
        self._files = screen.remarks.files
        self._told: tuple[ClashLine, ...] = ()
        self._wire()

    def _wire(self) -> None:
        self._go_on.timeout.connect(self._step)
        self._files.brought.connect(self.bring)
        self._files.ticked.connect(self.tick)
        self._files.saving_wished.connect(self.save)
        self._files.removed.connect(self.take_out)
        self._files.undone.connect(self.bring_back)
        clashes = self._screen.clashes
        clashes.mend_wished.connect(self._mend)
        serve_clashes(self._desk, clashes, self.tell_again)

    def show_page(self, question: str) -> None:
        """Another question is on the page."""
        self._question, self._taken, self._told = question, None, ()
        self._files.notice.hide()
        self._screen.clashes.show_clashes((), "")
        self._desk.show_asked(question)
        self._show_files()
        self._go_on.start()  # what was taken out is swept once nobody can bring it back
        if self._files.rows:
            self._screen.ways_out.remark.setChecked(True)

    # files

    def _show_files(self) -> None:
        found = attachments.attachments(self._desk.database, self._question)
        self._files.show_files(found)

    def bring(self, path: Path) -> None:
        """Read a file beside the window, then put it beside the answer."""
        question = self._question

        def take(brought: Brought) -> None:
            self.finish()  # one after the other
            try:
                self._coming = Attaching(self._desk.database, question, brought, self._desk.now())
            except Refusal as refusal:
                self._refused(told(refusal))
                return
            self._go_on.start()

        self._reading.make(lambda: attachments.read_brought(path), take, self._refused)

    def _step(self) -> None:
        """A piece of a file that comes in or has gone; then the window has its turn again."""
        if self._desk.is_closed:
            return
        try:
            if self._coming is not None:
                self._step_in(self._coming)
            elif self._taken is None and attachments.sweep_some(self._desk.database):
                self._go_on.start()
        except Refusal as refusal:
            self._coming = None
            self._refused(told(refusal))

    def finish(self) -> None:
        """Let a file that is coming in come in whole, such as before the window closes."""
        while self._coming is not None:
            self._step_in(self._coming)

    def _step_in(self, coming: Attaching) -> None:
        if coming.step():
            self._go_on.start()
            return
        self._coming = None
        self._desk.say_saved()
        self._show_files()
        if coming.attachment.question == self._question:
            said = tr("{name} was attached.").format(name=coming.attachment.name)
            self._files.notice.show_notice(said, "good")

    def tick(self, key: int, travels: bool) -> None:
        """Let a file travel in the report, or not."""
        self._did(lambda: attachments.let_travel(self._desk.database, key, travels), "")

    def save(self, key: int, path: Path) -> None:
        """Write a copy to the place that was chosen."""
        try:
            content = attachments.content_of(self._desk.database, key)
        except Refusal as refusal:
            self._refused(told(refusal))
            return

        def say(written: Path) -> None:
            said = tr("Written to {file}.").format(file=written)
            self._files.notice.show_notice(said, "good")

        self._reading.make(lambda: attachments.save_content(content, path), say, self._refused)

    def take_out(self, key: int) -> None:
        """Take a file out; one line offers to bring it back."""

        def take() -> None:
            self._taken = attachments.take_out(self._desk.database, key)

        if self._did(take, "") and self._taken is not None:
            said = tr("{name} was taken out.").format(name=self._taken.name)
            self._files.notice.show_notice(said, "info", tr("Undo"))

    def bring_back(self) -> None:
        """Undo taking a file out."""
        taken, self._taken = self._taken, None
        if taken is not None:
            self._did(
                lambda: attachments.bring_back(self._desk.database, taken),
                tr("{name} is there again.").format(name=taken.name),
            )

    def _did(self, save: Callable[[], object], said: str) -> bool:
        try:
            save()
        except Refusal as refusal:
            self._show_files()  # a tick that was refused is off again
            self._refused(told(refusal))
            return False
        self._desk.say_saved()
        self._show_files()
        self._files.notice.hide()
        if said:
            self._files.notice.show_notice(said, "good")
        return True

    def _refused(self, text: str) -> None:
        self._files.notice.show_notice(text, "bad")

    # contradictions

    def open_about(self, question: str) -> tuple[ClashLine, ...]:
        """What the answer just given does not fit, as long as nobody has kept it."""
        desk = self._desk
        kept = kept_contradictions.kept(desk.database)
        return contradictions.open_about(desk.interview, kept, question, desk.today)

    def tell(self, lines: tuple[ClashLine, ...]) -> None:
        """Show them above the question that is open now, or in one line where there is none."""
        if not lines:
            return
        self._told = lines
        if self._desk.asking.is_open:
            heading = tr("These answers do not seem to fit each other")
            self._screen.clashes.show_clashes(lines, heading)
        elif self._desk.frame.rail.current_key() != "check":
            said = tr("Some answers do not fit each other. See “Check the answers”.")
            self._desk.frame.notice.show_notice(said, "warn")

    def tell_again(self) -> None:
        """The same ones as they are now, kept or open."""
        now = {line.id: line for line in self._all()}
        lines = tuple(now[line.id] for line in self._told if line.id in now)
        heading = tr("These answers do not seem to fit each other")
        if all(line.reason for line in lines):
            heading = tr("The reason is kept. You can go on.")
        self._screen.clashes.show_clashes(lines, heading)

    def _all(self) -> tuple[ClashLine, ...]:
        desk = self._desk
        kept = kept_contradictions.kept(desk.database)
        return contradictions.clash_lines(desk.interview, kept, desk.today)

    def _mend(self, question: str) -> None:
        self._desk.asking.open_question(question, return_to=QUESTION + self._question)
