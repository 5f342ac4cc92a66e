"""Report files (.dxr): a needs report as text, sealed, signed, padded, and read back strictly.

Inside the age envelope, line by line: "dxdesk-report 1", the header, the signature over the
header, the payload; then zero bytes up to the next 64 KiB. No archive, no paths, no second
copy: `age -d -i key.txt x.dxr | tail -n +4 | tr -d '\\0'` gives the payload without this program.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon, strict_json
from dxdesk.exchange.envelope import opened, sealed
from dxdesk.exchange.headers import (
    KIND,
    MAX_HEADER,
    MAX_PAYLOAD,
    MAX_RECIPIENTS,
    PAD_TO,
    Header,
    header_bytes,
    header_from,
    paper_code,
)
from dxdesk.exchange.keys import DeskKey, TownKey, is_recipient, signature_holds
from dxdesk.exchange.soundness import refuse_unsound
from dxdesk.report.needs_report import SCHEMA, NeedsReport

_FIRST_LINE = b"dxdesk-report 1\n"
_SIGNED = b"dxdesk-report-v1\0"
_SIGNATURE_LINE = 129  # 128 hex digits and the line end


@dataclass(frozen=True, slots=True)
class Sealed:
    """A report file ready to be carried, and the values the town keeps of it."""

    data: bytes
    paper_code: str  # "1234 5678 9012 3456 7890"
    header_sha256: str
    payload_sha256: str
    file_sha256: str


@dataclass(frozen=True, slots=True)
class OpenedReport:
    """A report that passed every check that can be made without knowing earlier reports."""

    report: NeedsReport
    payload_text: str
    header: Header
    header_sha256: str
    signer: str
    paper_code: str
    file_sha256: str


def payload_text(report: NeedsReport) -> str:
    """The report as canonical JSON text. Raises Refusal when it could not be read back."""
    return _payload(report).decode("utf-8")


def report_from(text: str) -> NeedsReport:
    """The report of a payload text, strictly: no unknown, missing or out-of-range entry.

    Raises the refusals of `strict_json`, E-SCHEMA-NEWER, E-SCHEMA or E-REPORT.
    """
    return _report_of(text.encode("utf-8"))


def seal_report(
    report: NeedsReport,
    *,
    recipients: Sequence[str],
    signer: TownKey,
    serial: int,
    prev: str,
    created: str,
    app: str,
) -> Sealed:
    """Seal `report` for the prefecture's recipients (age1…) and the town itself.

    `serial` must be new and already committed; `prev` is the SHA-256 of the town's previous file
    or ""; `created` an ISO date and time. Raises Refusal E-NO-RECIPIENT, E-RECIPIENTS, and what
    reading the result would raise: a file that is made can be opened.
    """
    payload = _payload(report)
    header = Header(
        app=app,
        created=created,
        kind=KIND,
        pad_len=-len(payload) % PAD_TO,
        payload_len=len(payload),
        payload_sha256=_sha256(payload),
        prev=prev,
        schema=report.schema,
        serial=serial,
        signer=signer.signing_key,
        to=_addressed(recipients, signer),
        town=report.town.code,
    )
    head = header_bytes(header)
    header_from(head)
    signature = signer.sign(_SIGNED + head).encode("ascii")
    plain = b"".join((_FIRST_LINE, head, b"\n", signature, b"\n", payload, bytes(header.pad_len)))
    data = sealed(plain, header.to)
    return Sealed(data, paper_code(head), _sha256(head), header.payload_sha256, _sha256(data))


def open_report(data: bytes, identity: DeskKey) -> OpenedReport:
    """Open and check a report file with the prefecture's key, or the town's own.

    Raises one Refusal with the code of the first check that fails, in the order of the format:
    envelope, version, header size, signature form, header text, header, signature, address,
    payload hash, schema, payload. Nothing is written anywhere.
    """
    head, signature, body = _parts(opened(data, identity))
    header = header_from(head)
    if not signature_holds(header.signer, _SIGNED + head, signature):
        raise Refusal("E-SIG")
    if identity.recipient not in header.to:
        raise Refusal("E-NOT-FOR-ME")
    payload, pad = body[: header.payload_len], body[header.payload_len :]
    if pad != bytes(header.pad_len) or _sha256(payload) != header.payload_sha256:
        raise Refusal("E-PAYLOAD-HASH")
    _refuse_schema(header.schema)
    report = _report_of(payload)
    if (report.town.code, report.schema) != (header.town, header.schema):
        raise Refusal("E-REPORT", where="town.code")
    return OpenedReport(
        report=report,
        payload_text=payload.decode("utf-8"),
        header=header,
        header_sha256=_sha256(head),
        signer=header.signer,
        paper_code=paper_code(head),
        file_sha256=_sha256(data),
    )


def _addressed(recipients: Sequence[str], signer: TownKey) -> tuple[str, ...]:
    if not recipients:
        raise Refusal("E-NO-RECIPIENT")
    to = tuple(dict.fromkeys((*recipients, signer.recipient)))
    if len(to) > MAX_RECIPIENTS or not all(is_recipient(text) for text in to):
        raise Refusal("E-RECIPIENTS", most=MAX_RECIPIENTS - 1)
    return to


def _parts(plain: bytes) -> tuple[bytes, str, bytes]:
    """Header bytes, signature text, and payload with padding."""
    if not plain.startswith(_FIRST_LINE):
        raise Refusal("E-VERSION")
    start = len(_FIRST_LINE)
    end = plain.find(b"\n", start, start + MAX_HEADER + 1)
    if end < 0:
        raise Refusal("E-HEADER-SIZE", most=MAX_HEADER)
    line = plain[end + 1 : end + 1 + _SIGNATURE_LINE]
    if re.fullmatch(b"[0-9a-f]{128}\n", line) is None:
        raise Refusal("E-SIG-FORM")
    return plain[start:end], line[:-1].decode("ascii"), plain[end + 1 + _SIGNATURE_LINE :]


def _payload(report: NeedsReport) -> bytes:
    """Canonical bytes of `report`, proven to be readable."""
    payload = canon(msgspec.to_builtins(report))
    if len(payload) > MAX_PAYLOAD:
        raise Refusal("E-PAYLOAD-SIZE", most_mib=MAX_PAYLOAD // 1024 // 1024)
    _report_of(payload)
    return payload


def _report_of(payload: bytes) -> NeedsReport:
    raw = strict_json(payload)
    schema = raw.get("schema") if isinstance(raw, dict) else None
    if type(schema) is not int:
        raise Refusal("E-SCHEMA")
    _refuse_schema(schema)
    try:
        report = msgspec.convert(raw, NeedsReport, strict=True)
    except msgspec.ValidationError as fault:
        raise Refusal("E-REPORT", where=_place(fault)) from fault
    if not _says_all(msgspec.to_builtins(report), raw):
        raise Refusal("E-REPORT", where="")  # an entry that this program does not know
    refuse_unsound(report)
    return report


def _says_all(read: object, raw: object) -> bool:
    """Whether nothing of the payload was left unread; what it does not say has its default.

    A report of an older program lacks what reports have learnt to say since.
    """
    if isinstance(read, dict) and isinstance(raw, dict):
        return raw.keys() <= read.keys() and all(_says_all(read[key], raw[key]) for key in raw)
    if isinstance(read, (list, tuple)) and isinstance(raw, list):
        return len(read) == len(raw) and all(map(_says_all, read, raw))
    return type(read) is type(raw) and read == raw


def _refuse_schema(schema: int) -> None:
    if schema > SCHEMA:
        raise Refusal("E-SCHEMA-NEWER", schema=schema, known=SCHEMA)
    if schema != SCHEMA:
        raise Refusal("E-SCHEMA")


def _place(fault: msgspec.ValidationError) -> str:
    """`$.needs[...].gap` out of msgspec's message."""
    found = re.search(r"`\$\.?([^`]*)`", str(fault))
    return found[1] if found else ""


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
