"""Locking a kept key with a passphrase that the program makes, and opening it again.

The file is a plain age passphrase file: `age -d FILE` opens it with the digits as they are
printed, hyphens included. How hard guessing is made is measured by the library on the computer
that locks; opening takes a few seconds, and half a gigabyte to one gigabyte of memory.
"""

from __future__ import annotations

import re
import secrets
import unicodedata

import pyrage  # type: ignore[import-untyped]  # the wheel has no stubs

from dxdesk.errors import Refusal
from dxdesk.exchange.looking import AGE_MAGIC

DIGITS, GROUP = 25, 5
MOST_WORK = 20  # log2 of the scrypt rounds: 20 needs a gigabyte and a few seconds
_TRIES = 3
MAX_LOCKED = 64 * 1024 + 1024
_HEADER = re.compile(
    rb"age-encryption\.org/v1\n"
    rb"-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n"
    rb"[A-Za-z0-9+/]{43}\n"
    rb"--- [A-Za-z0-9+/]{43}\n"
)


def new_passphrase() -> str:
    """ "12345-67890-12345-67890-12345": 83 bits, the same on every keyboard."""
    return _grouped("".join(secrets.choice("0123456789") for _ in range(DIGITS)))


def passphrase_meant(typed: str) -> str:
    """The passphrase as it was made; blanks, hyphens and full-width digits do not matter.

    Raises:
        Refusal: E-PASSPHRASE-DIGITS when these are not as many digits as a passphrase has.
    """
    digits = re.sub("[^0-9]", "", unicodedata.normalize("NFKC", typed))
    if len(digits) != DIGITS:
        raise Refusal("E-PASSPHRASE-DIGITS", wanted=DIGITS, typed=len(digits))
    return _grouped(digits)


def locked(text: str, passphrase: str) -> bytes:
    """`text` as an age file that this passphrase of `new_passphrase` opens.

    The library chooses the work by the speed of this computer; what would be too heavy for an
    ordinary one is made again.

    Raises:
        Refusal: E-LOCKED-WORK where this computer is so fast that it is too heavy every time.
    """
    for _ in range(_TRIES):
        data: bytes = pyrage.passphrase.encrypt(text.encode("ascii"), passphrase)
        header = _HEADER.match(data)
        if header is not None and int(header[1]) <= MOST_WORK:
            return data
    raise Refusal("E-LOCKED-WORK", work=int(header[1]) if header else 0, most=MOST_WORK)


def unlocked(data: bytes, typed: str) -> bytes:
    """What is in a locked file.

    The header is looked at first: a file that would take minutes and gigabytes is never begun.

    Raises:
        Refusal: E-LOCKED-FILE for a file that is not locked this way; E-LOCKED-WORK for one that
            would be too heavy; E-PASSPHRASE-DIGITS; E-PASSPHRASE when it does not open.
    """
    header = _HEADER.match(data) if len(data) <= MAX_LOCKED else None
    if header is None:
        raise Refusal("E-LOCKED-FILE")
    if int(header[1]) > MOST_WORK:
        raise Refusal("E-LOCKED-WORK", work=int(header[1]), most=MOST_WORK)
    passphrase = passphrase_meant(typed)
    try:
        plain: bytes = pyrage.passphrase.decrypt(data, passphrase)
    except (pyrage.DecryptError, OSError) as fault:
        raise Refusal("E-PASSPHRASE") from fault
    return plain


def is_locked(data: bytes) -> bool:
    """Whether this is a file locked with a passphrase."""
    return data.startswith(AGE_MAGIC + b"-> scrypt ")


def _grouped(digits: str) -> str:
    return "-".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))
