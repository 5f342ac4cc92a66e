"""A prefecture's desk made anew: what kits that were given out still tell, and what is gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks.files import read_file
from dxdesk.desks.held_keys import save_vouches, vouches
from dxdesk.desks.reply_numbers import begin_above
from dxdesk.desks.security_recipient import keep_recipient, leave_unsaid, recipient_of
from dxdesk.errors import Refusal
from dxdesk.exchange.kept_keys import KeptKeys
from dxdesk.exchange.kits import MAX_KIT, OWN_QUESTIONS, Kit, open_kit
from dxdesk.store import kits as kit_store
from dxdesk.store import question_files
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database


def read_kits(kept: KeptKeys, paths: Sequence[Path]) -> tuple[tuple[Kit, bytes], ...]:
    """The kits of these files, the oldest first.

    Raises:
        Refusal: E-KEY-KIT for a kit that no key of this copy has signed; the codes of `open_kit`.
    """
    found = []
    for path in paths:
        data = read_file(path, MAX_KIT)
        kit = open_kit(data)
        ours = {key.signing_key for key in kept.keys}
        ours |= {each.signer for each in kept.vouches}
        same = (kit.prefecture, kit.practice) == (kept.prefecture, kept.practice)
        if not same or kit.signing_key not in ours:
            raise Refusal("E-KEY-KIT", file=path.name)
        found.append((kit, data))
    return tuple(sorted(found, key=lambda pair: pair[0].made_on))


def fill(db: Database, kept: KeptKeys, given: Sequence[tuple[Kit, bytes]], today: date) -> None:
    """Fill a new desk from the copy and the kits; what neither tells is left to be said."""
    begin_above(db, today)
    if kept.officer:
        keep_recipient(db, kept.officer, today)
    for kit, data in given:
        _take_back(db, kit, data)
    if not given and not recipient_of(db):
        leave_unsaid(db)


def _take_back(db: Database, kit: Kit, data: bytes) -> None:
    from dxdesk.desks.kit_updates import take_updates_back
    from dxdesk.desks.own_questions import take_own_back

    own = kit.texts.get(OWN_QUESTIONS, "")
    kit_store.save_kit(db, data)
    take_own_back(db, own)
    take_updates_back(db, {k: text for k, text in kit.texts.items() if k != OWN_QUESTIONS})
    if own:
        question_files.keep_travelled(db, own, kit.made_on.isoformat())
    if kit.security_recipient:
        keep_recipient(db, kit.security_recipient, kit.made_on)
    if len(kit.vouches) > len(vouches(db)):
        save_vouches(db, kit.vouches)


def restored_in_words(db: Database, today: date) -> list[str]:
    """What the new desk has of the lost one, and what it has not."""
    lines = []
    if kit_store.kit_bytes(db) is None:
        lines.append(
            tr("No kit was given: own questions are not known, and reports with them are refused.")
        )
    if recipient_of(db):
        lines.append(tr("The security officer's key is known. The next kit takes it along."))
    else:
        lines.append(
            tr("No key of a security officer is known here. Make sure before the next kit.")
        )
    return [
        *lines,
        tr("What else was in the lost workspace is gone: reviews, replies, plans and the pool."),
        tr("Which keys the towns sign with is not known any more, nor which codes were compared."),
        tr("So compare each report's code with the mayor's page again."),
        tr("Numbers of replies begin at {number}: the towns have had lower ones.").format(
            number=int(f"{today:%y%m%d}") + 1
        ),
    ]
