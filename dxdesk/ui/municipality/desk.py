"""The town's desk in the window: it owns the open workspace and what is on the screen.

Screens get records and send signals; only the desk knows the database. `screens` says how each
row of the rail is opened, and `_wire` holds every connection, one line each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dxdesk import shelf
from dxdesk.ask.interview import Interview
from dxdesk.ask.progress import progress
from dxdesk.desks import municipality as work
from dxdesk.desks.leaving import is_handed
from dxdesk.desks.speaking import speak_for
from dxdesk.store import opening
from dxdesk.store.replies import is_replied
from dxdesk.ui.municipality.asking import Asking
from dxdesk.ui.municipality.coming_back import ComingBack
from dxdesk.ui.municipality.home_record import mode_name
from dxdesk.ui.municipality.rail import SECTION, rail_at_home, rail_in_interview
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.municipality.taking_back import TakingBack
from dxdesk.ui.parts import ActionBar, Frame
from dxdesk.ui.task import end_work
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.ui.municipality.handing_over import HandingOver
    from dxdesk.ui.municipality.ledgers import Ledgers
    from dxdesk.ui.municipality.looking_back import LookingBack
    from dxdesk.ui.municipality.papers import Papers
    from dxdesk.ui.municipality.remembering import Remembering
    from dxdesk.ui.municipality.replying import Replying


class MunicipalityDesk(QObject):
    """Everything the town officer does, on one open workspace."""

    leave_requested = Signal()
    kit_brought = Signal(Path)  # a kit to be looked at before it is taken in
    interview_changed = Signal()  # an answer, a person or a system was saved

    def __init__(
        self, database: Database, path: Path, today: date, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.database, self.path, self.today, self.now = database, path, today, now
        speak_for("town", database)
        self.interview: Interview = work.interview_of(database)
        self.town = shelf.own_municipality(self.interview.municipality)
        self.frame = Frame()
        self.frame.rail.set_head(
            self.town.name,
            tr("{prefecture}  code {code}").format(
                prefecture=self.town.prefecture_name, code=self.town.code
            ),
        )
        self.is_replied, self.asks = False, 0  # open questions of the reply, once they are known
        self.is_closed = False  # what was still to be done later has no file any more then
        if self.interview.practice:
            self.frame.mark(tr("Practice"))
        self._offered: Callable[[], None] = lambda: None
        self.coming_back, self.taking_back = ComingBack(self), TakingBack(self)
        self.asking = Asking(self)
        self.taking_back.listen(self.asking.home, self.asking.side, self.asking.home_bar)
        self.screens: dict[str, Callable[[], None]] = {
            "home": self.asking.open_home,
            "interview": self.asking.resume,
            "people": lambda: self.ledgers.open_people(),
            "systems": lambda: self.ledgers.open_systems(),
            "waiting": lambda: self.looking_back.open_waiting(),
            "check": lambda: self.looking_back.open_check(),
            "results": lambda: self.looking_back.open_results(),
            "mayor": lambda: self.handing_over.open_mayor(),
            "submit": lambda: self.handing_over.open_submit(),
            "papers": lambda: self.papers.open(),
            "history": lambda: self.remembering.open_history(),
            "find": lambda: self.asking.looking_up.find_again(),
        }
        self._rail_is_old = QTimer(self, singleShot=True, interval=0)
        self._wire()
        self.open("home")

    @cached_property
    def ledgers(self) -> Ledgers:
        """People and systems; their screens are made when one of them is first opened."""
        from dxdesk.ui.municipality.ledgers import Ledgers

        return Ledgers(self)

    @cached_property
    def looking_back(self) -> LookingBack:
        """Waiting list, answers and results, made on first opening."""
        from dxdesk.ui.municipality.looking_back import LookingBack

        return LookingBack(self)

    @cached_property
    def handing_over(self) -> HandingOver:
        """The mayor's page and sending, made on first opening."""
        from dxdesk.ui.municipality.handing_over import HandingOver

        return HandingOver(self)

    @cached_property
    def papers(self) -> Papers:
        """Papers to carry around, made on first opening."""
        from dxdesk.ui.municipality.papers import Papers

        return Papers(self)

    @cached_property
    def remembering(self) -> Remembering:
        """The history and earlier states, made on first opening."""
        from dxdesk.ui.municipality.remembering import Remembering

        return Remembering(self)

    @cached_property
    def replying(self) -> Replying:
        """The prefecture's reply, made once there is one or one is waited for."""
        from dxdesk.ui.municipality.replying import Replying

        return Replying(self)

    def _wire(self) -> None:
        self.await_reply()
        self.frame.destroyed.connect(self.end_work)  # nobody is left to be shown anything
        self.frame.notice.acted.connect(lambda: self._offered())
        self.frame.rail.chosen.connect(self.open)
        self.interview_changed.connect(self._rail_is_old.start)
        self._rail_is_old.timeout.connect(self.show_rail)

    @property
    def title(self) -> str:
        """What the window is called while this desk is open."""
        return self.town.name

    # screens

    def open(self, key: str) -> None:
        """Open the screen of a row of the rail; what stands on a question's page is kept."""
        self.asking.keep_page()
        if key.startswith(SECTION):
            self.asking.open_section(key.removeprefix(SECTION))
        else:
            self.screens[key]()

    def show(self, sheet: Sheet, bar: ActionBar, row: str = "") -> None:
        """Show a page with its bar and its keys, on a row of the rail ("": the row as it is)."""
        self.frame.set_screen(sheet, None, bar)
        if row:
            self.show_rail(row)
        self.show_keys(sheet.keys())

    def show_rail(self, current: str = "") -> None:
        """The rail as the interview stands; sections are unfolded while questions are asked."""
        self._rail_is_old.stop()
        mode = self.asking.walk.mode
        sections = progress(self.interview, mode)
        states = [self.interview.state(q.id) for q in self.interview.visible()]
        waiting = states.count("unknown")
        key = current or self.frame.rail.current_key()
        if key.startswith(SECTION):
            name = mode_name(self.interview, mode)
            items = rail_in_interview(sections, (waiting, self.asks), self.screens, name)
        else:
            items = rail_at_home(sections, (waiting, self.asks), self.screens)
        self.frame.rail.set_items(items)
        self.frame.rail.current(key)

    def offer(self, text: str, action: str, wish: Callable[[], None], kind: str = "good") -> None:
        """A notice line with one thing to do about it."""
        self._offered = wish
        self.frame.notice.show_notice(text, kind, action)

    # the prefecture's reply

    def await_reply(self) -> None:
        """A row of the rail for replies, once a report was handed over."""
        self.is_replied = is_replied(self.database)
        if self.is_replied or is_handed(self.database):
            self.screens.setdefault("reply", lambda: self.replying.open())

    def take_reply(self, path: Path) -> None:
        """Show a reply file that was brought to the window."""
        self.replying.bring(path)

    def show_asked(self, question: str) -> None:
        """What the prefecture asks about the question that is shown."""
        if self.is_replied:
            self.replying.show_beside(question)

    def is_asked(self) -> bool:
        """Whether the prefecture waits for a word about the question that is shown."""
        return bool(self.asks) and any(card.standing.is_open for card in self.replying.asked.cards)

    # saving

    def keep(self, interview: Interview) -> None:
        """The interview after something was saved; the status line says when."""
        self.interview = interview
        self.say_saved()
        self.interview_changed.emit()

    def say_saved(self) -> None:
        """Say in the status line that everything is on the disk, and since when."""
        self.frame.status.show_saved(f"{self.now():%H:%M}")

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """The keys that work on this screen, for the status line."""
        self.frame.status.set_keys(keys)

    def end_work(self) -> None:
        """End what is still made or written beside the window."""
        end_work(self)

    def close_quietly(self) -> None:
        """Keep what is on the page, end what goes on beside, and give the file free."""
        self.asking.keep_page()
        beside = vars(self.asking).get("beside")  # there once a question was opened
        if beside is not None:
            beside.finish()
        self.is_closed = True
        self._rail_is_old.stop()
        self.end_work()
        opening.close(self.database)
