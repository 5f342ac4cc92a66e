"""The decisions an office can make about its needs; each returns all decisions as they are then."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dxdesk import shelf
from dxdesk.desks.choosing_needs import Choosing
from dxdesk.errors import Refusal
from dxdesk.report.choice_limits import refuse_unfit
from dxdesk.report.choices import (
    ADDED,
    DROPPED,
    EDITED,
    MODES,
    RANKED,
    NeedChoice,
    NeedChoices,
    choice_of,
    is_own,
    next_own,
    with_choice,
    without,
)


def add(now: Choosing, need: str, reason: str) -> NeedChoices:
    """Ask for a need of the catalogue too, whether the answers open it or not.

    Raises:
        Refusal: E-CHOICE-NEED, E-CHOICE-ASKED, E-CHOICE-FULL, the codes of `refuse_unfit`.
    """
    if need not in {each.code for each in shelf.scale().needs}:
        raise Refusal("E-CHOICE-NEED", need=need)
    if need in _asked(now):
        raise Refusal("E-CHOICE-ASKED", need=need)
    new = NeedChoice(need, ADDED, reason.strip(), now.asking.composed_on)
    refuse_unfit(new)
    choices = without(now.choices, need, DROPPED)
    if need not in _computed(now):
        choices = with_choice(choices, new)
    return _with_room(now, choices)


def add_own(now: Choosing, title: str, why: str, talent: str, reason: str) -> NeedChoices:
    """Ask for something that no need of the catalogue speaks of.

    Raises:
        Refusal: E-CHOICE-TITLE without a title; E-CHOICE-TALENT, E-CHOICE-FULL, E-CHOICE-MANY,
            the codes of `refuse_unfit`.
    """
    if not title.strip():
        raise Refusal("E-CHOICE-TITLE")
    if talent not in (known := [each.code for each in shelf.schemes().talents]):
        raise Refusal("E-CHOICE-TALENT", talent=talent, known=", ".join(known))
    new = NeedChoice(
        next_own(now.choices),
        ADDED,
        reason.strip(),
        now.asking.composed_on,
        title=title.strip(),
        why=why.strip(),
        talent=talent,
    )
    refuse_unfit(new)
    return _with_room(now, with_choice(now.choices, new))


def _with_room(now: Choosing, choices: NeedChoices) -> NeedChoices:
    """The choices, if nothing that is asked for now would have to go for them."""
    chosen = now.chosen
    if not chosen.has_room:
        raise Refusal("E-CHOICE-FULL", most=chosen.limit)
    return choices


def drop(now: Choosing, need: str, reason: str) -> NeedChoices:
    """Ask for it no more. What the office added itself is simply taken back.

    Raises:
        Refusal: E-CHOICE-NOT-ASKED, the codes of `refuse_unfit`.
    """
    _refuse_not_asked(now, need)
    new = NeedChoice(need, DROPPED, reason.strip(), now.asking.composed_on)
    refuse_unfit(new)
    if need in _computed(now):
        return with_choice(now.choices, new)
    return without(now.choices, need)


def rank(now: Choosing, need: str, place: int, reason: str) -> NeedChoices:
    """Give it another place among the requests, 1 = first.

    Raises:
        Refusal: E-CHOICE-NOT-ASKED, E-CHOICE-PLACE, the codes of `refuse_unfit`.
    """
    _refuse_not_asked(now, need)
    codes = list(_asked(now))
    if not 1 <= place <= len(codes):
        raise Refusal("E-CHOICE-PLACE", place=place, most=len(codes))
    new = NeedChoice(need, RANKED, reason.strip(), now.asking.composed_on, rank=place)
    refuse_unfit(new)
    codes.remove(need)
    codes.insert(place - 1, need)
    kept = tuple(
        replace(each, rank=codes.index(each.need) + 1)
        if each.kind == RANKED and each.need in codes
        else each
        for each in without(now.choices, need, RANKED)
    )
    if _asked(now.deciding(kept)) == tuple(codes):
        return kept  # back where it stands anyway: nothing is left to be told
    return with_choice(kept, new)


@dataclass(frozen=True, slots=True)
class Wording:
    """How a request is to read; what is "" or None stays as the answers make it."""

    title: str = ""
    why: str = ""
    frequency: str = ""  # a code of the request rules
    months: int | None = None
    mode: str = ""  # onsite / hybrid / remote


AS_IT_IS = Wording()


def edit(now: Choosing, need: str, wording: Wording, reason: str) -> NeedChoices:
    """Reword a request, or ask for other days; an empty wording takes an edit back.

    Raises:
        Refusal: E-CHOICE-NOT-ASKED, E-CHOICE-FREQUENCY, E-CHOICE-ALL-WEEK, E-CHOICE-MODE, the
            codes of `refuse_unfit`.
    """
    _refuse_not_asked(now, need)
    if wording == AS_IT_IS:
        return without(now.choices, need, EDITED)
    _refuse_frequency(wording.frequency, first=_asked(now)[0] == need)
    if wording.mode and wording.mode not in MODES:
        raise Refusal("E-CHOICE-MODE", mode=wording.mode, known=", ".join(MODES))
    new = NeedChoice(
        need,
        EDITED,
        reason.strip(),
        now.asking.composed_on,
        title=wording.title.strip(),
        why=wording.why.strip(),
        frequency=wording.frequency,
        months=wording.months,
        mode=wording.mode,
    )
    refuse_unfit(new)
    return with_choice(now.choices, new)


def _refuse_frequency(code: str, *, first: bool) -> None:
    known = {each.code: each for each in shelf.request_rules().frequencies}
    if code and code not in known:
        raise Refusal("E-CHOICE-FREQUENCY", frequency=code, known=", ".join(known))
    if code and known[code].one_person and not first:
        raise Refusal("E-CHOICE-ALL-WEEK")


def take_back(now: Choosing, need: str, kind: str) -> NeedChoices:
    """Forget one decision; the answers alone speak again.

    Raises:
        Refusal: E-CHOICE-UNDECIDED without such a decision; E-CHOICE-FULL where a dropped need
            finds its place taken.
    """
    if choice_of(now.choices, need, kind) is None:
        raise Refusal("E-CHOICE-UNDECIDED", need=need, kind=kind)
    choices = without(now.choices, need, kind)
    if kind == DROPPED and need in _computed(now):
        return _with_room(now, choices)
    return without(choices, need) if kind == ADDED and is_own(need) else choices


def _computed(now: Choosing) -> tuple[str, ...]:
    return tuple(each.need for each in now.chosen.computed)


def _asked(now: Choosing) -> tuple[str, ...]:
    return tuple(each.need for each in now.chosen.requests)


def _refuse_not_asked(now: Choosing, need: str) -> None:
    if need not in _asked(now):
        raise Refusal("E-CHOICE-NOT-ASKED", need=need)
