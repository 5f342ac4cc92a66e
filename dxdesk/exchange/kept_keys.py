"""The file in which a prefecture keeps its keys outside the workspace.

It is an age identity file: `age -d -i FILE report.dxr` reads it, for what it does not know stands
in comment lines. These hold the signing seed and who vouches for the key, without which a desk
made anew could open reports but not sign the same kits, and the public key of the security
officer, without which its next kit would have the towns send security answers openly.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pyrage  # type: ignore[import-untyped]  # the wheel has no stubs

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import PrefectureKey, is_recipient
from dxdesk.exchange.vouching import Vouch, vouch_holds

FIRST_LINE = "# dxdesk prefecture key 1"
MAX_KEY_FILE = 64 * 1024
MOST_KEYS = 8
_HEAD = re.compile(r"# prefecture: ([0-9]{2})( practice)?")
_VOUCH = re.compile("# vouch: ([0-9a-f]{64}) ([0-9a-f]{64}) (age1[0-9a-z]{58}) ([0-9a-f]{128})")
_OFFICER = re.compile("# security officer: (age1[0-9a-z]{58})")
_KEY = re.compile(
    "# public key: (age1[0-9a-z]{58})\n"
    "# signing key: ([0-9a-f]{64})\n"
    "# signing seed: ([0-9a-f]{64})\n"
    "(AGE-SECRET-KEY-1[0-9A-Z]{58})\n"
)


@dataclass(frozen=True, slots=True)
class KeptKeys:
    """The keys of one prefecture, the current one first, and who vouches for them."""

    prefecture: str  # two digits
    practice: bool
    keys: tuple[PrefectureKey, ...]
    vouches: tuple[Vouch, ...] = ()
    officer: str = ""  # age1… of the security officer; "" where the copy knows of none


def kept_text(kept: KeptKeys) -> str:
    """The file, in ASCII; `kept_from` reads it back."""
    lines = [FIRST_LINE, f"# prefecture: {kept.prefecture}{' practice' if kept.practice else ''}"]
    lines += [
        f"# vouch: {each.signer} {each.signed} {each.recipient} {each.signature}"
        for each in kept.vouches
    ]
    if kept.officer:
        lines.append(f"# security officer: {kept.officer}")
    for key in kept.keys:
        lines.append(f"# public key: {key.recipient}")
        lines.append(f"# signing key: {key.signing_key}")
        lines.append(f"# signing seed: {key.seed.hex()}")
        lines.append(key.identity)
    return "\n".join(lines) + "\n"


def kept_from(data: bytes) -> KeptKeys:
    """The keys of a file, every line proved against the others.

    Windows line ends and blank lines do no harm.

    Raises:
        Refusal: E-KEY-FILE for another kind of file; E-KEY-FILE-OLD for an age identity without
            the signing seed; E-KEY-FILE-DAMAGED, naming the line where it can.
    """
    lines = _lines(data)
    if not lines or lines[0] != FIRST_LINE:
        bare = any(line.startswith("AGE-SECRET-KEY-1") for line in lines)
        raise Refusal("E-KEY-FILE-OLD" if bare else "E-KEY-FILE")
    head = _HEAD.fullmatch(lines[1]) if len(lines) > 1 else None
    if head is None:
        raise Refusal("E-KEY-FILE-DAMAGED", line=2)
    vouches = [found for line in lines[2:] if (found := _VOUCH.fullmatch(line))]
    at = 2 + len(vouches)
    officer = _officer(lines, at)
    at += bool(officer)
    keys = _keys(lines[at:], at)
    return KeptKeys(head[1], bool(head[2]), keys, _vouches(vouches, head[1]), officer)


def _officer(lines: Sequence[str], at: int) -> str:
    """Of the line after the vouches; "" where it is not there."""
    found = _OFFICER.fullmatch(lines[at]) if len(lines) > at else None
    if found is not None and not is_recipient(found[1]):
        raise Refusal("E-KEY-FILE-DAMAGED", line=at + 1)
    return found[1] if found else ""


def _lines(data: bytes) -> list[str]:
    if len(data) > MAX_KEY_FILE:
        raise Refusal("E-KEY-FILE")
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError as fault:
        raise Refusal("E-KEY-FILE") from fault
    return [line.strip() for line in text.splitlines() if line.strip()]


def _keys(lines: Sequence[str], before: int) -> tuple[PrefectureKey, ...]:
    """Four lines a key; `before` lines of the file stand above them."""
    if not lines or len(lines) % 4 or len(lines) > 4 * MOST_KEYS:
        raise Refusal("E-KEY-FILE-DAMAGED", line=before + len(lines))
    return tuple(_key(lines[at : at + 4], before + at) for at in range(0, len(lines), 4))


def _key(lines: Sequence[str], before: int) -> PrefectureKey:
    found = _KEY.fullmatch("".join(f"{line}\n" for line in lines))
    if found is None:
        raise Refusal("E-KEY-FILE-DAMAGED", line=before + 1)
    public, signing, seed, identity = found.groups()
    try:
        key = PrefectureKey(identity, bytes.fromhex(seed))
        recipient = key.recipient
    except pyrage.IdentityError as fault:
        raise Refusal("E-KEY-FILE-DAMAGED", line=before + 4) from fault
    for number, sound in ((1, recipient == public), (3, key.signing_key == signing)):
        if not sound:
            raise Refusal("E-KEY-FILE-DAMAGED", line=before + number)
    return key


def _vouches(found: Sequence[re.Match[str]], prefecture: str) -> tuple[Vouch, ...]:
    vouches = tuple(Vouch(*each.groups()) for each in found)
    for number, each in enumerate(vouches, start=3):
        if not vouch_holds(each, prefecture):
            raise Refusal("E-KEY-FILE-DAMAGED", line=number)
    return vouches
