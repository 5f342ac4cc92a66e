"""One interview becomes one assessment: levels, hands, needs with their reasons, supports."""

from __future__ import annotations

from datetime import date

from dxdesk.ask.interview import Interview
from dxdesk.assess.adviser_use import adviser_use
from dxdesk.assess.assessment import Assessment
from dxdesk.assess.capacity import capacity_of
from dxdesk.assess.facts import Facts
from dxdesk.assess.needs import needs_from
from dxdesk.assess.personal import personal_details
from dxdesk.assess.scale import Scale
from dxdesk.assess.scoring import level_of
from dxdesk.assess.supports import Case, with_supports
from dxdesk.schemes.shelf_records import Schemes


def assess(interview: Interview, scale: Scale, schemes: Schemes, today: date) -> Assessment:
    """The whole result for one town as it stands on `today`."""
    facts = Facts(interview, schemes, today)
    levels = tuple(level_of(dimension, facts) for dimension in scale.dimensions)
    capacity = capacity_of(facts)
    use = adviser_use(facts)
    unjudged = frozenset(level.code for level in levels if level.level is None)
    needs = needs_from(scale, facts, capacity)
    return Assessment(
        today=today,
        dimensions=levels,
        capacity=capacity,
        needs=with_supports(needs, Case(scale, facts, capacity, unjudged, use)),
        warnings=(*use.warnings, *personal_details(facts)),
    )
