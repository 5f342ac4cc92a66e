"""Reply files (.dxreply): what a prefecture writes back about one report of one town.

The construction is that of `letters`; the first line inside is "dxdesk-reply 1". The signature is
the prefecture's, by the key that its kit names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dxdesk.errors import Refusal
from dxdesk.exchange.headers import REPLY_KIND, ReplyHeader, reply_header_from
from dxdesk.exchange.keys import DeskKey, PrefectureKey
from dxdesk.exchange.letters import (
    LetterKind,
    Sealed,
    addressed,
    as_told_by,
    lengths,
    seal,
    unseal,
)
from dxdesk.exchange.payloads import canonical, record_of, refuse_schema
from dxdesk.exchange.reply_soundness import refuse_unsound_reply
from dxdesk.exchange.upgrades import REPLY_STEPS
from dxdesk.report.reply import SCHEMA, Reply

REPLY = LetterKind(
    first_line=b"dxdesk-reply 1\n",
    signed=b"dxdesk-reply-v1\0",
    read_header=reply_header_from,
    other="E-IS-REPORT",
    codes={
        "E-NOT-DXR": "E-NOT-REPLY",
        "E-REPORT": "E-REPLY",
        "E-NO-RECIPIENT": "E-REPLY-NO-TOWN-KEY",
        "E-RECIPIENTS": "E-REPLY-NO-TOWN-KEY",
        "E-AGE-HEADER": "E-REPLY-AGE-HEADER",
        "E-AGE-STANZAS": "E-REPLY-AGE-STANZAS",
        "E-AGE-PASSPHRASE": "E-REPLY-AGE-PASSPHRASE",
        "E-DECRYPT": "E-REPLY-DECRYPT",
        "E-VERSION": "E-REPLY-VERSION",
        "E-HEADER-SIZE": "E-REPLY-HEADER-SIZE",
        "E-SIG-FORM": "E-REPLY-SIG-FORM",
        "E-HEADER": "E-REPLY-HEADER",
        "E-SIG": "E-REPLY-SIG",
        "E-NOT-FOR-ME": "E-REPLY-NOT-FOR-ME",
        "E-PAYLOAD-HASH": "E-REPLY-PAYLOAD-HASH",
        "E-SCHEMA-NEWER": "E-REPLY-SCHEMA-NEWER",
        "E-SCHEMA": "E-REPLY-SCHEMA",
        "E-PAYLOAD-SIZE": "E-REPLY-PAYLOAD-SIZE",
    },
)


@dataclass(frozen=True, slots=True)
class OpenedReply:
    """A reply that passed every check that can be made without knowing what the town sent."""

    reply: Reply
    payload_text: str
    header: ReplyHeader
    header_sha256: str
    signer: str
    paper_code: str  # to be read aloud where somebody doubts the file
    file_sha256: str


def reply_text(reply: Reply) -> str:
    """The reply as canonical JSON text. Raises Refusal when it could not be read back."""
    return _payload(reply).decode("utf-8")


def reply_from(text: str) -> Reply:
    """The reply of a payload text, strictly: no unknown, missing or out-of-range entry.

    Raises the refusals of `strict_json`, E-REPLY-SCHEMA-NEWER, E-REPLY-SCHEMA or E-REPLY.
    """
    return _reply_of(text.encode("utf-8"))[1]


def seal_reply(
    reply: Reply,
    *,
    town: str,
    recipients: Sequence[str],
    signer: PrefectureKey,
    created: str,
    app: str,
) -> Sealed:
    """Seal `reply` for the `town`'s recipient (age1…) and every key of the prefecture.

    `reply.number` must be new and already committed; `recipients` are the prefecture's other
    keys; `created` is an ISO date and time. Raises Refusal E-REPLY-NO-TOWN-KEY, and what reading
    the result would raise: a file that is made can be opened.
    """
    payload = _payload(reply)
    with as_told_by(REPLY):
        to = addressed((town, *recipients), signer.recipient)
    header = ReplyHeader(
        answers=reply.report_serial,
        answers_sha256=reply.report_sha256,
        app=app,
        created=created,
        kind=REPLY_KIND,
        number=reply.number,
        schema=reply.schema,
        signer=signer.signing_key,
        to=to,
        town=reply.town,
        **lengths(payload),
    )
    return seal(REPLY, header, payload, signer, to)


def open_reply(data: bytes, identity: DeskKey) -> OpenedReply:
    """Open and check a reply file with the town's key, or the prefecture's own.

    Raises one Refusal with the code of the first check that fails: those of `unseal` as
    E-REPLY-…, then schema and payload. Nothing is written anywhere.
    """
    letter = unseal(REPLY, data, identity)
    header = letter.header
    with as_told_by(REPLY):
        refuse_schema(header.schema, SCHEMA)
    form, reply = _reply_of(letter.payload)
    if (*_told_by(reply), form) != (
        header.town,
        header.number,
        header.answers,
        header.answers_sha256,
        header.schema,
    ):
        raise Refusal("E-REPLY", where="town")
    return OpenedReply(
        reply=reply,
        payload_text=letter.payload.decode("utf-8"),
        header=header,
        header_sha256=letter.header_sha256,
        signer=header.signer,
        paper_code=letter.paper_code,
        file_sha256=letter.file_sha256,
    )


def _told_by(reply: Reply) -> tuple[str, int, int, str]:
    """What the header says too."""
    return (reply.town, reply.number, reply.report_serial, reply.report_sha256)


def _payload(reply: Reply) -> bytes:
    """Canonical bytes of `reply`, proven to be readable."""
    with as_told_by(REPLY):
        payload = canonical(reply)
    _reply_of(payload)
    return payload


def _reply_of(payload: bytes) -> tuple[int, Reply]:
    """The form the payload was written in, and its reply in the newest form."""
    with as_told_by(REPLY):
        return record_of(payload, Reply, REPLY_STEPS, refuse_unsound_reply)
