"""What people and systems say, in the shape of an answer to the question that asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from dxdesk.ask.answers import Answer
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import OPERATIONS, SOON_MONTHS, System
from dxdesk.schemes.calendar import months_after


def people_value(people: Sequence[Person]) -> list[dict[str, object]]:
    """The rows of B02; deputies by name."""
    names = {person.key: person.name for person in people}
    return [
        _without_gaps(
            name=person.name,
            post=person.post,
            share_tenths=person.share_tenths,
            skills=list(person.skills),
            certificates=list(person.certificates),
            deputy_for=[names[key] for key in person.deputy_for if key in names],
            other_duties=list(person.other_duties),
            since=person.since,
        )
        for person in people
    ]


def migration_value(systems: Sequence[System]) -> dict[str, object]:
    """{operation: migration} of the operations about which something was said (D01)."""
    said = {s.operation: s.migration for s in systems if s.operation and s.migration}
    return {code: said[code] for code in OPERATIONS if code in said}


def other_systems_value(systems: Sequence[System]) -> list[dict[str, object]]:
    """The rows of D09: everything but the standardised operations."""
    return [ledger_row(system) for system in systems if not system.operation]


def contracts_value(systems: Sequence[System], answer: Answer | None) -> list[dict[str, object]]:
    """The rows of J03, earliest end first: contracts ending within 18 months of the answer.

    Without a day of the answer every contract whose end is known is there.
    """
    last = _months_after(answer.answered_on) if answer and answer.answered_on else date.max
    due = [system for system in systems if system.contract_end and system.contract_end <= last]
    due.sort(key=lambda system: (system.contract_end or last, system.key))
    return [ledger_row(system) for system in due]


def _months_after(day: date) -> date:
    """The last day that is at most 18 months away, to the end of its month."""
    return months_after(day.replace(day=1), SOON_MONTHS + 1) - timedelta(days=1)


def ledger_row(system: System) -> dict[str, object]:
    """A system as a row of D09 or J03."""
    end = system.contract_end
    return _without_gaps(
        name=system.name,
        vendor=system.vendor,
        contract_end=end.isoformat() if end else "",
        yearly_cost_yen=system.yearly_cost_yen,
        joint_item=system.joint_item,
        note=system.note,
    )


def _without_gaps(**parts: object) -> dict[str, object]:
    return {code: value for code, value in parts.items() if value not in (None, "", [])}
