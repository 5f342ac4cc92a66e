"""What a town asks for though no need of the catalogue speaks of it."""

from __future__ import annotations

from dxdesk.assess.assessment import Capacity, Need
from dxdesk.assess.priority import priority_of
from dxdesk.assess.scale import Scale
from dxdesk.report.asking import Asking
from dxdesk.report.choices import NeedChoice

_LEAST_URGENCY = 1


def own_need(choice: NeedChoice, capacity: Capacity, scale: Scale, asking: Asking) -> Need:
    """A need that no question asks about: without a gap or a deadline, with the hands there are."""
    works = asking.schemes.works
    work = next(each.code for each in works if choice.talent in each.talents)
    return Need(
        code=choice.need,
        title=choice.title,
        dimension="",
        gap=0,
        urgency=_LEAST_URGENCY,
        priority=priority_of(0, _LEAST_URGENCY, capacity, None, scale),
        evidence=(),
        deadline=None,
        chosen_by_town=None,
        talent=choice.talent,
        work=work,
        supports=(),
    )
