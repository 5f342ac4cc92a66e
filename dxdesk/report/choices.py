"""What the office itself decides about its needs: kept beside the assessment, never in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dxdesk.errors import Refusal

ADDED, DROPPED, RANKED, EDITED = "added", "dropped", "ranked", "edited"
KINDS = (ADDED, DROPPED, RANKED, EDITED)
MODES = ("onsite", "hybrid", "remote")
_OWN = re.compile("X[0-9]{2}")


@dataclass(frozen=True, slots=True)
class NeedChoice:
    """One decision about one need, with its reason; each need has each kind once.

    What is "" or None stays as the answers make it. `title`, `why`, `frequency` (a code of the
    request rules), `months` and `mode` are of an edit, or of a need of the town's own, which also
    has its `talent`. `rank` is the place the office gave it, 1 = first.
    """

    need: str  # of the catalogue, or X01 … for one of the town's own
    kind: str  # a kind of KINDS
    reason: str = ""
    decided_on: date | None = None
    rank: int | None = None
    title: str = ""
    why: str = ""
    talent: str = ""
    frequency: str = ""
    months: int | None = None
    mode: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What is there once."""
        return self.need, self.kind


NO_WISH = NeedChoice("", EDITED)
NeedChoices = tuple[NeedChoice, ...]


def is_own(need: str) -> bool:
    """Whether this need is no need of the catalogue but the town's own."""
    return _OWN.fullmatch(need) is not None


def next_own(choices: NeedChoices) -> str:
    """A code that no need of the town's own has yet. Raises Refusal E-CHOICE-MANY after X99."""
    taken = {each.need for each in choices}
    for number in range(1, 100):
        if (code := f"X{number:02}") not in taken:
            return code
    raise Refusal("E-CHOICE-MANY")


def choice_of(choices: NeedChoices, need: str, kind: str) -> NeedChoice | None:
    """The decision of this kind about this need."""
    return next((each for each in choices if each.key == (need, kind)), None)


def with_choice(choices: NeedChoices, new: NeedChoice) -> NeedChoices:
    """The same with one more decision; an earlier one of its kind gives way, the order stays."""
    if any(each.key == new.key for each in choices):
        return tuple(new if each.key == new.key else each for each in choices)
    return (*choices, new)


def without(choices: NeedChoices, need: str, *kinds: str) -> NeedChoices:
    """The same without what was decided about this need, of these kinds or of all."""
    return tuple(
        each for each in choices if each.need != need or (kinds and each.kind not in kinds)
    )
