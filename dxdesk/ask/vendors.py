"""Systems under their vendors. A vendor is its name as written; likeness is only ever a hint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.ask.numbers import plain
from dxdesk.ask.systems import System

_LEGAL_FORM = re.compile(
    r"株式会社|有限会社|合同会社|合資会社|\((?:株|有|同|資|一社|一財|公社|公財)\)"
    r"|(?:一般|公益)(?:社団|財団)法人"
)
_MARKS = re.compile(r"[・.,、。'’\-‐－]")


@dataclass(frozen=True, slots=True)
class Vendor:
    """One vendor and what runs on its contracts; "" for systems of nobody known."""

    name: str
    systems: tuple[System, ...]  # earliest end first
    yearly_cost_yen: int  # of those whose cost is known
    cost_unknown: int  # systems
    first_end: date | None


def by_vendor(systems: Iterable[System]) -> tuple[Vendor, ...]:
    """Vendors in the order of their costs, the dearest first; systems of nobody known last."""
    grouped: dict[str, list[System]] = {}
    for system in systems:
        grouped.setdefault(system.vendor.strip(), []).append(system)
    found = (_vendor(name, held) for name, held in grouped.items())
    return tuple(sorted(found, key=lambda v: (not v.name, -v.yearly_cost_yen, v.name)))


def _vendor(name: str, systems: Sequence[System]) -> Vendor:
    ordered = sorted(systems, key=lambda s: (s.contract_end or date.max, s.name, s.key))
    ends = [system.contract_end for system in ordered if system.contract_end]
    return Vendor(
        name,
        tuple(ordered),
        sum(system.yearly_cost_yen or 0 for system in ordered),
        sum(system.yearly_cost_yen is None for system in ordered),
        ends[0] if ends else None,
    )


def perhaps_the_same(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Names that differ only in 株式会社, ㈱, blanks and marks; nothing is made the same."""
    alike: dict[str, list[str]] = {}
    for name in dict.fromkeys(name.strip() for name in names):
        if key := likeness(name):
            alike.setdefault(key, []).append(name)
    return tuple(tuple(found) for found in alike.values() if len(found) > 1)


def likeness(name: str) -> str:
    """A vendor's name for comparing: without its legal form, blanks and marks."""
    return _MARKS.sub("", _LEGAL_FORM.sub("", plain(name).casefold()))
