"""The plan as municipalities by people; readable without colour: dashes, fill and a pin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dxdesk.desks.plan_table import PlanTable, Visit
from dxdesk.desks.plan_words import state_name
from dxdesk.plan.commitment import DRAFT, STATES
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.prefecture.plan_header import PersonHeader, PlaceHeader
from dxdesk.ui.prefecture.pool import days
from dxdesk.ui.prefecture.visit_cells import LOOKS, paint_box
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
VISITS = Qt.ItemDataRole.UserRole
WAITS = VISITS + 1  # a pin the plan has not met
ROW, COLUMN = 26, 64


class PlanModel(QAbstractTableModel):
    """Rows municipalities, columns people, the last column what is missing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: PlanTable | None = None

    def show_table(self, table: PlanTable | None) -> None:
        """Show another plan."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        inside = parent is not None and parent.isValid()
        return 0 if inside or self.table is None else len(self.table.towns)

    def columnCount(self, parent: Index | None = None) -> int:
        inside = parent is not None and parent.isValid()
        return 0 if inside or self.table is None else len(self.table.people) + 1

    def visits(self, index: Index) -> tuple[Visit, ...]:
        """Who goes there: the visits of a cell."""
        table = self.table
        if table is None or not index.isValid() or index.column() >= len(table.people):
            return ()
        town, person = table.towns[index.row()], table.people[index.column()]
        return table.visits.get((town.code, person.key), ())

    def waits(self, index: Index) -> bool:
        """Whether a pin stands in an empty cell."""
        table = self.table
        if table is None or not index.isValid() or index.column() >= len(table.people):
            return False
        return table.waits(table.towns[index.row()].code, table.people[index.column()].key)

    def missing(self, row: int) -> int:
        """Half-days a week a municipality asks for and nobody gives."""
        assert self.table is not None  # there are rows only in a plan
        gaps = self.table.gaps_of(self.table.towns[row].code)
        return sum(gap.need.half_days_per_week for gap in gaps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == VISITS:
            return self.visits(index)
        if role == WAITS:
            return self.waits(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and self.table is not None:
            person = self.headerData(index.column(), Qt.Orientation.Horizontal)
            visits = self.visits(index)
            state = state_name(lowest_state(visits)) if visits else ""
            state = tr("pinned") if self.waits(index) and not visits else state
            town = self.table.towns[index.row()].name
            return f"{town} {person} {self._words(index)} {state}".rstrip()
        return None

    def _words(self, index: Index) -> str:
        if self.table is not None and index.column() == len(self.table.people):
            missing = self.missing(index.row())
            return tr("-{days} d").format(days=days(missing)) if missing else ""
        visits = self.visits(index)
        given = sum(visit.assignment.half_days_per_week for visit in visits)
        return tr("{days} d").format(days=days(given)) if visits else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or self.table is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.table.towns[section].name
        people = self.table.people
        return people[section].name if section < len(people) else tr("missing")

    def copied(self) -> str:
        """The whole table as tab-separated text with headers."""
        across = Qt.Orientation.Horizontal
        columns = range(self.columnCount())
        lines = [
            "\t".join([tr("Municipality"), *(str(self.headerData(c, across)) for c in columns)])
        ]
        for row in range(self.rowCount()):
            cells = [self._words(self.index(row, column)) for column in columns]
            name = str(self.headerData(row, Qt.Orientation.Vertical))
            lines.append("\t".join([name, *cells]))
        return "\n".join(lines) + "\n"


class AssignmentDelegate(QStyledItemDelegate):
    """A draft has a dashed edge, told a light ground, settled a full one; a pin is a pin."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = self._view.currentIndex()
        crossed = at.isValid() and (at.row() == index.row() or at.column() == index.column())
        painter.fillRect(option.rect, current().colour("primary_soft" if crossed else "surface"))
        painter.setPen(QPen(current().colour("line_soft"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        words, visits = str(index.data() or ""), index.data(VISITS)
        if visits:
            self._paint_visit(painter, option.rect, words, visits)
        elif index.data(WAITS):
            side = px(14)
            icon = QRect(0, 0, side, side)
            icon.moveCenter(option.rect.center())
            paint_icon(painter, icon, "pin", "primary")
        elif words:
            painter.setFont(letters(px(13), bold=True))
            painter.setPen(current().colour("bad"))
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    @staticmethod
    def _paint_visit(painter: QPainter, rect: QRect, words: str, visits: tuple[Visit, ...]) -> None:
        state, pinned = lowest_state(visits), any(visit.pinned for visit in visits)
        look = LOOKS[state]
        box = rect.adjusted(px(4), px(3), -px(4), -px(3))
        changed = any(visit.stated.told is not None for visit in visits)
        paint_box(painter, box, look, warned=changed)
        role = "text" if changed else look.words
        painter.setFont(letters(px(13), bold=state != DRAFT))
        painter.setPen(current().colour(role))
        if pinned:
            side = px(13)
            icon = QRect(box.left() + px(3), box.center().y() - side // 2 + 1, side, side)
            paint_icon(painter, icon, "pin", role)
            box.setLeft(icon.right())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def lowest_state(visits: Sequence[Visit]) -> str:
    """What holds for all visits of a cell: one draft among them makes it a draft."""
    return min((visit.stated.state for visit in visits), key=STATES.index, default=DRAFT)


class PlanMatrix(QTableView):
    """Arrows move; P pins, F forbids, 1 to 4 set days, Delete takes out, Enter looks for people."""

    cell_focused = Signal(str, str)  # municipality, person ("" in the last column)
    pin_wanted = Signal()
    forbid_wanted = Signal()
    remove_wanted = Signal()
    days_wanted = Signal(int)  # days a week
    candidates_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = PlanModel(self)
        self.setHorizontalHeader(PersonHeader(self))
        self.setVerticalHeader(PlaceHeader(self))
        self.setModel(self.plan)
        self.setItemDelegate(AssignmentDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)  # would select all, and has no name to be read out
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for set_mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.horizontalHeader().setDefaultSectionSize(px(COLUMN))
        self.setAccessibleName(tr("Dispatch plan"))

    def show_table(self, table: PlanTable | None) -> None:
        """Show another plan; the current cell stays current."""
        at = self.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self.plan.show_table(table)
        if self.plan.rowCount():
            self.setCurrentIndex(
                self.plan.index(
                    min(row, self.plan.rowCount() - 1), min(column, self.plan.columnCount() - 1)
                )
            )

    def select_town(self, code: str) -> None:
        """Go to a municipality's row."""
        codes = [town.code for town in self.plan.table.towns] if self.plan.table else []
        if code in codes:
            column = max(0, self.currentIndex().column())
            self.setCurrentIndex(self.plan.index(codes.index(code), column))

    def focus_rect(self) -> QRect:
        """The current cell, for the ring around what has the focus."""
        cell = self.visualRect(self.currentIndex())
        return cell.translated(self.viewport().pos()) if cell.isValid() else self.rect()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        table = self.plan.table
        if current.isValid() and table is not None:
            inside = current.column() < len(table.people)
            person = table.people[current.column()].key if inside else ""
            self.cell_focused.emit(table.towns[current.row()].code, person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.plan.copied())
        elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._does(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _does(self, event: QKeyEvent) -> bool:
        """Whether a key without others was one of the planner's."""
        keys = Qt.Key
        wishes = {
            keys.Key_P: self.pin_wanted,
            keys.Key_F: self.forbid_wanted,
            keys.Key_Delete: self.remove_wanted,
            keys.Key_Return: self.candidates_wanted,
            keys.Key_Enter: self.candidates_wanted,
        }
        if event.key() in wishes:
            wishes[keys(event.key())].emit()
        elif keys.Key_1 <= event.key() <= keys.Key_4:
            self.days_wanted.emit(event.key() - keys.Key_0)
        else:
            return False
        return True
