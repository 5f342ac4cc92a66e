"""The plan as municipalities by people; readable without colour: dashes, fill and a pin."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
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
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.prefecture.plan_header import PersonHeader, PlaceHeader
from dxdesk.ui.prefecture.pool import days
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
VISITS = Qt.ItemDataRole.UserRole
ROW, COLUMN = 26, 62


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

    def missing(self, row: int) -> int:
        """Half-days a week a municipality asks for and nobody gives."""
        assert self.table is not None  # there are rows only in a plan
        gaps = self.table.gaps_of(self.table.towns[row].code)
        return sum(gap.need.half_days_per_week for gap in gaps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == VISITS:
            return self.visits(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and self.table is not None:
            person = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{self.table.towns[index.row()].name} {person} {self._words(index)}"
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
    """A draft is a dashed box, a pinned visit a filled one with a pin."""

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
            self._paint_visit(painter, option.rect, words, any(visit.pinned for visit in visits))
        elif words:
            painter.setFont(letters(px(13), bold=True))
            painter.setPen(current().colour("bad"))
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    def _paint_visit(self, painter: QPainter, rect: QRect, words: str, pinned: bool) -> None:
        look = current()
        box = QRectF(rect).adjusted(px(4) + 0.5, px(3) + 0.5, -px(4) - 0.5, -px(3) - 0.5)
        style = Qt.PenStyle.SolidLine if pinned else Qt.PenStyle.DashLine
        painter.setPen(QPen(look.colour("primary"), 1, style))
        painter.setBrush(look.colour("primary" if pinned else "surface"))
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setFont(letters(px(13), bold=pinned))
        painter.setPen(look.colour("on_primary" if pinned else "text"))
        inner = box.toRect()
        if pinned:
            side = px(13)
            icon = QRect(inner.left() + px(3), inner.center().y() - side // 2 + 1, side, side)
            paint_icon(painter, icon, "pin", "on_primary")
            inner.setLeft(icon.right())
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)


class PlanMatrix(QTableView):
    """Arrows move; P pins or releases, Delete never sends this person there."""

    cell_focused = Signal(str, str)  # municipality, person ("" in the last column)
    pin_wanted = Signal()
    forbid_wanted = Signal()

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
        elif event.key() == Qt.Key.Key_P and not event.modifiers():
            self.pin_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.forbid_wanted.emit()
        else:
            super().keyPressEvent(event)
