"""Who might become a DX推進リーダー: marked by the officer, never reckoned."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from dxdesk.ask.staffing import Person


@dataclass(frozen=True, slots=True)
class LeaderCandidate:
    """A person of the staffing, and which of the four signs of `leader_signs.toml` hold."""

    person: str  # key
    holds: tuple[str, ...] = ()  # codes


def still_there(
    candidates: Sequence[LeaderCandidate], people: Collection[Person]
) -> tuple[LeaderCandidate, ...]:
    """The candidates who are among these people, in the order of the people."""
    marked = {each.person: each for each in candidates}
    return tuple(marked[person.key] for person in people if person.key in marked)


def with_sign(
    candidates: Sequence[LeaderCandidate], person: str, sign: str, *, holds: bool
) -> tuple[LeaderCandidate, ...]:
    """The candidates with one sign of one person said anew."""

    def said(each: LeaderCandidate) -> LeaderCandidate:
        others = tuple(code for code in each.holds if code != sign)
        return replace(each, holds=(*others, sign) if holds else others)

    return tuple(said(each) if each.person == person else each for each in candidates)
