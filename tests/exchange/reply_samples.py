"""Small real replies for the tests of what travels back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dxdesk.exchange.canonical import canon
from dxdesk.exchange.envelope import sealed as in_envelope
from dxdesk.exchange.headers import PAD_TO
from dxdesk.exchange.keys import DeskKey, PrefectureKey
from dxdesk.exchange.letters import Sealed
from dxdesk.exchange.replies import reply_text, seal_reply
from dxdesk.report.reply import Decision, Remark, Reply, Similar, Visit
from tests.exchange.samples import prefecture_key, town_key

SMALLEST_REPLY = Reply(
    prefecture="01",
    prefecture_name="北海道",
    town="016373",
    town_name="芽室町",
    number=1,
    composed_on=date(2026, 11, 24),
    fiscal_year=2026,
    state="settled",
    practice=False,
    report_serial=1,
    report_sha256="ab" * 32,
    report_edition=1,
    report_composed_on=date(2026, 11, 23),
)

VISIT = Visit(
    specialist="髙﨑 𠮷子",
    talent="プロジェクトマネージャー",
    first_on=date(2026, 12, 1),
    last_on=date(2027, 2, 23),
    weekdays="毎週火曜日",
    days=12,
    mode="onsite",
)

ORDINARY_REPLY = replace(
    SMALLEST_REPLY,
    state="asking",
    answer_by=date(2026, 12, 10),
    contact="デジタル課 011-204-0000",
    message="ご協力ありがとうございます。",
    remarks=(
        Remark("B01", "何人いますか。", "1人", "correct", "応援職員は含みますか。"),
        Remark("J05", "見積もりは何社から取りますか。", "1社", "fine"),
    ),
    decisions=(
        Decision("N24", "仕様書・見積もり", "served", 12, (VISIT,)),
        Decision("N01", "体制づくり", "not_this_year", 6, (), "人がいません。", "4月からなら。"),
        Decision("X01", "独自の要望", "open", 0),
    ),
    similar=(Similar("D1", "体制・人手", 1, (2, 3, 1, 0, 0)),),
    similar_towns=7,
    similar_described="同じ県の、人口1万～3万人の団体",
)


def sealed_reply(
    reply: Reply = SMALLEST_REPLY,
    *,
    town: str = "",
    recipients: Sequence[str] = (),
    signer: PrefectureKey | None = None,
) -> Sealed:
    """`reply` sealed as the prefecture's program does it."""
    return seal_reply(
        reply,
        town=town or town_key().recipient,
        recipients=recipients,
        signer=signer or prefecture_key(),
        created="2026-11-24T10:42:00+09:00",
        app="dxdesk 0.1.0",
    )


@dataclass
class ReplyForgery:
    """The parts of a reply file, each of which may be replaced before `data` is asked for."""

    header: dict[str, object]
    payload: bytes
    signer: DeskKey
    first_line: bytes = b"dxdesk-reply 1\n"
    signed: bytes = b"dxdesk-reply-v1\0"
    head: bytes | None = None
    signature: bytes | None = None
    pad: bytes | None = None

    def data(self) -> bytes:
        """The file."""
        head = canon(self.header) if self.head is None else self.head
        signature = self.signature
        if signature is None:
            signature = self.signer.sign(self.signed + head).encode() + b"\n"
        pad = bytes(-len(self.payload) % PAD_TO) if self.pad is None else self.pad
        plain = self.first_line + head + b"\n" + signature + self.payload + pad
        return in_envelope(plain, [town_key().recipient])


def reply_forgery(
    payload: bytes | None = None, signer: DeskKey | None = None, **header: object
) -> ReplyForgery:
    """A sound file, signed by `signer`, with the given header entries exchanged."""
    payload = reply_text(SMALLEST_REPLY).encode() if payload is None else payload
    signer = signer or prefecture_key()
    entries: dict[str, object] = {
        "answers": 1,
        "answers_sha256": "ab" * 32,
        "app": "dxdesk 0.1.0",
        "created": "2026-11-24",
        "kind": "reply",
        "number": 1,
        "pad_len": -len(payload) % PAD_TO,
        "payload_len": len(payload),
        "payload_sha256": hashlib.sha256(payload).hexdigest(),
        "schema": 1,
        "signer": signer.signing_key,
        "to": [town_key().recipient, prefecture_key().recipient],
        "town": "016373",
    }
    return ReplyForgery({**entries, **header}, payload, signer)
