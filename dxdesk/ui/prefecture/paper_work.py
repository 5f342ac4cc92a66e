"""Writing what leaves the plan, beside the window; stopping keeps what is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks.papers_written import write_calendars, write_letters
from dxdesk.desks.sticks import with_warning
from dxdesk.errors import Refusal
from dxdesk.ui.prefecture import choosing
from dxdesk.ui.task import Report
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.prefecture.desk import PrefectureDesk

PAPER_FILE = "派遣計画書.pdf"


class PaperWork:
    """What the page of papers wishes for."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk

    def ask_where_paper(self) -> None:
        """Let the person say where the paper for the meeting is written."""
        choosing.pdf_to_write(
            self._desk.frame, tr("Where the PDF is written"), PAPER_FILE, self.write_paper
        )

    def write_paper(self, path: Path) -> None:
        """Write the paper for the meeting."""
        from dxdesk.desks.files import write_file
        from dxdesk.desks.plan_paper import paper_of

        picture = self._desk.picture
        if picture is None:
            return

        def write(report: Report) -> list[Path]:
            from dxdesk.paper.plan_paper import plan_paper

            return [write_file(path, plan_paper(paper_of(picture)).pdf)]

        self._run(write)

    def ask_where_letters(self, town: str) -> None:
        """Let the person say into which folder the letters go."""
        choosing.folder(
            self._desk.frame,
            tr("Where the letters are written"),
            lambda folder: self.write_letters(folder, town),
        )

    def write_letters(self, folder: Path, town: str) -> None:
        """Write the letter of one municipality, or all."""
        database, towns = self._desk.database, (town,) if town else ()
        self._run(lambda report: write_letters(database, folder, towns, report.stopped))

    def ask_where_calendars(self, specialist: str, town: str) -> None:
        """Let the person say into which folder the calendar files go."""
        choosing.folder(
            self._desk.frame,
            tr("Where the calendar files are written"),
            lambda folder: self.write_calendars(folder, specialist, town),
        )

    def write_calendars(self, folder: Path, specialist: str, town: str) -> None:
        """Write the calendar file of one person or municipality, or all."""
        database, stamp = self._desk.database, self._stamp()
        self._run(
            lambda report: write_calendars(
                database,
                folder,
                stamp,
                specialist=specialist,
                town=town,
                stop=report.stopped,
            )
        )

    def _stamp(self) -> datetime:
        now = self._desk.now()
        return now if now.tzinfo else now.astimezone()

    def _run(self, write: Callable[[Report], list[Path]]) -> None:
        started = self._desk.run(write, self._written, failed=self._not_written)
        if started:
            self._desk.plan.show_papers(True)

    def _written(self, paths: list[Path]) -> None:
        self._desk.plan.show_papers(False)
        if len(paths) == 1:
            self._say(tr("Written: {file}").format(file=paths[0]), paths[0])
        elif paths:
            said = tr("{count} files were written to {folder}.")
            folder = paths[0].parent
            self._say(said.format(count=len(paths), folder=folder), paths[0])
        else:
            self._desk.say(tr("Stopped. No file was written."))

    def _say(self, words: str, path: Path) -> None:
        self._desk.say(with_warning(words, path), "good")

    def _not_written(self, refusal: Refusal) -> None:
        self._desk.plan.show_papers(False)
        self._desk.say_refusal(refusal)
