"""The carry-out slip in the window: seen, printed, kept as PDF, and back to sending."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk.desks import files
from dxdesk.desks.carry_out import slip_of
from dxdesk.desks.submission import papers
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.parts import ActionBar
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk
    from dxdesk.ui.municipality.mayor_preview import MayorScreen


class CarryingOut(QObject):
    """Drawn beside the window from what was written last."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.drawing = Newest(self)
        self.bar = ActionBar(tr("Back to sending"))
        self.bar.set_back(True)
        for back in (self.bar.back, self.bar.forward):
            back.connect(lambda: desk.open("submit"))

    @cached_property
    def screen(self) -> MayorScreen:
        """The page, made when it is first opened."""
        from dxdesk.ui.municipality.mayor_preview import MayorScreen

        line = tr("It goes with the stick. Days and seals are written by hand.")
        screen = MayorScreen(tr("Carry-out slip"), line, tr("carry-out-slip.pdf"))
        screen.saving_requested.connect(self._save)
        return screen

    def open(self) -> None:
        """Show the slip of the report written last."""
        desk, held = self._desk, papers(self._desk.database)
        self.screen.show_waiting()
        desk.show(self.screen, self.bar, "submit")
        self.drawing.make(lambda: slip_of(held), self.screen.show_page, self.screen.show_refused)

    def _save(self, path: Path) -> None:
        pdf = self.screen.pdf()
        self.drawing.make(
            lambda: files.write_file(path, pdf), self.screen.say_saved, self.screen.show_refused
        )
