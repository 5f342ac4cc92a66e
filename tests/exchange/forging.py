"""A forger's bench: report files put together freely, with every key except the town's own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from dxdesk.exchange.canonical import canon
from dxdesk.exchange.envelope import sealed as in_envelope
from dxdesk.exchange.headers import PAD_TO
from dxdesk.exchange.keys import TownKey
from dxdesk.exchange.reports import payload_text
from dxdesk.report.needs_report import SCHEMA
from tests.exchange.samples import SMALLEST, prefecture_key, town_key

FIRST_LINE = b"dxdesk-report 1\n"


@dataclass
class Forgery:
    """The parts of a report file, each of which may be replaced before `data` is asked for."""

    header: dict[str, object]
    payload: bytes
    signer: TownKey
    first_line: bytes = FIRST_LINE
    head: bytes | None = None
    signature: bytes | None = None
    pad: bytes | None = None
    readers: Sequence[str] = ()

    def data(self) -> bytes:
        """The file."""
        head = canon(self.header) if self.head is None else self.head
        signature = self.signature
        if signature is None:
            signature = self.signer.sign(b"dxdesk-report-v1\0" + head).encode() + b"\n"
        pad = bytes(-len(self.payload) % PAD_TO) if self.pad is None else self.pad
        plain = self.first_line + head + b"\n" + signature + self.payload + pad
        return in_envelope(plain, self.readers or [prefecture_key().recipient])


def forgery(
    payload: bytes | None = None, signer: TownKey | None = None, **header: object
) -> Forgery:
    """A sound file, signed by `signer`, with the given header entries exchanged."""
    payload = payload_text(SMALLEST).encode() if payload is None else payload
    signer = signer or town_key()
    entries: dict[str, object] = {
        "app": "dxdesk 0.1.0",
        "created": "2026-11-23",
        "kind": "needs-report",
        "pad_len": -len(payload) % PAD_TO,
        "payload_len": len(payload),
        "payload_sha256": hashlib.sha256(payload).hexdigest(),
        "prev": "",
        "schema": SCHEMA,
        "serial": 1,
        "signer": signer.signing_key,
        "to": [prefecture_key().recipient, signer.recipient],
        "town": "016373",
    }
    return Forgery({**entries, **header}, payload, signer)
