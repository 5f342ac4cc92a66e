"""The system ledger as rows of a table that is written into in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from dxdesk.ask.systems import System
from dxdesk.ask.wording import wording_for
from dxdesk.schemes.calendar import months_after
from dxdesk.ui.municipality.systems_cells import (
    COLUMNS,
    FIELDS,
    NOT_HANDLED,
    JointItems,
    NotUnderstood,
    by_end,
    can_say,
    changed,
    column_of,
    meant,
    said,
)
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
SYSTEM = Qt.ItemDataRole.UserRole
BAD = Qt.ItemDataRole.UserRole + 1  # what was written and not understood, "" otherwise
SOON = Qt.ItemDataRole.UserRole + 2  # whether the contract ends within 18 months
MONTHS_AHEAD = 18
TIMELINE = len(COLUMNS)  # the column behind those that can be written into


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the page shows; the 20 operations are among the systems, said or not."""

    systems: tuple[System, ...]
    today: date
    joint_items: JointItems = field(default_factory=dict)
    form: str = "町"  # 市, 町, 村 or 区


class SystemsModel(QAbstractTableModel):
    """Rows keep their places while they are written into; `edited` says what was written."""

    edited = Signal(tuple)  # all systems, after one cell was written
    refused = Signal(str)  # why a cell was not taken; "" once everything is understood

    def __init__(self) -> None:
        super().__init__()
        self.ledger = Ledger((), date.min)
        self._keys: list[str] = []
        self._systems: Mapping[str, System] = {}
        self._bad: dict[tuple[str, str], str] = {}

    def show_ledger(self, ledger: Ledger) -> None:
        """Show the ledger; new systems stand last until `sort_by_end`."""
        if self._keys and {system.key for system in ledger.systems} == set(self._keys):
            self._show_in_place(ledger)  # a reset would take away the cell being written into
            return
        self.beginResetModel()
        self.ledger = ledger
        self._systems = {system.key: system for system in ledger.systems}
        known = [key for key in self._keys if key in self._systems]
        new = by_end([s for s in ledger.systems if s.key not in set(known)])
        self._keys = [*known, *(system.key for system in new)]
        self._bad = {at: text for at, text in self._bad.items() if at[0] in self._systems}
        self.endResetModel()

    def _show_in_place(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._systems = {system.key: system for system in ledger.systems}
        last = self.index(len(self._keys) - 1, TIMELINE)
        self.dataChanged.emit(self.index(0, 0), last)

    def sort_by_end(self) -> None:
        """Put the earliest end first."""
        self.beginResetModel()
        self._keys = [system.key for system in by_end(self.ledger.systems)]
        self.endResetModel()

    def keys(self) -> Sequence[str]:
        """The systems in the order shown."""
        return tuple(self._keys)

    def system(self, row: int) -> System:
        """The system of a row."""
        return self._systems[self._keys[row]]

    def is_soon(self, system: System) -> bool:
        """Whether its contract ends between today and 18 months from now."""
        end, today = system.contract_end, self.ledger.today
        return end is not None and today <= end <= months_after(today, MONTHS_AHEAD)

    def mark_bad(self, key: str, column: str, text: str) -> None:
        """Note what was written into a cell and not understood."""
        self._bad[key, column] = text
        row = self._keys.index(key)
        self.dataChanged.emit(self.index(row, 0), self.index(row, TIMELINE))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("Time line") if section == TIMELINE else tr(COLUMNS[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        system, column = self.system(index.row()), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if role == SYSTEM:
            return system
        if role == SOON:
            return self.is_soon(system)
        if column == TIMELINE:
            return self._end_in_words(system) if role in _WORDS else None
        here = column_of(system, column)
        name = here.field
        bad = self._bad.get((system.key, name), "")
        if role == BAD:
            return bad
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{bad} ― {tr(here.allowed)}" if bad else None
        words = said(system, name, self.ledger.joint_items)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{system.name} {tr(here.title)} {words}"
        if role == Qt.ItemDataRole.EditRole:
            return bad or words
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def _end_in_words(self, system: System) -> str:
        if system.contract_end is None:
            unhandled = system.migration == NOT_HANDLED
            return (
                wording_for(tr("not handled in this town"), self.ledger.form) if unhandled else ""
            )
        days = (system.contract_end - self.ledger.today).days
        if days < 0:
            return tr("ended {days} days ago").format(days=-days)
        return tr("{days} days left").format(days=days)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TIMELINE:
            return flags
        system = self.system(index.row())
        free = can_say(system, column_of(system, index.column()).field)
        return flags | Qt.ItemFlag.ItemIsEditable if free else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was written, or keep the old value and say what may stand there."""
        system = self.system(index.row())
        here = column_of(system, index.column())
        name = here.field
        try:
            wanted = meant(str(value), name, self.ledger.joint_items)
        except NotUnderstood:
            self.mark_bad(system.key, name, str(value))
            self.refused.emit(f"{system.name}「{value}」: {tr(here.allowed)}")
            return False
        self._bad.pop((system.key, name), None)
        self.refused.emit("")
        self.dataChanged.emit(index, index)
        after = changed(system, name, wanted)
        if after != system:
            everything = self.ledger.systems
            self.edited.emit(tuple(after if s.key == system.key else s for s in everything))
        return True


_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def _aligned(column: int) -> Qt.AlignmentFlag:
    right = column < TIMELINE and FIELDS[column] == "yearly_cost_yen"
    across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
