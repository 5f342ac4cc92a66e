"""The table of the ledger: written into in place, pasted into, copied with its headings."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.municipality.systems_cells import COLUMNS, FIELDS, MOVE, MOVES, column_of
from dxdesk.ui.municipality.systems_model import (
    BAD,
    SOON,
    SYSTEM,
    TIMELINE,
    Index,
    SystemsModel,
)
from dxdesk.ui.municipality.systems_timeline import paint_line, paint_years
from dxdesk.ui.parts import ChoiceBox
from dxdesk.ui.parts.table_look import TableHeader
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

_WIDTHS = (198, 150, 130, 164, 142)
_CHOSEN = FIELDS.index("joint_item")  # this column is chosen from a list
_PADDING = 12


class LedgerDelegate(QStyledItemDelegate):
    """Draws cells, the clock before a contract that ends soon, and the line of years."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = current(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("primary_soft" if chosen else "surface"))
        if index.column() == TIMELINE:
            self._paint_line(painter, rect, index)
        else:
            self._paint_words(painter, rect, index)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, index: Index) -> None:
        model, system = index.model(), index.data(SYSTEM)
        if isinstance(model, SystemsModel):
            soon, words = bool(index.data(SOON)), str(index.data() or "")
            today, end = model.ledger.today, system.contract_end
            paint_line(painter, rect, today, end, soon=soon, words=words if soon or not end else "")

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look, bad = current(), str(index.data(BAD) or "")
        left = 0 if index.column() == 0 else px(4)  # in line with the headings
        inner = rect.adjusted(px(_PADDING) + left, 0, -px(_PADDING), 0)
        if bad:
            painter.setPen(QPen(look.colour("bad"), 2))
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -4), 4, 4)
        side = px(18)
        if index.column() == 0 or bad:
            mark = ("alert-circle-outline", "bad") if bad else ("clock-alert-outline", "warn")
            box = QRect(inner.left(), rect.center().y() - side // 2, side, side)
            if bad or index.data(SOON):
                paint_icon(painter, box, *mark)
            inner.adjust(side + px(8), 0, 0, 0)
        quiet = index.column() == 1 or (index.column() == 0 and index.data(SYSTEM).operation)
        font = letters(px(14 if quiet else 15))
        painter.setFont(font)
        painter.setPen(look.colour("muted" if quiet else "text"))
        text = bad or str(index.data() or "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(inner, int(flags), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(80), px(41))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == _CHOSEN:
            return self._choice(parent, index)
        editor = QLineEdit(parent)
        editor.setObjectName("cell")
        editor.setAccessibleName(tr(COLUMNS[index.column()].title))
        return editor

    def _choice(self, parent: QWidget, index: Index) -> ChoiceBox:
        box = ChoiceBox()
        box.setParent(parent)
        here = column_of(index.data(SYSTEM), index.column())
        box.setAccessibleName(tr(here.title))
        model = index.model()
        box.addItem("")
        if here is MOVE:
            box.addItems([tr(words) for words in MOVES.values()])
        elif isinstance(model, SystemsModel):
            box.addItems([words[0] for words in model.ledger.joint_items.values()])
        box.activated.connect(lambda _: self._take(box))
        return box

    def _take(self, box: ChoiceBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, ChoiceBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a cell writes it and goes one down."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            isinstance(watched, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in enter
        ):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
            table = self.parent()
            if isinstance(table, LedgerTable):
                table.go_down()
            return True
        return super().eventFilter(watched, event)


class LedgerHeader(TableHeader):
    """The headings, with the years over the last column."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if section != TIMELINE or not isinstance(model, SystemsModel):
            super().paintSection(painter, rect, section)
            return
        look = current()
        painter.save()
        painter.fillRect(rect, look.colour("surface"))
        paint_years(painter, rect, model.ledger.today)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("outline"))
        painter.restore()


class LedgerTable(QTableView):
    """Keys: F2 or typing writes, Enter down, arrows, Ctrl+C, Ctrl+V, Ctrl+Z, Delete."""

    pasted = Signal(str, int, str)  # text, row, field
    undo_requested = Signal()
    removal_requested = Signal(str)

    def __init__(self, model: SystemsModel) -> None:
        super().__init__()
        self.ledger_model = model
        self.setModel(model)
        self.setItemDelegate(LedgerDelegate(self))
        self.setHorizontalHeader(LedgerHeader(self))
        self.horizontalHeader().setSectionsClickable(False)
        self.setAccessibleName(tr("System ledger"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(41))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table; while a cell is written, it goes on
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, px(width))
        header = self.horizontalHeader()
        header.setSectionResizeMode(TIMELINE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(px(100))
        self.setMinimumHeight(px(240))
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)
        self._place = (0, 0)

    def _remember(self) -> None:
        index = self.currentIndex()
        self._place = (max(0, index.row()), max(0, index.column()))

    def _return(self) -> None:
        if self.ledger_model.rowCount():
            row = min(self._place[0], self.ledger_model.rowCount() - 1)
            self.setCurrentIndex(self.ledger_model.index(row, self._place[1]))

    def go_down(self) -> None:
        """One row down in the same column."""
        index = self.currentIndex()
        below = self.ledger_model.index(index.row() + 1, index.column())
        if below.isValid():
            self.setCurrentIndex(below)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        standard = QKeySequence.StandardKey
        index = self.currentIndex()
        if event.matches(standard.Copy):
            self.copy()
        elif event.matches(standard.Paste):
            self.paste()
        elif event.matches(standard.Undo):
            self.undo_requested.emit()
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self._empty(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_down()
        else:
            super().keyPressEvent(event)

    def _empty(self, index: QModelIndex) -> None:
        """Delete empties a cell; on the name it takes the whole system off."""
        system = self.ledger_model.system(index.row())
        if index.column() == 0 and not system.operation:
            self.removal_requested.emit(system.key)
        elif 0 < index.column() < TIMELINE:
            self.ledger_model.setData(index, "")

    def paste(self) -> None:
        """Put what is on the clipboard where the cursor is."""
        index, text = self.currentIndex(), QGuiApplication.clipboard().text()
        row, column = max(0, index.row()), min(max(0, index.column()), TIMELINE - 1)
        if text.strip():
            self.pasted.emit(text, row, FIELDS[column])

    def copy(self) -> None:
        """The selected cells under their headings; every system where one cell is selected."""
        chosen = self.selectedIndexes()
        whole = len(chosen) < 2
        rows = range(self.ledger_model.rowCount()) if whole else {i.row() for i in chosen}
        columns = range(TIMELINE) if whole else {i.column() for i in chosen} - {TIMELINE}
        lines = ["\t".join(tr(COLUMNS[column].title) for column in sorted(columns))]
        for row in sorted(rows):
            cells = (self.ledger_model.index(row, column).data() for column in sorted(columns))
            lines.append("\t".join(str(cell or "") for cell in cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def sizeHint(self) -> QSize:
        return QSize(px(1062), px(240))
