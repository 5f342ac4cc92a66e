"""One key of a prefecture vouching for the next: who knows the old one can trust the new one.

A vouch is a signature of the older signing key over the newer one and its age recipient. It says
nothing secret and never expires: a town that slept through two changes follows both.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from dxdesk.exchange.canonical import canon
from dxdesk.exchange.keys import PrefectureKey, is_recipient, signature_holds

MOST_VOUCHES = 16
_SIGNED = b"dxdesk-key-vouch-v1\0"
_SIGNING_KEY = re.compile("[0-9a-f]{64}")
_SIGNATURE = re.compile("[0-9a-f]{128}")


@dataclass(frozen=True, slots=True)
class Vouch:
    """`signer` says that `signed` with `recipient` is the next key of the same prefecture."""

    signer: str  # the older Ed25519 key, 64 hex digits
    signed: str  # the newer one
    recipient: str  # age1… of the newer key
    signature: str  # 128 hex digits


def vouch(older: PrefectureKey, newer: PrefectureKey, prefecture: str) -> Vouch:
    """The older key's word for the newer one."""
    said = _said(older.signing_key, newer.signing_key, newer.recipient, prefecture)
    return Vouch(older.signing_key, newer.signing_key, newer.recipient, older.sign(said))


def vouch_holds(each: Vouch, prefecture: str) -> bool:
    """Whether the vouch is well formed and signed by the key it names, for this prefecture."""
    return (
        _SIGNING_KEY.fullmatch(each.signer) is not None
        and _SIGNING_KEY.fullmatch(each.signed) is not None
        and _SIGNATURE.fullmatch(each.signature) is not None
        and is_recipient(each.recipient)
        and signature_holds(
            each.signer,
            _said(each.signer, each.signed, each.recipient, prefecture),
            each.signature,
        )
    )


def follows(known: str, current: str, vouches: Sequence[Vouch]) -> bool:
    """Whether a chain of vouches leads from the key that is known to the current one.

    The vouches were proved when the file they came in was read.
    """
    return current in heirs(known, vouches)


def heirs(known: str, vouches: Collection[Vouch]) -> frozenset[str]:
    """The key itself and every key that it vouches for, directly or through others."""
    found = {known}
    while more := {v.signed for v in vouches if v.signer in found} - found:
        found |= more
    return frozenset(found)


def _said(signer: str, signed: str, recipient: str, prefecture: str) -> bytes:
    facts = {
        "prefecture": prefecture,
        "recipient": recipient,
        "signed": signed,
        "signer": signer,
    }
    return _SIGNED + canon(facts)
