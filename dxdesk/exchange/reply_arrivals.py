"""What an arriving reply means to a town: taken, already here, or refused with its reason.

Order is by the number the prefecture counted up, never by clock: whatever order the files arrive
in, the reply with the highest number that answers a report of this town is the one in force.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from dxdesk.exchange.replies import OpenedReply


@dataclass(frozen=True, slots=True)
class SentReport:
    """A report this town has written."""

    serial: int
    header_sha256: str
    edition: int  # 第N版 within its fiscal year


@dataclass(frozen=True, slots=True)
class TakenReply:
    """A reply that was taken before."""

    number: int
    header_sha256: str


@dataclass(frozen=True, slots=True)
class ReplyArrival:
    """What to do with a reply."""

    outcome: str  # "taken" | "already" | "refused"
    code: str = ""  # the refusal's code when refused
    edition: int = 0  # of the report that is answered, when taken or already here
    newest: bool = True  # False: a report was written after the one that is answered


def reply_arrival(
    known_sent: Collection[SentReport],
    taken_replies: Collection[TakenReply],
    opened: OpenedReply,
    kit_signing_keys: Collection[str],
    *,
    town: str,
    practice: bool = False,
) -> ReplyArrival:
    """Decide on an opened reply. `town` is the desk's own code.

    `kit_signing_keys` are those of the prefecture's kit, the former key too while it is valid. A
    reply to an older report than the newest one is taken, and says so: its questions still stand,
    and what was changed since may already answer them. The codes, looked for in this order:
    E-REPLY-PRACTICE, E-REPLY-PRACTICE-DESK, E-REPLY-OTHER-TOWN, E-REPLY-SIGNER,
    E-REPLY-CONFLICT, E-REPLY-OLDER, E-REPLY-UNKNOWN-REPORT.
    """
    reply = opened.reply
    if reply.practice != practice:
        return _refused("E-REPLY-PRACTICE-DESK" if practice else "E-REPLY-PRACTICE")
    if reply.town != town:
        return _refused("E-REPLY-OTHER-TOWN")
    if opened.signer not in kit_signing_keys:
        return _refused("E-REPLY-SIGNER")
    answered = _answered(known_sent, opened)
    newest = answered is not None and all(each.serial <= answered.serial for each in known_sent)
    if answered and any(each.header_sha256 == opened.header_sha256 for each in taken_replies):
        return ReplyArrival("already", "", answered.edition, newest)
    code = _by_number(taken_replies, opened)
    if code or answered is None:
        return _refused(code or "E-REPLY-UNKNOWN-REPORT")
    return ReplyArrival("taken", "", answered.edition, newest)


def _answered(known_sent: Collection[SentReport], opened: OpenedReply) -> SentReport | None:
    """The very report that is answered; a serial alone could be another workspace's."""
    meant = (opened.header.answers, opened.header.answers_sha256)
    found = [each for each in known_sent if (each.serial, each.header_sha256) == meant]
    return found[0] if found else None


def _by_number(taken: Collection[TakenReply], opened: OpenedReply) -> str:
    """Why the number forbids taking it, or ""."""
    number = opened.header.number
    if any(each.number == number for each in taken):
        return "E-REPLY-CONFLICT"
    if any(each.number > number for each in taken):
        return "E-REPLY-OLDER"
    return ""


def _refused(code: str) -> ReplyArrival:
    return ReplyArrival("refused", code)
