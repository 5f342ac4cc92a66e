"""The assessment in words: levels with their gates, needs with the answers behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.interview import ANSWERED, UNKNOWN, Interview
from dxdesk.assess.assessment import DimensionLevel, Need
from dxdesk.desks.choosing_needs import Choosing, choosing_of
from dxdesk.desks.municipality import interview_of
from dxdesk.exchange.reports import report_from
from dxdesk.report.asking import Asking
from dxdesk.report.choices import ADDED, DROPPED, NeedChoice, NeedChoices, choice_of, is_own
from dxdesk.report.choosing import Chosen
from dxdesk.report.needs_in_words import needs_in_words
from dxdesk.report.needs_report import NeedsReport, ReportedNeed, SupportRequest, TownChoice
from dxdesk.report.own_needs import own_need
from dxdesk.report.requesting import reason_sentence
from dxdesk.schemes.calendar import fiscal_year, wareki_day
from dxdesk.schemes.measures import MeasureInYear, measures_behind
from dxdesk.store import need_choices, sent
from dxdesk.words import tr

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
class CostLine:
    """What a proposed help costs or who helps to pay it, never without where it is written."""

    name: str
    rule: str  # kind, rate and ceiling in words
    source: str  # where it is written, and the day it was looked at
    caution: str  # what must be said beside it, "" for what is known to hold


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One need as the officer sees it; `words` holds title, parts, reasons and supports."""

    rank: int  # place in the list: requests in the town's order, then the others by priority
    words: ReportedNeed
    band: str  # 「急ぐ」
    gap_part: int
    urgency_part: int
    because: str  # the decisive fact in one sentence
    request: SupportRequest | None  # what the prefecture is asked for
    computed: SupportRequest | None = None  # what it would be asked for without any decision
    unworded: SupportRequest | None = None  # the request before anybody reworded it
    choices: tuple[TownChoice, ...] = ()  # what the office decided about it
    costs: tuple[CostLine, ...] = ()
    opened: bool = True  # by the answers; else added by the office

    @property
    def dropped(self) -> bool:
        """Taken out of the requests by the office."""
        return any(each.kind == DROPPED for each in self.choices)


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
    most: int = 0  # requests at once
    addable: tuple[tuple[str, str], ...] = ()  # code and title of what no answer opens
    resting: tuple[tuple[NeedChoice, str], ...] = ()  # decisions that touch nothing now, titles

    @property
    def asked(self) -> int:
        """How many requests are made."""
        return sum(need.request is not None for need in self.needs)


def findings(db: Database, today: date) -> Findings:
    """The results as they stand today, beside the report handed in last."""
    return findings_beside(interview_of(db), sent.sent(db), today, need_choices.choices(db))


def findings_beside(
    interview: Interview,
    earlier: tuple[sent.SentReport, ...],
    today: date,
    choices: NeedChoices = (),
) -> Findings:
    """The same without the database, for work beside the window."""
    before = [report_from(each.payload_text) for each in earlier]
    return findings_of(interview, today, _last_of_another_day(before, today), choices)


def _last_of_another_day(reports: list[NeedsReport], today: date) -> NeedsReport | None:
    """A report written today is this state itself, not the time before."""
    older = [each for each in reports if each.composed_on < today]
    return older[-1] if older else None


def findings_of(
    interview: Interview, today: date, before: NeedsReport | None, choices: NeedChoices = ()
) -> Findings:
    """The same from the answers and the office's decisions alone."""
    now = choosing_of(interview, choices, today)
    chosen, assessment = now.chosen, now.assessment
    previous = {each.code: each.level for each in before.levels} if before else {}
    states = [interview.state(question.id) for question in interview.visible()]
    needs = _needs(now, chosen)
    listed = {need.words.code for need in needs}
    return Findings(
        today=today,
        visible=len(states),
        answered=states.count(ANSWERED),
        unknown=states.count(UNKNOWN),
        levels=tuple(_level(each, previous, now.asking) for each in assessment.dimensions),
        needs=needs,
        warnings=tuple((q, shelf.scale().warning(code)) for q, code in assessment.warnings),
        previous_on=before.composed_on if before else None,
        most=chosen.limit,
        addable=tuple(
            (each.code, now.asking.ours(each.title))
            for each in sorted(now.closed, key=lambda need: need.code)
            if each.code not in listed
        ),
        resting=_resting(now, chosen),
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


def _needs(now: Choosing, chosen: Chosen) -> tuple[NeedLine, ...]:
    """Requests in the town's order, then everything else the answers open, by priority."""
    opened = {need.code: need for need in now.assessment.needs}
    added = {
        each.need: _added(each.need, now) for each in chosen.requests if each.need not in opened
    }
    codes = list(dict.fromkeys((*(each.need for each in chosen.requests), *opened)))
    known = {**opened, **added}
    return tuple(
        _need(rank, known[code], now, chosen, opened=code in opened)
        for rank, code in enumerate(codes, start=1)
    )


def _added(code: str, now: Choosing) -> Need:
    """A need that no answer opens: of the catalogue, or the town's own."""
    choice = choice_of(now.choices, code, ADDED)
    if choice is not None and is_own(code):
        return own_need(choice, now.assessment.capacity, shelf.scale(), now.asking)
    return next(need for need in now.closed if need.code == code)


def _need(rank: int, need: Need, now: Choosing, chosen: Chosen, *, opened: bool) -> NeedLine:
    asking = now.asking
    [words] = needs_in_words((need,), shelf.scale(), asking)
    asked = _of(need.code, chosen.requests)
    return NeedLine(
        rank=rank,
        words=replace(words, title=need.title) if is_own(need.code) else words,
        band=shelf.scale().band_label(need.priority.band),
        gap_part=need.priority.gap_part,
        urgency_part=need.priority.urgency_part,
        because=reason_sentence(need, asking) if opened else asked.reason if asked else "",
        request=asked,
        computed=_of(need.code, chosen.computed),
        unworded=_of(need.code, chosen.unworded),
        choices=tuple(each for each in chosen.told if each.need == need.code),
        costs=_costs(need, now.asking.composed_on),
        opened=opened,
    )


def _of(code: str, requests: tuple[SupportRequest, ...]) -> SupportRequest | None:
    return next((each for each in requests if each.need == code), None)


def _resting(now: Choosing, chosen: Chosen) -> tuple[tuple[NeedChoice, str], ...]:
    """Decisions kept for the day when the answers make them matter again."""
    told = {each.need for each in chosen.told}
    titles = {kind.code: now.asking.ours(kind.title) for kind in shelf.scale().needs}
    return tuple(
        (each, each.title or titles.get(each.need, each.need))
        for each in chosen.resting
        if each.need not in told
    )


def _costs(need: Need, today: date) -> tuple[CostLine, ...]:
    """The fiscal measures behind the proposed supports, each once."""
    year = fiscal_year(today)
    found = {
        each.measure.id: each
        for support in need.supports
        for each in measures_behind(shelf.schemes(), support.code, year)
    }
    return tuple(_cost(each) for each in found.values())


def _cost(found: MeasureInYear) -> CostLine:
    measure, parts = found.measure, [found.measure.kind]
    if measure.rate is not None:
        parts.append(tr("rate {rate}").format(rate=f"{measure.rate.normalize():f}"))
    if measure.unit_yen is not None:
        parts.append(tr("{yen} yen each").format(yen=f"{measure.unit_yen:,}"))
    if found.ceiling is not None:
        line = tr("up to {yen} yen ({per})")
        parts.append(line.format(yen=f"{found.ceiling.yen:,}", per=found.ceiling.per))
    day = wareki_day(measure.checked_on)
    source = tr("Source: {source}, looked at on {day}").format(source=measure.source, day=day)
    return CostLine(measure.name, "、".join(parts), source, found.caution)
