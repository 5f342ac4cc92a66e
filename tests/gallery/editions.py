"""After handing over: the answers change, and a second edition follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from dxdesk.desks import handing, inbox, leaving
from dxdesk.desks import municipality as work
from dxdesk.store import opening, sent
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.gallery.deciding import decide
from tests.gallery.example import Example
from tests.gallery.ledgers import _STICKS, _wait
from tests.gallery.prefecture import desk_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_STICK = Path("/media/HOSHIMI-03")
SAID = {
    "B01": 1,
    "B06": "none",
    "H01": "わからない:総務課",
    "J05": "one",
    "F03": "oral",
    "C02": "none",
    "E04": "none",
}


def change_after_handing(db: Database, example: Example) -> None:
    """The report was handed over; nine days later some answers are different."""
    last = sent.sent(db)[-1]
    leaving.keep_place(db, last.serial, _STICK / last.file_name, 48_213)
    leaving.note_handed(db, last.serial, example.today, example.today)
    later = datetime.combine(example.today + timedelta(days=9), datetime.min.time())
    work.save_together(db, SAID, later.replace(hour=9))


def _page(key: str, *, written: bool = False, foot: bool = False) -> Callable[[Example], QWidget]:
    def make(example: Example) -> QWidget:
        path, day = example.town(), example.today + timedelta(days=9)
        db = example.open_town(path)
        change_after_handing(db, example)
        if written:
            handing.write_report(db, example.scratch(), day)
            last = sent.sent(db)[-1]
            leaving.keep_place(db, last.serial, _STICK / last.file_name, 48_277)
        at = datetime.combine(day, example.now.time())
        desk = MunicipalityDesk(db, path, day, lambda: at)
        desk.frame.setProperty("desk", desk)
        _open(desk, key)
        if foot:
            QTimer.singleShot(0, lambda: _scroll(desk))
        return desk.frame

    return make


def _open(desk: MunicipalityDesk, key: str) -> None:
    if key == "home":
        desk.asking.states.look()
        while desk.asking.states.looking.task.running:
            QApplication.processEvents()
        return
    desk.open(key)
    desk.handing_over.submit.show_drives(_STICKS)
    _wait(desk)
    desk.handing_over.submit.show_drives(_STICKS)


def _scroll(desk: MunicipalityDesk) -> None:
    area = desk.frame.stack.currentWidget()
    if isinstance(area, QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _arrived(example: Example) -> QWidget:
    """The prefecture's page of a town with decisions, and with the list of its second edition."""
    db, folder = example.open_town(), example.scratch()
    decide(db, example.today)
    change_after_handing(db, example)
    handing.write_report(db, folder, example.today + timedelta(days=9))
    path = example.prefecture()
    prefecture = example.open_prefecture(path)
    for _ in inbox.take_in(prefecture, [folder], example.now):
        pass
    opening.close(prefecture)
    desk = desk_of(example, path)
    desk.open("town")
    desk.screens["town"].show_town("393011")  # type: ignore[attr-defined]
    return desk.frame


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Sending and the home page when a second edition is wanted, and when it is made."""
    yield "town_home_second", _page("home")
    yield "town_submit_second", _page("submit")
    yield "town_submit_second_foot", _page("submit", foot=True)
    yield "town_submit_second_written", _page("submit", written=True)
    yield "pref_town_decided", _arrived
