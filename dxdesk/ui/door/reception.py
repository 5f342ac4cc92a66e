"""Receives whoever comes: opens what they bring, and shows the right page or desk."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from dxdesk.desks import workspaces
from dxdesk.desks.workspaces import ENDINGS
from dxdesk.errors import Refusal
from dxdesk.exchange.looking import FileKind
from dxdesk.ui.door.brought_early import BroughtEarly, is_reply, last_town
from dxdesk.ui.door.errand import Errand
from dxdesk.ui.door.open_desk import Entered, Now, OpenDesk, Today, enter_workspace
from dxdesk.ui.door.preferences import TEXT_SIZES, THEMES, Preferences
from dxdesk.ui.door.workspace_lock import release_foreign
from dxdesk.ui.theme import dress
from dxdesk.ui.tidying import give_back
from dxdesk.ui.window import MainWindow
from dxdesk.words import sentence, tr

if TYPE_CHECKING:
    from dxdesk.desks.taking_kits import KitNews
    from dxdesk.exchange.kits import Kit
    from dxdesk.ui.door.arriving import Brought
    from dxdesk.ui.door.first_start import FirstStart
    from dxdesk.ui.door.kit_offer import KitOffer
    from dxdesk.ui.door.leaflets import Leaflets
    from dxdesk.ui.door.trouble import TroubleScreen

_SETTLED = 1000  # ms after which a desk that was opened has loaded what it shows at first


class Reception(QObject):
    """Owns the open desk. Everything slow runs in its one task, before the desk is there."""

    def __init__(
        self, window: MainWindow, preferences: Preferences, today: Today, now: Now
    ) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._today, self._now = today, now
        self._open: OpenDesk | None = None
        self._left: Path | None = None  # the workspace to return to
        self._early = BroughtEarly()
        self._brought: list[Path] = []  # brought while something else was being opened
        self._task = Errand(self)
        self._wire()

    @cached_property
    def _first(self) -> FirstStart:
        """The pages of the first start; whoever has a workspace never sees them."""
        from dxdesk.ui.door.first_start import FirstStart

        first = FirstStart(self._task, self._today, self)
        first.page_wanted.connect(self._show)
        first.made.connect(self.open_workspace)
        first.left.connect(self.show_welcome)
        return first

    @cached_property
    def _leaflets(self) -> Leaflets:
        """What can be read before any work."""
        from dxdesk.ui.door.leaflets import Leaflets

        leaflets = Leaflets(self._task, self)
        leaflets.page_wanted.connect(self._show)
        leaflets.practice_wanted.connect(lambda: self._first.begin_practice())
        leaflets.left.connect(self.show_welcome)
        return leaflets

    def _wire(self) -> None:
        self._window.closed.connect(self.end)
        self._window.dropped.connect(lambda place: self.open_file(Path(place)))
        self._task.ended.connect(self._open_next)
        keys = QKeySequence.StandardKey
        QShortcut(keys.Open, self._window, self.choose_file)
        QShortcut(keys.ZoomIn, self._window, lambda: self._change_size(1))
        QShortcut(keys.ZoomOut, self._window, lambda: self._change_size(-1))

    def begin(self, file: Path | None) -> None:
        """Open a file, or the workspace used last, or the first-start page."""
        wanted = file or self._preferences.last_workspace
        if wanted is None:
            self.show_welcome()
        else:
            self.open_file(wanted)

    def come(self, file: Path | None) -> None:
        """A second start: come to the front, with its file when it brought one."""
        self._window.come_forward()
        if file is not None:
            self.open_file(file)

    def end(self) -> None:
        """Leave nothing open."""
        self._brought.clear()
        self._task.close()
        if self._open is not None:
            closing, self._open = self._open, None
            closing.close()

    @property
    def busy(self) -> bool:
        """Whether something is being opened or made."""
        return self._task.running or bool(self._brought)

    def open_file(self, path: Path) -> None:
        """Open any of our files; while another is being opened, after that one."""
        if self._task.running:
            if path not in self._brought:
                self._brought.append(path)
            return
        if self._open is not None and path == self._open.path:
            self._open_next()
            return

        def brought(_: object) -> Brought:
            from dxdesk.ui.door.arriving import bring

            return bring(path)

        self._task.start(brought, self._receive, lambda error: self._refused(error, path))

    def _open_next(self) -> None:
        if self._brought and not self._task.running:
            self.open_file(self._brought.pop(0))

    def _receive(self, brought: Brought) -> None:
        if brought.kind is FileKind.WORKSPACE:
            self.open_workspace(brought.path)
        elif brought.kit is not None:
            self._offer(brought)
        elif is_reply(brought.path, self._kind):
            self._take_reply(brought.path)
        else:
            self._take_report(brought.path)

    def open_workspace(self, path: Path) -> None:
        """Open a workspace beside the empty frame; then its desk is shown."""
        self._put_away()
        self._window.show_empty()
        now = self._now()
        self._task.start(
            lambda _: enter_workspace(path, now),
            self._sit_down,
            lambda error: self._refused(error, path),
        )

    def _sit_down(self, entered: Entered) -> None:
        self._open = OpenDesk(entered, self._today, self._now)
        self._left = None
        self._preferences.remember(self._open.desk.title, self._open.path)
        self._show_desk()
        QTimer.singleShot(_SETTLED, self, give_back)
        if entered.opened.copy_trouble is not None:
            self._notify(sentence(entered.opened.copy_trouble))
        self._early.hand_over(self._open.kind, self._open.desk)

    def _show_desk(self) -> None:
        if self._open is not None:
            self._open.desk.leave_requested.connect(self._leave)
            if hasattr(self._open.desk, "look_requested"):
                self._open.desk.look_requested.connect(self._change_look)
            if hasattr(self._open.desk, "kit_brought"):
                self._open.desk.kit_brought.connect(self.open_file)
            self._window.show_page(self._open.desk.frame, self._open.desk.title)

    def _leave(self) -> None:
        self._put_away()
        self._left = None
        self._preferences.forget_last()
        self.show_welcome()

    def _put_away(self) -> None:
        """Close the desk; it is returned to when nothing comes of what was wanted."""
        if self._open is not None:
            closing, self._open = self._open, None
            self._left = closing.path
            self._window.show_empty()
            closing.close()

    def show_welcome(self) -> None:
        """The first-start page, or back to the desk that was left for something else.

        Not while something is being made for the page that is shown.
        """
        if self._task.running:
            return
        if self._left is not None:
            self.open_workspace(self._left)
            return
        from dxdesk.ui.door.welcome import WelcomeScreen

        screen = WelcomeScreen()
        screen.show_recent([pair for pair in self._preferences.recent if pair[1].is_file()])
        screen.town_wanted.connect(lambda: self._first.begin_town())
        screen.prefecture_wanted.connect(lambda: self._first.begin_prefecture())
        screen.practice_wanted.connect(lambda: self._first.begin_practice())
        workspace = next((str(path) for _, path in self._preferences.recent), "")
        screen.first_look_wanted.connect(lambda: self._leaflets.show_first_look(workspace))
        screen.sheet_wanted.connect(lambda: self._leaflets.show_sheet(workspace))
        screen.file_wanted.connect(self.choose_file)
        screen.recent_wanted.connect(self.open_file)
        screen.dark_wanted.connect(self._change_theme)
        screen.text_size_wanted.connect(lambda: self._change_size(1, round_again=True))
        self._show(screen)

    def choose_file(self) -> None:
        """Let the person choose one of our files."""
        if self._task.running:
            return
        from dxdesk.ui.door.first_start import documents

        filters = tr("dxdesk files ({endings})").format(
            endings=" ".join(f"*{ending}" for ending in ENDINGS)
        )
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a file"), str(documents()), filters
        )
        if name:
            self.open_file(Path(name))

    def _offer(self, brought: Brought) -> None:
        town = self._open.path if self._open is not None and self._open.kind == "town" else None
        self._put_away()
        if town is None:
            self._show_kit(brought, None, None)
            return
        from dxdesk.ui.door.arriving import news_of

        self._task.start(
            lambda _: news_of(town, brought.data),
            lambda news: self._show_kit(brought, town, news),
            lambda error: self._show_kit(brought, town, None, _said(error)),
        )

    def _show_kit(
        self, brought: Brought, town: Path | None, news: KitNews | None, trouble: str = ""
    ) -> None:
        """The kit, and what it would change in the town's workspace, or why it cannot."""
        from dxdesk.ui.door.kit_offer import KitOffer

        data, kit = brought.data, cast("Kit", brought.kit)
        screen = KitOffer(kit, town, news, brought.inside)
        screen.new_wanted.connect(lambda: self._first.begin_with_kit(data, kit))
        screen.apply_wanted.connect(lambda code: self._apply_kit(town, data, code, screen))
        screen.bar.back.connect(self.show_welcome)
        self._show(screen)
        if trouble:
            screen.show_trouble(trouble)

    def _apply_kit(self, town: Path | None, data: bytes, code: str, screen: KitOffer) -> None:
        if town is None:
            return
        from dxdesk.ui.door.arriving import apply_kit

        screen.show_busy(tr("Taking in the kit…"))
        now = self._now()
        self._task.start(
            lambda _: apply_kit(town, data, now, code),
            lambda _: self.open_workspace(town),
            lambda error: screen.show_trouble(_said(error)),
        )

    @property
    def _kind(self) -> str:
        return self._open.kind if self._open is not None else ""

    def _take_reply(self, path: Path) -> None:
        """At the town's desk that is open, or that was open last where none is."""
        if self._open is not None and self._open.kind == "town":
            self._open.desk.take_reply(path)
            return
        self._early.keep_reply(path)
        town = last_town(self._preferences.recent)
        if self._open is None and town is not None:
            self.open_workspace(town)
        else:
            self._refused(Refusal("E-REPLY-NEEDS-TOWN", file=path.name), path)

    def _take_report(self, path: Path) -> None:
        if self._open is not None and self._open.kind == "prefecture":
            self._open.desk.take_files([path])
            return
        self._early.keep_report(path)
        self._refused(Refusal("E-NEEDS-DESK", file=path.name), path)

    def _refused(self, error: Exception, path: Path) -> None:
        """The page that says what happened to a file; a bug is not a refusal and goes on."""
        if not isinstance(error, Refusal):
            raise error
        self._put_away()
        if self._left == path:
            self._left = None
        self._tell_trouble(error, path)

    def _tell_trouble(self, refusal: Refusal, path: Path) -> None:
        from dxdesk.ui.door.about_file import AboutFile, about_file

        def show(about: AboutFile) -> None:
            from dxdesk.ui.door.trouble import TroubleScreen

            place = str(refusal.values.get("place", ""))
            screen = TroubleScreen(refusal.code, sentence(refusal), path, about.copies, place)
            screen.show_about(about.words)
            screen.retry_wanted.connect(lambda: self.open_file(path))
            screen.other_wanted.connect(self.choose_file)
            screen.restore_wanted.connect(lambda copy: self._restore(screen, path, copy))
            screen.takeover_wanted.connect(lambda: self._take_over(path))
            screen.bar.back.connect(self._back_from_trouble)
            self._show(screen)

        looking = partial(about_file, path, refusal.code)
        self._task.start(lambda _: looking(), show, lambda _: show(AboutFile()))

    def _back_from_trouble(self) -> None:
        self._preferences.forget_last()
        self.show_welcome()

    def _restore(self, screen: TroubleScreen, path: Path, copy: Path) -> None:
        screen.show_busy(tr("Bringing back the copy…"))
        now = self._now()
        self._task.start(
            lambda _: workspaces.restore(path, copy, now),
            lambda _: self.open_workspace(path),
            lambda error: screen.show_trouble(_said(error)),
        )

    def _take_over(self, path: Path) -> None:
        release_foreign(path)
        self.open_workspace(path)

    def show_crash(self, text: str) -> None:
        """The page of last resort; closing it closes the window."""
        with suppress(Exception):
            self._task.close()
        with suppress(Exception):
            self._put_away()
        from dxdesk.ui.door.crash_page import CrashPage

        screen = CrashPage(text)
        screen.bar.forward.connect(self._window.close)
        self._show(screen)

    def _show(self, screen: QWidget) -> None:
        self._window.show_page(screen, getattr(screen, "title", ""))

    def _notify(self, text: str) -> None:
        from dxdesk.ui.parts.notice import NoticeLine

        notice = NoticeLine()
        notice.show_notice(text, "warn")
        notice.closed.connect(notice.deleteLater)
        self._window.show_above(notice)

    def _change_look(self, theme: str, percent: int) -> None:
        self._preferences.theme, self._preferences.text_percent = theme, percent
        QTimer.singleShot(0, self._dress_again)  # the screen that asked is still in its signal

    def _change_theme(self, dark: bool) -> None:
        self._change_look(THEMES[1 if dark else 0], self._preferences.text_percent)

    def _change_size(self, steps: int, *, round_again: bool = False) -> None:
        place = TEXT_SIZES.index(self._preferences.text_percent) + steps
        last = len(TEXT_SIZES) - 1
        place = place % len(TEXT_SIZES) if round_again else max(0, min(last, place))
        self._change_look(self._preferences.theme, TEXT_SIZES[place])

    def _dress_again(self) -> None:
        """Another look: screens that have measured themselves are made anew."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, self._preferences.theme, self._preferences.text_percent)
        if self._open is not None:
            self.open_workspace(self._open.path)
        elif self._page_is_welcome():
            self.show_welcome()

    def _page_is_welcome(self) -> bool:
        from dxdesk.ui.door.welcome import WelcomeScreen

        return isinstance(self._window.page, WelcomeScreen)


def _said(error: Exception) -> str:
    if not isinstance(error, Refusal):
        raise error
    return sentence(error)
