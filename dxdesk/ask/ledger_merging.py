"""Rows of a table that was taken in, and the ledger they come into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from dxdesk.ask.numbers import plain
from dxdesk.ask.systems import OPERATIONS, System
from dxdesk.ask.vendors import likeness

_CALLED = {plain(called): code for code, called in OPERATIONS.items()}
Said = Mapping[str, object]  # field of System → what the row says; nothing for an empty cell


@dataclass(frozen=True, slots=True)
class Merged:
    """The ledger afterwards, and which system each row became."""

    systems: tuple[System, ...]
    keys: tuple[str, ...]  # of the rows, in their order
    added: int
    changed: int  # systems known before that now say something else
    removed: int


def merged(existing: Sequence[System], rows: Sequence[Said], *, replacing: bool) -> Merged:
    """The ledger with these rows in it.

    A row belongs to the system of the same name (and not of another vendor), or to the line of
    its standardised operation; what it says takes the place of what was known, and an empty cell
    leaves it. With `replacing`, systems that no row names go, except what was said of the moves
    of the 20 operations.
    """
    taking = _Taking({system.key: system for system in existing})
    taking.index()
    for row in rows:
        taking.take(row)
    systems = tuple(taking.systems.values())
    if replacing:
        named = set(taking.keys)
        kept = (s if s.key in named else _only_the_move(s) for s in systems)
        systems = tuple(system for system in kept if system is not None)
    before, after = {s.key: s for s in existing}, {s.key: s for s in systems}
    return Merged(
        systems,
        tuple(taking.keys),
        added=len(after.keys() - before.keys()),
        changed=sum(before[key] != after[key] for key in before.keys() & after.keys()),
        removed=len(before.keys() - after.keys()),
    )


def _only_the_move(system: System) -> System | None:
    """The line of an operation with what D01 asks for; None where that is nothing."""
    if not system.operation or not (system.migration or system.migration_on):
        return None
    line = System(system.key, OPERATIONS[system.operation], system.operation)
    return replace(line, migration=system.migration, migration_on=system.migration_on)


@dataclass(slots=True)
class _Taking:
    """The ledger while rows come in; a system takes one row only."""

    systems: dict[str, System]
    keys: list[str] = field(default_factory=list)
    free: dict[str, list[str]] = field(default_factory=dict)  # plain name → keys not yet taken
    lines: set[str] = field(default_factory=set)  # of operations that took their row
    number: int = 0  # of the last own system

    def index(self) -> None:
        """Look the systems up once: a ledger may have thousands of rows."""
        for key, system in self.systems.items():
            self.free.setdefault(plain(system.name), []).append(key)
        own = [key[1:] for key in self.systems if key[:1] == "s" and key[1:].isdecimal()]
        self.number = max(map(int, own), default=0)

    def take(self, row: Said) -> None:
        """Put one row where it belongs."""
        said: dict[str, Any] = dict(row)
        operation = str(said.get("operation") or "")
        name = str(said.get("name") or OPERATIONS.get(operation, ""))
        operation = operation or _CALLED.get(plain(name), "")
        system = self._known(name, operation, str(said.get("vendor") or ""))
        said["operation"] = operation or system.operation
        said["name"] = name
        if system.key.startswith("op"):
            said |= _in_its_line(system, name, str(said.get("note") or ""))
            self.lines.add(system.key)
        self.systems[system.key] = replace(system, **said)
        self.keys.append(system.key)

    def _known(self, name: str, operation: str, vendor: str) -> System:
        for key in self.free.get(plain(name), []):
            system = self.systems[key]
            fits = operation in ("", system.operation) and key not in self.lines
            if fits and (not vendor or not system.vendor or _alike(vendor, system.vendor)):
                self.free[plain(name)].remove(key)
                return system
        line = f"op{operation}"
        if operation and line not in self.lines:
            return self.systems.get(line, System(line, OPERATIONS[operation], operation))
        self.number += 1
        return System(f"s{self.number}", name)


def _alike(one: str, other: str) -> bool:
    """㈱みなみ情報 and 株式会社みなみ情報 hold the same contract; both names stay as written."""
    return likeness(one) == likeness(other)


def _in_its_line(line: System, name: str, note: str) -> dict[str, str]:
    """The line of an operation keeps its name; what the office calls the system goes beside it."""
    if plain(name) == plain(line.name):
        return {"name": line.name}
    return {"name": line.name, "note": f"{name}\n{note}".strip()}
