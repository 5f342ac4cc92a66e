"""Report files (.dxr): a needs report as text, sealed, signed, padded, and read back strictly.

The construction is that of `letters`; the first line inside is "dxdesk-report 1".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dxdesk.errors import Refusal
from dxdesk.exchange.headers import KIND, Header, header_from
from dxdesk.exchange.keys import DeskKey, TownKey
from dxdesk.exchange.letters import LetterKind, Sealed, addressed, lengths, seal, unseal
from dxdesk.exchange.payloads import canonical, record_of, refuse_schema
from dxdesk.exchange.soundness import refuse_unsound
from dxdesk.exchange.upgrades import REPORT_STEPS
from dxdesk.report.needs_report import SCHEMA, NeedsReport

FIRST_LINE = b"dxdesk-report 1\n"
REPORT = LetterKind(
    first_line=FIRST_LINE,
    signed=b"dxdesk-report-v1\0",
    read_header=header_from,
    other="E-IS-REPLY",
)

__all__ = ["OpenedReport", "Sealed", "open_report", "payload_text", "report_from", "seal_report"]


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

    @property
    def recipient(self) -> str:
        """The town's own age recipient, to which the prefecture writes back."""
        return self.header.to[-1]


def payload_text(report: NeedsReport) -> str:
    """The report as canonical JSON text. Raises Refusal when it could not be read back."""
    return _payload(report).decode("utf-8")


def report_from(text: str) -> NeedsReport:
    """The report of a payload text, strictly: no unknown, missing or out-of-range entry.

    A payload of an earlier form is read as the newest form. Raises the refusals of `strict_json`,
    E-SCHEMA-NEWER, E-SCHEMA or E-REPORT.
    """
    return _report_of(text.encode("utf-8"))[1]


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
        prev=prev,
        schema=report.schema,
        serial=serial,
        signer=signer.signing_key,
        to=addressed(recipients, signer.recipient),
        town=report.town.code,
        **lengths(payload),
    )
    return seal(REPORT, header, payload, signer, header.to)


def open_report(data: bytes, identity: DeskKey, *others: DeskKey) -> OpenedReport:
    """Open and check a report file with the prefecture's key, or the town's own.

    `others` are further keys of the same desk, such as one it had before.

    Raises one Refusal with the code of the first check that fails: those of `unseal`, then
    schema and payload. Nothing is written anywhere.
    """
    letter = unseal(REPORT, data, identity, *others)
    header = letter.header
    refuse_schema(header.schema, SCHEMA)
    form, report = _report_of(letter.payload)
    if (report.town.code, form) != (header.town, header.schema):
        raise Refusal("E-REPORT", where="town.code")
    return OpenedReport(
        report=report,
        payload_text=letter.payload.decode("utf-8"),
        header=header,
        header_sha256=letter.header_sha256,
        signer=header.signer,
        paper_code=letter.paper_code,
        file_sha256=letter.file_sha256,
    )


def _payload(report: NeedsReport) -> bytes:
    """Canonical bytes of `report`, proven to be readable."""
    payload = canonical(report)
    _report_of(payload)
    return payload


def _report_of(payload: bytes) -> tuple[int, NeedsReport]:
    """The form the payload was written in, and its report in the newest form."""
    return record_of(payload, NeedsReport, REPORT_STEPS, refuse_unsound)
