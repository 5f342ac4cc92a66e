"""A wish about a need as a window or a command line says it, and the decisions that come of it."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.desks import need_decisions as decisions
from dxdesk.desks.choosing_needs import Choosing
from dxdesk.desks.need_decisions import AS_IT_IS, Wording
from dxdesk.report.choices import NeedChoices

DEEDS = ("add", "own", "drop", "rank", "edit", "back")


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing to be done about one need; of a need of the town's own, `need` is its title."""

    deed: str  # one of DEEDS
    need: str
    reason: str = ""
    place: int = 0  # of a rank
    kind: str = ""  # of the decision to take back
    talent: str = ""
    wording: Wording = AS_IT_IS


def decided(now: Choosing, wish: Wish) -> NeedChoices:
    """All decisions once this wish is fulfilled.

    Raises:
        Refusal: as the decision of that name.
    """
    match wish.deed:
        case "add":
            return decisions.add(now, wish.need, wish.reason)
        case "own":
            return decisions.add_own(now, wish.need, wish.wording.why, wish.talent, wish.reason)
        case "drop":
            return decisions.drop(now, wish.need, wish.reason)
        case "rank":
            return decisions.rank(now, wish.need, wish.place, wish.reason)
        case "edit":
            return decisions.edit(now, wish.need, wish.wording, wish.reason)
    return decisions.take_back(now, wish.need, wish.kind)
