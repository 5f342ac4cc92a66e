"""Versions of the data shipped with the program, and which of two sets holds."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VERSION = re.compile(r'^version\s*=\s*"(?P<year>2[0-9]{3})\.(?P<number>[1-9][0-9]{0,2})"', re.M)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """2026.2: a year, and a number within it."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year}.{self.number}"


def version_in(text: str) -> Version | None:
    """The version that a file names; None where it names none of this form."""
    found = _VERSION.search(text)
    return Version(int(found["year"]), int(found["number"])) if found else None


def mean_the_same(one: str, other: str) -> bool:
    """Whether a question id means the same in these versions, such as 2026.1 and 2026.2+X39-….

    Within a year only wording is mended and questions of a prefecture's own are added.
    """
    return one.partition(".")[0] == other.partition(".")[0]


def is_newer(brought: str, shipped: str) -> bool:
    """Whether the brought file names a later version of the same year than the shipped one.

    A set of another year comes with a program of that year.
    """
    theirs, ours = version_in(brought), version_in(shipped)
    return bool(theirs and ours and theirs.year == ours.year and theirs > ours)
