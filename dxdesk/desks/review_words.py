"""The review in words: states of a town, standings of a remark, why a report is not settled."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.report.review import (
    ACCEPTED,
    ASKING,
    CHANGED,
    DRAFT,
    EXPLAINED,
    MISSING,
    NEWER,
    RECEIVED,
    REOPENED,
    SAID,
    SETTLED,
    WAITING,
    RemarkLine,
    TownReview,
)
from dxdesk.words import tr

STATES = {
    MISSING: QT_TRANSLATE_NOOP("State", "not sent yet"),
    RECEIVED: QT_TRANSLATE_NOOP("State", "received"),
    ASKING: QT_TRANSLATE_NOOP("State", "inquiry open"),
    SETTLED: QT_TRANSLATE_NOOP("State", "settled"),
}
STANDINGS = {
    DRAFT: QT_TRANSLATE_NOOP("Standing", "not written to the town yet"),
    WAITING: QT_TRANSLATE_NOOP("Standing", "waits for the town"),
    CHANGED: QT_TRANSLATE_NOOP("Standing", "answer changed"),
    EXPLAINED: QT_TRANSLATE_NOOP("Standing", "explained"),
    ACCEPTED: QT_TRANSLATE_NOOP("Standing", "accepted as answered"),
    SAID: QT_TRANSLATE_NOOP("Standing", "nothing is asked"),
}


def state_said(state: str) -> str:
    """未提出／受付済／照会中／確定."""
    return tr(STATES[state])


def standing_words(line: RemarkLine) -> str:
    """What has become of a remark."""
    return tr(STANDINGS[line.standing])


def cause_words(review: TownReview) -> str:
    """Why a report that was settled is not settled now, or ""."""
    if review.cause == NEWER:
        return tr("A newer report came after the settled one.")
    if review.cause == REOPENED:
        return tr("Opened again: {why}").format(why=review.cause_said)
    return ""
