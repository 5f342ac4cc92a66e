"""Choosing what the next kit takes along; files are read beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk.desks import next_kit as work
from dxdesk.ui.prefecture import choosing
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.next_kit import ReadQuestions
    from dxdesk.ui.prefecture.desk import PrefectureDesk


class KitChoosing(QObject):
    """What the panel of the settings wishes for."""

    def __init__(self, desk: PrefectureDesk) -> None:
        super().__init__(desk)
        self._desk, self._panel = desk, desk.settings.contents
        self._read: ReadQuestions | None = None
        panel = self._panel
        panel.questions_wanted.connect(self.ask_for_questions)
        panel.keeping_wanted.connect(self.keep_questions)
        panel.example_wanted.connect(self.ask_where_example)
        panel.clearing_wanted.connect(self.clear_questions)
        panel.updates_wanted.connect(self.ask_for_updates)
        panel.originals_wanted.connect(self.ask_where_originals)
        panel.updates_clearing_wanted.connect(self.clear_updates)

    def ask_for_questions(self) -> None:
        """Which file?"""
        title = tr("Choose a file of questions")
        choosing.toml_to_read(self._desk.frame, title, self.read_questions)

    def read_questions(self, path: Path) -> None:
        """Read a file and show what it asks; nothing is kept yet."""
        database = self._desk.database
        self._desk.run(lambda report: work.read_questions(database, path), self._show_read)

    def _show_read(self, read: ReadQuestions) -> None:
        self._read = read
        self._panel.show_read(read)

    def keep_questions(self) -> None:
        """Take along what was read last."""
        from dxdesk.desks.own_questions import keep_own

        read, database = self._read, self._desk.database
        if read is not None:
            self._run(
                lambda: keep_own(database, read.text, read.file),
                tr("The next kit takes the questions along. Towns get them with the kit."),
            )

    def clear_questions(self) -> None:
        """Take no own questions along."""
        from dxdesk.desks.own_questions import clear_own

        database = self._desk.database
        self._run(
            lambda: clear_own(database),
            tr("The next kit takes no questions along. Answers of towns are kept."),
        )

    def ask_where_example(self) -> None:
        """Where is the example written?"""
        name, title = "own_questions.toml", tr("Where the example is written")
        choosing.toml_to_write(self._desk.frame, title, name, self.write_example)

    def write_example(self, path: Path) -> None:
        """Write a file to begin with."""
        from dxdesk.desks.files import write_file
        from dxdesk.desks.own_questions import example_text

        database = self._desk.database
        self._run(
            lambda: write_file(path, example_text(database).encode("utf-8")),
            tr("Written: {file}. Change it, and choose it here.").format(file=path),
            saved=False,
        )

    def ask_for_updates(self) -> None:
        """Which folder?"""
        choosing.folder(self._desk.frame, tr("Choose a folder of updates"), self.take_updates)

    def take_updates(self, folder: Path) -> None:
        """Take along what differs in a folder from the program's own files."""
        from dxdesk.desks.kit_updates import keep_updates

        database = self._desk.database
        self._run(
            lambda: keep_updates(database, folder), tr("The next kit takes the updates along.")
        )

    def clear_updates(self) -> None:
        """Take no updates along."""
        from dxdesk.desks.kit_updates import clear_updates

        database = self._desk.database
        self._run(lambda: clear_updates(database), tr("The next kit takes no updates along."))

    def ask_where_originals(self) -> None:
        """Into which folder are the program's own files written?"""
        title = tr("Choose an empty folder for the program's own files")
        choosing.folder(self._desk.frame, title, self.write_originals)

    def write_originals(self, folder: Path) -> None:
        """Write the program's own files, to be changed."""
        from dxdesk.desks.kit_updates import write_shipped

        said = tr("Written to {folder}. Change them, raise the version, and choose the folder.")
        self._run(lambda: write_shipped(folder), said.format(folder=folder), saved=False)

    def _run(self, do: Callable[[], object], said: str, *, saved: bool = True) -> None:
        """Do it beside the window, then say what was done and show what is kept now."""
        desk = self._desk

        def done(_: object) -> None:
            if saved:
                desk.say_saved()
                desk.refresh()
            desk.say(said, "good")

        desk.run(lambda report: do(), done)
