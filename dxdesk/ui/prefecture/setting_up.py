"""Making the kit, beside the window."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import prefecture as work
from dxdesk.desks.sticks import lies_on_stick
from dxdesk.exchange.kits import Kit
from dxdesk.ui.parts.drives import taking_out
from dxdesk.ui.prefecture import choosing
from dxdesk.ui.prefecture.kit_choosing import KitChoosing
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.prefecture.desk import PrefectureDesk


class SettingUp:
    """What the settings wish for."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk
        self.kit = KitChoosing(desk)

    def show(self) -> None:
        """Bring the settings up to date."""
        if self._desk.picture is not None:
            suggested = self._desk.today + timedelta(days=work.DAYS_TO_ANSWER)
            self._desk.settings.show_workspace(self._desk.path)
            self._desk.settings.show_picture(self._desk.picture, suggested)

    def make_kit(self) -> None:
        """Ask where to, if the deadline is a day."""
        if self._desk.settings.kit.deadline_meant(self._desk.today) is not None:
            choosing.place(self._desk.frame, tr("Where the kit is written"), self.write_kit)

    def write_kit(self, folder: Path) -> None:
        """Make the kit and write it into a folder."""
        desk = self._desk
        database, today = desk.database, desk.today
        deadline = desk.settings.kit.deadline_meant(today)
        contact = desk.settings.kit.contact.text().strip()
        no_officer = desk.settings.kit.no_officer.isChecked()
        if deadline is not None:
            desk.run(
                lambda report: work.write_kit(
                    database, folder, deadline, contact, today, no_officer=no_officer
                ),
                self._kit_made,
            )

    def _kit_made(self, made: tuple[Path, Kit]) -> None:
        path, kit = made
        self._desk.say_saved()
        words = tr("The kit was written and read back: {file}. Code: {code}")
        said = words.format(file=path, code=kit.code) + self._inside(kit)
        self._desk.say(f"{said} {taking_out()}" if lies_on_stick(path) else said, "good")
        self._desk.refresh()

    def _inside(self, kit: Kit) -> str:
        """What went along in the kit, in words."""
        picture = self._desk.picture
        if picture is None or not kit.files:
            return ""
        inside = filter(None, (picture.next_kit.own, *picture.next_kit.updates))
        return " " + tr("Inside: {said}").format(said="、".join(inside))
