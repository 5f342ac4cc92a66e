"""Copying, changing and putting away keys, beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import held_keys, key_copies
from dxdesk.desks.decisions import SETTINGS
from dxdesk.desks.key_copies import LockedCopy
from dxdesk.desks.security import OfficerFile, make_officer_key, officer_key, open_part
from dxdesk.exchange.keys import new_prefecture_key
from dxdesk.report.needs_report import SealedPart
from dxdesk.ui.prefecture import choosing
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.prefecture.desk import PrefectureDesk
    from dxdesk.ui.prefecture.keys import KeysScreen


class KeyKeeping:
    """What the page of the keys wishes for."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk

    def wire(self, page: KeysScreen) -> None:
        """Do what the page wishes for."""
        page.paper_wanted.connect(self.ask_where_paper)
        page.plain_wanted.connect(self.ask_where_plain)
        page.passphrase_wanted.connect(self.ask_where_locked)
        page.new_wanted.connect(self.make_new)
        page.away_wanted.connect(self.put_away)
        page.back_wanted.connect(self.ask_for_copy)
        page.change.passphrase_typed.connect(self.take_back)
        page.officer_wanted.connect(self.ask_where_officer)
        self._desk.town.security.open_wanted.connect(self.open_sealed)
        page.leave_wanted.connect(lambda: self._desk.open(SETTINGS))

    def show(self) -> None:
        """Bring the page up to date."""
        if self._desk.picture is not None and self._desk.picture.keys is not None:
            self._desk.keys.show_standing(self._desk.picture.keys)

    # copies

    def ask_where_paper(self) -> None:
        """Ask where the PDF goes; not onto the stick that travels to the towns."""
        name = f"prefecture-{self._desk.prefecture.code}-key.pdf"
        choosing.pdf_to_write(self._desk.frame, tr("Copy of the key"), name, self.write_paper)

    def write_paper(self, path: Path) -> None:
        """Write the copy to be printed."""
        database, today = self._desk.database, self._desk.today
        self._desk.run(lambda r: key_copies.write_paper(database, path, today), self._printed)

    def _printed(self, path: Path) -> None:
        words = tr("Written: {file}. Print it, put it in the safe, and delete the PDF.")
        self._said(words.format(file=path), "warn")

    def ask_where_plain(self) -> None:
        """Ask where to, then write the keys as they are."""
        choosing.place(self._desk.frame, tr("Where the key is written"), self.write_plain)

    def write_plain(self, folder: Path) -> None:
        """Write the keys as they are into a folder."""
        database, today = self._desk.database, self._desk.today
        self._desk.run(lambda r: key_copies.write_key(database, folder, today), self._written)

    def _written(self, path: Path) -> None:
        words = tr("The key was written: {file}. Keep it locked away.")
        self._said(words.format(file=path), "warn")

    def ask_where_locked(self) -> None:
        """Ask where to, then write the keys under a passphrase."""
        choosing.place(self._desk.frame, tr("Where the key is written"), self.write_locked)

    def write_locked(self, folder: Path) -> None:
        """Write the keys under a passphrase, which is then shown once."""
        database, today = self._desk.database, self._desk.today
        self._desk.run(lambda r: key_copies.write_locked(database, folder, today), self._locked)

    def _locked(self, copy: LockedCopy) -> None:
        self._said(tr("Written: {file}").format(file=copy.path), "good")
        said = tr("It opens {file}.").format(file=copy.path.name)
        self._desk.keys.passphrase.show_passphrase(copy.passphrase, said)

    # changing

    def make_new(self) -> None:
        """A new key takes the place of the current one, which is still held."""
        database, today = self._desk.database, self._desk.today
        code = self._desk.prefecture.code
        self._desk.run(
            lambda r: held_keys.change_key(database, new_prefecture_key(), code, today),
            self._changed,
        )

    def _changed(self, _held: object) -> None:
        words = tr("A new key is in use. Make its copy now, then make and hand out a new kit.")
        self._said(words, "warn")

    def put_away(self) -> None:
        """Forget the older key here."""
        database = self._desk.database
        self._desk.run(lambda r: held_keys.put_older_away(database), self._put_away)

    def _put_away(self, _gone: object) -> None:
        self._said(tr("The older key was put away. Keep its copy."), "good")

    def ask_for_copy(self) -> None:
        """Let a person choose the copy of a key that was put away."""
        choosing.key_copy(self._desk.frame, self.take_back)

    def take_back(self, path: Path, passphrase: str = "") -> None:
        """Hold a key of a copy once more; for a locked one the passphrase is asked for first."""
        database, today = self._desk.database, self._desk.today

        def work(_report: object) -> bool:
            if not passphrase and key_copies.is_locked_copy(path):
                return False
            kept = key_copies.keys_from_file(path, passphrase)
            way = held_keys.LOCKED if passphrase else held_keys.PLAIN
            key_copies.take_older_back(database, kept, way, today)
            return True

        def done(taken: bool) -> None:
            if taken:
                self._said(tr("The older key opens reports again."), "good")
            else:
                self._desk.keys.change.ask_passphrase(path)

        self._desk.run(work, done)

    # the officer

    def ask_where_officer(self) -> None:
        """Ask where to, then make the officer's key."""
        choosing.place(
            self._desk.frame, tr("Where the officer's key is written"), self.make_officer
        )

    def make_officer(self, folder: Path) -> None:
        """Make the officer's key; its passphrase is then shown once."""
        database, today = self._desk.database, self._desk.today
        self._desk.run(lambda r: make_officer_key(database, folder, today), self._officer_made)

    def _officer_made(self, made: OfficerFile) -> None:
        words = tr("Written: {file}. Hand it to the security officer, and make a new kit.")
        self._said(words.format(file=made.copy.path), "good")
        said = tr("It opens {file}. Tell it to the officer in another way.")
        shown = said.format(file=made.copy.path.name)
        self._desk.keys.passphrase.show_passphrase(made.copy.passphrase, shown)

    def open_sealed(self, path: Path, passphrase: str) -> None:
        """Open the sealed answers of the municipality that is shown, for this look only."""
        desk = self._desk
        report = desk.picture.state(desk.town.code).report if desk.picture else None
        if report is None:
            return

        def shown(part: SealedPart) -> None:
            if desk.town.code == part.town and desk.town.security.isVisible():
                desk.town.security.show_part(part)

        desk.run(lambda _: open_part(report, officer_key(path, passphrase)), shown)

    def _said(self, words: str, kind: str) -> None:
        self._desk.say_saved()
        self._desk.say(words, kind)
        self._desk.refresh()
