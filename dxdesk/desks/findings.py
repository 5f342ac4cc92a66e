"""The assessment in words: levels with their gates, needs with the answers behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.interview import ANSWERED, UNKNOWN, Interview
from dxdesk.assess.assessment import Assessment, DimensionLevel, Need
from dxdesk.desks.answer_lines import asking_of
from dxdesk.desks.municipality import assessment_of, interview_of
from dxdesk.exchange.reports import report_from
from dxdesk.report.asking import Asking
from dxdesk.report.needs_in_words import needs_in_words
from dxdesk.report.needs_report import NeedsReport, ReportedNeed, SupportRequest
from dxdesk.report.requesting import reason_sentence, requests_from
from dxdesk.store import sent

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class LevelLine:
    """One dimension; `gate` are the questions that keep the level at `cap` or lower."""

    code: str
    name: str
    level: int | None  # None: fewer than six tenths answered
    word: str
    previous: int | None
    answered: int
    applicable: int
    cap: int | None
    gate: tuple[tuple[str, str], ...]  # question id, its text


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One need as the officer sees it; `words` holds title, parts, reasons and supports."""

    rank: int  # 1 = highest priority
    words: ReportedNeed
    band: str  # 「急ぐ」
    gap_part: int
    urgency_part: int
    because: str  # the decisive fact in one sentence
    request: SupportRequest | None  # what the prefecture is asked for


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything the page 結果 shows."""

    today: date
    visible: int
    answered: int
    unknown: int
    levels: tuple[LevelLine, ...]
    needs: tuple[NeedLine, ...]
    warnings: tuple[tuple[str, str], ...]  # question id, sentence
    previous_on: date | None  # the day of the report before, if there is one


def findings(db: Database, today: date) -> Findings:
    """The results as they stand today, beside the report handed in last."""
    return findings_beside(interview_of(db), sent.sent(db), today)


def findings_beside(
    interview: Interview, earlier: tuple[sent.SentReport, ...], today: date
) -> Findings:
    """The same without the database, for work beside the window."""
    before = [report_from(each.payload_text) for each in earlier]
    return findings_of(interview, today, _last_of_another_day(before, today))


def _last_of_another_day(reports: list[NeedsReport], today: date) -> NeedsReport | None:
    """A report written today is this state itself, not the time before."""
    older = [each for each in reports if each.composed_on < today]
    return older[-1] if older else None


def findings_of(interview: Interview, today: date, before: NeedsReport | None) -> Findings:
    """The same from the answers alone."""
    assessment = assessment_of(interview, today)
    asking = asking_of(interview, today)
    previous = {each.code: each.level for each in before.levels} if before else {}
    states = [interview.state(question.id) for question in interview.visible()]
    return Findings(
        today=today,
        visible=len(states),
        answered=states.count(ANSWERED),
        unknown=states.count(UNKNOWN),
        levels=tuple(_level(each, previous, asking) for each in assessment.dimensions),
        needs=_needs(assessment, asking),
        warnings=tuple((q, shelf.scale().warning(code)) for q, code in assessment.warnings),
        previous_on=before.composed_on if before else None,
    )


def _level(level: DimensionLevel, previous: Mapping[str, int | None], asking: Asking) -> LevelLine:
    words = {each.number: each.name for each in shelf.scale().levels}
    return LevelLine(
        code=level.code,
        name=asking.ours(level.name),
        level=level.level,
        word="" if level.level is None else words[level.level],
        previous=previous.get(level.code),
        answered=level.answered,
        applicable=level.applicable,
        cap=level.gate,
        gate=tuple((each, asking.wording(each)) for each in level.gate_reason),
    )


def _needs(assessment: Assessment, asking: Asking) -> tuple[NeedLine, ...]:
    requests = {each.need: each for each in requests_from(assessment.needs, shelf.scale(), asking)}
    in_words = needs_in_words(assessment.needs, shelf.scale(), asking)
    return tuple(
        _need(rank, need, words, requests.get(need.code), asking)
        for rank, (need, words) in enumerate(zip(assessment.needs, in_words, strict=True), start=1)
    )


def _need(
    rank: int, need: Need, words: ReportedNeed, request: SupportRequest | None, asking: Asking
) -> NeedLine:
    return NeedLine(
        rank=rank,
        words=words,
        band=shelf.scale().band_label(need.priority.band),
        gap_part=need.priority.gap_part,
        urgency_part=need.priority.urgency_part,
        because=reason_sentence(need, asking),
        request=request,
    )
