"""A reply that is brought to the window finds the town's desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from dxdesk.desks.example import Recipe, make_example
from dxdesk.store import opening, sent
from dxdesk.ui.door.trouble import TroubleScreen
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.desks.reply_letters import prefecture_key, reply_to, sealed
from tests.ui.door.conftest import TODAY, Visit


def _made(home: Path) -> tuple[Path, Path]:
    """A town and a reply to it."""
    made = home / "例"
    make_example(made, Recipe(1, "39", 7, TODAY), lambda _: None)
    [town] = (made / "towns").glob("*.dxtown")
    with opening.held(opening.open_town(town)) as db:
        reply = reply_to(sent.sent(db)[0], remarks=["B01"])
        letter = made / "one.dxreply"
        letter.write_bytes(sealed(db, prefecture_key(made), reply))
    return town, letter


def _desk(visit: Visit) -> MunicipalityDesk:
    assert visit.reception._open is not None
    desk = visit.reception._open.desk
    assert isinstance(desk, MunicipalityDesk)
    return desk


def _shows_the_reply(visit: Visit) -> None:
    desk = _desk(visit)
    visit.qtbot.waitUntil(lambda: desk.replying.arriving is not None, timeout=20_000)
    assert desk.frame.shown_screen() is desk.replying.screen
    assert desk.replying.screen.parts.isVisible()


def test_a_reply_opened_at_the_towns_desk_is_shown_there(visit: Visit) -> None:
    town, letter = _made(visit.home)
    visit.reception.begin(town)
    visit.desk()
    visit.reception.open_file(letter)
    visit.qtbot.waitUntil(lambda: not visit.reception.busy, timeout=20_000)
    _shows_the_reply(visit)


def test_a_reply_opened_with_nothing_open_comes_to_the_town_used_last(visit: Visit) -> None:
    town, letter = _made(visit.home)
    visit.preferences.remember("町", town)
    visit.reception.begin(letter)
    visit.desk()
    _shows_the_reply(visit)


def test_a_reply_with_no_town_anywhere_says_what_to_open_first(visit: Visit) -> None:
    town, letter = _made(visit.home)
    visit.reception.begin(letter)
    page = visit.page(TroubleScreen)
    assert page is not None
    visit.reception.open_file(town)
    visit.desk()
    _shows_the_reply(visit)


def test_a_reply_dropped_on_the_window_is_opened(visit: Visit) -> None:
    town, letter = _made(visit.home)
    visit.reception.begin(town)
    visit.desk()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(letter))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    visit.window.dropEvent(QDropEvent(QPointF(600, 300), actions, carried, buttons, keys))
    visit.qtbot.waitUntil(lambda: not visit.reception.busy, timeout=20_000)
    _shows_the_reply(visit)
