"""Reckoning what one more person covers, and writing the description of the post."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import hiring as work
from dxdesk.desks import supply
from dxdesk.desks.dispatch import places_of
from dxdesk.desks.files import read_file, write_file
from dxdesk.desks.hiring import Advice, KindAdvice
from dxdesk.desks.posts import description_of, office_words
from dxdesk.desks.prefecture import practises
from dxdesk.desks.sticks import with_warning
from dxdesk.errors import Refusal
from dxdesk.plan.hiring_wish import HiringWish
from dxdesk.plan.supply import Candidate
from dxdesk.ui.prefecture import choosing
from dxdesk.ui.task import Report
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.prefecture.desk import PrefectureDesk

POST_FILE = "職務記述書.docx"


class Hiring:
    """What the screen あと1人いたら wishes for."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk

    def show(self) -> None:
        """Bring the screen up to date."""
        desk = self._desk
        if desk.picture is not None:
            desk.hire.show_picture(desk.picture)
            desk.hire.cost.show_supply(supply.candidates_of(desk.database))

    def reckon(self, wish: HiringWish) -> None:
        """Ask for the four kinds, one after the other, beside the window."""
        desk = self._desk
        picture = desk.picture
        if picture is None or picture.planned is None:
            desk.say_refusal(Refusal("E-PLAN-NONE"))
            return
        planned, places = picture.planned, places_of(desk.database)

        def reckoned(report: Report) -> Advice:
            return work.advise(planned, wish, places, told=report.progress, stopped=report.stopped)

        if desk.run(reckoned, self._reckoned, self._told, self._refused):
            desk.hire.show_reckoning(True)

    def _told(self, seen: object) -> None:
        if isinstance(seen, KindAdvice):
            self._desk.hire.add_kind(seen)

    def _reckoned(self, advice: Advice) -> None:
        self._desk.hire.show_reckoning(False)
        self._desk.hire.show_advice(advice if advice.kinds else None)

    def _refused(self, refusal: Refusal) -> None:
        self._desk.hire.show_reckoning(False)
        self._desk.say_refusal(refusal)

    def ask_for_lists(self) -> None:
        """Let the person choose the workbook with the ministry's lists."""
        title = tr("Choose the Excel file with the lists")
        choosing.workbook_to_read(self._desk.frame, title, self.take_lists)

    def take_lists(self, path: Path) -> None:
        """Put the lists of a workbook in place of the recorded ones."""
        desk, database = self._desk, self._desk.database

        def taken(candidates: tuple[Candidate, ...]) -> None:
            desk.hire.cost.show_supply(candidates)
            desk.say_saved()
            words = tr("{count} candidates were taken in.")
            desk.say(words.format(count=len(candidates)), "good")

        desk.run(lambda report: supply.take_supply(database, read_file(path)), taken)

    def ask_where(self, kind: KindAdvice, wish: HiringWish) -> None:
        """Let the person say where the description of the post is written."""
        choosing.document_to_write(
            self._desk.frame,
            tr("Where the description of the post is written"),
            POST_FILE,
            lambda path: self.write(path, kind, wish),
        )

    def write(self, path: Path, kind: KindAdvice, wish: HiringWish) -> None:
        """Write the description of the post as a Word file."""
        desk, picture = self._desk, self._desk.picture
        if picture is None:
            return
        names = {each.town.code: each.town.name for each in picture.towns}
        base = names.get(wish.base, office_words())
        today, year, practice = desk.today, picture.fiscal_year + 1, practises(desk.database)

        def wrote(report: Report) -> Path:
            name = picture.prefecture.name
            data = description_of(kind, wish, name, base, today, year, practice=practice)
            return write_file(path, data)

        def told(made: Path) -> None:
            desk.say(with_warning(tr("Written: {file}").format(file=made), made), "good")

        desk.run(wrote, told)
