"""Staffing: who does IT work, for how much of the week, and who stands in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Person:
    """One person and the tenths of the week spent on IT work.

    Tenths are whole numbers because shares are added and compared with 1.0: as binary
    fractions 0.7 + 0.2 + 0.1 would fall short of a whole person.
    """

    key: str  # stable within the town: "p1"
    name: str
    post: str = ""
    share_tenths: int | None = None  # 0–10; None = not known
    skills: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()  # codes of resources/schemes/certificates.toml, or free text
    deputy_for: tuple[str, ...] = ()  # keys of the people this one can stand in for
    other_duties: tuple[str, ...] = ()
    since: str = ""  # ISO date, or empty


def fte(people: tuple[Person, ...]) -> Decimal | None:
    """換算人数: the shares added up; None when nobody's share is known."""
    known = [person.share_tenths for person in people if person.share_tenths is not None]
    return Decimal(sum(known)) / 10 if known else None
