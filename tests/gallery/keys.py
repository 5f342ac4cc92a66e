"""Pictures of the keys of a prefecture, before a copy, with two keys, and a passphrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dxdesk.desks import held_keys, prefecture
from dxdesk.desks.security_recipient import keep_recipient
from dxdesk.exchange.keys import new_prefecture_key
from dxdesk.exchange.officer_keys import new_officer_key
from dxdesk.store import opening
from dxdesk.ui.prefecture.desk import PrefectureDesk
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
