"""Answers that do not fit each other, as the office meets them: side by side, kept or open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.characters import clean_text
from dxdesk.ask.contradictions import Clash, Kept, clashes, kept_now
from dxdesk.ask.interview import Interview
from dxdesk.ask.unfit import Unfit
from dxdesk.desks.answer_lines import asking_of
from dxdesk.errors import Refusal
from dxdesk.report.asking import Asking
from dxdesk.report.beside import side_in_words
from dxdesk.store import kept_contradictions

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class SideLine:
    """One of the answers in words."""

    question: str
    text: str
    shown: str


@dataclass(frozen=True, slots=True)
class ClashLine:
    """A contradiction that holds now; `reason` "" while it is open."""

    id: str
    why: str
    sides: tuple[SideLine, ...]
    reason: str = ""
    kept_on: date | None = None


def clash_lines(interview: Interview, kept: Iterable[Kept], today: date) -> tuple[ClashLine, ...]:
    """Every contradiction that holds: the open ones first."""
    asking, words = asking_of(interview, today), tuple(kept)
    found = clashes(interview, shelf.contradictions())
    lines = [_line(clash, kept_now(clash, words), asking) for clash in found]
    return tuple(sorted(lines, key=lambda line: bool(line.reason)))


def open_about(
    interview: Interview, kept: Iterable[Kept], question: str, today: date
) -> tuple[ClashLine, ...]:
    """The open contradictions in which the answer to one question takes part."""
    lines = clash_lines(interview, kept, today)
    return tuple(
        line
        for line in lines
        if not line.reason and question in {side.question for side in line.sides}
    )


def _line(clash: Clash, kept: Kept | None, asking: Asking) -> ClashLine:
    sides = (
        SideLine(side.question, asking.wording(side.question), side_in_words(side, asking))
        for side in clash.sides
    )
    return ClashLine(
        id=clash.rule.id,
        why=asking.ours(clash.rule.why),
        sides=tuple(sides),
        reason=kept.reason if kept else "",
        kept_on=kept.kept_on if kept else None,
    )


def keep(db: Database, interview: Interview, contradiction: str, reason: str, today: date) -> Kept:
    """Keep both answers for the reason given, until one of them changes.

    Raises:
        Refusal: E-CLASH-UNKNOWN; E-CLASH-REASON without a reason that can travel; E-CLASH-GONE
            where the contradiction no longer holds.
    """
    _refuse_unknown(contradiction)
    try:
        words = clean_text(reason)
    except Unfit as unfit:
        raise Refusal("E-CLASH-REASON", reason=unfit.reason) from None
    for clash in clashes(interview, shelf.contradictions()):
        if clash.rule.id == contradiction:
            kept = Kept(contradiction, clash.basis, words, today)
            kept_contradictions.save_kept(db, kept)
            return kept
    raise Refusal("E-CLASH-GONE")


def open_again(db: Database, contradiction: str) -> None:
    """Take the reason back; the contradiction is shown as open again.

    Raises:
        Refusal: E-CLASH-UNKNOWN.
    """
    _refuse_unknown(contradiction)
    kept_contradictions.drop_kept(db, contradiction)


def _refuse_unknown(contradiction: str) -> None:
    if contradiction not in {rule.id for rule in shelf.contradictions()}:
        raise Refusal("E-CLASH-UNKNOWN", id=contradiction)
