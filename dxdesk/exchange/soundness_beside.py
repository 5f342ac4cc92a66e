"""What may travel beside the answers, in form and within bounds."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Collection, Iterator
from hashlib import sha256

from dxdesk.exchange.keys import is_recipient
from dxdesk.exchange.looking import AGE_MAGIC
from dxdesk.report.beside import LONGEST_NAME, MOST_TRAVELLING, PIECE, content_of
from dxdesk.report.needs_report import (
    AnswerToReply,
    ReportedAttachment,
    ReportedContradiction,
    ReportedLeader,
    SealedLayer,
)
from dxdesk.report.question_ids import is_question_id
from dxdesk.report.reply import CORRECT, IMPROVE
from dxdesk.report.reply_standing import CHANGED, EXPLAINED, NOTHING

MOST_LAYER_PIECES = 16
_CONTRADICTION = re.compile("[A-Z][0-9]{2}")
Checks = Iterator[tuple[str, bool]]


def contradiction_checks(contradictions: tuple[ReportedContradiction, ...]) -> Checks:
    """Each once, each with two sides at least and a reason."""
    ids = [each.id for each in contradictions]
    yield "contradictions", len(set(ids)) == len(ids)
    for each in contradictions:
        where = f"contradictions {each.id}"
        yield where, _CONTRADICTION.fullmatch(each.id) is not None
        yield where, 2 <= len(each.sides) <= 9 and bool(each.reason)
        yield where, all(is_question_id(side.question) for side in each.sides)


def attachment_checks(attachments: tuple[ReportedAttachment, ...]) -> Checks:
    """Sizes and digests are those of what is really there. Names are words, never places."""
    yield "attachments", sum(each.size for each in attachments) <= MOST_TRAVELLING
    for number, each in enumerate(attachments):
        where = f"attachments[{number}]"
        yield where, is_question_id(each.question)
        yield where, 0 < len(each.name) <= LONGEST_NAME and 0 < each.size <= MOST_TRAVELLING
        yield where, len(each.content) <= MOST_TRAVELLING // PIECE + 1
        yield where, _is_whole(each)


def leader_checks(leaders: tuple[ReportedLeader, ...], people: Collection[str]) -> Checks:
    """Each is one of the people, once."""
    yield "leaders", len({each.person for each in leaders}) == len(leaders)
    for each in leaders:
        yield f"leaders {each.person}", each.person in people and len(each.holds) <= 9


def reply_answer_checks(answers: tuple[AnswerToReply, ...]) -> Checks:
    """All to one reply, each question once; only what was explained has a reason."""
    yield "answers_to_reply", len({each.question for each in answers}) == len(answers)
    yield "answers_to_reply", len({each.reply for each in answers}) <= 1
    for each in answers:
        where = f"answers_to_reply {each.question}"
        yield where, 0 < len(each.question) <= 30 and each.reply >= 1
        yield where, each.word in (CORRECT, IMPROVE)
        yield where, each.done in (CHANGED, EXPLAINED, NOTHING)
        yield where, each.done == EXPLAINED or not each.reason


def _is_whole(attachment: ReportedAttachment) -> bool:
    try:
        content = content_of(attachment)
    except ValueError:
        return False
    return (len(content), sha256(content).hexdigest()) == (attachment.size, attachment.sha256)


def is_sound_layer(layer: SealedLayer) -> bool:
    """Whether this can be a sealed part: for an age key, base64 text of an age file in pieces."""
    if not is_recipient(layer.recipient) or not 1 <= len(layer.content) <= MOST_LAYER_PIECES:
        return False
    try:
        data = b"".join(b64decode(piece, validate=True) for piece in layer.content)
    except ValueError:
        return False
    return data.startswith(AGE_MAGIC)
