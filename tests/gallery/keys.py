"""Pictures of the keys of a prefecture, before a copy, with two keys, and a passphrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dxdesk.desks import held_keys, municipality, prefecture
from dxdesk.desks.security_recipient import keep_recipient
from dxdesk.exchange.keys import new_prefecture_key
from dxdesk.exchange.officer_keys import new_officer_key
from dxdesk.exchange.typed_keys import paper_lines
from dxdesk.store import opening
from dxdesk.ui.door.key_restore import KeyRestore
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.gallery.drawing import settle, until_idle
from tests.gallery.example import Example
from tests.gallery.prefecture import desk_of


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """The page in its states, and the status that asks for a copy."""
    yield "pref_keys_no_copy", lambda example: _real(example, "keys").frame
    yield "pref_keys_status", lambda example: _real(example, "status").frame
    yield "pref_keys_settings", lambda example: _real(example, "settings").frame
    yield "pref_keys_two", _two
    yield "pref_keys_putting_away", _putting_away
    yield "pref_keys_passphrase", _passphrase
    yield "pref_keys_restoring", _restoring
    yield "town_submit_sealed", _sealed_items


def _path(example: Example) -> Path:
    path = example.scratch() / "kochi.dxpref"
    prefecture.new_prefecture(path, "39")
    return path


def _real(example: Example, place: str) -> PrefectureDesk:
    desk = desk_of(example, _path(example))
    desk.open(place)
    return desk


def _two(example: Example) -> QWidget:
    path = _path(example)
    with opening.held(opening.open_prefecture(path)) as db:
        for way in (held_keys.PAPER, held_keys.LOCKED):
            held_keys.note_copied(db, held_keys.held_keys(db).all, way, example.today)
        held_keys.change_key(db, new_prefecture_key(), "39", example.today)
        keep_recipient(db, new_officer_key("39").recipient, example.today)
    desk = desk_of(example, path)
    desk.open("keys")
    return desk.frame


def _putting_away(example: Example) -> QWidget:
    frame = _two(example)
    frame.desk.keys.change.away.click()  # type: ignore[attr-defined]
    return frame


def _passphrase(example: Example) -> QWidget:
    desk = _real(example, "keys")
    said = "prefecture-39-key-20261123.age を開くための合言葉です。"
    desk.keys.passphrase.show_passphrase("01465-95583-66250-90163-44214", said)
    return desk.frame


def _restoring(_example: Example) -> QWidget:
    """The paper typed back, with one line wrong."""
    page = KeyRestore("高知県")
    key = new_prefecture_key()
    for row, line in enumerate(paper_lines(key)[:6]):
        page.lines[row].setText(line if row != 4 else line[:-1] + ("Q" if line[-1] != "Q" else "P"))
        page.lines[row].editingFinished.emit()
    return page


def _sealed_items(example: Example) -> QWidget:
    """What leaves the office, to a prefecture that has a security officer."""
    desk = example.scratch() / "kochi.dxpref"
    prefecture.new_prefecture(desk, "39")
    with opening.held(opening.open_prefecture(desk)) as db:
        keep_recipient(db, new_officer_key("39").recipient, example.today)
        _, kit = prefecture.write_kit(db, desk.parent, None, "", example.today)
    path = example.town()
    with opening.held(opening.open_town(path)) as town:
        municipality.take_kit(town, (desk.parent / "kit.dxkit").read_bytes(), kit.code)
    town_desk = MunicipalityDesk(opening.open_town(path), path, example.today, lambda: example.now)
    town_desk.open("submit")
    settle()
    until_idle(lambda: not town_desk.handing_over.submit.items.choice.count())
    items = town_desk.handing_over.submit
    items.show_items()
    items.items.choice.setCurrentIndex(items.items.choice.findData("F"))
    items.items.choice.activated.emit(items.items.choice.currentIndex())
    frame = town_desk.frame
    town_desk.setParent(frame)
    return frame
