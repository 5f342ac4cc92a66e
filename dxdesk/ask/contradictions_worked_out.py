"""Contradictions that conditions cannot say: numbers of two places, people, the ledger."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from dxdesk.ask.interview import Interview
from dxdesk.ask.systems import OPERATIONS, System

Facts = Mapping[str, str]  # what the sentences of both sides need
ROUNDING = Fraction(
    11, 10
)  # yearly costs are often given rounded; a tenth more is no contradiction


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """A named function, and the facts its sentences may use. It finds None where all fits."""

    find: Callable[[Interview], Facts | None]
    facts: frozenset[str]


def people_counted(interview: Interview) -> Facts | None:
    """B01 beside the people of the list. Who gives it no time is not counted."""
    count = interview.value("B01")
    maybe = [person for person in interview.people if person.share_tenths != 0]
    surely = [person for person in maybe if person.share_tenths is not None]
    if not isinstance(count, int) or not interview.people:
        return None
    if len(surely) <= count <= len(maybe):
        return None
    names = "、".join(person.name for person in maybe)
    return {"count": f"{count:,}", "listed": f"{len(maybe):,}", "names": names or "なし"}


def deputy_listed(interview: Interview) -> Facts | None:
    """B06 「だれもいない」 beside people who can stand in for somebody."""
    names = [person.name for person in interview.people if person.deputy_for]
    if interview.value("B06") != "none" or not names:
        return None
    return {"names": "、".join(names)}


def costs_above_total(interview: Interview) -> Facts | None:
    """J01 beside the yearly costs of the ledger added up."""
    total = interview.value("J01")
    listed = sum(system.yearly_cost_yen or 0 for system in interview.systems)
    if not isinstance(total, int) or listed <= total * ROUNDING:
        return None
    return {"total": f"{total:,}", "listed": f"{listed:,}"}


def not_handled_yet_listed(interview: Interview) -> Facts | None:
    """D01 「町では扱っていない」 beside a vendor or a contract in the ledger."""
    return _operations(interview, "na", lambda system: bool(system.vendor) or _has_contract(system))


def migrated_without_vendor(interview: Interview) -> Facts | None:
    """D01 「移った」 and a contract in the ledger, yet nobody it is made with."""
    return _operations(
        interview, "done", lambda system: not system.vendor and _has_contract(system)
    )


def _has_contract(system: System) -> bool:
    return system.contract_end is not None or bool(system.yearly_cost_yen)


def _operations(
    interview: Interview, migration: str, doubtful: Callable[[System], bool]
) -> Facts | None:
    names = [
        OPERATIONS[system.operation]
        for system in interview.systems
        if system.operation and system.migration == migration and doubtful(system)
    ]
    return {"operations": "、".join(names)} if names else None


WORKED_OUT: Mapping[str, WorkedOut] = {
    "people_counted": WorkedOut(people_counted, frozenset(("count", "listed", "names"))),
    "deputy_listed": WorkedOut(deputy_listed, frozenset(("names",))),
    "costs_above_total": WorkedOut(costs_above_total, frozenset(("total", "listed"))),
    "not_handled_yet_listed": WorkedOut(not_handled_yet_listed, frozenset(("operations",))),
    "migrated_without_vendor": WorkedOut(migrated_without_vendor, frozenset(("operations",))),
}
