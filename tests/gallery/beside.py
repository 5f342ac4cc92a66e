"""What travels beside the answers: ticked on the town's desk, seen on the prefecture's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dxdesk.desks import attachments, contradictions, handing, inbox
from dxdesk.desks import municipality as work
from dxdesk.store import opening
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.gallery.drawing import settle
from tests.gallery.example import Example
from tests.gallery.prefecture import desk_of

if TYPE_CHECKING:
    from sqlite_utils import Database


def _say_more(made: Example, db: Database) -> None:
    """Two files, one of them ticked, and a contradiction kept."""
    interview = work.save_together(db, {"F13": "ban", "H04": "use"}, made.now)
    reason = "広報係だけで、個人情報を入れずに試している"
    contradictions.keep(db, interview, "Z18", reason, made.today)
    for name, travels in (("引継書（庁内ネットワーク）.pdf", True), ("機器の一覧.xlsx", False)):
        content = name.encode() * 9000
        brought = attachments.Brought(name, content, sha256(content).hexdigest())
        attachments.attach(db, "B07", brought, made.now, travels=travels)


def _leaving(made: Example) -> QWidget:
    path = made.town()
    database = opening.open_town(path)
    _say_more(made, database)
    desk = MunicipalityDesk(database, path, made.today, lambda: made.now)
    desk.open("submit")
    settle()
    submit = desk.handing_over.submit
    submit.show_items()
    frame = desk.frame
    desk.setParent(frame)
    return frame


def _arrived(made: Example) -> QWidget:
    town = made.town()
    with opening.held(opening.open_town(town)) as db:
        _say_more(made, db)
        sent = handing.write_report(db, Path(town).parent, made.today, "beside.dxr").path
    path = made.prefecture()
    with opening.held(opening.open_prefecture(path)) as db:
        list(inbox.take_in(db, [sent], made.now))
    desk = desk_of(made, path)
    desk.open("town")
    desk.town.show_town(town.stem)
    desk.town.show_view("answers")
    return desk.frame


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Every state by name."""
    yield "beside_leaving", _leaving
    yield "beside_arrived", _arrived
