"""People and companies on lists who could join the pool, and what they fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dxdesk.plan.problem import PlannedNeed

PERSON, COMPANY = "person", "company"
ANYWHERE = "全国"
_ENDINGS = ("地方", "都", "道", "府", "県")  # 四国地方 and 四国, 高知県 and 高知 are the same


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row of a list; whoever it is has not been asked yet."""

    key: str  # "L01"; stable within the prefecture
    kind: str  # person / company
    name: str
    talents: tuple[str, ...]
    regions: tuple[str, ...] = ()  # as the list writes them; () = not said
    source: str = ""  # 人材供給源: 個人事業主, 民間企業, 自治体OB/OG …
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fit:
    """A candidate who could take a need as far as the list says."""

    candidate: Candidate
    main: bool  # the kind the need asks for first
    reaches: bool | None  # None: the list does not say, or in words that are not known


def reaches(
    regions: Sequence[str], prefecture: str, blocks: Mapping[str, Sequence[str]]
) -> bool | None:
    """Whether somebody of these regions comes to a prefecture.

    `blocks` gives the prefectures' names by region (四国 → 徳島県 …). None where the list says
    nothing, or nothing that is known.
    """
    unknown = not regions
    for region in regions:
        short = _short(region)
        if region == ANYWHERE or short == _short(prefecture):
            return True
        block = next((names for word, names in blocks.items() if _short(word) == short), None)
        if block is not None and prefecture in block:
            return True
        known = any(short == _short(name) for names in blocks.values() for name in names)
        unknown = unknown or not (known or block is not None)
    return None if unknown else False


def _short(region: str) -> str:
    for ending in _ENDINGS:
        if len(region) > len(ending) + 1 and region.endswith(ending):
            return region.removesuffix(ending)
    return region


def fits(
    need: PlannedNeed,
    candidates: Iterable[Candidate],
    prefecture: str,
    blocks: Mapping[str, Sequence[str]],
) -> tuple[Fit, ...]:
    """Who of the lists could take a need: the kind asked for first, then who surely comes."""
    found = []
    for candidate in candidates:
        comes = reaches(candidate.regions, prefecture, blocks)
        if comes is not False and set(candidate.talents) & set(need.talents):
            main = bool(need.talents) and need.talents[0] in candidate.talents
            found.append(Fit(candidate, main, comes))
    return tuple(sorted(found, key=lambda fit: (not fit.main, fit.reaches is None)))
