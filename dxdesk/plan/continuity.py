"""Fairness and continuity over the years: asked, received, waited, and who stayed the same.

A year with nobody counts as waited only where the town asked for something in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TownYear:
    """One town in one fiscal year. Days are person-days; people are keys of the pool."""

    fiscal_year: int
    town: str
    asked: int
    received: int
    people: tuple[str, ...] = ()
    note: str = ""  # where a person wrote it down by hand


@dataclass(frozen=True, slots=True)
class TownStory:
    """One town over all years known."""

    town: str
    years: tuple[TownYear, ...]  # oldest first
    waited: int  # years in a row up to the last one in which it asked and nobody came
    last_served: int | None  # fiscal year
    kept: int  # people of the last served year who had been there the year before
    of: int  # people of the last served year, where somebody had been there before

    @property
    def asked(self) -> int:
        return sum(year.asked for year in self.years)

    @property
    def received(self) -> int:
        return sum(year.received for year in self.years)


def stories(years: Iterable[TownYear], before: int) -> tuple[TownStory, ...]:
    """One story a town, in code order, from the fiscal years before `before`."""
    by_town: dict[str, list[TownYear]] = {}
    for year in years:
        if year.fiscal_year < before:
            by_town.setdefault(year.town, []).append(year)
    return tuple(_story(town, found) for town, found in sorted(by_town.items()))


def _story(town: str, found: list[TownYear]) -> TownStory:
    years = tuple(sorted(found, key=lambda year: year.fiscal_year))
    served = [year for year in years if year.received > 0]
    kept, of = _kept(served)
    return TownStory(
        town=town,
        years=years,
        waited=_waited(years),
        last_served=served[-1].fiscal_year if served else None,
        kept=kept,
        of=of,
    )


def _waited(years: tuple[TownYear, ...]) -> int:
    waited = 0
    for year in reversed(years):
        if year.received > 0:
            break
        waited += year.asked > 0
    return waited


def _kept(served: list[TownYear]) -> tuple[int, int]:
    if len(served) < 2:
        return 0, 0
    last, before = set(served[-1].people), set(served[-2].people)
    if not before:  # a year written down without names: who came then is not known
        return 0, 0
    return len(last & before), len(last)


def waited_by_town(years: Iterable[TownYear], before: int) -> Mapping[str, int]:
    """Years waited up to the year before, for towns that waited at all."""
    return {story.town: story.waited for story in stories(years, before) if story.waited}
