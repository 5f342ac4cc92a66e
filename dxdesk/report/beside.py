"""What travels beside the answers: files, contradictions kept with a reason, who might lead."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass

from dxdesk.ask.attachments import LONGEST_NAME, MOST_TRAVELLING, Attachment, refuse_heavy
from dxdesk.ask.contradictions import Clash, Contradiction, Kept, Side, clashes, kept_now
from dxdesk.ask.leaders import LeaderCandidate, still_there
from dxdesk.report.asking import Asking
from dxdesk.report.needs_report import (
    ReportedAttachment,
    ReportedContradiction,
    ReportedLeader,
    ReportedSide,
)

__all__ = ["LONGEST_NAME", "MOST_TRAVELLING"]  # bounds that its reader checks too
PIECE = 720_000  # bytes; as text 960,000 characters, within what one text of a report may hold


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that travels, with its content."""

    attachment: Attachment
    content: bytes


@dataclass(frozen=True, slots=True)
class Beside:
    """All that may travel beside the answers; what belongs to a withheld answer does not."""

    rules: tuple[Contradiction, ...] = ()
    kept: tuple[Kept, ...] = ()
    files: tuple[Enclosed, ...] = ()
    leaders: tuple[LeaderCandidate, ...] = ()


NOTHING = Beside()


def contradictions_told(beside: Beside, asking: Asking) -> tuple[ReportedContradiction, ...]:
    """The contradictions that hold and were kept, both answers in words."""
    found = []
    for clash in clashes(asking.interview, beside.rules):
        kept = kept_now(clash, beside.kept)
        if kept is not None and not asking.withheld & set(clash.rule.questions):
            found.append(_told(clash, kept, asking))
    return tuple(found)


def _told(clash: Clash, kept: Kept, asking: Asking) -> ReportedContradiction:
    return ReportedContradiction(
        id=clash.rule.id,
        why=asking.ours(clash.rule.why),
        sides=tuple(
            ReportedSide(side.question, asking.wording(side.question), side_in_words(side, asking))
            for side in clash.sides
        ),
        reason=kept.reason,
        kept_on=kept.kept_on,
    )


def side_in_words(side: Side, asking: Asking) -> str:
    """One of the two answers as the office reads it."""
    if side.said:
        return side.said
    return asking.in_words(side.question, side.value)


def leaders_told(beside: Beside, asking: Asking) -> tuple[ReportedLeader, ...]:
    """The candidates who travel; none where the people themselves stay in the office."""
    if "B02" in asking.withheld:
        return ()
    signs = asking.schemes.leader_signs
    return tuple(
        ReportedLeader(each.person, tuple(s.name for s in signs if s.code in each.holds))
        for each in still_there(beside.leaders, asking.interview.people)
    )


def files_told(beside: Beside, asking: Asking) -> tuple[ReportedAttachment, ...]:
    """The files that travel, as text. Raises Refusal E-ATTACH-TRAVELS where they are too large."""
    going = [each for each in beside.files if _goes(each.attachment.question, asking)]
    refuse_heavy(each.attachment.size for each in going)
    return tuple(
        ReportedAttachment(
            question=each.attachment.question,
            name=each.attachment.name,
            size=each.attachment.size,
            sha256=each.attachment.sha256,
            content=_as_text(each.content),
        )
        for each in going
    )


def _goes(question: str, asking: Asking) -> bool:
    """Files of a question that is not asked, or whose answer is withheld, stay in the office."""
    return question not in asking.withheld and asking.interview.asks(question)


def _as_text(content: bytes) -> tuple[str, ...]:
    starts = range(0, len(content), PIECE)
    return tuple(b64encode(content[start : start + PIECE]).decode("ascii") for start in starts)


def content_of(attachment: ReportedAttachment) -> bytes:
    """What is in a file that came with a report. Raises ValueError where it is no base64 text."""
    return b"".join(b64decode(piece, validate=True) for piece in attachment.content)
