"""The prefecture's desk in the window: it owns the open workspace and what is on the screen.

Every screen is a view of one `Picture`, which is made beside the window. Screens get records and
send signals; only the desk and its helpers know the database, and never while a task has it.
`PLACES` names the rows of the rail, and `_wire` holds every connection, one line each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from dxdesk import shelf
from dxdesk.desks import decisions as deciding
from dxdesk.desks.decisions import (
    INBOX,
    KEYS,
    PLAN,
    POOL,
    REPLY,
    SETTINGS,
    STATUS,
    TOWN,
    Decision,
)
from dxdesk.desks.overview import Picture, picture_of
from dxdesk.desks.prefecture import practises, prefecture_of
from dxdesk.desks.speaking import speak_for
from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal
from dxdesk.schemes.calendar import wareki, wareki_year
from dxdesk.store import opening
from dxdesk.ui.parts import Frame, RailItem
from dxdesk.ui.prefecture.by_hand import ByHand
from dxdesk.ui.prefecture.compare import CompareScreen
from dxdesk.ui.prefecture.day_decisions import DayDecisions
from dxdesk.ui.prefecture.hire import HireScreen
from dxdesk.ui.prefecture.hiring import Hiring
from dxdesk.ui.prefecture.inbox import InboxScreen
from dxdesk.ui.prefecture.key_keeping import KeyKeeping
from dxdesk.ui.prefecture.keys import KeysScreen
from dxdesk.ui.prefecture.panels import Screen
from dxdesk.ui.prefecture.paper_work import PaperWork
from dxdesk.ui.prefecture.plan import PlanScreen
from dxdesk.ui.prefecture.planning import Planning
from dxdesk.ui.prefecture.pool import PoolScreen
from dxdesk.ui.prefecture.reading import Reading
from dxdesk.ui.prefecture.reply import ReplyScreen
from dxdesk.ui.prefecture.reviewing import Reviewing
from dxdesk.ui.prefecture.setting_up import SettingUp
from dxdesk.ui.prefecture.settings import SettingsScreen
from dxdesk.ui.prefecture.shortcuts import Shortcuts
from dxdesk.ui.prefecture.status import StatusScreen
from dxdesk.ui.prefecture.town import TownScreen
from dxdesk.ui.task import Report, Task, end_work
from dxdesk.ui.tidying import desk_left
from dxdesk.words import sentence, tr

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
COMPARE, HIRE = "compare", "hire"
RAIL_WIDTH = 176
UNDER = {KEYS: SETTINGS}  # pages that belong to a row of the rail
BANDED = (INBOX, TOWN, POOL, SETTINGS, KEYS)  # screens whose decisions stand above their panels
AGAIN = 100  # milliseconds until a busy desk is asked again

PLACES: tuple[tuple[str, str, str], ...] = (
    (STATUS, QT_TRANSLATE_NOOP("Place", "Status"), "home-outline"),
    (INBOX, QT_TRANSLATE_NOOP("Place", "Inbox"), "inbox-arrow-down-outline"),
    (TOWN, QT_TRANSLATE_NOOP("Place", "Towns"), "town-hall"),
    (REPLY, QT_TRANSLATE_NOOP("Place", "Reply"), "email-lock-outline"),
    (COMPARE, QT_TRANSLATE_NOOP("Place", "Compare"), "view-grid-outline"),
    (POOL, QT_TRANSLATE_NOOP("Place", "Pool"), "account-multiple-outline"),
    (PLAN, QT_TRANSLATE_NOOP("Place", "Dispatch plan"), "calendar-outline"),
    (HIRE, QT_TRANSLATE_NOOP("Place", "One more person"), "account-plus-outline"),
    (SETTINGS, QT_TRANSLATE_NOOP("Place", "Settings"), "cog-outline"),
)


def _leave_if(report: Report) -> None:
    if report.stopped():
        raise InterruptedError("the desk is being left")


class PrefectureDesk(QObject):
    """Everything the prefecture's officer does, on one open workspace."""

    leave_requested = Signal()
    look_requested = Signal(str, int)  # theme, text size in percent
    picture_changed = Signal()

    def __init__(
        self, database: Database, path: Path, today: date, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.database, self.path, self.today, self.now = database, path, today, now
        self.prefecture = prefecture_of(database)
        speak_for("prefecture", database)
        self.picture: Picture | None = None
        self.decisions: tuple[Decision, ...] = ()
        self.task = Task(self)
        self._watch: Callable[[object], None] | None = None
        self._stale = self._looking = False
        self._wishes: list[Callable[[], object]] = []  # wait until the picture is there
        self.came_from = self._at = ""
        self._shown: set[str] = set()
        self.frame = Frame(RAIL_WIDTH)
        self._practises = practises(database)
        if self._practises:
            self.frame.mark(tr("Practice"))
        self.status, self.inbox, self.town = StatusScreen(), InboxScreen(), TownScreen()
        self.compare, self.settings, self.keys = CompareScreen(), SettingsScreen(), KeysScreen()
        self.pool, self.plan, self.hire = PoolScreen(), PlanScreen(), HireScreen()
        self.reply = ReplyScreen()
        self.hiring, self.reviewing = Hiring(self), Reviewing(self)
        self.key_keeping = KeyKeeping(self)
        self.reading, self.planning, self.by_hand = Reading(self), Planning(self), ByHand(self)
        self.setting_up = SettingUp(self)
        self.screens = self._by_place()
        self._wire()
        self._shortcuts = Shortcuts(self)
        self._show_frame()
        self.open(STATUS)
        self.refresh()

    def _by_place(self) -> dict[str, Screen]:
        """The screens, in the order of the rail."""
        return {
            STATUS: self.status,
            INBOX: self.inbox,
            TOWN: self.town,
            REPLY: self.reply,
            COMPARE: self.compare,
            POOL: self.pool,
            PLAN: self.plan,
            HIRE: self.hire,
            SETTINGS: self.settings,
            KEYS: self.keys,
        }

    def _wire(self) -> None:
        self.frame.destroyed.connect(self.end_work)  # nobody is left to be shown anything
        self.frame.rail.chosen.connect(self.open)
        self.task.progressed.connect(self._progressed)
        for screen in self.screens.values():
            screen.place_wanted.connect(self.open)
        self.status.decision_wanted.connect(self.do)
        self.status.copied.connect(self.say_copied)
        self.inbox.files_wanted.connect(self.reading.ask_for_files)
        self.inbox.folder_wanted.connect(self.reading.ask_for_folder)
        self.inbox.dropped.connect(self.reading.take)
        self.inbox.stop_wanted.connect(self.task.stop)
        self.inbox.peek_wanted.connect(self.reading.peek)
        self.inbox.accepted.connect(self.reading.accept)
        self.inbox.removed.connect(self.reading.remove)
        self.inbox.code_compared.connect(self.reading.compare_code)
        self.town.code_wanted.connect(lambda code: self.open(INBOX, code))
        self.reviewing.wire()
        self.compare.copied.connect(self.say_copied)
        self.pool.import_wanted.connect(self.planning.ask_for_pool)
        self.pool.taking_wanted.connect(self.planning.take_pool)
        self.pool.form_wanted.connect(self.planning.ask_where_pool)
        self.hire.advice_wanted.connect(self.hiring.reckon)
        self.hire.stop_wanted.connect(self.task.stop)
        self.hire.job_wanted.connect(self.hiring.ask_where)
        self.hire.lists_wanted.connect(self.hiring.ask_for_lists)
        self.settings.kit_wanted.connect(self.setting_up.make_kit)
        self.settings.key_wanted.connect(lambda: self.open(KEYS))
        self.key_keeping.wire(self.keys)
        self.settings.look_wanted.connect(self.look_requested)
        self.settings.leave_wanted.connect(self.leave_requested)
        self._wire_plan()

    def _wire_plan(self) -> None:
        self.days, self.papers = DayDecisions(self), PaperWork(self)
        self.plan.plan_wanted.connect(self.planning.plan)
        self.plan.around_wanted.connect(self.planning.around)
        self.plan.stop_wanted.connect(self.task.stop)
        self.plan.pin_wanted.connect(self.planning.pin)
        self.plan.forbid_wanted.connect(self.planning.forbid)
        self.plan.export_wanted.connect(self.planning.ask_where_plan)
        self.plan.keys_changed.connect(self._show_keys)
        self.plan.views.decided.connect(self.days.decide)
        self.plan.views.taken_back.connect(self.days.take_back)
        self.plan.views.mark_wanted.connect(self.days.mark)
        self.plan.views.unmark_wanted.connect(self.days.unmark)
        self.plan.views.paper_wanted.connect(self.papers.ask_where_paper)
        self.plan.views.letters_wanted.connect(self.papers.ask_where_letters)
        self.plan.views.calendars_wanted.connect(self.papers.ask_where_calendars)
        self.plan.views.book_wanted.connect(self.planning.ask_where_plan)

    @property
    def title(self) -> str:
        """What the window is called while this desk is open."""
        return self.prefecture.name

    @property
    def busy(self) -> bool:
        """Whether a task has the database."""
        return self.task.running

    # screens

    def open(self, key: str, town: str = "") -> None:
        """Open a place of the rail, where it makes sense at a municipality."""
        screen = self.screens[key]
        if key != self.current():
            self.came_from = self.current()
        self._at = key
        self.frame.rail.current(UNDER.get(key, key))
        self.frame.set_screen(screen, bar=screen.bar)
        self._bring_up_to_date(key)
        if town and key == TOWN:
            self.town.show_town(town)
        if town and key == INBOX:
            self.inbox.choose_town(town)
        self._show_keys()
        screen.first_focus().setFocus()

    def _show_keys(self) -> None:
        if self._at:
            self.frame.status.set_keys(self.screens[self._at].keys_now())

    def do(self, decision: Decision) -> None:
        """Go where a decision is made."""
        if decision.place == STATUS:
            self.status.show_missing()
        self.open(decision.place, decision.town)
        if decision.place == REPLY:
            self.reply.choose(decision.town)

    def _bring_up_to_date(self, key: str) -> None:
        """Show the picture on a screen that does not have it yet; screens unseen cost nothing."""
        picture = self.picture
        if picture is None or key in self._shown:
            return
        self._shown.add(key)
        {
            STATUS: lambda: self.status.show_picture(picture, self.decisions),
            INBOX: self.reading.show,
            TOWN: lambda: self.town.show_picture(picture),
            REPLY: self.reviewing.show,
            COMPARE: lambda: self.compare.show_picture(picture),
            POOL: lambda: self.pool.show_picture(picture),
            PLAN: lambda: self.plan.show_picture(picture),
            HIRE: self.hiring.show,
            SETTINGS: self.setting_up.show,
            KEYS: self.key_keeping.show,
        }[key]()
        if key in BANDED:
            here = [each for each in self.decisions if each.place == key]
            self.screens[key].show_decisions(here)
        self._show_keys()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take reports that were opened from outside into the inbox, once the desk is free."""
        self.open(INBOX)
        if self.task.running:
            QTimer.singleShot(AGAIN, self, lambda: self.take_files(paths))
        else:
            self.reading.take(paths)

    def current(self) -> str:
        """The key of the place that is shown."""
        return self._at

    # the picture

    def refresh(self) -> None:
        """Make the picture anew, as soon as the database is free."""
        if self.task.running:
            self._stale = True
            return
        self._stale = False
        database, today, earlier = self.database, self.today, self.picture

        def look(report: Report) -> Picture:
            for data in (shelf.scale, shelf.schemes, shelf.question_set):
                data()  # read here, so that no screen has to wait for it
            return picture_of(database, today, earlier, progress=lambda *_: _leave_if(report))

        self.run(look, self._show_picture)
        self._looking = True

    def _show_picture(self, picture: Picture) -> None:
        self.picture = picture
        self.decide()
        self.picture_changed.emit()

    def decide(self) -> None:
        """What is to be decided, and everything on the screen that follows from the picture."""
        if self.picture is None:
            return
        self.decisions = deciding.decisions(self.picture, self.reading.asking)
        self._shown.clear()
        self._show_frame()
        self._bring_up_to_date(self.current())

    def _show_frame(self) -> None:
        towns = len(self.picture.towns) if self.picture else 0
        year = wareki_year(self.picture.fiscal_year) if self.picture else ""
        line = tr("{count} municipalities, {year}").format(count=towns, year=year)
        self.frame.rail.set_head(self.prefecture.name, line if self.picture else "")
        example = bool(self.picture and self.picture.example)
        badge = tr("Practice") if self._practises else tr("Example data") if example else ""
        day = wareki(self.today).partition("年")[2]
        self.frame.rail.set_foot(badge, f"{day} {self.now():%H:%M}")
        self.frame.rail.set_items([self._row(*place) for place in PLACES])

    def _row(self, key: str, words: str, icon: str) -> RailItem:
        count = sum(UNDER.get(each.place, each.place) == key for each in self.decisions)
        return RailItem(key, tr(words), icon, count=str(count) if count else "", badge=True)

    # slow work

    def run(
        self,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        watch: Callable[[object], None] | None = None,
        failed: Callable[[Refusal], None] | None = None,
    ) -> bool:
        """Do `work` beside the window; False, with a notice, while other work has the database."""
        if self._looking:
            self.when_seen(lambda: self.run(work, done, watch, failed))
            return True
        if self.task.running:
            self.say(tr("Please wait until the work that is going on has ended."), "warn")
            return False
        self._watch = watch

        def refused(error: Exception) -> None:
            self._looking = False
            if not isinstance(error, Refusal):
                raise error
            (failed or self.say_refusal)(error)
            self._catch_up()

        def finished(result: T) -> None:
            self._looking = False
            done(result)
            self._catch_up()

        self.task.start(work, finished, refused)
        return True

    def when_seen(self, wish: Callable[[], object]) -> None:
        """Do it now, or as soon as the picture is made: nobody was told that it is being made."""
        if self._looking:
            self._wishes.append(wish)
        else:
            wish()

    def _progressed(self, fact: object) -> None:
        if self._watch is not None:
            self._watch(fact)

    def _catch_up(self) -> None:
        wishes, self._wishes = self._wishes, []
        for wish in wishes:
            wish()
        if self._stale and not self.task.running:
            self.refresh()

    # what is said

    def say(self, text: str, kind: str = "info") -> None:
        """One sentence above the screen."""
        self.frame.notice.show_notice(text, kind)

    def say_refusal(self, refusal: Refusal) -> None:
        """What cannot be done, and what to do about it."""
        self.say(sentence(refusal), "bad")

    def say_saved(self) -> None:
        """When the last change was saved."""
        self.frame.status.show_saved(f"{self.now():%H:%M}")

    def say_copied(self) -> None:
        """The clipboard holds a table now."""
        self.frame.status.show_text(tr("The table is on the clipboard, with its headers."))

    def end_work(self) -> None:
        """End what goes on beside the window."""
        end_work(self)

    def close_quietly(self) -> None:
        """End what is going on and give the file free."""
        self.end_work()
        opening.close(self.database)
        desk_left()
