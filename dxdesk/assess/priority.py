"""What comes first: gap, urgency, hands and the town's own word, always shown apart."""

from __future__ import annotations

from dxdesk.assess.assessment import Capacity, Priority
from dxdesk.assess.scale import Scale

MOST_CAPACITY = 4
RANK_POINTS = {1: 3, 2: 2, 3: 1}


def priority_of(
    gap: int, urgency: int, capacity: Capacity, rank: int | None, scale: Scale
) -> Priority:
    """The four parts (0–8, 2–8, 0–4, 0–3) and the band of their sum.

    A town whose hands are not known gets nothing for having few: it is not scored as nobody.
    """
    hands = 0 if capacity.value is None else MOST_CAPACITY - capacity.value
    parts = (gap * 2, urgency * 2, hands, RANK_POINTS.get(rank or 0, 0))
    return Priority(*parts, band=scale.band(sum(parts)))
