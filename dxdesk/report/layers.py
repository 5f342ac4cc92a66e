"""A report in two layers: what every reader sees, and what only the security officer opens.

What the open layer may tell of a sealed answer is decided here and nowhere else:

- that something was said to the question (state "sealed"), never what, nor whether it was
  an answer, わからない or 対象外; what is not said yet keeps its own state, so that nobody takes
  a sealed answer for a missing one;
- of a dimension with a sealed answer only how many are sealed; its level is in the sealed part;
- needs, reasons, requests, contradictions and files as they would be had these questions not
  been answered at all;
- what was done about a question of the prefecture, unless it is about a sealed answer.

It is composed from an interview without those answers, so nothing in it can depend on them. The
same holds for every answer that the town keeps back altogether, in both layers; of its dimension
neither level nor counts leave. A request that only such answers give a reason for is made openly
where the town says so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from dxdesk.ask.interview import Interview
from dxdesk.ask.sealing import blinded, said_among
from dxdesk.report.asking import is_withheld
from dxdesk.report.choices import ADDED, NeedChoice, NeedChoices
from dxdesk.report.needs_report import AnswerToReply, NeedsReport, ReportedLevel, SealedPart
from dxdesk.report.reply_standing import NOTHING

SEALED = "sealed"
Record = TypeVar("Record")
# An interview, what is withheld, and the decisions about needs, to the report of that alone.
Composing = Callable[[Interview, frozenset[str], NeedChoices], NeedsReport]


@dataclass(frozen=True, slots=True)
class Layers:
    """The open report without its sealed layer, and what that layer is to hold."""

    report: NeedsReport
    sealed: SealedPart | None = None  # None where nothing is sealed


@dataclass(frozen=True, slots=True)
class Openly:
    """Needs of which only answers that are not told tell, and which the town asks for anyway."""

    needs: frozenset[str] = frozenset()
    reason: str = ""  # what the report says in place of the reason


def in_layers(
    compose: Composing,
    interview: Interview,
    withheld: frozenset[str],
    choices: NeedChoices,
    *,
    sensitive: Collection[str],
    sealable: bool,
    dimensions: Mapping[str, Collection[str]],
    openly: Openly,
) -> Layers:
    """Compose a report so that nothing in its open layer depends on sensitive or withheld answers.

    Without an officer's key (`sealable`) the sensitive ones go with the rest, unless withheld.
    `dimensions` are the questions that count for each dimension.
    """
    told = without_withheld(interview, withheld)
    asked = (*choices, *_asked_openly(openly, choices))
    hidden = frozenset(sensitive) - withheld if sealable else frozenset[str]()
    sealed = said_among(told, hidden)
    if not sealed:
        return Layers(compose(told, withheld, asked if withheld else choices))
    whole = compose(told, withheld, choices)
    untold = blinded(told, hidden)
    plain = compose(untold, withheld | hidden, asked)
    levels = compose(untold, withheld, choices).levels  # as they are where nothing is sealed
    report = replace(
        plain,
        questions=tuple(
            replace(each, state=SEALED if each.id in sealed else told.state(each.id))
            if each.id in hidden
            else each
            for each in plain.questions
        ),
        levels=tuple(_level(each, sealed & set(dimensions[each.code])) for each in levels),
    )
    return Layers(report, _difference(whole, report))


def without_withheld(interview: Interview, withheld: frozenset[str]) -> Interview:
    """The interview as if nothing had been said to what is withheld, its records included."""
    return replace(
        blinded(interview, withheld),
        people=() if "B02" in withheld else interview.people,
        systems=tuple(
            each for each in interview.systems if not is_withheld(f"system:{each.key}", withheld)
        ),
    )


def with_answers(layers: Layers, told: tuple[AnswerToReply, ...]) -> Layers:
    """With what was done about the prefecture's questions, each in the layer of its answer."""
    sealed = {each.id for each in layers.report.questions if each.state == SEALED}
    report = replace(
        layers.report,
        answers_to_reply=tuple(each for each in told if each.question not in sealed),
    )
    if layers.sealed is None:
        return Layers(report)
    within = (each for each in told if each.question in sealed and each.done != NOTHING)
    return Layers(report, replace(layers.sealed, answers_to_reply=tuple(within)))


def _asked_openly(openly: Openly, choices: NeedChoices) -> Iterable[NeedChoice]:
    decided = {each.need for each in choices if each.kind == ADDED}
    for need in sorted(openly.needs - decided):
        yield NeedChoice(need=need, kind=ADDED, reason=openly.reason)


def _level(level: ReportedLevel, sealed: frozenset[str]) -> ReportedLevel:
    """Half a judgement misleads: without some answers there is no level in the open layer."""
    if not sealed or level.is_kept_back:
        return level
    return replace(level, level=None, mean="", sealed=len(sealed))


def _difference(whole: NeedsReport, report: NeedsReport) -> SealedPart:
    return SealedPart(
        town=report.town.code,
        fiscal_year=report.fiscal_year,
        edition=report.edition,
        composed_on=report.composed_on,
        questions=_only(whole.questions, report.questions),
        levels=_only(whole.levels, report.levels),
        needs=_only(whole.needs, report.needs),
        requests=tuple(
            each
            for each in whole.requests
            if each.need not in {other.need for other in report.requests}
        ),
        contradictions=_only(whole.contradictions, report.contradictions),
        attachments=_only(whole.attachments, report.attachments),
    )


def _only(whole: tuple[Record, ...], report: tuple[Record, ...]) -> tuple[Record, ...]:
    there = list(report)
    return tuple(each for each in whole if each not in there)
