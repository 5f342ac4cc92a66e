"""One interview becomes one assessment: levels, hands, needs with their reasons, supports."""

from __future__ import annotations

from datetime import date

from dxdesk.ask.interview import Interview
from dxdesk.assess.adviser_use import adviser_use
from dxdesk.assess.assessment import Assessment, DimensionLevel, Need
from dxdesk.assess.capacity import capacity_of
from dxdesk.assess.facts import Facts
from dxdesk.assess.needs import closed_needs_from, needs_from
from dxdesk.assess.personal import personal_details
from dxdesk.assess.scale import Scale
from dxdesk.assess.scoring import level_of
from dxdesk.assess.supports import Case, with_supports
from dxdesk.schemes.shelf_records import Schemes


def assess(interview: Interview, scale: Scale, schemes: Schemes, today: date) -> Assessment:
    """The whole result for one town as it stands on `today`."""
    case = _case(interview, scale, schemes, today)
    needs = needs_from(scale, case.facts, case.capacity)
    return Assessment(
        today=today,
        dimensions=_levels(scale, case.facts),
        capacity=case.capacity,
        needs=with_supports(needs, case),
        warnings=(*case.use.warnings, *personal_details(case.facts)),
    )


def closed_needs(
    interview: Interview, scale: Scale, schemes: Schemes, today: date
) -> tuple[Need, ...]:
    """The needs that the answers do not open, with what could be proposed for each."""
    case = _case(interview, scale, schemes, today)
    return with_supports(closed_needs_from(scale, case.facts, case.capacity), case)


def _case(interview: Interview, scale: Scale, schemes: Schemes, today: date) -> Case:
    facts = Facts(interview, schemes, today)
    unjudged = frozenset(each.code for each in _levels(scale, facts) if each.level is None)
    return Case(scale, facts, capacity_of(facts), unjudged, adviser_use(facts))


def _levels(scale: Scale, facts: Facts) -> tuple[DimensionLevel, ...]:
    return tuple(level_of(dimension, facts) for dimension in scale.dimensions)
