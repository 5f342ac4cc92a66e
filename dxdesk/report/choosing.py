"""From computed needs and the office's decisions to the requests that are made.

The assessment stays as it is: a decision moves, adds, drops or rewords a request, and both are
told side by side.
"""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.assess.assessment import Assessment, Need
from dxdesk.assess.scale import Scale
from dxdesk.report.asking import Asking
from dxdesk.report.choices import (
    ADDED,
    DROPPED,
    EDITED,
    NO_WISH,
    NeedChoice,
    NeedChoices,
    choice_of,
    is_own,
)
from dxdesk.report.needs_report import SupportRequest, TownChoice
from dxdesk.report.own_needs import own_need
from dxdesk.report.request_order import ordered
from dxdesk.report.requesting import request_for, requests_from


@dataclass(frozen=True, slots=True)
class Chosen:
    """Requests as computed and as chosen, and which decisions make the difference."""

    computed: tuple[SupportRequest, ...]
    requests: tuple[SupportRequest, ...]
    unworded: tuple[SupportRequest, ...]  # the same before anybody reworded them
    told: tuple[TownChoice, ...]  # decisions that hold now, as the prefecture reads them
    resting: NeedChoices  # decisions that touch nothing as the answers are now
    limit: int  # requests at most

    @property
    def has_room(self) -> bool:
        """Whether another request may be made."""
        return len(self.requests) < self.limit


def choose(
    assessment: Assessment,
    closed: tuple[Need, ...],
    scale: Scale,
    asking: Asking,
    choices: NeedChoices,
) -> Chosen:
    """Apply the decisions. `closed` are the needs of the catalogue that did not open."""
    known = _needs(assessment, closed, scale, asking, choices)
    computed = requests_from(assessment.needs, scale, asking)
    base = [request.need for request in computed]
    codes = ordered(base, choices, known, asking.rules.most_requests)
    opened = {need.code for need in assessment.needs}
    unworded, requests = (
        tuple(
            request_for(rank, known[code], _title(known[code], scale), asking, wish)
            for rank, code in enumerate(codes, start=1)
            for wish in [_wish(code, used, opened=code in opened)]
        )
        for used in (tuple(each for each in choices if each.kind != EDITED), choices)
    )
    holding = tuple(each for each in choices if _holds(each, base, codes))
    told = tuple(_told(each, known[each.need], computed, requests, asking) for each in holding)
    resting = tuple(each for each in choices if each not in holding)
    return Chosen(computed, requests, unworded, told, resting, asking.rules.most_requests)


def _needs(
    assessment: Assessment,
    closed: tuple[Need, ...],
    scale: Scale,
    asking: Asking,
    choices: NeedChoices,
) -> dict[str, Need]:
    known = {need.code: need for need in (*assessment.needs, *closed)}
    for each in choices:
        if each.kind == ADDED and is_own(each.need):
            known[each.need] = own_need(each, assessment.capacity, scale, asking)
    return known


def _title(need: Need, scale: Scale) -> str:
    return need.title if is_own(need.code) else scale.need(need.code).request


def _wish(code: str, choices: NeedChoices, *, opened: bool) -> NeedChoice:
    """What is to be written differently: an edit, over what was said when the need was added.

    Where the answers give no reason for a need, the office's own reason is the reason.
    """
    edit, added = choice_of(choices, code, EDITED), choice_of(choices, code, ADDED)
    first, then = edit or NO_WISH, added or NO_WISH
    reason = "" if opened else then.reason
    return NeedChoice(
        need=code,
        kind=EDITED,
        title=first.title or then.title,
        why=first.why or then.why or reason,
        frequency=first.frequency or then.frequency,
        months=first.months or then.months,
        mode=first.mode or then.mode,
    )


def _holds(choice: NeedChoice, base: list[str], codes: list[str]) -> bool:
    """Whether a decision changes anything as the answers are now."""
    if choice.kind == DROPPED:
        return choice.need in base
    if choice.kind == ADDED:
        return choice.need in codes and choice.need not in base
    return choice.need in codes


def _told(
    choice: NeedChoice,
    need: Need,
    computed: tuple[SupportRequest, ...],
    requests: tuple[SupportRequest, ...],
    asking: Asking,
) -> TownChoice:
    before = next((each for each in computed if each.need == choice.need), None)
    after = next((each for each in requests if each.need == choice.need), None)
    return TownChoice(
        need=choice.need,
        title=need.title if is_own(need.code) else asking.ours(need.title),
        kind=choice.kind,
        reason=choice.reason,
        computed_rank=before.rank if before else None,
        rank=after.rank if after else None,
        decided_on=choice.decided_on,
        computed=before,
    )
