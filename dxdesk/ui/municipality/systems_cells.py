"""What the cells of the system ledger say, and what a person may write into them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dxdesk.ask.systems import OPERATIONS, System
from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.paper.book_words import columns as book_columns
from dxdesk.paper.book_words import synonyms
from dxdesk.paper.cell_values import Unreadable, coded, date_from, line_from, plain, yen_from
from dxdesk.schemes.calendar import wareki_day
from dxdesk.words import tr

JointItems = Mapping[str, tuple[str, ...]]  # code → the words that mean it, the first is shown


@dataclass(frozen=True, slots=True)
class Column:
    """One column that can be written into."""

    field: str
    title: str
    allowed: str  # what may stand there, said beside a cell that is not understood


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("Ledger", "System"),
        QT_TRANSLATE_NOOP("Ledger", "Every system needs a name of its own."),
    ),
    Column(
        "vendor",
        QT_TRANSLATE_NOOP("Ledger", "Vendor"),
        QT_TRANSLATE_NOOP("Ledger", "Write the vendor as it is called."),
    ),
    Column(
        "yearly_cost_yen",
        QT_TRANSLATE_NOOP("Ledger", "Yen a year"),
        QT_TRANSLATE_NOOP("Ledger", "Write yen, such as 1,200,000 or 120万円."),
    ),
    Column(
        "contract_end",
        QT_TRANSLATE_NOOP("Ledger", "End of contract"),
        QT_TRANSLATE_NOOP("Ledger", "Write a day, such as 令和9年3月31日 or 2027-03-31."),
    ),
    Column(
        "joint_item",
        QT_TRANSLATE_NOOP("Ledger", "Bought together / standardised"),
        QT_TRANSLATE_NOOP("Ledger", "Choose a kind from the list, or leave it empty."),
    ),
)
MOVE = Column(  # stands in the place of what is bought together, on the lines of the 20 operations
    "migration",
    QT_TRANSLATE_NOOP("Ledger", "Standardised"),
    QT_TRANSLATE_NOOP("Ledger", "Choose one of the list; only for the 20 operations."),
)
FIELDS = tuple(column.field for column in COLUMNS)
NAMED = (*FIELDS, MOVE.field)  # fields a heading may name
NOT_HANDLED = "na"
MOVES = {  # short words for the state of a move; each is also understood when it is written
    "done": QT_TRANSLATE_NOOP("Ledger", "moved already"),
    "fy": QT_TRANSLATE_NOOP("Ledger", "this fiscal year"),
    "later": QT_TRANSLATE_NOOP("Ledger", "next fiscal year or later"),
    "undec": QT_TRANSLATE_NOOP("Ledger", "not decided"),
    NOT_HANDLED: QT_TRANSLATE_NOOP("Ledger", "not handled"),
    "unknown": QT_TRANSLATE_NOOP("Ledger", "move not known"),
}
_EMPTY: Mapping[str, object] = {"yearly_cost_yen": None, "contract_end": None}


class NotUnderstood(Exception):
    """The text cannot stand in this column; what can is said by `Column.allowed`."""


def said(system: System, field: str, joint_items: JointItems) -> str:
    """The cell in words: 令和 without the weekday, yen with commas; "" where nothing is known."""
    value = getattr(system, field)
    if field == "joint_item":
        return str(joint_items.get(value, (value,))[0])
    if field == "migration":
        return tr(MOVES[value]) if value in MOVES else ""
    if isinstance(value, date):
        return wareki_day(value)
    if field == "yearly_cost_yen":
        return "" if value is None else f"{value:,}"
    return "" if value is None else str(value)


def meant(text: str, field: str, joint_items: JointItems) -> object:
    """The value a text means in this column.

    Raises:
        NotUnderstood: a text that cannot be read, or no name.
    """
    readers: Mapping[str, Callable[[object], object]] = {
        "yearly_cost_yen": yen_from,
        "contract_end": date_from,
        "joint_item": coded(joint_items),
        "migration": coded(synonyms("migration")),
    }
    if not text.strip():
        if field == "name":
            raise NotUnderstood
        return _EMPTY.get(field, "")
    try:
        return readers.get(field, line_from)(text)
    except Unreadable:
        raise NotUnderstood from None


def with_operations(systems: Sequence[System]) -> tuple[System, ...]:
    """The ledger with a line for each of the 20 standardised operations, said or not."""
    known = {system.operation for system in systems}
    missing = (
        System(f"op{code}", name, code) for code, name in OPERATIONS.items() if code not in known
    )
    return (*systems, *missing)


def says_something(system: System) -> bool:
    """Whether a line of an operation holds more than the name it always has."""
    return system != System(system.key, OPERATIONS.get(system.operation, ""), system.operation)


def by_end(systems: Sequence[System]) -> tuple[System, ...]:
    """Earliest end of contract first; those without one behind, own systems before operations."""

    def place(system: System) -> tuple[Any, ...]:
        quiet = system.migration == NOT_HANDLED
        end = system.contract_end or date.max
        return (end, quiet, system.operation, system.name, system.key)

    return tuple(sorted(systems, key=place))


def column_of(system: System, place: int) -> Column:
    """What stands in this place of a system's line."""
    return MOVE if system.operation and FIELDS[place] == "joint_item" else COLUMNS[place]


def can_say(system: System, field: str) -> bool:
    """The 20 operations keep their names, and only they move to a standardised system."""
    return field not in ("name", "joint_item") if system.operation else field != MOVE.field


def new_key(systems: Sequence[System]) -> str:
    """The next free key of an own system: s1, s2 …"""
    numbers = [int(s.key[1:]) for s in systems if s.key[:1] == "s" and s.key[1:].isdecimal()]
    return f"s{max(numbers, default=0) + 1}"


def changed(system: System, field: str, value: object) -> System:
    """The system with one cell written anew."""
    values: dict[str, Any] = {field: value}
    return replace(system, **values)


def titled_fields(cells: Sequence[str]) -> dict[int, str] | None:
    """Which column of ours stands where, if these cells are headings; else None."""
    known = {
        plain(title).lower(): column.field
        for column in book_columns("systems")
        for title in column.titles
    }
    found = {
        at: known[plain(cell).lower()]
        for at, cell in enumerate(cells)
        if known.get(plain(cell).lower()) in NAMED
    }
    return found if len(found) >= 2 else None
