"""The planner's hand on the open workspace: every wish of the planning screens is done here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from dxdesk.desks.files import read_file, write_file
from dxdesk.desks.sticks import with_warning
from dxdesk.ui.prefecture import choosing, doing
from dxdesk.ui.prefecture.wishes import TakeBook, Undo
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.fits import Candidates
    from dxdesk.ui.prefecture.desk import PrefectureDesk

T = TypeVar("T")
BOOKS = {"needs": "計画のもと.xlsx", "travel": "移動時間.xlsx"}


class ByHand:
    """Does a wish beside the window, says what was done, and shows the new picture."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk
        desk.plan.wish.connect(self.do)
        desk.plan.undo_wanted.connect(lambda again: self.undo(again=again))
        desk.plan.candidates_wanted.connect(self.candidates)

    def do(self, wish: object) -> None:
        """Do it, as soon as the database is free."""
        if isinstance(wish, TakeBook):
            self._book(wish)
            return
        at = self._desk.now().isoformat(timespec="seconds")
        database, today = self._desk.database, self._desk.today
        self._run(lambda: doing.done(database, wish, today, at), self._done)

    def undo(self, *, again: bool = False) -> None:
        """Ctrl+Z and Ctrl+Y."""
        self.do(Undo(again))

    def candidates(self, need: str) -> None:
        """Look up who could take a need; the plan's right panel shows them."""
        from dxdesk.desks import fits

        picture = self._desk.picture
        if picture is None or picture.kept is None or picture.planners is None:
            return
        kept, told = picture.kept, picture.planners.told

        def show(found: Candidates) -> None:
            self._desk.plan.detail.show_candidates(found)

        self._desk.run(lambda report: fits.candidates(kept, told, need), show)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._desk.when_seen(lambda: self._desk.run(lambda report: work(), done))

    def _done(self, said: str) -> None:
        self._desk.say_saved()
        if said:
            self._desk.say(said, "good")
        self._desk.refresh()

    def _book(self, wish: TakeBook) -> None:
        name = BOOKS[wish.which]
        if wish.out:
            title = tr("Where the Excel file is written")
            choosing.workbook_to_write(
                self._desk.frame, title, name, lambda path: self.write_book(wish.which, path)
            )
        else:
            title = tr("Which Excel file is read")
            choosing.workbook_to_read(
                self._desk.frame, title, lambda path: self.read_book(wish.which, path)
            )

    def write_book(self, which: str, path: Path) -> None:
        """Write one of the planner's tables."""
        database, today = self._desk.database, self._desk.today

        def written(where: Path) -> None:
            said = tr("Written: {file}").format(file=where)
            self._desk.say(with_warning(said, where), "good")

        self._run(lambda: write_file(path, doing.book(database, which, today)), written)

    def read_book(self, which: str, path: Path) -> None:
        """Read one of the planner's tables back; a bad one is refused with its cells."""
        database, today = self._desk.database, self._desk.today
        at = self._desk.now().isoformat(timespec="seconds")
        self._run(lambda: doing.book_taken(database, which, read_file(path), today, at), self._done)
