"""The signed headers of reports and replies: who sends what to whom, and in which order."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import strict_json
from dxdesk.exchange.keys import digits, is_recipient
from dxdesk.report.town_codes import is_town_code

KIND = "needs-report"
REPLY_KIND = "reply"
MAX_HEADER = 4096
MAX_PAYLOAD = 8 * 1024 * 1024
MAX_RECIPIENTS = 5  # an old and a new prefecture key, a deputy desk, the town's own, one in reserve
PAD_TO = 64 * 1024
MAX_SERIAL = 10**9


@dataclass(frozen=True, slots=True)
class Header:
    app: str  # version of the program that wrote it; shown, not used
    created: str  # ISO date and time; shown, never used for order
    kind: str
    pad_len: int
    payload_len: int
    payload_sha256: str
    prev: str  # SHA-256 of the town's previous file, "" for the first
    schema: int
    serial: int
    signer: str  # the town's Ed25519 key, 64 hex digits
    to: tuple[str, ...]  # age recipients, the town's own included
    town: str  # six-digit code


@dataclass(frozen=True, slots=True)
class ReplyHeader:
    """What stands around a reply. What it shares with a report's means the same."""

    answers: int  # serial of the report that is answered
    answers_sha256: str  # of that report's header
    app: str
    created: str
    kind: str
    number: int  # counted up by the prefecture for each town
    pad_len: int
    payload_len: int
    payload_sha256: str
    schema: int
    signer: str  # the prefecture's Ed25519 key, 64 hex digits
    to: tuple[str, ...]  # the town's age recipient first, the prefecture's own last
    town: str


def header_from(data: bytes) -> Header:
    """A report's header of canonical bytes. Raises those of `strict_json`, then E-HEADER."""
    return Header(**_entries(data, _REPORT_CHECKS))


def reply_header_from(data: bytes) -> ReplyHeader:
    """A reply's header of canonical bytes. Raises as `header_from`."""
    return ReplyHeader(**_entries(data, _REPLY_CHECKS))


def _entries(data: bytes, checks: Mapping[str, Callable[[object], bool]]) -> dict[str, Any]:
    raw = strict_json(data)
    if not isinstance(raw, dict) or raw.keys() != checks.keys():
        raise Refusal("E-HEADER", field="")
    for name, sound in checks.items():
        if not sound(raw[name]):
            raise Refusal("E-HEADER", field=name)
    if (raw["payload_len"] + raw["pad_len"]) % PAD_TO:
        raise Refusal("E-HEADER", field="pad_len")
    return {**raw, "to": tuple(raw["to"])}


def paper_code(data: bytes) -> str:
    """The code on paper: 20 digits over the header bytes, which bind the payload."""
    return digits(data)


def _text(most: int) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and len(value) <= most


def _matches(pattern: str) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def _whole(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and least <= value <= most


def _is_moment(value: object) -> bool:
    if not isinstance(value, str) or len(value) > 40:
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _are_recipients(value: object) -> bool:
    return (
        isinstance(value, list)
        and 1 <= len(value) <= MAX_RECIPIENTS
        and all(isinstance(item, str) and is_recipient(item) for item in value)
        and len(set(value)) == len(value)
    )


_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "app": _text(40),
    "created": _is_moment,
    "pad_len": _whole(0, PAD_TO - 1),
    "payload_len": _whole(1, MAX_PAYLOAD),
    "payload_sha256": _matches("[0-9a-f]{64}"),
    "schema": _whole(1, 9999),
    "signer": _matches("[0-9a-f]{64}"),
    "to": _are_recipients,
    "town": is_town_code,
}
_REPORT_CHECKS = {
    **_CHECKS,
    "kind": lambda value: value == KIND,
    "prev": _matches("([0-9a-f]{64})?"),
    "serial": _whole(1, MAX_SERIAL),
}
_REPLY_CHECKS = {
    **_CHECKS,
    "answers": _whole(1, MAX_SERIAL),
    "answers_sha256": _matches("[0-9a-f]{64}"),
    "kind": lambda value: value == REPLY_KIND,
    "number": _whole(1, MAX_SERIAL),
}
