"""Real tables: they sort, filter and copy with their headers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from dxdesk.ui.parts.notice import LARGE_TEXT
from dxdesk.ui.parts.records import Column, RecordTableModel
from dxdesk.ui.parts.search_line import SearchLine
from dxdesk.ui.parts.table_folded import FoldedDelegate, height_of
from dxdesk.ui.parts.table_look import RecordDelegate, TableHeader, row_height
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
MEASURED = 300  # folded records; more would be felt


class Table(QTableView):
    """Records in rows. `opened(record)` on Enter or a double click, `moved(record)` by arrows.

    A click on a header sorts, a second one the other way round. Ctrl+C copies the selected cells
    under their headers, tab-separated. Tab leaves the table, arrows move inside. With large
    text, where the columns do not fit beside each other, a record is folded into a few lines.
    """

    opened = Signal(object)
    moved = Signal(object)

    def __init__(
        self, model: RecordTableModel, name: str = "", *, row_height: int = 0, sortable: bool = True
    ) -> None:
        """`name` is what a screen reader calls the table; `row_height` in px at 100 %."""
        super().__init__()
        self.records = model
        self._kept: Any = None
        self._left_out: set[int] = set()
        self._folded = self._is_folding = False
        self.setAccessibleName(name or tr("Table"))
        self._set_behaviour()
        header = TableHeader(self)
        self.setHorizontalHeader(header)
        header.setSectionsClickable(sortable)
        self._sortable = sortable
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._row_height = row_height
        self.setModel(model)
        self.setItemDelegate(RecordDelegate(self))
        self._folding = FoldedDelegate(self)
        self._fit_columns()
        self._fit_rows()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._find_again)
        if sortable:
            header.wished.connect(self._sort)
        self.activated.connect(self._open)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        for number, column in enumerate(self.records.columns):
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            elif column.width:
                self.setColumnWidth(number, px(column.width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)

    def leave_out(self, column: int, is_out: bool) -> None:
        """Do without a column, or have it again."""
        (self._left_out.add if is_out else self._left_out.discard)(column)
        self.setColumnHidden(column, is_out or (self._folded and column > 0))
        self._give_room()

    @property
    def is_folded(self) -> bool:
        """Whether every record stands in lines under each other."""
        return self._folded

    def shown_columns(self) -> tuple[Column, ...]:
        """All but those left out."""
        return tuple(self.records.columns[number] for number in self._there())

    def _there(self) -> list[int]:
        return [n for n in range(len(self.records.columns)) if n not in self._left_out]

    def show_columns(self, columns: Iterable[Column], records: Iterable[Any]) -> None:
        """Other columns, perhaps more or fewer, with their records."""
        self._fold(False)
        self.records.columns = tuple(columns)
        self.records.show_records(records)
        self._fold(False)  # the records may have folded themselves by the old widths
        for number in range(len(self.records.columns)):
            mode = QHeaderView.ResizeMode.Interactive
            self.horizontalHeader().setSectionResizeMode(number, mode)
        self._fit_columns()
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """A column that stretches keeps a readable width, else the records are folded."""
        header, columns = self.horizontalHeader(), self.records.columns
        self._fold(self._needs_folding())
        if self._folded:
            self._fit_rows()
            return
        taken = sum(header.sectionSize(n) for n, each in enumerate(columns) if not each.stretch)
        least = px(max((each.least for each in columns if each.stretch), default=0))
        enough = self.viewport().width() - taken >= least
        for number, column in enumerate(columns):
            if column.stretch and enough:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            elif column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(number, px(column.least))

    def _needs_folding(self) -> bool:
        """With large text; cells drawn in a way of their own are looked at one by one."""
        large = current().text_percent > LARGE_TEXT
        if not large or type(self.itemDelegate()) is not RecordDelegate:
            return False
        return sum(map(self._least_width, self._there())) > self.viewport().width()

    def _least_width(self, number: int) -> int:
        column = self.records.columns[number]
        if column.stretch or column.width:
            return px(column.least if column.stretch else column.width)
        title = self.horizontalHeader().sectionSizeHint(number)
        return max(self.sizeHintForColumn(number), title)

    def _fold(self, folded: bool) -> None:
        """Fold or unfold; what a header that comes or goes asks for meanwhile has to wait."""
        if folded == self._folded or self._is_folding:
            return
        self._is_folding = True
        self._change_folding(folded)
        self._is_folding = False

    def _change_folding(self, folded: bool) -> None:
        self._folded = self.records.told_whole = folded
        header = cast(TableHeader, self.horizontalHeader())  # a ledger brings its own
        header.setVisible(self._sortable or not folded)
        header.show_folded(folded)
        for number in range(1, len(self.records.columns)):
            self.setColumnHidden(number, folded or number in self._left_out)
        first = self._folding if folded else None
        self.setItemDelegateForColumn(0, first)  # type: ignore[arg-type]  # Qt takes none
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        if folded:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            if self.currentIndex().column() > 0:
                self.setCurrentIndex(self.records.index(self.currentIndex().row(), 0))
        else:
            self._fit_columns()
        self._fit_rows()
        if not folded:
            for row in range(min(MEASURED, self.records.rowCount())):
                self.setRowHeight(row, self.verticalHeader().defaultSectionSize())

    def _fit_rows(self) -> None:
        two = any(
            "\n" in column.value(each)
            for column in self.records.columns
            for each in self.records.records()[:20]
        )
        height = px(self._row_height) if self._row_height else row_height(two)
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit_folded()

    def _fit_folded(self) -> None:
        """A row as high as its record needs; behind the first ones all as the highest of those."""
        if not self._folded:
            return
        for number in range(1, len(self.records.columns)):  # a header made anew shows all again
            self.setColumnHidden(number, True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._folding.columns, width = self.shown_columns(), self.viewport().width()
        records = self.records.records()[:MEASURED]
        heights = [height_of(each, self._folding.columns, width) for each in records]
        self.verticalHeader().setDefaultSectionSize(max(heights, default=px(64)))
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)

    def current_record(self) -> Any:
        """The record the cursor is on, None if on none."""
        row = self.currentIndex().row()
        return self.records.record(row) if 0 <= row < self.records.rowCount() else None

    def choose(self, record: Any) -> None:
        """Put the cursor on a record and bring it into sight."""
        row = self.records.row_of(record)
        if row >= 0:
            self.setCurrentIndex(self.records.index(row, max(0, self.currentIndex().column())))

    def copy(self) -> None:
        """Put the selected cells with their headers on the clipboard; all cells if none is."""
        # Of the selection, not of the view: columns folded away are selected too.
        selected = self.selectionModel().selectedIndexes()
        chosen = [each for each in selected if each.column() not in self._left_out]
        rows = sorted({index.row() for index in chosen}) or range(self.records.rowCount())
        columns = sorted({index.column() for index in chosen}) or self._there()
        QGuiApplication.clipboard().setText(self.records.copied(list(rows), list(columns)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.moved.emit(self.records.record(current.row()))

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self.records.record(index.row()))

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.records.sort(column, order)

    def _keep(self) -> None:
        self._kept = (self.current_record(), self.currentIndex().column())

    def _find_again(self) -> None:
        record, column = self._kept or (None, 0)
        self._fit_rows()
        self._fold(self._needs_folding())
        row = self.records.row_of(record) if record is not None else -1
        if row >= 0:
            self.setCurrentIndex(self.records.index(row, max(0, column)))


class FilterField(SearchLine):
    """Types a filter for one table: 「しぼりこみ」."""

    def __init__(self, model: RecordTableModel, name: str = "") -> None:
        super().__init__(name or tr("Filter"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(120)  # while typing, rows need not jump at every letter
        self._timer.timeout.connect(lambda: model.set_filter(self.text()))
        self.textChanged.connect(lambda _text: self._timer.start())
