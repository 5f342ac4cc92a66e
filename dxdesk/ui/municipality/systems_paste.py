"""Cells copied in Excel, put into the system ledger; every cell not understood is named."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dxdesk.ask.numbers import plain
from dxdesk.ask.systems import System
from dxdesk.ui.municipality.systems_cells import (
    FIELDS,
    JointItems,
    NotUnderstood,
    can_say,
    changed,
    column_of,
    meant,
    new_key,
    titled_fields,
)


@dataclass(frozen=True, slots=True)
class BadCell:
    """One pasted cell that could not be taken; the cell in the ledger kept what it had."""

    line: int  # of what was pasted, from 1
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """The ledger after pasting."""

    systems: tuple[System, ...]
    taken: int  # cells
    bad: tuple[BadCell, ...]


def cells_of(text: str) -> list[list[str]]:
    """The cells of a text as Excel puts it on the clipboard; quotes hold tabs and line ends."""
    lines = csv.reader(io.StringIO(text.replace("\r\n", "\n")), delimiter="\t")
    return [[cell.strip() for cell in line] for line in lines if any(cell.strip() for cell in line)]


def pasted(
    text: str,
    systems: Sequence[System],
    *,
    shown: Sequence[str],
    row: int,
    field: str,
    joint_items: JointItems,
) -> Pasted:
    """The ledger with these cells in it.

    With a line of headings, the columns are those the headings name and a line belongs to the
    system of the same name. Without one, the cells go where the cursor is: `field` in line `row`
    of the keys `shown`; lines beyond the last become new systems.
    """
    lines = cells_of(text)
    titled = titled_fields(lines[0]) if lines else None
    taking = _Taking(list(systems), joint_items)
    if titled is not None:
        for number, line in enumerate(lines[1:], start=2):
            taking.take_named(number, _by_field(line, titled))
    else:
        at = dict(enumerate(FIELDS[FIELDS.index(field) :]))
        for number, line in enumerate(lines, start=1):
            place = row + number - 1
            key = shown[place] if place < len(shown) else ""
            taking.take(number, key, _by_field(line, at))
    return Pasted(tuple(taking.systems), taking.taken, tuple(taking.bad))


def _by_field(line: Sequence[str], at: Mapping[int, str]) -> dict[str, str]:
    return {at[place]: cell for place, cell in enumerate(line) if place in at}


class _Taking:
    """The ledger while cells are put into it, one after the other."""

    def __init__(self, systems: list[System], joint_items: JointItems) -> None:
        self.systems = systems
        self.joint_items = joint_items
        self.taken = 0
        self.bad: list[BadCell] = []

    def take_named(self, number: int, cells: Mapping[str, str]) -> None:
        """Put a line into the system of its name."""
        wanted = plain(cells.get("name", ""))
        found = [system.key for system in self.systems if plain(system.name) == wanted]
        self.take(number, found[0] if found else "", cells)

    def take(self, number: int, key: str, cells: Mapping[str, str]) -> None:
        """Put the cells of a line into the system of this key, or into a new one for ""."""
        place = next((at for at, each in enumerate(self.systems) if each.key == key), None)
        if place is None:
            if not cells.get("name", "").strip():
                self.bad.append(BadCell(number, "name", ""))
                return
            self.systems.append(System(new_key(self.systems), cells["name"]))
            place = len(self.systems) - 1
        for field, text in cells.items():
            self._put(number, place, field, text)

    def _put(self, number: int, place: int, field: str, text: str) -> None:
        system = self.systems[place]
        if field in FIELDS:
            field = column_of(system, FIELDS.index(field)).field
        if not can_say(system, field):
            if field != "name" and text:
                self.bad.append(BadCell(number, field, text))
            return
        try:
            value = meant(text, field, self.joint_items)
        except NotUnderstood:
            self.bad.append(BadCell(number, field, text))
            return
        self.systems[place] = changed(system, field, value)
        self.taken += 1
