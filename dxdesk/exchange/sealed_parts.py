"""The sealed part inside a report: one more age file, which only the security officer opens.

It travels in the report's payload as base64 text. Inside: "dxdesk-sealed 1", the part as
canonical JSON, zero bytes up to the next 64 KiB, so that its length tells nothing. The report
binds it: its signature holds for the payload, and the part names its town and edition.
Without this program: the texts of `sealed.content` one after the other, through `base64 -d`, then
`age -d -i officer.key`, then `tail -n +2 | tr -d '\\0'`.
"""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode

from dxdesk.errors import Refusal
from dxdesk.exchange.envelope import opened, sealed
from dxdesk.exchange.headers import PAD_TO
from dxdesk.exchange.keys import Opens
from dxdesk.exchange.payloads import canonical, record_of
from dxdesk.exchange.soundness import refuse_unsound_part
from dxdesk.exchange.upgrades import SEALED_STEPS
from dxdesk.report.beside import PIECE
from dxdesk.report.needs_report import NeedsReport, SealedLayer, SealedPart

_FIRST_LINE = b"dxdesk-sealed 1\n"


def sealed_layer(part: SealedPart, recipient: str) -> SealedLayer:
    """`part` sealed for the officer's recipient (age1…).

    Raises what reading the result would raise: a part that is sealed can be opened.
    """
    payload = canonical(part)
    _part_of(payload)
    plain = _FIRST_LINE + payload
    data = sealed(plain + bytes(-len(plain) % PAD_TO), [recipient])
    starts = range(0, len(data), PIECE)
    pieces = tuple(b64encode(data[at : at + PIECE]).decode("ascii") for at in starts)
    return SealedLayer(recipient, pieces)


def open_sealed(report: NeedsReport, key: Opens) -> SealedPart:
    """The sealed part of a report.

    Raises:
        Refusal: E-SEALED-NONE where nothing is sealed; E-SEALED-KEY when this is not the key;
            E-SEALED-DAMAGED; E-SEALED-OTHER for the part of another report; the refusals of a
            payload.
    """
    if report.sealed is None:
        raise Refusal("E-SEALED-NONE", name=report.town.name)
    if key.recipient != report.sealed.recipient:
        raise Refusal("E-SEALED-KEY")
    try:
        plain = opened(b"".join(b64decode(each) for each in report.sealed.content), key)
    except Refusal as refusal:
        raise Refusal("E-SEALED-DAMAGED") from refusal
    if not plain.startswith(_FIRST_LINE):
        raise Refusal("E-SEALED-DAMAGED")
    part = _part_of(plain[len(_FIRST_LINE) :].rstrip(b"\0"))
    if (part.town, part.fiscal_year, part.edition, part.composed_on) != (
        report.town.code,
        report.fiscal_year,
        report.edition,
        report.composed_on,
    ):
        raise Refusal("E-SEALED-OTHER")
    return part


def part_mark(part: SealedPart) -> str:
    """Equal marks, equal parts. Not for the report: a short answer could be guessed from it."""
    return hashlib.sha256(canonical(part)).hexdigest()


def layer_mark(layer: SealedLayer) -> str:
    """By which a layer is found again."""
    return hashlib.sha256("".join(layer.content).encode("ascii")).hexdigest()


def _part_of(payload: bytes) -> SealedPart:
    return record_of(payload, SealedPart, SEALED_STEPS, refuse_unsound_part)[1]
