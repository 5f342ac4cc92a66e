"""The security officer of the prefecture: a key of their own, and the answers it opens.

The private key is never kept in the workspace, and nothing that it opens is.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks.files import read_file
from dxdesk.desks.key_copies import LockedCopy
from dxdesk.desks.prefecture import prefecture_of
from dxdesk.desks.security_recipient import keep_recipient
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry
from dxdesk.exchange.keys import digits
from dxdesk.exchange.officer_keys import OfficerKey, new_officer_key, officer_from, officer_text
from dxdesk.exchange.passphrases import MAX_LOCKED, is_locked, locked, new_passphrase, unlocked
from dxdesk.exchange.reports import report_from
from dxdesk.exchange.sealed_parts import open_sealed
from dxdesk.report.needs_report import NeedsReport, SealedPart
from dxdesk.store import received

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class OfficerFile:
    """What was made for the officer."""

    copy: LockedCopy
    code: str  # 20 digits of the public key, to be told apart from another one


def make_officer_key(db: Database, folder: Path, today: date) -> OfficerFile:
    """Make the officer's key; from the next kit on the towns seal security answers for it.

    Only the public half stays here. A key made before goes on opening what was sealed for it.

    Raises:
        Refusal: E-KEY-KEPT when a file of this name is there; the codes of `carry`.
    """
    prefecture, passphrase = prefecture_of(db), new_passphrase()
    key = new_officer_key(prefecture.code)
    name = f"security-{prefecture.code}-{today:%Y%m%d}.age"
    if os.path.lexists(folder / name):
        raise Refusal("E-KEY-KEPT", file=str(folder / name))
    path = carry(locked(officer_text(key), passphrase), folder, name)
    keep_recipient(db, key.recipient, today)
    return OfficerFile(LockedCopy(path, passphrase), code_of(key.recipient))


def code_of(recipient: str) -> str:
    """The 20 digits of a public key."""
    return digits(recipient.encode("ascii"))


def officer_key(path: Path, passphrase: str = "") -> OfficerKey:
    """The officer's key of a file, locked or not.

    Raises:
        Refusal: E-SECURITY-FILE; the codes of `unlocked` and `read_file`.
    """
    data = read_file(path, MAX_LOCKED)
    return officer_from(unlocked(data, passphrase) if is_locked(data) else data)


def open_part(report: NeedsReport, key: OfficerKey) -> SealedPart:
    """The sealed answers of a report, for this look only.

    Raises:
        Refusal: the codes of `open_sealed`.
    """
    return open_sealed(report, key)


def report_in_force(db: Database, town: str) -> NeedsReport:
    """The report of a town. Raises Refusal E-SEALED-NO-REPORT where there is none."""
    for each in received.latest(db):
        if each.town == town:
            return report_from(each.payload_text)
    raise Refusal("E-SEALED-NO-REPORT", town=town)
