"""The keys a prefecture holds: the current one, and one it had before, until that is put away.

The current key signs and stands first in the kit. Reports sealed for either are opened.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from dxdesk.desks.security_recipient import recipient_of, since
from dxdesk.errors import Refusal
from dxdesk.exchange.keys import PrefectureKey, digits
from dxdesk.exchange.typed_keys import key_code
from dxdesk.exchange.vouching import Vouch, vouch
from dxdesk.store import keys as key_store
from dxdesk.store import settings
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

OWN_KEY = "prefecture"
OLDER_KEY = "prefecture older"
_VOUCHES, _MADE_ON = "key vouches", "key made on"
_PUT_AWAY = "key put away"  # once in the life of this workspace
_COPIED = "key copied {}"  # of a public key: the ways it was copied, with the day of each
PAPER, LOCKED, PLAIN = "paper", "locked", "plain"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HeldKeys:
    """The keys of this workspace."""

    current: PrefectureKey
    older: PrefectureKey | None = None

    @property
    def all(self) -> tuple[PrefectureKey, ...]:
        """The current one first."""
        return (self.current, self.older) if self.older else (self.current,)


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What may be told about a key; nothing of it is secret."""

    code: str  # 20 digits
    recipient: str
    copies: tuple[tuple[str, date], ...]  # PAPER, LOCKED or PLAIN, and the day


@dataclass(frozen=True, slots=True)
class KeyStanding:
    """How the prefecture stands with its keys."""

    current: KeyFacts
    older: KeyFacts | None = None
    made_on: date | None = None  # of the current key, where it followed another
    officer: str = ""  # 20 digits of the security officer's key, "" without one
    officer_since: date | None = None

    @property
    def copied(self) -> bool:
        """Whether a copy of the current key lies anywhere else."""
        return bool(self.current.copies)


def held_keys(db: Database) -> HeldKeys:
    """The keys themselves. Raises Refusal E-KEY for a damaged one."""
    older = key_store.key(db, OLDER_KEY)
    return HeldKeys(
        PrefectureKey.from_bytes(key_store.key(db, OWN_KEY) or b""),
        PrefectureKey.from_bytes(older) if older else None,
    )


def key_standing(db: Database, prefecture: str) -> KeyStanding:
    """What may be told about the keys of this workspace."""
    held, officer = held_keys(db), recipient_of(db)
    return KeyStanding(
        _facts(db, held.current, prefecture),
        _facts(db, held.older, prefecture) if held.older else None,
        settings.day(db, _MADE_ON),
        digits(officer.encode("ascii")) if officer else "",
        since(db),
    )


def _facts(db: Database, key: PrefectureKey, prefecture: str) -> KeyFacts:
    said = json.loads(settings.text(db, _COPIED.format(key.recipient), "{}"))
    copies = tuple((way, date.fromisoformat(day)) for way, day in said.items())
    return KeyFacts(key_code(key, prefecture), key.recipient, copies)


def note_copied(db: Database, keys: tuple[PrefectureKey, ...], way: str, today: date) -> None:
    """Remember that these keys were copied this way on this day."""
    with saving(db):
        for key in keys:
            name = _COPIED.format(key.recipient)
            said = json.loads(settings.text(db, name, "{}"))
            settings.set_text(db, name, json.dumps({**said, way: today.isoformat()}))


def vouches(db: Database) -> tuple[Vouch, ...]:
    """Who vouches for the keys this prefecture has had."""
    return tuple(Vouch(**each) for each in json.loads(settings.text(db, _VOUCHES, "[]")))


def save_vouches(db: Database, said: tuple[Vouch, ...]) -> None:
    """Keep them."""
    settings.set_text(db, _VOUCHES, json.dumps([asdict(each) for each in said]))


def change_key(db: Database, new: PrefectureKey, prefecture: str, today: date) -> HeldKeys:
    """Put a new key in the place of the current one, which vouches for it and is still held.

    Raises:
        Refusal: E-KEY-TWO while an older key is held besides; E-KEY-NO-COPY before a copy of the
            current one was made. Then nothing has changed.
    """
    held = held_keys(db)
    if held.older is not None:
        raise Refusal("E-KEY-TWO")
    _refuse_without_copy(db, held.current)
    with saving(db):
        save_vouches(db, (*vouches(db), vouch(held.current, new, prefecture)))
        key_store.save_key(db, OLDER_KEY, held.current.to_bytes())
        key_store.save_key(db, OWN_KEY, new.to_bytes())
        settings.set_day(db, _MADE_ON, today)
    return held_keys(db)


def put_older_away(db: Database) -> PrefectureKey:
    """Forget the older key; from now on only its copy opens what was sealed for it alone.

    Raises:
        Refusal: E-KEY-NO-OLDER where there is none; E-KEY-NO-COPY before a copy of it was made.
    """
    older = held_keys(db).older
    if older is None:
        raise Refusal("E-KEY-NO-OLDER")
    _refuse_without_copy(db, older)
    with saving(db):
        key_store.remove_key(db, OLDER_KEY)
        settings.set_switch(db, _PUT_AWAY, True)
    return older


def opening_with(db: Database, work: Callable[[], T]) -> T:
    """What `work` opens with the keys held.

    Raises:
        Refusal: as `work`; E-DECRYPT-OLDER for E-DECRYPT where a key was ever put away here: the
            file may be sealed for that one.
    """
    try:
        return work()
    except Refusal as refusal:
        if refusal.code == "E-DECRYPT" and settings.switch(db, _PUT_AWAY):
            raise Refusal("E-DECRYPT-OLDER") from refusal
        raise


def _refuse_without_copy(db: Database, key: PrefectureKey) -> None:
    if not settings.text(db, _COPIED.format(key.recipient)):
        raise Refusal("E-KEY-NO-COPY")
