"""Who could join the pool: lists taken in, and who of them fits the needs nobody goes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks.prefecture import prefecture_of
from dxdesk.errors import Refusal
from dxdesk.plan.problem import PlannedNeed
from dxdesk.plan.supply import Candidate, Fit, fits
from dxdesk.store import supply

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.desks.dispatch import Planned


@dataclass(frozen=True, slots=True)
class OpenNeed:
    """A need nobody goes to, and who of the lists could."""

    need: PlannedNeed
    town: str  # its name
    fits: tuple[Fit, ...]


def take_supply(db: Database, data: bytes) -> tuple[Candidate, ...]:
    """Read lists of candidates and put them in place of the recorded ones.

    Raises:
        Refusal: E-NOT-XLSX, E-XLSX-BIG, E-SUPPLY naming every bad cell; E-SUPPLY-BLANK for a form
            that nobody has filled in. Then nothing has changed.
    """
    from dxdesk.paper.supply_book import supply_from_workbook

    candidates = supply_from_workbook(data)
    if not candidates:
        raise Refusal("E-SUPPLY-BLANK")
    supply.save_candidates(db, candidates)
    return candidates


def supply_book(candidates: Sequence[Candidate]) -> bytes:
    """The recorded lists as a workbook that can be corrected and read back."""
    from dxdesk.paper.supply_book import supply_workbook

    return supply_workbook(candidates)


def candidates_of(db: Database) -> tuple[Candidate, ...]:
    """Everybody on the lists."""
    return supply.candidates(db)


def open_needs(
    planned: Planned, candidates: Sequence[Candidate], prefecture: str
) -> tuple[OpenNeed, ...]:
    """The needs nobody goes to, by points, each with who could; `prefecture` is its name."""
    unmet = {each.need for each in planned.plan.unmet}
    towns = {town.code: town.name for town in planned.problem.towns}
    needs = sorted(planned.problem.needs, key=lambda need: (-need.weight, need.key))
    blocks = regions()
    return tuple(
        OpenNeed(need, towns[need.town], fits(need, candidates, prefecture, blocks))
        for need in needs
        if need.key in unmet
    )


def regions() -> Mapping[str, Sequence[str]]:
    """The prefectures' names by region."""
    return {region.name: region.prefectures for region in shelf.schemes().regions}


def open_needs_of(db: Database) -> tuple[OpenNeed, ...]:
    """The same from the workspace.

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet.
    """
    from dxdesk.desks.dispatch import latest

    return open_needs(latest(db), candidates_of(db), prefecture_of(db).name)
