"""The 34 needs: which of them the answers open, how wide the gap is, and by which answers."""

from __future__ import annotations

from fractions import Fraction

from dxdesk.assess.assessment import Capacity, Evidence, Need
from dxdesk.assess.facts import Facts
from dxdesk.assess.priority import priority_of
from dxdesk.assess.scale import NeedKind, Scale
from dxdesk.assess.scoring import half_up, mean, points_of, two_decimals
from dxdesk.assess.signs import holds
from dxdesk.assess.urgency import urgency_of

FULL_POINTS = 4
OPENING_GAP = 2


def needs_from(scale: Scale, facts: Facts, capacity: Capacity) -> tuple[Need, ...]:
    """Every open need by priority, highest first, ties in code order; supports come later."""
    found = [_need(kind, scale, facts, capacity) for kind in scale.needs if _is_open(kind, facts)]
    return _in_order(found)


def closed_needs_from(scale: Scale, facts: Facts, capacity: Capacity) -> tuple[Need, ...]:
    """Every need that the answers do not open, measured like the open ones, in their order."""
    closed = [kind for kind in scale.needs if not _is_open(kind, facts)]
    return _in_order([_need(kind, scale, facts, capacity) for kind in closed])


def _in_order(needs: list[Need]) -> tuple[Need, ...]:
    return tuple(sorted(needs, key=lambda need: (-need.priority.total, need.code)))


def gap_of(kind: NeedKind, facts: Facts) -> tuple[int, bool]:
    """The gap 0–4 from the points of the trigger questions, and whether they open the need.

    A need opens from a gap of 2, or at a single question with no points at all. Questions
    without points say nothing either way.
    """
    points = [points_of(code, facts) for code in kind.questions]
    average = mean(points)
    if average is None:
        return 0, False
    gap = half_up(FULL_POINTS - average)
    return gap, gap >= OPENING_GAP or Fraction(0) in points


def rank_of(kind: NeedKind, facts: Facts) -> int | None:
    """The place of the need among those the town chose itself (P02), 1 = heaviest."""
    chosen = facts.choices("P02")
    return chosen.index(kind.code) + 1 if kind.code in chosen else None


def _is_open(kind: NeedKind, facts: Facts) -> bool:
    """Opened by the answers, or named by the town itself (P02)."""
    return gap_of(kind, facts)[1] or rank_of(kind, facts) is not None


def _need(kind: NeedKind, scale: Scale, facts: Facts, capacity: Capacity) -> Need:
    gap, rank = gap_of(kind, facts)[0], rank_of(kind, facts)
    if rank is not None:
        gap = max(gap, 1)
    urgency, deadline = urgency_of(kind, scale, facts)
    return Need(
        code=kind.code,
        title=kind.title,
        dimension=kind.dimension,
        gap=gap,
        urgency=urgency,
        priority=priority_of(gap, urgency, capacity, rank, scale),
        evidence=_evidence(kind, facts),
        deadline=deadline,
        chosen_by_town=rank,
        talent=kind.talent,
        work=kind.work,
        supports=(),
    )


def _evidence(kind: NeedKind, facts: Facts) -> tuple[Evidence, ...]:
    """One line for each trigger question, however many triggers look at it."""
    return tuple(
        Evidence(
            question=code,
            points=two_decimals(points_of(code, facts)),
            holds=any(holds(sign, facts) for sign in kind.triggers if sign.question == code),
        )
        for code in kind.questions
    )
