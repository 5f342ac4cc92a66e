"""What can be read at the door before any work: the first look, and the sheet 「通信しません」."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dxdesk import __version__, shelf
from dxdesk.ask.questions import EntryMode
from dxdesk.errors import Refusal
from dxdesk.ui.door.first_look import FirstLook
from dxdesk.ui.task import Task
from dxdesk.words import sentence, tr

if TYPE_CHECKING:
    from dxdesk.paper.pen import Printed
    from dxdesk.ui.door.offline_page import OfflinePage


class Leaflets(QObject):
    """Shows its pages through `page_wanted`; what they need is made beside the window."""

    page_wanted = Signal(object)
    practice_wanted = Signal()
    left = Signal()

    def __init__(self, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task

    def show_first_look(self, workspace: str) -> None:
        """What dxdesk is for; `workspace` is named on the sheet that can be reached from here."""
        self._task.start(
            lambda _: _times(), lambda times: self._show_first_look(times, workspace), _raised
        )

    def _show_first_look(self, times: list[tuple[str, int]], workspace: str) -> None:
        screen = FirstLook(times)
        screen.practice_wanted.connect(self.practice_wanted)
        screen.sheet_wanted.connect(lambda: self.show_sheet(workspace))
        screen.bar.back.connect(self.left)
        self.page_wanted.emit(screen)

    def show_sheet(self, workspace: str) -> None:
        """The sheet; `workspace` is where the office's answers lie, "" when there is none yet."""
        if self._task.running:
            return
        from dxdesk.ui.door.offline_page import OfflinePage

        screen = OfflinePage()
        screen.bar.back.connect(self.left)
        screen.preview.saving_requested.connect(lambda path: self._save(screen, path))
        self.page_wanted.emit(screen)
        self._task.start(lambda _: _sheet(workspace), screen.preview.show_page, _raised)

    def _save(self, screen: OfflinePage, path: Path) -> None:
        def write(_: object) -> Path:
            from dxdesk.desks.files import write_file

            return write_file(path, pdf)

        def refused(error: Exception) -> None:
            if not isinstance(error, Refusal):
                raise error
            screen.show_trouble(sentence(error))

        pdf = screen.preview.pdf()
        if not self._task.running:
            self._task.start(write, screen.preview.say_saved, refused)


def _times() -> list[tuple[str, int]]:
    questions = shelf.question_set()
    names = {
        EntryMode.QUICK: tr("The first {count} questions"),
        EntryMode.CORE: tr("The {count} questions a request needs"),
        EntryMode.ALL: tr("All {count} questions"),
    }
    return [
        (name.format(count=len(questions.in_mode(mode))), questions.minutes(mode))
        for mode, name in names.items()
    ]


def _sheet(workspace: str) -> Printed:
    from dxdesk.paper.offline_sheet import offline_sheet

    return offline_sheet(__version__, workspace)


def _raised(error: Exception) -> None:
    raise error
