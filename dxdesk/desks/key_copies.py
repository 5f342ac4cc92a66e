"""Copies of the prefecture's keys outside the workspace, and a desk made anew from one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks.files import read_file
from dxdesk.desks.held_keys import (
    LOCKED,
    OLDER_KEY,
    OWN_KEY,
    PAPER,
    PLAIN,
    held_keys,
    note_copied,
    save_vouches,
    vouches,
)
from dxdesk.desks.prefecture import (
    Prefecture,
    new_prefecture,
    practises,
    prefecture_named,
    prefecture_of,
)
from dxdesk.desks.restoring import fill, read_kits
from dxdesk.desks.security_recipient import recipient_of
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry
from dxdesk.exchange.kept_keys import MAX_KEY_FILE, KeptKeys, kept_from, kept_text
from dxdesk.exchange.keys import PrefectureKey
from dxdesk.exchange.passphrases import is_locked, locked, new_passphrase, unlocked
from dxdesk.exchange.typed_keys import key_code, key_from_lines, paper_lines
from dxdesk.store import keys as key_store
from dxdesk.store import opening

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.pen import Printed


@dataclass(frozen=True, slots=True)
class LockedCopy:
    """A copy that opens with a passphrase, which is told once and kept nowhere."""

    path: Path
    passphrase: str


def kept_keys(db: Database) -> KeptKeys:
    """All that a copy holds."""
    code = prefecture_of(db).code
    return KeptKeys(code, practises(db), held_keys(db).all, vouches(db), recipient_of(db))


def write_key(db: Database, folder: Path, today: date) -> Path:
    """Write the keys as they are, for the safe: an age identity file with the seed in comments.

    Raises:
        Refusal: E-KEY-KEPT when keys that are not held here are kept there under this name: with
            them gone, nobody could read the reports sealed for them; the codes of `carry`.
    """
    kept = kept_keys(db)
    name = f"prefecture-{kept.prefecture}-key.txt"
    _refuse_to_replace(folder / name, kept)
    path = carry(kept_text(kept).encode("ascii"), folder, name)
    note_copied(db, kept.keys, PLAIN, today)
    return path


def _refuse_to_replace(path: Path, kept: KeptKeys) -> None:
    if not os.path.lexists(path):
        return
    data = read_file(path, MAX_KEY_FILE)
    try:
        there = kept_from(data).keys if data else ()
    except Refusal as refusal:
        raise Refusal("E-KEY-KEPT", file=str(path)) from refusal
    if not set(there) <= set(kept.keys):
        raise Refusal("E-KEY-KEPT", file=str(path))


def write_locked(db: Database, folder: Path, today: date) -> LockedCopy:
    """Write the keys locked with a passphrase made for this file alone.

    Takes a second or two and up to one gigabyte of memory. The name has the day, so that a
    copy with an earlier passphrase stays.

    Raises:
        Refusal: E-KEY-KEPT when a file of this name is there; the codes of `carry`.
    """
    kept, passphrase = kept_keys(db), new_passphrase()
    name = f"prefecture-{kept.prefecture}-key-{today:%Y%m%d}.age"
    if os.path.lexists(folder / name):
        raise Refusal("E-KEY-KEPT", file=str(folder / name))
    path = carry(locked(kept_text(kept), passphrase), folder, name)
    note_copied(db, kept.keys, LOCKED, today)
    return LockedCopy(path, passphrase)


def key_pages(db: Database, today: date) -> Printed:
    """The paper copy, a page for each key that is held."""
    from dxdesk.paper.key_paper import KeyPage, key_paper

    prefecture, keys = prefecture_of(db), held_keys(db).all
    pages = [
        KeyPage(
            prefecture=prefecture.name,
            code=prefecture.code,
            lines=paper_lines(key),
            key_code=key_code(key, prefecture.code),
            made_on=today,
            older=number > 0,
            practice=practises(db),
        )
        for number, key in enumerate(keys)
    ]
    return key_paper(pages)


def write_paper(db: Database, path: Path, today: date) -> Path:
    """Write the paper copy as a PDF.

    Raises:
        Refusal: the codes of `write_file`.
    """
    from dxdesk.desks.files import write_file

    written = write_file(path, key_pages(db, today).pdf)
    note_copied(db, held_keys(db).all, PAPER, today)
    return written


def keys_from_file(path: Path, passphrase: str = "") -> KeptKeys:
    """The keys of a copy, locked or not.

    Raises:
        Refusal: E-KEY-FILE, E-KEY-FILE-OLD, E-KEY-FILE-DAMAGED; for a locked copy also
            E-PASSPHRASE, E-PASSPHRASE-DIGITS, E-LOCKED-FILE and E-LOCKED-WORK.
    """
    data = read_file(path, 2 * MAX_KEY_FILE)
    return kept_from(unlocked(data, passphrase) if is_locked(data) else data)


def is_locked_copy(path: Path) -> bool:
    """Whether a copy needs a passphrase."""
    return is_locked(read_file(path, 2 * MAX_KEY_FILE))


def keys_from_paper(lines: Sequence[str], prefecture: str, code: str) -> KeptKeys:
    """The key of a paper copy that was typed back.

    Raises:
        Refusal: E-PREFECTURE-UNKNOWN; E-KEY-LINES, E-KEY-LINE and E-KEY-CODE.
    """
    number = prefecture_named(prefecture).code
    return KeptKeys(number, practice=False, keys=(key_from_lines(lines, number, code),))


def restored(
    path: Path,
    kept: KeptKeys,
    wanted: str,
    way: str,
    today: date,
    kits: Sequence[Path] = (),
) -> Prefecture:
    """A new workspace with the keys of a copy: it opens and signs as the lost one did.

    `wanted` is the prefecture a person named, "" to go by the copy; `way` is what was read.
    `kits` are kits that were given out: the last tells officer, own questions and contact.

    Raises:
        Refusal: E-KEY-OTHER when the copy is another prefecture's; the codes of `read_kits` and
            `create_prefecture`. Then nothing was made.
    """
    _refuse_other(kept, wanted)
    given = read_kits(kept, kits)
    made = new_prefecture(path, kept.prefecture, practice=kept.practice)
    with opening.held(opening.open_prefecture(path)) as db:
        key_store.save_key(db, OWN_KEY, kept.keys[0].to_bytes())
        for older in kept.keys[1:2]:
            key_store.save_key(db, OLDER_KEY, older.to_bytes())
        save_vouches(db, kept.vouches)
        note_copied(db, kept.keys[:2], way, today)
        fill(db, kept, given, today)
    return made


def take_older_back(db: Database, kept: KeptKeys, way: str, today: date) -> PrefectureKey:
    """Hold a key that was put away once more, so that what was sealed for it can be opened.

    Raises:
        Refusal: E-KEY-OTHER; E-KEY-HELD when there is nothing new in the copy; E-KEY-TWO while
            another older key is held.
    """
    _refuse_other(kept, prefecture_of(db).code)
    held = held_keys(db)
    new = [key for key in kept.keys if key not in held.all]
    if not new:
        raise Refusal("E-KEY-HELD")
    if held.older is not None:
        raise Refusal("E-KEY-TWO")
    key_store.save_key(db, OLDER_KEY, new[0].to_bytes())
    note_copied(db, (new[0],), way, today)
    return new[0]


def _refuse_other(kept: KeptKeys, wanted: str) -> None:
    if wanted and prefecture_named(wanted).code != kept.prefecture and not kept.practice:
        names = {"kept": prefecture_named(kept.prefecture).name}
        raise Refusal("E-KEY-OTHER", wanted=prefecture_named(wanted).name, **names)
