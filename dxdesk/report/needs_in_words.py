"""Needs as the prefecture reads them: why each is there, and what is proposed and why."""

from __future__ import annotations

from dxdesk.ask.shown_words import UNKNOWN
from dxdesk.assess.assessment import Evidence, Need, Support
from dxdesk.assess.scale import Scale
from dxdesk.report.asking import Asking, is_withheld
from dxdesk.report.needs_report import ReportedNeed, ReportedReason, ReportedSupport


def needs_in_words(
    needs: tuple[Need, ...], scale: Scale, asking: Asking
) -> tuple[ReportedNeed, ...]:
    """Every need of an assessment, in its order."""
    return tuple(_need(need, scale, asking) for need in needs)


def _need(need: Need, scale: Scale, asking: Asking) -> ReportedNeed:
    deadline = need.deadline
    if deadline is not None and is_withheld(deadline.source, asking.withheld):
        deadline = None
    return ReportedNeed(
        code=need.code,
        title=asking.ours(need.title),
        dimension=need.dimension,
        gap=need.gap,
        urgency=need.urgency,
        capacity_part=need.priority.capacity_part,
        rank_part=need.priority.rank_part,
        priority=need.priority.total,
        band=need.priority.band,
        deadline_label=deadline.label if deadline else "",
        deadline_on=deadline.on if deadline else None,
        talent=need.talent,
        work=need.work,
        reasons=tuple(
            _reason(evidence, asking)
            for evidence in need.evidence
            if evidence.question not in asking.withheld
        ),
        supports=tuple(_support(support, scale, asking) for support in need.supports),
    )


def _reason(evidence: Evidence, asking: Asking) -> ReportedReason:
    said = asking.said(evidence.question)
    unknown = asking.interview.state(evidence.question) == "unknown"
    words = asking.in_words(evidence.question, said) if said is not None else ""
    return ReportedReason(
        question=evidence.question,
        text=asking.wording(evidence.question),
        shown=UNKNOWN if unknown else words,
        holds=evidence.holds,
    )


def _support(support: Support, scale: Scale, asking: Asking) -> ReportedSupport:
    return ReportedSupport(
        code=support.code,
        name=asking.ours(asking.schemes.support(support.code).name),
        rule=support.rule,
        why=asking.ours(scale.why(support.rule)),
        note=asking.ours(scale.note(support.note) + _left(support, asking)),
    )


def _left(support: Support, asking: Asking) -> str:
    """What remains of a yearly limit, in words."""
    if support.remaining is None:
        return ""
    by_visits = asking.schemes.adviser(support.code).visits_per_year is not None
    return asking.rules.sentence(
        "visits_left" if by_visits else "days_left", count=support.remaining
    )
