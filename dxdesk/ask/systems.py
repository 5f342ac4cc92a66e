"""The system ledger: what runs, on whose contract, until when, for how much."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class System:
    """One system or contract.

    `operation` is a code of the 20 standardised operations ("01"–"20"), or "" for others.
    `migration` is done / fy / later / undec / na / unknown, or "" where not yet said.
    """

    key: str  # stable within the town: "s1"; the 20 operations are "op01" … "op20"
    name: str
    operation: str = ""
    migration: str = ""
    migration_on: date | None = None
    vendor: str = ""
    contract_end: date | None = None
    yearly_cost_yen: int | None = None
    joint_item: str = ""  # code of the joint-procurement list (EAPPLY, CHAT …), or ""
    note: str = ""


def ending_within(systems: tuple[System, ...], first: date, last: date) -> tuple[System, ...]:
    """Systems whose contract ends in the closed span, earliest first."""
    due = [s for s in systems if s.contract_end is not None and first <= s.contract_end <= last]
    return tuple(sorted(due, key=lambda s: (s.contract_end or last, s.key)))
