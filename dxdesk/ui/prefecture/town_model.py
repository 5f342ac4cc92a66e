"""The municipalities as a Qt model: one for the tiles, filtered by what has come."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from dxdesk.desks.overview import TownState
from dxdesk.desks.review_words import state_said
from dxdesk.report.review import ASKING, NEWER
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
STATE_ROLE = Qt.ItemDataRole.UserRole
KANA_ROLE = Qt.ItemDataRole.UserRole + 1
ALL = "all"


def state_word(state: TownState) -> str:
    """未提出, 受付済, 照会中 or 確定."""
    return state_said(state.review.state)


def state_note(state: TownState, fiscal_year: int) -> str:
    """The few letters at the right of a tile: what is special about the report."""
    if state.latest is None:
        return ""
    if state.latest.report.fiscal_year < fiscal_year:
        return tr("last year's")
    if state.latest.compared is False:
        return tr("code?")
    if state.review.state == ASKING:
        return f"{len(state.review.answered)}/{len(state.review.asked)}"
    if state.review.cause == NEWER:
        return tr("newer")
    return tr("{count}th").format(count=state.versions) if state.versions > 1 else ""


class TownModel(QAbstractListModel):
    """Every municipality of the picture, in code order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[TownState, ...] = ()
        self.fiscal_year = 0

    def show_states(self, states: tuple[TownState, ...], fiscal_year: int) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._states, self.fiscal_year = states, fiscal_year
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt asks for it)
        return 0 if parent.isValid() else len(self._states)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        state = self._states[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return state.town.name
        if role == STATE_ROLE:
            return state
        if role == KANA_ROLE:
            return state.town.kana
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(state)
        return None

    def _spoken(self, state: TownState) -> str:
        parts = [state.town.name, state_word(state), state_note(state, self.fiscal_year)]
        if state.one_person_it:
            parts.append(tr("one-person IT office"))
        return "、".join(part for part in parts if part)


class TownFilter(QSortFilterProxyModel):
    """The municipalities of one state, or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = ALL

    def show_only(self, wanted: str) -> None:
        """`wanted` is ALL or one of the four states."""
        self.beginFilterChange()
        self.wanted = wanted
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        state = self.sourceModel().index(row, 0, parent).data(STATE_ROLE)
        return self.wanted in (ALL, state.review.state)
