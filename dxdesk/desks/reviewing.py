"""The prefecture's review: what is asked about an answer, what is accepted, what is settled."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from dxdesk.ask.characters import clean_text
from dxdesk.ask.unfit import Unfit
from dxdesk.desks.reported_words import said as in_words
from dxdesk.desks.reviews import Reviews, in_force
from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal
from dxdesk.report.needs_report import AskedQuestion
from dxdesk.report.reply import CORRECT, FINE, IMPROVE
from dxdesk.report.review import SETTLED, InForce, KeptRemark, Settlement
from dxdesk.store import reviews
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

WORDS = {
    CORRECT: QT_TRANSLATE_NOOP("Remark", "Please correct"),
    IMPROVE: QT_TRANSLATE_NOOP("Remark", "Could be improved"),
    FINE: QT_TRANSLATE_NOOP("Remark", "This is fine"),
}


def word_said(word: str) -> str:
    """修正してください／改善できます／これで結構です."""
    return tr(WORDS[word])


def remark(
    db: Database, town: str, question: str, word: str, said: str, now: datetime
) -> KeptRemark:
    """Say one of the three words about an answer of the report in force.

    One that no reply has carried is replaced; 「これで結構です」 ends what was asked before.

    Raises:
        Refusal: E-REVIEW-NO-REPORT; E-REVIEW-SETTLED until it is opened again;
            E-REMARK-QUESTION for a question the report does not ask; E-REMARK-WORDS without
            words to go by, or with words that cannot travel.
    """
    held, kept = in_force(db, town), Reviews(db)
    if kept.of(town, held).state == SETTLED:
        raise Refusal("E-REVIEW-SETTLED", name=held.report.town.name)
    asked = next((each for each in held.report.questions if each.id == question), None)
    if asked is None or asked.state == "hidden":
        raise Refusal("E-REMARK-QUESTION", id=question, name=held.report.town.name)
    earlier = [each for each in kept.remarks(town) if each.question == question]
    draft = earlier[-1].number if earlier and earlier[-1].reply is None else 0
    made = _made(held, asked, word, _words(word, said), now)
    changed = [replace(made, number=draft)]
    if word == FINE:
        changed += _accepted((each for each in earlier if each.number != draft), held, now)
    reviews.save_remarks(db, changed)
    return made


def _words(word: str, said: str) -> str:
    if word == FINE and not said.strip():
        return ""
    try:
        return clean_text(said)
    except Unfit as unfit:
        raise Refusal("E-REMARK-WORDS", reason=unfit.reason) from None


def _made(held: InForce, asked: AskedQuestion, word: str, said: str, now: datetime) -> KeptRemark:
    return KeptRemark(
        number=0,
        town=held.report.town.code,
        serial=held.serial,
        report_sha256=held.header_sha256,
        question=asked.id,
        text=asked.text,
        state=asked.state,
        value=asked.value,
        note=asked.note,
        shown=in_words(asked),
        word=word,
        said=said,
        made_at=now.isoformat(timespec="seconds"),
    )


def take_back(db: Database, town: str, question: str, now: datetime) -> None:
    """Take a remark away that nobody has been asked; one that was asked is accepted as it is.

    Raises:
        Refusal: E-REVIEW-NO-REPORT, E-REMARK-NONE.
    """
    held, kept = in_force(db, town), Reviews(db)
    earlier = [each for each in kept.remarks(town) if each.question == question]
    if not earlier or not any(line.remark == earlier[-1] for line in kept.of(town, held).lines):
        raise Refusal("E-REMARK-NONE", id=question)
    if earlier[-1].reply is None:
        reviews.remove_remark(db, earlier[-1].number)
    else:
        reviews.save_remarks(db, _accepted(earlier, held, now))


def accept(
    db: Database, town: str, questions: Collection[str] | None, now: datetime
) -> tuple[str, ...]:
    """Accept what the town answered, to these questions or to all it has answered.

    Returns the questions accepted.

    Raises:
        Refusal: E-REVIEW-NO-REPORT; E-REMARK-UNANSWERED for one the town has not answered.
    """
    held, kept = in_force(db, town), Reviews(db)
    answered = {line.remark.question for line in kept.of(town, held).answered}
    wanted = answered if questions is None else set(questions)
    for question in sorted(wanted - answered):
        raise Refusal("E-REMARK-UNANSWERED", id=question)
    asked = (each for each in kept.remarks(town) if each.question in wanted)
    reviews.save_remarks(db, _accepted(asked, held, now))
    return tuple(sorted(wanted))


def _accepted(remarks: Iterable[KeptRemark], held: InForce, now: datetime) -> list[KeptRemark]:
    """Those of them that were asked and not done with, as accepted with the report in force."""
    at = now.isoformat(timespec="seconds")
    return [
        replace(each, accepted_serial=held.serial, accepted_at=at)
        for each in remarks
        if each.reply is not None and each.accepted_serial is None
    ]


def reopen(db: Database, town: str, why: str, now: datetime) -> None:
    """Open a settled report again, with the reason.

    Raises:
        Refusal: E-REVIEW-NO-REPORT; E-REVIEW-NOT-SETTLED; E-REVIEW-WHY without a reason.
    """
    held = in_force(db, town)
    if Reviews(db).of(town, held).state != SETTLED:
        raise Refusal("E-REVIEW-NOT-SETTLED", name=held.report.town.name)
    try:
        reason = clean_text(why)
    except Unfit as unfit:
        raise Refusal("E-REVIEW-WHY", reason=unfit.reason) from None
    reviews.settle(db, settlement_of(held, now, settled=False, why=reason))


def settlement_of(held: InForce, now: datetime, *, settled: bool, why: str = "") -> Settlement:
    """The word on a report, ready to be kept."""
    return Settlement(
        number=0,
        town=held.report.town.code,
        serial=held.serial,
        report_sha256=held.header_sha256,
        settled=settled,
        why=why,
        at=now.isoformat(timespec="seconds"),
    )
