"""From the first card to the first workspace: one screen leads to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.desks import key_copies
from dxdesk.desks import municipality as town_desk
from dxdesk.desks import prefecture as prefecture_desk
from dxdesk.desks.files import read_file
from dxdesk.desks.held_keys import LOCKED, PAPER, PLAIN
from dxdesk.desks.kit_words import mark_words
from dxdesk.desks.practice import PracticeGround, practice_ground
from dxdesk.desks.workspaces import PREFECTURE_ENDING, TOWN_ENDING
from dxdesk.errors import Refusal
from dxdesk.exchange.kept_keys import KeptKeys
from dxdesk.exchange.kits import Kit, open_kit
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.door.key_restore import KeyRestore
from dxdesk.ui.door.open_desk import Today
from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.door.place import PlaceScreen
from dxdesk.ui.door.practice_screen import PracticeScreen
from dxdesk.ui.door.prefecture_choice import PrefectureChoice
from dxdesk.ui.door.town_choice import TownChoice
from dxdesk.ui.task import Report, Task
from dxdesk.words import sentence, tr

Making = Callable[[Path], object]


def documents() -> Path:
    """The person's folder for documents."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(found or Path.home())
    return folder if folder.is_dir() else Path.home()


class FirstStart(QObject):
    """Shows its pages through `page_wanted`; ends with `made(path)` or `left`."""

    page_wanted = Signal(object)
    made = Signal(object)
    left = Signal()

    def __init__(self, task: Task, today: Today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task, self._today = task, today
        self._kit: bytes | None = None
        self._page: DoorPage | None = None
        task.progressed.connect(self._tell)

    def begin_town(self) -> None:
        """Which municipality?"""
        self._kit = None
        self._show_towns()

    def begin_with_kit(self, data: bytes, kit: Kit) -> None:
        """Which municipality of this kit?"""
        screen = self._show_towns()
        self._accept_kit(screen, data, kit)

    def begin_prefecture(self) -> None:
        """Which prefecture?"""
        pairs = [(each.code2, each.name) for each in shelf.schemes().prefectures]
        screen = PrefectureChoice(pairs)
        screen.chosen.connect(self._place_prefecture)
        screen.restore_wanted.connect(self._restore)
        screen.bar.back.connect(self.left)
        self._show(screen)

    def begin_practice(self) -> None:
        """Which side of practice?"""
        folder = documents() / tr("dxdesk practice")
        own = shelf.practice_municipalities()[0]
        screen = PracticeScreen(folder, own.name, own.prefecture_name)
        screen.begun.connect(lambda side: self._practise(folder, side))
        screen.bar.back.connect(self.left)
        self._show(screen)

    def _show(self, screen: DoorPage) -> None:
        self._page = screen
        self.page_wanted.emit(screen)

    def _show_towns(self) -> TownChoice:
        screen = TownChoice(shelf.municipalities())
        screen.chosen.connect(self._place_town)
        screen.kit_wanted.connect(lambda: self._choose_kit(screen))
        screen.bar.back.connect(self.left)
        self._show(screen)
        return screen

    def _choose_kit(self, screen: TownChoice) -> None:
        filters = tr("Kit files (*.dxkit)")
        name, _ = QFileDialog.getOpenFileName(screen, tr("Open the kit"), str(documents()), filters)
        if name:
            self.take_kit(screen, Path(name))

    def take_kit(self, screen: TownChoice, path: Path) -> None:
        """Read a kit somebody chose and let the screen show its municipalities."""
        try:
            data = read_file(path)
            self._accept_kit(screen, data, open_kit(data))
        except Refusal as refusal:
            screen.show_trouble(sentence(refusal))

    def _accept_kit(self, screen: TownChoice, data: bytes, kit: Kit) -> None:
        self._kit = data
        due = wareki(kit.deadline) if kit.deadline else tr("not set")
        line = tr("Kit of {name}: {count} municipalities, due {due}").format(
            name=kit.name, count=len(kit.municipalities), due=due
        )
        screen.show_kit(line, _towns_of(kit))
        if words := mark_words(kit):
            screen.notice.show_notice(words, "warn")

    def _place_town(self, town: Municipality) -> None:
        kit, today = self._kit, self._today()
        name = f"{town.code}{TOWN_ENDING}"
        practice = town in shelf.practice_municipalities()
        self._place(
            f"{town.prefecture_name}{town.name}",
            name,
            lambda path: town_desk.new_town(path, town.code, kit, today, practice=practice),
        )

    def _place_prefecture(self, pair: tuple[str, str]) -> None:
        code, name = pair
        self._place(
            name,
            f"{code}{PREFECTURE_ENDING}",
            lambda path: prefecture_desk.new_prefecture(path, code),
        )

    def _restore(self, pair: tuple[str, str]) -> None:
        """From a copy of the key: first the copy, then the place."""
        code, name = pair
        screen = KeyRestore(name)
        screen.paper_typed.connect(
            lambda lines, digits: self._read_copy(
                pair,
                PAPER,
                lambda: key_copies.keys_from_paper(lines, code, digits),
                screen.kit,
            )
        )
        screen.file_chosen.connect(
            lambda path, passphrase: self._read_copy(
                pair,
                LOCKED if passphrase else PLAIN,
                lambda: key_copies.keys_from_file(path, passphrase),
                screen.kit,
            )
        )
        screen.bar.back.connect(self.begin_prefecture)
        self._show(screen)

    def _read_copy(
        self,
        pair: tuple[str, str],
        way: str,
        read: Callable[[], KeptKeys],
        kit: Path | None,
    ) -> None:
        """Opening a locked copy takes a few seconds, so it is done beside the window."""
        (code, name), today = pair, self._today()
        kits = [kit] if kit else []

        def done(kept: KeptKeys) -> None:
            self._place(
                name,
                f"{code}{PREFECTURE_ENDING}",
                lambda path: key_copies.restored(path, kept, code, way, today, kits),
            )

        self._busy(tr("Reading the copy of the key…"))
        self._task.start(lambda _: read(), done, self._failed)

    def _place(self, whose: str, name: str, make: Making) -> None:
        screen = PlaceScreen(whose, documents(), name)
        screen.accepted.connect(lambda path: self._make(path, make))
        screen.existing_wanted.connect(self.made)
        screen.folder_wanted.connect(lambda: self._choose_folder(screen))
        screen.bar.back.connect(self.left)
        self._show(screen)

    def _choose_folder(self, screen: PlaceScreen) -> None:
        found = QFileDialog.getExistingDirectory(
            screen, tr("Another folder"), str(screen.path.parent)
        )
        if found:
            screen.show_folder(Path(found))

    def _make(self, path: Path, make: Making) -> None:
        self._busy(tr("Making the workspace…"))
        self._task.start(lambda _: make(path), lambda _: self.made.emit(path), self._failed)

    def _practise(self, folder: Path, side: str) -> None:
        self._busy(tr("Making the files of practice…"))
        today = self._today()

        def work(report: Report) -> PracticeGround:
            return practice_ground(folder, today, report.progress)

        def done(ground: PracticeGround) -> None:
            self.made.emit(ground.town if side == "town" else ground.prefecture)

        self._task.start(work, done, self._failed)

    def _busy(self, text: str) -> None:
        if self._page is not None:
            self._page.show_busy(text)

    def _tell(self, text: object) -> None:
        if self._task.running and isinstance(text, str):
            self._busy(text)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal) or self._page is None:
            raise error
        there = error.code == "E-DB-EXISTS"
        self._page.show_trouble(sentence(error), tr("Open that file") if there else "")


def _towns_of(kit: Kit) -> Sequence[Municipality]:
    """The kit's municipalities as we know them; those unknown to us are left out."""
    known = {each.code: each for each in shelf.municipalities()}
    known.update({each.code: each for each in shelf.practice_municipalities()})
    return [known[code] for code, _ in kit.municipalities if code in known]
